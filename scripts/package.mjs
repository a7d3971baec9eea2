import { buildIfStale } from "./app/build.mjs";
import { tool } from "./app/tool.mjs";
import { program } from "./program.mjs";
import { runThrough } from "./setup/command.mjs";
import { say } from "./setup/failure.mjs";
import { root } from "./setup/places.mjs";

/**
 * Packs the app for this system. Installers need helpers that electron-builder downloads, so that where Electron
 * itself could not be downloaded only the unpacked app is made, and it is not for giving away.
 */
await program(async (electron, args) => {
  await buildIfStale();
  const from = [`--config.electronDist=${electron.folder}`, `--config.electronVersion=${electron.version}`];
  if (electron.standIn) {
    say(
      `Packing with Electron ${electron.version}, which stands in for the official one: for trying out, not for release.`,
    );
    from.push("--dir");
  }
  const command = [await tool("electron-builder"), "--publish=never", ...from, ...args];
  return runThrough(process.execPath, command, { cwd: root });
});
