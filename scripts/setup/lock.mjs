import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { say } from "./failure.mjs";

/**
 * Runs `work` while no other process runs work under the same lock file. A lock whose owner is gone is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  await mkdir(dirname(file), { recursive: true });
  await take(file);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** @param {string} file */
async function take(file) {
  const mine = `${file}.${randomUUID()}`;
  await writeFile(mine, String(process.pid));
  try {
    let said = false;
    for (;;) {
      // A link appears with its content or not at all, so that nobody reads a lock without an owner.
      if (await tryTo(() => link(mine, file), "EEXIST")) return;
      const owner = await readFile(file, "utf8").catch(() => "");
      if (owner !== "" && !isRunning(Number(owner))) {
        await setAside(file, owner);
        continue;
      }
      if (!said) say("Waiting for another set-up or build to end.");
      said = true;
      await pause(200);
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/**
 * Removes a lock whose owner is gone, unless it changed hands since it was read.
 * @param {string} file
 * @param {string} owner
 */
async function setAside(file, owner) {
  const aside = `${file}.${randomUUID()}.old`;
  if (!(await tryTo(() => rename(file, aside), "ENOENT"))) return;
  if ((await readFile(aside, "utf8")) !== owner) await tryTo(() => link(aside, file), "EEXIST");
  await rm(aside, { force: true });
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * @param {() => Promise<void>} act
 * @param {string} expected the error code that means no rather than failure
 */
async function tryTo(act, expected) {
  try {
    await act();
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === expected) return false;
    throw error;
  }
}
