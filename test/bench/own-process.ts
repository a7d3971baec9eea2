import { spawn } from "node:child_process";

/**
 * Runs a script of this folder in a process of its own, as the app does its work for the first time in each process,
 * and one measurement must not leave another its warm code or its garbage.
 *
 * @returns the number that the script prints
 * @throws Error with what it said, when it fails
 */
export function inOwnProcess(script: string, args: readonly string[]): Promise<number> {
  const command = [
    "--disable-warning=ExperimentalWarning",
    new URL(script, import.meta.url).pathname,
    ...args,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    let complaints = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaints += text));
    child.once("error", reject);
    child.once("close", (code) => {
      const value = Number.parseFloat(printed);
      if (code === 0 && Number.isFinite(value)) resolve(value);
      else reject(new Error(`${script} ${args.join(" ")} failed.\n${complaints}`));
    });
  });
}
