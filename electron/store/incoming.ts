import { readFileSync, statSync } from "node:fs";
import { engagementOf } from "../../shared/workbook/model.ts";
import { createWorkbookFile } from "./create-file.ts";
import { readForeign } from "./foreign.ts";
import { looksLikeDatabase } from "./header.ts";
import { importJson, longestJson } from "./open-json.ts";
import { guarded, StoreError } from "./store-error.ts";

/** An engagement of a file from outside, by what the library goes by. */
export interface Incoming {
  readonly engagementId: string;
  readonly client: string;
}

/**
 * Reads a file from outside and writes what it holds into a new file of ours.
 *
 * @param from the file, workbook or open JSON; it is only copied
 * @param to a path where nothing is
 * @param scratch folder for the private copy
 */
export type ReadIncoming = (from: string, to: string, scratch: string) => Promise<Incoming>;

/**
 * Does so in this process. Only what passed every check is written.
 *
 * @throws StoreError `not-found`, `damaged`, `newer`, `too-large`, `invalid` with the first bad row named, `disk-full`
 */
export const readIncoming: ReadIncoming = async (from, to, scratch) => {
  if (!looksLikeDatabase(from) && from.toLowerCase().endsWith(".json")) {
    const { workbook, contents } = await importJson(textOf(from));
    createWorkbookFile(to, workbook, contents);
    return about(engagementOf(workbook));
  }
  const foreign = await readForeign(from, { scratch });
  try {
    createWorkbookFile(to, foreign.workbook, foreign.contents());
    return about(engagementOf(foreign.workbook));
  } finally {
    foreign.close();
  }
};

function about({ id, client }: { readonly id: string; readonly client: string }): Incoming {
  return { engagementId: id, client };
}

function textOf(path: string): string {
  return guarded("open", () => {
    // A character takes at least a byte; one more is a mark of the encoding.
    if (statSync(path).size > longestJson + 3) {
      throw new StoreError(
        "too-large",
        "This JSON file is too large to be read. Import the .uptake file instead.",
      );
    }
    return readFileSync(path, "utf8");
  });
}
