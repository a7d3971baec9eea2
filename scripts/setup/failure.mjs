/**
 * Something that is expected to go wrong now and then and that the person at the keyboard can do something about.
 * It is shown as its one-line message; every other error is a mistake of ours and keeps its stack.
 */
export class Failure extends Error {}

const writeRefused = ["EACCES", "EPERM", "EROFS"];

/**
 * The one line to show for an expected error, or null when the error was not expected.
 * @param {unknown} error
 * @returns {string | null}
 */
export function inOneLine(error) {
  if (error instanceof Failure) return error.message;
  if (!(error instanceof Error)) return null;
  const { code, path, syscall } = /** @type {NodeJS.ErrnoException} */ (error);
  const where = path ? ` at ${path}` : "";
  if (code === "ENOSPC" || code === "EDQUOT") return `No disk space left${where}: free some and try again.`;
  // Making a folder on a read-only disk is reported as a parent that does not exist.
  if (code === "ENOENT" && syscall === "mkdir")
    return `The folder at ${path} cannot be made: is that disk read-only?`;
  if (code && writeRefused.includes(code)) return `Not allowed to write${where}: check who owns that folder.`;
  return null;
}

/**
 * Shows an error that ends the program and gives it its exit code: 2 for an expected failure, 1 for a mistake of ours.
 * @param {unknown} error
 */
export function endWith(error) {
  const line = inOneLine(error);
  console.error(line === null ? error : `uptake: ${line}`);
  process.exitCode = line === null ? 1 : 2;
}

/**
 * Progress goes to the error stream, because what the app prints is for other programs to read.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`uptake: ${line}\n`);
}
