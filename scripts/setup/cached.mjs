import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { lstat, mkdir, readdir, readFile, readlink, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Failure, say } from "./failure.mjs";
import { withLock } from "./lock.mjs";

/**
 * @typedef {Record<string, string>} Contents each file of a folder with a digest of what is in it
 */

/**
 * A folder in the cache that `make` fills once. Its contents are compared with what was made before they are used
 * again, and it appears under its name only when it is complete.
 * @param {string} cache
 * @param {string} key a name with every version in it that the contents depend on
 * @param {(folder: string) => Promise<void>} make
 * @returns {Promise<string>} the folder
 */
export async function cached(cache, key, make) {
  const home = join(cache, key);
  const folder = join(home, "files");
  if (await isIntact(home)) return folder;
  return withLock(`${home}.lock`, async () => {
    if (await isIntact(home)) return folder;
    if (existsSync(home)) say(`${home} is damaged and is made again.`);
    const started = join(cache, `${key}.${randomUUID()}`);
    try {
      await mkdir(join(started, "files"), { recursive: true });
      await make(join(started, "files"));
      const contents = await contentsOf(join(started, "files"));
      await writeFile(join(started, "contents.json"), JSON.stringify(contents, null, 1));
      await rm(home, { recursive: true, force: true });
      await rename(started, home);
    } finally {
      await rm(started, { recursive: true, force: true });
    }
    return folder;
  });
}

/**
 * @param {string} home
 * @returns {Promise<boolean>}
 */
async function isIntact(home) {
  const recorded = await readFile(join(home, "contents.json"), "utf8").catch(() => null);
  if (recorded === null) return false;
  try {
    const found = await contentsOf(join(home, "files"));
    if (JSON.stringify(found, null, 1) === recorded) return true;
  } catch {
    // A folder that cannot be read is not intact.
  }
  return false;
}

/**
 * @param {string} folder
 * @returns {Promise<Contents>}
 */
async function contentsOf(folder) {
  const entries = await readdir(folder, { recursive: true });
  /** @type {Contents} */
  const contents = {};
  for (const entry of entries.toSorted()) {
    const file = join(folder, entry);
    const stats = await lstat(file);
    if (stats.isSymbolicLink()) contents[entry] = `link:${await readlink(file)}`;
    else if (stats.isFile()) contents[entry] = await digest(file, "sha256");
  }
  return contents;
}

/**
 * Refuses a downloaded file that is not the one whose digest is written down in this repository.
 * @param {string} file
 * @param {string} integrity as npm writes it: algorithm, dash, base64
 * @param {string} name what to call the file
 */
export async function checkIntegrity(file, integrity, name) {
  const [algorithm = ""] = integrity.split("-", 1);
  if ((await digest(file, algorithm)) === integrity) return;
  throw new Failure(
    `${name} is not the file it should be (its ${algorithm} differs); nothing of it was used.`,
  );
}

/**
 * @param {string} file
 * @param {string} algorithm
 */
async function digest(file, algorithm) {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return `${algorithm}-${hash.digest("base64")}`;
}
