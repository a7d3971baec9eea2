import { join } from "node:path";
import { buildIfStale } from "./app/build.mjs";
import { withDisplay } from "./app/display.mjs";
import { program } from "./program.mjs";
import { runThrough } from "./setup/command.mjs";
import { root } from "./setup/places.mjs";

/** Takes the README's pictures again: the sample in the real app, and its steering workbook where LibreOffice is. */
await program(async (_electron, args) => {
  await buildIfStale();
  return withDisplay((env) =>
    runThrough(process.execPath, [join(root, "test/pictures/take.ts"), ...args], { cwd: root, env }),
  );
});
