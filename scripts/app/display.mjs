import { spawn } from "node:child_process";
import { find } from "../setup/command.mjs";
import { Failure } from "../setup/failure.mjs";

/** The size of the largest screen that a test looks at. */
const screen = "1920x1200x24";

/**
 * Runs `work` with the variables of a display to draw on: the one there is, or else a virtual one for that time.
 * Xvfb picks a free number by itself, so that runs side by side do not meet.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work(process.env);
  if (find("Xvfb") === null) {
    throw new Failure("No display to open a window on: apt-get install -y --no-install-recommends xvfb");
  }
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const stop = () => void server.kill();
  process.once("exit", stop);
  try {
    return await work({ ...process.env, DISPLAY: `:${await numberFrom(server)}` });
  } finally {
    process.off("exit", stop);
    stop();
  }
}

function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

/**
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, null>} server
 * @returns {Promise<string>}
 */
function numberFrom(server) {
  return new Promise((done, fail) => {
    let printed = "";
    server.stdout.setEncoding("utf8").on("data", (text) => {
      printed += text;
      if (printed.endsWith("\n")) done(printed.trim());
    });
    server.on("error", fail);
    server.on("close", () => fail(new Failure("The virtual display (Xvfb) did not start.")));
  });
}
