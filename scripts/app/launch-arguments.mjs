/**
 * The arguments for Electron itself, which go before the app's folder and the app's own arguments.
 * @param {{ window: boolean, isRoot: boolean, onlyWayland: boolean }} start
 * @returns {string[]}
 */
export function electronFlags({ window, isRoot, onlyWayland }) {
  const flags = isRoot ? ["--no-sandbox"] : [];
  // The highest log level keeps Chromium's remarks about the missing desktop off the error stream.
  if (!window) return [...flags, "--ozone-platform=headless", "--disable-gpu", "--log-level=3"];
  return onlyWayland ? [...flags, "--ozone-platform=wayland"] : flags;
}
