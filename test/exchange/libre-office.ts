import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Works every formula out again when a file is opened; unless told so, LibreOffice keeps the stored results. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Whether LibreOffice is on this machine. */
export const hasLibreOffice = isThere();

function isThere(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    console.warn(
      "LibreOffice is not installed, so that no formula is worked out again: apt-get install libreoffice-calc",
    );
    return false;
  }
}

/**
 * Opens workbooks, works all formulas out and saves them anew.
 *
 * @param folder an empty folder for the profile and the results.
 * @returns the new files' paths, in the same order.
 */
export function recalculated(folder: string, files: readonly string[]): readonly string[] {
  const profile = join(folder, "profile");
  const results = join(folder, "results");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculateAlways);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      results,
      ...files,
    ],
    { stdio: "ignore", timeout: 240_000 },
  );
  return files.map((file) => join(results, basename(file)));
}
