import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { driveApp, goByPalette } from "./driven-app.ts";
import { apps } from "./electron-app.ts";
import { figure, type Figure } from "./figure.ts";
import { drawBox, framesOfDrag } from "./gantt-drag.ts";
import { inScratchFolder } from "./scratch.ts";
import { engagementFolder } from "./starting.ts";
import { percentile } from "./statistics.ts";
import { sample } from "./tenfold.ts";

const frame = { of: "ours", below: 16.7 } as const;
const mark = 'g[role="button"][aria-keyshortcuts]';

/**
 * How long the frames take while a mark is dragged among all recommendations and actions of the sample. Beside it, the
 * frames of a bare page in which a box follows the pointer.
 */
export function matrixDrag(quick: boolean): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const bare = join(folder, "bare");
    mkdirSync(bare);
    const app = await driveApp(apps.ours, await engagementFolder(join(folder, "engagement"), await sample()));
    const plain = await driveApp(apps.reference, bare);
    try {
      await goByPalette(app.page, "Strategy: Impact and effort", mark);
      await plain.page.evaluate(drawBox);
      const steps = quick ? 60 : 240;
      const ours = await framesOfDrag(app.page, mark, steps);
      const reference = await framesOfDrag(plain.page, "#box", steps);
      const name = "Impact and effort: a frame while dragging, p95";
      return [figure(name, "ms", percentile(ours, 95), percentile(reference, 95), frame)];
    } finally {
      await app.end();
      await plain.end();
    }
  });
}
