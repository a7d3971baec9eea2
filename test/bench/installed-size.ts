import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { tool } from "../../scripts/app/tool.mjs";
import { collect } from "../../scripts/setup/command.mjs";
import { electronHere } from "../e2e/start-electron.ts";
import { apps } from "./electron-app.ts";
import { figure, type Figure } from "./figure.ts";
import { inScratchFolder } from "./scratch.ts";

/**
 * What the app takes on the disk once it is installed: the folder that is packed for this system, with its Electron.
 * Beside it, that Electron by itself, as it comes. The app can be smaller: it leaves out the languages it does not have.
 */
export function installedSize(): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const { folder: electron, version } = electronHere();
    const packed = await collect(
      process.execPath,
      [
        await tool("electron-builder"),
        "--dir",
        "--publish=never",
        `--config.electronDist=${electron}`,
        `--config.electronVersion=${version}`,
        `--config.directories.output=${folder}`,
      ],
      { cwd: apps.ours },
    );
    if (packed.code !== 0) throw new Error(`Packing failed.\n${packed.stdout}${packed.stderr}`);
    const unpacked = readdirSync(folder).find((name) => name.includes("unpacked") || name.startsWith("mac"));
    if (unpacked === undefined) throw new Error("Packing left no app.");
    const installed = filesIn(join(folder, unpacked));
    return [
      figure("Installed size", "MB", sizeOf(installed), sizeOf(filesIn(electron)), null),
      figure("Of that, the app itself", "MB", sizeOf(installed.filter(isOfApp)), null, null),
    ];
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** The archive with our code, and what must lie beside it to be loaded. */
function isOfApp(file: string): boolean {
  return file.includes("app.asar");
}

/** Millions of bytes. */
function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
}
