import { collect } from "./command.mjs";
import { Failure } from "./failure.mjs";

/** What Electron needs of Debian and its kin beyond a bare system. `.ci/run` installs the same. */
const packages = "xvfb xauth libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 fonts-liberation";

/**
 * Asks the system's loader whether it finds every library that a program needs.
 * @param {string} executable
 */
export async function checkLibraries(executable) {
  if (process.platform !== "linux") return;
  const listed = await collect("ldd", [executable]).catch(() => null);
  if (listed) refuseMissing(listed.stdout);
}

/** @param {string} listed what ldd printed */
export function refuseMissing(listed) {
  const missing = [...listed.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
  if (missing.length === 0) return;
  throw new Failure(
    `Electron needs system libraries that are missing (${missing.join(", ")}): apt-get install -y --no-install-recommends ${packages}`,
  );
}
