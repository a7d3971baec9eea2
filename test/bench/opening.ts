import { join } from "node:path";
import { createWorkbookFile } from "../../electron/store/create-file.ts";
import { figure, type Figure } from "./figure.ts";
import { inOwnProcess } from "./own-process.ts";
import { inScratchFolder } from "./scratch.ts";
import { inTurn, median } from "./statistics.ts";
import { tenfold } from "./tenfold.ts";

/**
 * How long an engagement of ten times the sample's size takes from its file into memory, ready for edits: header
 * judged, pragmas set, history looked up, every row read and decoded. Beside it, its rows read raw by the driver.
 */
export function opening(quick: boolean): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const { workbook, contents } = await tenfold();
    createWorkbookFile(join(folder, "tenfold.uptake"), workbook, contents);
    const { ours, reference } = await inTurn(
      quick ? 5 : 15,
      () => inOwnProcess("opening-once.ts", ["ours", folder, "tenfold"]),
      () => inOwnProcess("opening-once.ts", ["reference", folder, "tenfold"]),
    );
    return [
      figure("Opening ten times the sample", "ms", median(ours), median(reference), {
        of: "ratio",
        atMost: 2,
      }),
    ];
  });
}
