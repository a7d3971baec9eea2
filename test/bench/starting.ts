import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbookFile } from "../../electron/store/create-file.ts";
import type { Preferences } from "../../shared/ipc/contract.ts";
import { apps, startApp } from "./electron-app.ts";
import { figure, type Figure } from "./figure.ts";
import { inScratchFolder } from "./scratch.ts";
import { inTurn, median } from "./statistics.ts";
import { sample, tenfold, type Engagement } from "./tenfold.ts";

/**
 * How long it takes from the start of the process until the library can be used: its window painted, its engagements
 * listed. Beside it, the same Electron with a window that shows a static page. Both have been started before, as on
 * any day but the first.
 *
 * Then, with nothing beside it, how long until an engagement that opens by itself can be edited.
 */
export function starting(quick: boolean): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const rounds = quick ? 4 : 12;
    const bare = dataFolder(join(folder, "bare"));
    const withLibrary = await libraryFolder(join(folder, "library"));
    const { ours, reference } = await inTurn(
      rounds,
      () => timeTo(apps.ours, withLibrary),
      () => timeTo(apps.reference, bare),
    );
    const withEngagement = await engagementFolder(join(folder, "engagement"), await sample());
    const editable: number[] = [];
    for (let round = 0; round <= rounds / 2; round += 1)
      editable.push(await timeTo(apps.ours, withEngagement));
    return [
      figure("Start until the library can be used", "ms", median(ours), median(reference), {
        of: "ratio",
        atMost: 1.5,
      }),
      figure("Start until an engagement can be edited", "ms", median(editable.slice(1)), null, null),
    ];
  });
}

async function timeTo(app: string, userData: string): Promise<number> {
  const started = await startApp(app, userData);
  await started.end();
  return started.usableAfter;
}

function dataFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The data of somebody with two engagements, one small, one large. */
async function libraryFolder(folder: string): Promise<string> {
  putInLibrary(folder, "sample", await sample());
  putInLibrary(folder, "tenfold", await tenfold());
  return folder;
}

/** The data of somebody whose app starts in the engagement opened last. */
export async function engagementFolder(folder: string, engagement: Engagement): Promise<string> {
  putInLibrary(folder, "engagement", engagement);
  const chosen: Partial<Preferences> = { discreet: true, lastEngagementId: "engagement" };
  writeFileSync(join(folder, "preferences.json"), JSON.stringify(chosen));
  return folder;
}

function putInLibrary(userData: string, id: string, { workbook, contents }: Engagement): void {
  const library = dataFolder(join(userData, "library"));
  createWorkbookFile(join(library, `${id}.uptake`), workbook, contents);
}
