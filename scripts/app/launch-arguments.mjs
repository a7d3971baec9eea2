/** First arguments that make a start a command line call, which prints and ends without a window. */
const commands = ["export", "check", "help", "--help", "-h", "--version"];

/**
 * @param {readonly string[]} args
 * @returns {boolean}
 */
export function isCommandLine(args) {
  return args[0] !== undefined && commands.includes(args[0]);
}

/**
 * The arguments for Electron itself, ahead of the app's folder and the app's own arguments.
 * @param {readonly string[]} args the app's arguments
 * @param {{ isRoot: boolean, onlyWayland: boolean }} machine
 * @returns {string[]}
 */
export function electronFlags(args, { isRoot, onlyWayland }) {
  const flags = isRoot ? ["--no-sandbox"] : [];
  // The highest log level keeps Chromium's remarks about the missing desktop off the error stream.
  if (isCommandLine(args)) return [...flags, "--ozone-platform=headless", "--disable-gpu", "--log-level=3"];
  return onlyWayland ? [...flags, "--ozone-platform=wayland"] : flags;
}
