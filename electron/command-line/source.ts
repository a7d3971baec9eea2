import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { LibraryEntry } from "../../shared/ipc/contract.ts";
import type { ExportSource } from "../jobs/export-job.ts";
import { openLibrary } from "../open-library.ts";
import { places } from "../places.ts";
import { Refusal } from "../refusal.ts";
import type { Library } from "../store/library.ts";
import { isWorkbookFile } from "./arguments.ts";

/** Opens what the command line names — the sample, an engagement of the library, a file — and closes it afterwards. */
export function withSource<T>(from: string, work: (source: ExportSource) => Promise<T>): Promise<T> {
  if (from.toLowerCase() === "sample") return withFile(places.sample(), work);
  if (isWorkbookFile(from)) return withFile(resolve(from), work);
  return withEngagement(openLibrary(places.library()), (library) => named(library.list(), from).id, work);
}

/** A file is read into a library of its own that goes afterwards: the person's library stays as it is. */
async function withFile<T>(path: string, work: (source: ExportSource) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "uptake-"));
  try {
    const library = openLibrary(join(folder, "library"));
    const { engagementId } = await library.importFile(path);
    return await withEngagement(library, () => engagementId, work);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function withEngagement<T>(
  library: Library,
  find: (library: Library) => string,
  work: (source: ExportSource) => Promise<T>,
): Promise<T> {
  try {
    const store = library.open(find(library));
    return await work({
      workbook: store.workbook,
      contents: () => store.readContents(),
      copyTo: (path) => library.exportPortable(store.engagementId, path),
    });
  } finally {
    library.closeAll();
  }
}

/** The one engagement of this client, capitals aside, or of this id. @throws Refusal when there is none or several. */
function named(entries: readonly LibraryEntry[], name: string): LibraryEntry {
  const same = (a: string, b: string): boolean =>
    a.localeCompare(b, undefined, { sensitivity: "accent" }) === 0;
  const found = entries.filter(({ client, id }) => id === name || same(client, name));
  const [first, ...more] = found;
  if (first === undefined) throw notThere(entries, name);
  if (more.length > 0) {
    const which = found.map(
      ({ system, situation, id }) => `${[system, situation].filter(Boolean).join(", ")} (${id})`,
    );
    throw new Refusal(
      "invalid",
      `The library has ${found.length} engagements “${name}”: ${which.join("; ")}. Use an id.`,
    );
  }
  return first;
}

function notThere(entries: readonly LibraryEntry[], name: string): Refusal {
  const readable = entries.filter(({ health }) => health !== "unreadable");
  const known =
    readable.length === 0 ? "none at all" : readable.map(({ client }) => `“${client}”`).join(", ");
  const hidden = entries.length - readable.length;
  // Another program has it; its name may never have reached the index.
  const more = hidden === 0 ? "" : ` and ${hidden} that cannot be read while open elsewhere`;
  return new Refusal("not-found", `The library has no engagement “${name}”; it has ${known}${more}.`);
}
