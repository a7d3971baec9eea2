import { parseArgs } from "node:util";
import { exportKinds, type ExportKind } from "../../shared/ipc/contract.ts";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "check"; readonly file: string }
  | { readonly kind: "leave-kiosk" }
  | { readonly kind: "export"; readonly from: string; readonly to: string; readonly what: ExportKind }
  /** Words that mean nothing; `message` is one line saying which. */
  | { readonly kind: "wrong"; readonly message: string };

/** What the arguments ask for. Words are taken literally: nothing is looked up or opened here. */
export function readCommand(args: readonly string[]): Command {
  const [first, ...rest] = args;
  switch (first) {
    case undefined:
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
    case "leave-kiosk":
      return readLeaveKiosk(rest);
    default:
      return wrong(`“${first}” is not something Uptake does.`);
  }
}

const help = { type: "boolean", short: "h" } as const;
const text = { type: "string" } as const;

function readCheck(args: readonly string[]): Command {
  return guarded(() => {
    const { values, positionals } = parseArgs({ args: [...args], options: { help }, allowPositionals: true });
    const [file, more] = positionals;
    if (values.help) return { kind: "help" };
    if (file === undefined) return wrong("Name the file: check FILE.");
    if (more !== undefined) return wrong(`“check” takes one file; “${more}” is too much.`);
    return { kind: "check", file };
  });
}

function readLeaveKiosk(args: readonly string[]): Command {
  return guarded(() => {
    const { values, positionals } = parseArgs({ args: [...args], options: { help }, allowPositionals: true });
    const [more] = positionals;
    if (values.help) return { kind: "help" };
    return more === undefined
      ? { kind: "leave-kiosk" }
      : wrong(`“leave-kiosk” takes nothing more; “${more}” is too much.`);
  });
}

function readExport(args: readonly string[]): Command {
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
function guarded(read: () => Command): Command {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return wrong(`${error.message.split(/[.\n]/)[0] ?? ""}.`);
  }
}

function wrong(message: string): Command {
  return { kind: "wrong", message };
}
