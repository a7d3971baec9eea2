/**
 * The arguments for Electron itself, which go before the app's folder and the app's own arguments.
 * @param {{ window: boolean, isRoot: boolean, onlyWayland: boolean }} start
 * @returns {string[]}
 */
export function electronFlags({ window, isRoot, onlyWayland }) {
  // The highest log level keeps Chromium's remarks about the desktop off the error stream.
  const flags = ["--log-level=3", ...(isRoot ? ["--no-sandbox"] : [])];
  if (!window) return [...flags, "--ozone-platform=headless", "--disable-gpu"];
  return onlyWayland ? [...flags, "--ozone-platform=wayland"] : flags;
}
