import { rmSync } from "node:fs";
import { join } from "node:path";
import { figure, type Figure } from "./figure.ts";
import { inOwnProcess } from "./own-process.ts";
import { inScratchFolder } from "./scratch.ts";
import { inTurn, median } from "./statistics.ts";

/**
 * How long the steering workbook of ten times the sample takes, from the rows in memory to the finished file on the
 * disk, with its figures, styles, formulas, charts and pictures. Beside it, exceljs writing only the cells' values and
 * formulas, ready made.
 */
export function exporting(quick: boolean): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const once = async (which: "ours" | "reference") => {
      const path = join(folder, `${which}.xlsx`);
      const taken = await inOwnProcess("exporting-once.ts", [which, path]);
      rmSync(path);
      return taken;
    };
    const { ours, reference } = await inTurn(
      quick ? 3 : 9,
      () => once("ours"),
      () => once("reference"),
    );
    return [
      figure("Export of ten times the sample", "ms", median(ours), median(reference), {
        of: "ratio",
        atMost: 1.3,
      }),
    ];
  });
}
