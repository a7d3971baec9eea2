import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached } from "./cached.mjs";
import { collect } from "./command.mjs";
import { Failure, say } from "./failure.mjs";
import { root } from "./places.mjs";

/** How long a refused download is not tried again. */
const remembered = 24 * 60 * 60 * 1000;

/** The download program ends with this code when it reached nothing; anything else is a mistake of ours. */
const unreachable = 3;

/**
 * The Electron that package.json names, downloaded once per user.
 * @param {string} cache
 * @returns {Promise<string>} its folder
 */
export async function officialElectron(cache) {
  const version = await wantedVersion();
  return cached(cache, `electron-${version}-${process.platform}-${process.arch}`, async (folder) => {
    say(`Downloading Electron ${version}.`);
    // In a process of its own, because Node reads the proxy settings only when it starts.
    const program = join(root, "scripts/setup/download-electron.mjs");
    const env = { ...process.env, NODE_USE_ENV_PROXY: "1" };
    const ended = await collect(process.execPath, [program, version, folder], { env });
    if (ended.code === 0) return;
    const reason = ended.stderr.trim().split("\n").at(-1) ?? "";
    if (ended.code === unreachable) throw new Unreachable(reason);
    throw new Failure(`Electron ${version} could not be set up: ${reason}`);
  });
}

/** The place that Electron is downloaded from did not give it. */
export class Unreachable extends Failure {}

/** @returns {Promise<string>} */
export async function wantedVersion() {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return manifest.devDependencies.electron;
}

/**
 * @param {string} cache
 * @returns {Promise<string | null>} why the download was refused, if that was not long ago
 */
export async function rememberedRefusal(cache) {
  try {
    const { at, reason } = JSON.parse(await readFile(await refusalFile(cache), "utf8"));
    return Date.now() - at < remembered ? reason : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} cache
 * @param {string} reason
 */
export async function rememberRefusal(cache, reason) {
  await writeFile(await refusalFile(cache), JSON.stringify({ at: Date.now(), reason }));
}

/** @param {string} cache */
async function refusalFile(cache) {
  return join(cache, `electron-${await wantedVersion()}-refused.json`);
}
