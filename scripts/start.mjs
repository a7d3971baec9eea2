import { buildIfStale } from "./app/build.mjs";
import { withDisplay } from "./app/display.mjs";
import { electronFlags, isCommandLine } from "./app/launch-arguments.mjs";
import { program } from "./program.mjs";
import { runThrough } from "./setup/command.mjs";
import { root } from "./setup/places.mjs";
import { sayWhichElectron } from "./setup/set-up.mjs";

await program(async (electron, args) => {
  await buildIfStale();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const machine = {
    isRoot: process.getuid?.() === 0,
    onlyWayland: Boolean(env["WAYLAND_DISPLAY"]) && !env["DISPLAY"],
  };
  const all = [...electronFlags(args, machine), root, ...args];
  // npm runs scripts in the folder of package.json; paths on the command line are meant from where it was typed.
  const cwd = env["INIT_CWD"] ?? process.cwd();
  if (isCommandLine(args)) return runThrough(electron.executable, all, { cwd, env });

  sayWhichElectron(electron);
  return withDisplay(({ DISPLAY }) =>
    runThrough(electron.executable, all, { cwd, env: { ...env, DISPLAY } }),
  );
});
