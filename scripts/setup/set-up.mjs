import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addonStamp, buildAddonFor, usePrebuiltAddon } from "./addon.mjs";
import { installDependencies } from "./dependencies.mjs";
import { programFolder, standInElectron, standInVersion, hasStandIn } from "./electron-stand-in.mjs";
import { say } from "./failure.mjs";
import { withLock } from "./lock.mjs";
import {
  officialElectron,
  rememberRefusal,
  rememberedRefusal,
  Unreachable,
  wantedVersion,
} from "./official-electron.mjs";
import { fileStamp } from "./newer-node.mjs";
import { cacheFolder, readyFile, root } from "./places.mjs";
import { checkLibraries } from "./system-libraries.mjs";

/**
 * @typedef {object} Electron
 * @property {string} folder
 * @property {string} executable
 * @property {string} version
 * @property {boolean} standIn whether it stands in for the official one
 */

/**
 * @typedef {object} Ready what `ready.json` holds
 * @property {Electron} electron
 * @property {{ executable: string, stamp: string }} node
 * @property {string} stamp of everything that set-up depends on
 */

/**
 * Makes everything ready that the other scripts run with. When nothing is missing this is a handful of looks at
 * files.
 * @returns {Promise<Electron>}
 */
export async function setUp() {
  const before = await alreadyReady();
  if (before) return before.electron;
  return withLock(lockFile(), async () => {
    const meanwhile = await alreadyReady();
    if (meanwhile) return meanwhile.electron;
    const cache = cacheFolder();
    await mkdir(cache, { recursive: true });
    await installDependencies();
    const electron = await findElectron(cache);
    if (electron.standIn) await buildAddonFor(cache, electron.version);
    else await usePrebuiltAddon();
    await checkLibraries(electron.executable);
    await note(electron);
    return electron;
  });
}

/** Two clones may be set up side by side, one clone only once at a time; installing empties node_modules. */
function lockFile() {
  return join(cacheFolder(), `clone-${createHash("sha256").update(root).digest("hex").slice(0, 16)}.lock`);
}

/**
 * @param {string} cache
 * @returns {Promise<Electron>}
 */
async function findElectron(cache) {
  const given = process.env["ELECTRON_OVERRIDE_DIST_PATH"];
  if (given) {
    const version = (await readFile(join(given, "version"), "utf8")).trim().replace(/^v/, "");
    return { folder: given, executable: executableIn(given), version, standIn: false };
  }
  const refusal = hasStandIn() ? await rememberedRefusal(cache) : null;
  if (refusal !== null) return findStandIn(cache, refusal);
  try {
    const folder = await officialElectron(cache);
    return { folder, executable: executableIn(folder), version: await wantedVersion(), standIn: false };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    await rememberRefusal(cache, error.message);
    return findStandIn(cache, error.message);
  }
}

/**
 * @param {string} cache
 * @param {string} reason
 * @returns {Promise<Electron>}
 */
async function findStandIn(cache, reason) {
  const folder = programFolder(await standInElectron(cache, reason));
  return { folder, executable: executableIn(folder), version: standInVersion, standIn: true };
}

/** @param {string} folder */
function executableIn(folder) {
  if (process.platform === "darwin") return join(folder, "Electron.app/Contents/MacOS/Electron");
  return join(folder, process.platform === "win32" ? "electron.exe" : "electron");
}

/** @returns {Promise<Ready | null>} */
async function alreadyReady() {
  try {
    /** @type {Ready} */
    const ready = JSON.parse(await readFile(readyFile, "utf8"));
    if (ready.stamp !== (await stampOf(ready.electron))) return null;
    if (ready.electron.standIn && (await rememberedRefusal(cacheFolder())) === null) return null;
    return ready;
  } catch {
    return null;
  }
}

/** @param {Electron} electron */
async function note(electron) {
  const node = { executable: process.execPath, stamp: await fileStamp(process.execPath) };
  /** @type {Ready} */
  const ready = { electron, node, stamp: await stampOf(electron) };
  await mkdir(dirname(readyFile), { recursive: true });
  await writeFile(`${readyFile}.${process.pid}`, JSON.stringify(ready, null, 2));
  await rename(`${readyFile}.${process.pid}`, readyFile);
}

/** @param {Electron} electron */
async function stampOf(electron) {
  const parts = await Promise.all([
    readFile(join(root, "package-lock.json"), "utf8"),
    fileStamp(join(root, "node_modules/.package-lock.json")),
    fileStamp(electron.executable),
    addonStamp(),
  ]);
  const given = process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? "";
  return createHash("sha256")
    .update([...parts, given].join("\n"))
    .digest("hex");
}

/**
 * Says which Electron runs when it is not the one that people get.
 * @param {Electron} electron
 */
export function sayWhichElectron({ standIn, version }) {
  if (standIn) say(`Electron ${version} stands in for the official one, which could not be downloaded.`);
}
