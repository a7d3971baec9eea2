import { endWith } from "./setup/failure.mjs";
import { runAgainWithNewerNode } from "./setup/newer-node.mjs";

/** Writes the sample engagement again from what is written in `sample/`: after a change there, or in the model. */
try {
  const ended = await runAgainWithNewerNode();
  if (ended === null) await (await import("./sample/build.ts")).writeSample();
  else process.exitCode = ended;
} catch (error) {
  endWith(error);
}
