import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { collect } from "../setup/command.mjs";
import { Failure, say } from "../setup/failure.mjs";
import { withLock } from "../setup/lock.mjs";
import { root } from "../setup/places.mjs";
import { plainUnlessWatched, tool } from "./tool.mjs";

const out = join(root, "out");
const cache = join(root, "node_modules/.cache/uptake");

/** Everything that the bundles are made from. */
const sources = ["electron", "renderer", "shared", "assets"];
const settings = [
  "electron.vite.config.ts",
  "postcss.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "scripts/app/build-form.mjs",
];

/** Builds the app unless the bundles are those of the sources as they are. */
export async function buildIfStale() {
  if ((await builtFrom()) === (await fingerprint())) return;
  await build();
}

/** Builds the app into `out/`, which changes only when the whole build went well. */
export async function build() {
  await withLock(join(cache, "build.lock"), async () => {
    const before = await fingerprint();
    const made = join(cache, `build-${process.pid}`);
    say("Building.");
    try {
      await bundle(made);
      // Only now: what it builds with is not there before set-up has fetched it.
      const { buildForm } = await import("./build-form.mjs");
      await buildForm(join(made, "form/questionnaire.html"));
      await writeFile(join(made, "built-from"), before);
      await rm(out, { recursive: true, force: true });
      await rename(made, out);
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  });
}

/** @param {string} folder */
async function bundle(folder) {
  const args = [await tool("electron-vite"), "build", "--outDir", folder, "--logLevel", "warn"];
  const { code, stdout, stderr } = await collect(process.execPath, args, {
    cwd: root,
    env: plainUnlessWatched(),
  });
  if (stdout + stderr !== "") process.stderr.write(stdout + stderr);
  if (code !== 0) throw new Failure("The build failed; what it said is above.");
}

async function builtFrom() {
  return readFile(join(out, "built-from"), "utf8").catch(() => null);
}

/** @returns {Promise<string>} differs as soon as a source was added, removed or written to */
async function fingerprint() {
  const found = await Promise.all(sources.map(filesUnder));
  const lines = await Promise.all(
    [...found.flat(), ...settings].toSorted().map(async (file) => {
      const stats = await stat(join(root, file)).catch(() => null);
      return stats ? `${file} ${stats.size} ${stats.mtimeMs}` : "";
    }),
  );
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** @param {string} folder */
async function filesUnder(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
