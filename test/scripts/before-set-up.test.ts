import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const commands = readdirSync(join(root, "scripts")).filter((name) => name.endsWith(".mjs"));

/** What a module imports before it runs; what it asks for later comes after set-up. */
function importsOf(path: string): readonly string[] {
  const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...code.matchAll(/^(?:import|export)\s(?:[^;"']*?\bfrom\s+)?["']([^"']+)["']/gm)].map(
    ([, name = ""]) => name,
  );
}

/** The packages that a module and all that it imports need at once. */
function packagesOf(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  return importsOf(path).flatMap((name) => {
    if (name.startsWith("node:")) return [];
    if (name.startsWith(".")) return packagesOf(resolve(dirname(path), name), seen);
    return [`${relative(root, path)} → ${name}`];
  });
}

test.each(commands)("scripts/%s starts on a fresh clone, before any package is there", (name) => {
  expect(packagesOf(join(root, "scripts", name))).toEqual([]);
});
