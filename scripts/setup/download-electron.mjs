/**
 * Downloads an Electron release and unpacks it: `node download-electron.mjs VERSION FOLDER`.
 * Ends with 3 when the release could not be fetched.
 */
import { downloadArtifact, ElectronDownloadCacheMode } from "@electron/get";
import { extract } from "@electron-internal/extract-zip";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const answerWithin = 15_000;
const silentFor = 30_000;

const [version = "", folder = ""] = process.argv.slice(2);
const checksums = createRequire(import.meta.url).resolve("electron/checksums.json");

const gaveUp = new AbortController();
let patience = setTimeout(giveUp, answerWithin);

function giveUp() {
  gaveUp.abort(new Error("no answer"));
}

const scratch = await mkdtemp(join(folder, "download-"));
try {
  const zip = await downloadArtifact({
    version,
    artifactName: "electron",
    platform: process.platform,
    arch: process.arch,
    checksums: JSON.parse(await readFile(checksums, "utf8")),
    cacheMode: ElectronDownloadCacheMode.Bypass,
    tempDirectory: scratch,
    downloadOptions: {
      quiet: true,
      signal: gaveUp.signal,
      getProgressCallback: () => {
        clearTimeout(patience);
        patience = setTimeout(giveUp, silentFor);
        return Promise.resolve();
      },
    },
  }).catch(endUnreachable);
  clearTimeout(patience);
  await extract(zip, { dir: folder });
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/**
 * @param {Error} error
 * @returns {never}
 */
function endUnreachable(error) {
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (error.cause ?? error);
  console.error([code, message].find(Boolean) ?? "no answer");
  process.exit(code === "ENOSPC" ? 1 : 3);
}
