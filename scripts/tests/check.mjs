import { plainUnlessWatched, tool } from "../app/tool.mjs";
import { collect } from "../setup/command.mjs";
import { root } from "../setup/places.mjs";

/** Each folder is compiled against only what it may use. */
const projects = [".", "shared", "electron", "renderer", "test", "scripts"];

/** What can be said about the sources without running them. Each part counts as one test. */
const parts = {
  types: async () => {
    const tsc = await tool("typescript", "tsc");
    const outputs = await Promise.all(
      projects.map((project) => node(tsc, "-p", project, "--pretty", "false")),
    );
    return outputs.find((output) => output.code !== 0) ? eachLineOnce(outputs) : null;
  },
  lint: async () => failing(await node(await tool("oxlint"), "--type-aware", "--deny-warnings", ".")),
  format: async () => failing(await node(await tool("oxfmt"), "--check", ".")),
  architecture: async () =>
    failing(await node(await tool("vitest"), "run", "--project=architecture", "--reporter=dot")),
};

/** @returns {Promise<import("./counts.mjs").Counts>} */
export async function check() {
  let failed = 0;
  for (const [name, run] of Object.entries(parts)) {
    const said = await run();
    console.log(`${said === null ? "✓" : "✗"} ${name}`);
    if (said !== null) console.log(said);
    if (said !== null) failed += 1;
  }
  return { passed: Object.keys(parts).length - failed, failed, skipped: 0 };
}

/** @typedef {import("../setup/command.mjs").Ended} Ended */

/**
 * @param {string} script
 * @param {...string} args
 */
function node(script, ...args) {
  return collect(process.execPath, [script, ...args], { cwd: root, env: plainUnlessWatched() });
}

/**
 * @param {Ended} ended
 * @returns {string | null} what it said, if it failed
 */
function failing(ended) {
  return ended.code === 0 ? null : `${ended.stdout}${ended.stderr}`.trim();
}

/**
 * @param {readonly Ended[]} outputs
 * @returns {string} what they said, each line once: a file of shared/ is seen by every project that imports it
 */
function eachLineOnce(outputs) {
  return [...new Set(outputs.flatMap(({ stdout, stderr }) => `${stdout}${stderr}`.split("\n")))]
    .join("\n")
    .trim();
}
