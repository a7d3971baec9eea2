import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @typedef {object} Ended
 * @property {number} code 128 and more when a signal ended it, as shells do
 * @property {string} stdout
 * @property {string} stderr
 */

const signalled = 128 + 15;

/**
 * Runs a program to its end and collects what it prints.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<Ended>}
 */
export function collect(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("error", fail);
    child.on("close", (code) => done({ code: code ?? signalled, stdout, stderr }));
  });
}

/**
 * Runs a program on this terminal and passes on the signals that ask it to stop.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import("node:child_process").StdioOptions }} [options]
 * @returns {Promise<number>} its exit code
 */
export function runThrough(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: "inherit", ...options });
    const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    process.on("SIGTERM", pass);
    // The terminal sends this one to the child as well; all there is to do is to outlive it.
    const wait = () => {};
    process.on("SIGINT", wait);
    child.on("error", fail);
    child.on("close", (code) => {
      process.off("SIGTERM", pass);
      process.off("SIGINT", wait);
      done(code ?? signalled);
    });
  });
}

/**
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null} where the program is, looking along the PATH
 */
export function find(program, env = process.env) {
  for (const folder of (env["PATH"] ?? "").split(delimiter)) {
    const file = join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this one.
    }
  }
  return null;
}
