import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this clone. */
export const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** What set-up found or made for this clone; tests and scripts read the tools from it. */
export const readyFile = join(root, "node_modules/.cache/uptake/ready.json");

/**
 * What is downloaded or compiled is kept per user, so that a second clone is ready in seconds.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string}
 */
export function cacheFolder(env = process.env, platform = process.platform) {
  if (env["XDG_CACHE_HOME"]) return join(env["XDG_CACHE_HOME"], "uptake");
  if (platform === "darwin") return join(homedir(), "Library/Caches/uptake");
  if (platform === "win32")
    return join(env["LOCALAPPDATA"] ?? join(homedir(), "AppData/Local"), "uptake/Cache");
  return join(homedir(), ".cache/uptake");
}
