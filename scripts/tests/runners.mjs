import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "../app/build.mjs";
import { withDisplay } from "../app/display.mjs";
import { plainUnlessWatched, tool } from "../app/tool.mjs";
import { runThrough } from "../setup/command.mjs";
import { root } from "../setup/places.mjs";
import { countPlaywright, countVitest, none, settle } from "./counts.mjs";

/** @typedef {import("./counts.mjs").Counts} Counts */

/**
 * @param {readonly string[]} args
 * @returns {Promise<Counts>}
 */
export function unit(args) {
  return withReport(countVitest, async (report) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const command = [await tool("vitest"), "run", "--project=unit", ...reporters, ...args];
    return runThrough(process.execPath, command, { cwd: root, env: plainUnlessWatched() });
  });
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<Counts>}
 */
export async function e2e(args) {
  await buildIfStale();
  return withReport(countPlaywright, (report) =>
    withDisplay(async (display) => {
      const command = [await tool("@playwright/test", "playwright"), "test", "--reporter=list,json", ...args];
      const env = { ...plainUnlessWatched(display), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      return runThrough(process.execPath, command, { cwd: root, env });
    }),
  );
}

/**
 * @param {(report: any) => Counts} count
 * @param {(report: string) => Promise<number>} run runs the tests, has the report written and gives the exit code
 * @returns {Promise<Counts>}
 */
async function withReport(count, run) {
  const folder = await mkdtemp(join(tmpdir(), "uptake-report-"));
  try {
    const file = join(folder, "report.json");
    const code = await run(file);
    const written = await readFile(file, "utf8").catch(() => null);
    return settle(written === null ? none : count(JSON.parse(written)), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
