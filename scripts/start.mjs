import { buildIfStale } from "./app/build.mjs";
import { withDisplay } from "./app/display.mjs";
import { electronFlags } from "./app/launch-arguments.mjs";
import { program } from "./program.mjs";
import { runThrough } from "./setup/command.mjs";
import { root } from "./setup/places.mjs";
import { sayWhichElectron } from "./setup/set-up.mjs";

await program(async (electron, args) => {
  await buildIfStale();
  // The app decides what is a command; read here and not at the top, because an older Node cannot load it.
  const { argumentsOf, windowRequest } = await import("../electron/command-line/arguments.ts");
  const window = windowRequest(argumentsOf(["electron", root, ...args], root)) !== null;

  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const isRoot = process.getuid?.() === 0;
  const onlyWayland = Boolean(env["WAYLAND_DISPLAY"]) && !env["DISPLAY"];
  const all = [...electronFlags({ window, isRoot, onlyWayland }), root, ...args];
  // npm runs scripts in the folder of package.json; paths on the command line are meant from where it was typed.
  const cwd = env["INIT_CWD"] ?? process.cwd();
  if (!window) return runThrough(electron.executable, all, { cwd, env });

  sayWhichElectron(electron);
  return withDisplay(({ DISPLAY }) =>
    runThrough(electron.executable, all, { cwd, env: { ...env, DISPLAY } }),
  );
});
