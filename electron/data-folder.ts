import { app } from "electron";
import module from "node:module";
import { join, resolve } from "node:path";
import { places } from "./places.ts";

/** Uses the folder named by `--user-data-dir` for all the person's data, or else the system's usual one. */
export function chooseDataFolder(): void {
  const named = app.commandLine.getSwitchValue("user-data-dir");
  if (named !== "") app.setPath("userData", resolve(named));
}

/** Keeps Chromium's own files of a start without a window apart: a window may be running and using them. */
export function separateSession(): void {
  app.setPath("sessionData", join(places.userData(), "command-line"));
}

/** Keeps what V8 compiled for the next start, where this runtime can. */
export function keepCompiledCode(): void {
  if ("enableCompileCache" in module) module.enableCompileCache(places.compileCache());
}
