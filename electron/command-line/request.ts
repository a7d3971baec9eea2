import { parseArgs } from "node:util";
import { exportKinds, type ExportKind } from "../../shared/ipc/contract.ts";

/** What a start of the app asks for. */
export type Request =
  /** The window; with a workbook file to add to the library when one was double-clicked. */
  | { readonly kind: "window"; readonly file: string | null }
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "check"; readonly file: string }
  | { readonly kind: "export"; readonly from: string; readonly to: string; readonly what: ExportKind }
  /** Words that mean nothing; `message` is one line saying which. */
  | { readonly kind: "wrong"; readonly message: string };

/** What was asked for on the command line; it ends by itself and opens no window. */
export type Command = Exclude<Request, { readonly kind: "window" }>;

/** Switches that Chromium reads wherever they stand, or that a test or a start script adds; they ask nothing of us. */
const ofTheRuntime =
  /^--(?:user-data-dir|no-sandbox|ozone-platform|ozone-platform-hint|enable-features|disable-features|disable-gpu|disable-dev-shm-usage|force-device-scale-factor|lang|inspect|remote-debugging-port)(?:=|$)/;

/**
 * What the arguments after the app itself ask for. Words are taken literally: nothing is looked up or opened here.
 *
 * @param args without the executable and, in an app that is not packaged, without its folder.
 */
export function readRequest(args: readonly string[]): Request {
  const [first, ...rest] = args.filter((arg) => !ofTheRuntime.test(arg));
  switch (first) {
    case undefined:
      return { kind: "window", file: null };
    case "help":
    case "--help":
    case "-h":
      return { kind: "help" };
    case "--version":
      return { kind: "version" };
    case "check":
      return readCheck(rest);
    case "export":
      return readExport(rest);
    default:
      if (isWorkbookFile(first) && rest.length === 0) return { kind: "window", file: first };
      return wrong(`“${first}” is not something Uptake does.`);
  }
}

/** Whether a word is meant as a file and not as an engagement's name. */
export function isWorkbookFile(word: string): boolean {
  return /\.(?:uptake|json)$/i.test(word);
}

const help = { type: "boolean", short: "h" } as const;
const text = { type: "string" } as const;

function readCheck(args: readonly string[]): Request {
  return guarded(() => {
    const { values, positionals } = parseArgs({ args: [...args], options: { help }, allowPositionals: true });
    const [file, more] = positionals;
    if (values.help) return { kind: "help" };
    if (file === undefined) return wrong("Name the file: check FILE.");
    if (more !== undefined) return wrong(`“check” takes one file; “${more}” is too much.`);
    return { kind: "check", file };
  });
}

function readExport(args: readonly string[]): Request {
  return guarded(() => {
    const options = { help, to: text, what: text };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [from, more] = positionals;
    const { to, what = "steering" } = values;
    if (values.help) return { kind: "help" };
    if (!from) return wrong("Name what to export: sample, an engagement’s name, or a file.");
    if (more !== undefined) return wrong(`“${more}” is too much; a name of several words goes in quotes.`);
    if (!to) return wrong("Say where to: --to FOLDER.");
    const kind = exportKinds.find((one) => one === what);
    if (!kind) return wrong(`“${what}” cannot be exported; choose from ${exportKinds.join(", ")}.`);
    return { kind: "export", from, to, what: kind };
  });
}

/** Node's words for an option it does not know or that lacks its value, cut to their first sentence. */
function guarded(read: () => Request): Request {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return wrong(`${error.message.split(/[.\n]/)[0] ?? ""}.`);
  }
}

function wrong(message: string): Request {
  return { kind: "wrong", message };
}
