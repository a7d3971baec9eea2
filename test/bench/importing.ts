import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbookFile } from "../../electron/store/create-file.ts";
import { formIn, withSurvey } from "../builders/open-surveys.ts";
import { responseTo, textOf } from "../builders/response-files.ts";
import { figure, type Figure } from "./figure.ts";
import { inOwnProcess } from "./own-process.ts";
import { inScratchFolder } from "./scratch.ts";
import { inTurn, median } from "./statistics.ts";

/** Files of a batch. */
const count = 2000;

/**
 * How long 2,000 response files take from the folder to rows on the disk: each read, parsed, checked against its digest
 * and the engagement, all of them against each other, and taken in as one step. Beside it, the same files read raw, and
 * the most memory that the process reading them takes in either case.
 */
export function importing(quick: boolean): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const workbook = withSurvey();
    const form = formIn(workbook);
    const files = join(folder, "files");
    mkdirSync(files);
    for (let i = 0; i < count; i += 1)
      writeFileSync(join(files, `${i}.uptake-answers`), textOf(responseTo(form, `r${i}`, i)));
    let made = 0;
    const once = (which: string) => {
      const path = join(folder, `${(made += 1)}.uptake`);
      if (which === "ours") createWorkbookFile(path, workbook, []);
      return inOwnProcess("importing-once.ts", [which, files, path]);
    };
    const rounds = quick ? 3 : 9;
    const time = await inTurn(
      rounds,
      () => once("ours"),
      () => once("reference"),
    );
    const memory = await inTurn(
      quick ? 1 : 3,
      () => once("memory"),
      () => once("reference-memory"),
    );
    return [
      figure("Import of 2,000 response files", "ms", median(time.ours), median(time.reference), null),
      figure(
        "… most memory of the process reading them",
        "MB",
        median(memory.ours),
        median(memory.reference),
        null,
      ),
    ];
  });
}
