import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { say } from "./failure.mjs";
import { root } from "./places.mjs";
import { npm } from "./registry.mjs";

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** Installs what the lock file names, unless it is there already. */
export async function installDependencies() {
  const wanted = await readLock(join(root, "package-lock.json"));
  const found = await readLock(join(root, "node_modules/.package-lock.json"));
  if (wanted && found && isInstalled(wanted, found)) return;
  say("Installing the packages of the lock file.");
  // No package here needs its install script: what comes prebuilt is in the package, Electron is our own affair.
  await npm(
    ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"],
    root,
  );
}

/**
 * @param {Lock} wanted the lock file
 * @param {Lock} found npm's own note of what it installed
 * @returns {boolean}
 */
export function isInstalled(wanted, found) {
  for (const [path, { version, integrity, optional }] of Object.entries(wanted.packages)) {
    if (path === "") continue;
    const there = found.packages[path];
    // Optional packages are the ones for other platforms.
    if (there ? there.version !== version || there.integrity !== integrity : !optional) return false;
  }
  return Object.keys(found.packages).every((path) => path in wanted.packages);
}

/**
 * @param {string} file
 * @returns {Promise<Lock | null>}
 */
async function readLock(file) {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
}
