import { cp, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { cached } from "./cached.mjs";
import { collect, find } from "./command.mjs";
import { Failure, say } from "./failure.mjs";
import { newerNode } from "./newer-node.mjs";
import { root } from "./places.mjs";

const installed = join(root, "node_modules/better-sqlite3");

/** Where the package looks for a build of one's own before it takes the one it brings along. */
const built = join(installed, "build/Release/better_sqlite3.node");

/**
 * The stand-in has the Node-API functions that the addon needs only as experimental ones, which its prebuilt form
 * does not ask for.
 */
const flags =
  "-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT";

/**
 * Puts an addon in place that the stand-in Electron can load.
 * @param {string} cache
 * @param {string} electronVersion
 */
export async function buildAddonFor(cache, electronVersion) {
  const { version } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
  const key = `better-sqlite3-${version}-electron-${electronVersion}-${process.platform}-${process.arch}`;
  const folder = await cached(cache, key, async (made) => {
    checkCompiler();
    say("Compiling better-sqlite3 for the Electron that stands in; this takes a minute or two, once.");
    await compile(made);
  });
  await mkdir(dirname(built), { recursive: true });
  await cp(join(folder, "better_sqlite3.node"), `${built}.${process.pid}`);
  await rename(`${built}.${process.pid}`, built);
}

/** Back to the addon that the package brings along. */
export async function usePrebuiltAddon() {
  await rm(join(installed, "build"), { recursive: true, force: true });
}

/** @returns {Promise<string>} changes whenever the addon in place does */
export async function addonStamp() {
  const stats = await stat(built).catch(() => null);
  return stats ? `${stats.size}-${stats.mtimeMs}` : "prebuilt";
}

/** @param {string} made */
async function compile(made) {
  const work = join(made, "better-sqlite3");
  await cp(installed, work, { recursive: true });
  const gyp = join(root, "node_modules/node-gyp/bin/node-gyp.js");
  const args = [gyp, "rebuild", "--release", "--force_build=1", `--nodedir=${await headers()}`, "--jobs=max"];
  // The build asks Node where its other packages are, and there are none beside a copy.
  const env = { ...process.env, CXXFLAGS: flags, NODE_PATH: join(root, "node_modules") };
  const ended = await collect(process.execPath, args, { cwd: work, env });
  if (ended.code !== 0)
    throw new Failure(`better-sqlite3 did not compile: ${firstError(ended.stderr + ended.stdout)}`);
  await rename(join(work, "build/Release/better_sqlite3.node"), join(made, "better_sqlite3.node"));
  await rm(work, { recursive: true });
}

/** Node's headers: beside the Node that runs, or else in the one from the registry. */
async function headers() {
  const own = resolve(dirname(process.execPath), "..");
  const hasOwn = await stat(join(own, "include/node/node_api.h")).catch(() => null);
  return hasOwn ? own : resolve(dirname(await newerNode()), "..");
}

/** @param {NodeJS.ProcessEnv} env */
export function checkCompiler(env = process.env) {
  const missing = ["g++", "make", "python3"].filter((program) => find(program, env) === null);
  if (missing.length === 0) return;
  throw new Failure(
    `${missing.join(", ")} missing, needed to compile better-sqlite3: apt-get install -y --no-install-recommends ${missing.join(" ")}`,
  );
}

/** @param {string} printed */
function firstError(printed) {
  if (printed.includes("No space left on device")) return "no disk space left, free some and try again.";
  const lines = printed.split("\n").map((line) => line.trim());
  return (
    lines.find((line) => /error: |^\w*Error: /.test(line)) ?? lines.findLast((line) => line !== "") ?? ""
  );
}
