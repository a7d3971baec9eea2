import { app } from "electron";
import { failureOf } from "../failure-of.ts";
import { openLog } from "../log/log.ts";
import { places } from "../places.ts";
import { Refusal } from "../refusal.ts";
import { help } from "./help.ts";
import { readCommand, type Command } from "./command.ts";

/** Exit codes: all was done, or not and a line on the error output says why. */
const done = 0;
const refused = 2;

/** Does what the arguments say and ends the app. Results go to the standard output, one line of trouble to the other. */
export async function runCommandLine(args: readonly string[]): Promise<void> {
  // Electron would show a window for it and wait.
  process.once("uncaughtException", (error) => void refuseAndExit(error));
  app.exit(await carryOut(readCommand(args)));
}

async function refuseAndExit(error: unknown): Promise<void> {
  app.exit(await refuse(error, "command line"));
}

async function carryOut(command: Command): Promise<number> {
  try {
    await print(process.stdout, await resultOf(command));
    return done;
  } catch (error) {
    return refuse(error, command.kind);
  }
}

async function refuse(error: unknown, doing: string): Promise<number> {
  const { code, message, detail } = failureOf(error, doing, openLog(places.logs()));
  const more = code === "unexpected" && detail !== undefined ? ` (${detail})` : "";
  await print(process.stderr, `uptake: ${`${message}${more}`.replace(/\s+/g, " ")}\n`);
  return refused;
}

async function resultOf(command: Command): Promise<string> {
  switch (command.kind) {
    case "help":
      return help;
    case "version":
      return `${app.getVersion()}\n`;
    case "check":
      return (await import("./check.ts")).check(command.file);
    case "export":
      return (await import("./export.ts")).exportFiles(command);
    case "leave-kiosk":
      return (await import("./leave-kiosk.ts")).leaveKiosk();
    case "wrong":
      throw new Refusal("invalid", `${command.message} “--help” says what there is.`);
  }
}

/** Waits until the text is out: a pipe may still hold it when the app ends. */
function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}
