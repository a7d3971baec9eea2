import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildIfStale } from "./app/build.mjs";
import { withDisplay } from "./app/display.mjs";
import { program } from "./program.mjs";
import { runThrough } from "./setup/command.mjs";
import { Failure } from "./setup/failure.mjs";
import { root } from "./setup/places.mjs";
import { sayWhichElectron } from "./setup/set-up.mjs";

await program(async (electron, args) => {
  const benchmark = join(root, "test/bench/run.ts");
  if (!existsSync(benchmark))
    throw new Failure("There is no benchmark to run: test/bench/run.ts is missing.");
  await buildIfStale();
  sayWhichElectron(electron);
  return withDisplay((env) => runThrough(process.execPath, [benchmark, ...args], { cwd: root, env }));
});
