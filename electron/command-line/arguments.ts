import { resolve } from "node:path";

/**
 * The arguments meant for the app: those after its folder, or after the executable when it is packaged and its folder
 * is not named.
 */
export function argumentsOf(argv: readonly string[], appPath: string): readonly string[] {
  const own = argv.findIndex((arg, index) => index > 0 && !arg.startsWith("-") && resolve(arg) === appPath);
  return argv.slice(Math.max(own, 0) + 1);
}
