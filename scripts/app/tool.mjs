import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../setup/places.mjs";

/**
 * The script behind a package's command, to be run with the Node that runs us: the shims in `.bin` would pick their
 * own and differ between systems.
 * @param {string} name
 * @param {string} [command] when it differs from the package's name
 * @returns {Promise<string>}
 */
export async function tool(name, command = name) {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** Colours are for people: some tools also print them where nobody looks, in continuous integration above all. */
export function plainUnlessWatched(env = process.env) {
  const { FORCE_COLOR: _, ...rest } = env;
  return process.stdout.isTTY ? env : { ...rest, NO_COLOR: "1" };
}
