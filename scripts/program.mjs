import { endWith } from "./setup/failure.mjs";
import { runAgainWithNewerNode } from "./setup/newer-node.mjs";
import { setUp } from "./setup/set-up.mjs";

/**
 * The frame of every script: a Node that is new enough, then set-up, then the work, then its exit code.
 * @param {(electron: import("./setup/set-up.mjs").Electron, args: readonly string[]) => Promise<number>} work
 */
export async function program(work) {
  try {
    const ended = await runAgainWithNewerNode();
    process.exitCode = ended ?? (await work(await setUp(), process.argv.slice(2)));
  } catch (error) {
    endWith(error);
  }
}
