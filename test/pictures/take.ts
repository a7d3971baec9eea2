import type { Page } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchApp, root } from "../e2e/launch.ts";
import { resize } from "../e2e/screens.ts";
import { goToStage } from "../e2e/walk.ts";

const folder = join(root, "assets/screenshots");
mkdirSync(folder, { recursive: true });

const { app, page, close } = await launchApp();
try {
  await resize(app, 1366, 768);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await page.getByRole("heading", { name: "Set-up" }).waitFor();

  await goToStage(page, "Analysis");
  await take(page, "workshop-light", "light");
  await showPart(page, "Heat map");
  await take(page, "heat-map-light", "light");
  await showPart(page, "Alignment");
  await take(page, "alignment-light", "light");
  await goToStage(page, "Self-check");
  await showPart(page, "Perception gap");
  await take(page, "perception-gap-light", "light");
  await showPart(page, "Pulse");
  await take(page, "pulse-dark", "dark");
  await goToStage(page, "Findings");
  await take(page, "findings-dark", "dark");
  await showPart(page, "Triage");
  await take(page, "triage-light", "light");
  await goToStage(page, "Strategy");
  await take(page, "recommendations-light", "light");
  await goToStage(page, "Roadmap");
  await page.getByText("Milestones", { exact: true }).click();
  await page.getByText("Quarter", { exact: true }).click();
  await take(page, "gantt-light", "light");
  await goToStage(page, "Set-up");
  await showPart(page, "Spectrum");
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Present" }).click();
  await page.getByRole("heading", { name: "Adoption today" }).waitFor();
  await take(page, "present-spectrum", "light");
} finally {
  await close();
}
takeWorkbook();

function showPart(on: Page, title: string): Promise<void> {
  return on.getByRole("radiogroup").first().getByText(title, { exact: true }).click();
}

async function take(on: Page, name: string, colorScheme: "light" | "dark"): Promise<void> {
  await on.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  // Away from everything that answers to it, so that no hint lies over the picture.
  await on.mouse.move(760, 4);
  await on.waitForTimeout(800);
  await on.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}

/** The first page of the steering workbook as a spreadsheet program prints it; left as it is where there is none. */
function takeWorkbook(): void {
  const scratch = mkdtempSync(join(tmpdir(), "uptake-pictures-"));
  try {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    execFileSync(npm, ["-s", "start", "--", "export", "sample", "--to", scratch], { cwd: root });
    const [workbook] = readdirSync(scratch).filter((name) => name.endsWith(".xlsx"));
    if (!workbook) throw new Error("No workbook was written.");
    execFileSync("soffice", [
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      scratch,
      join(scratch, workbook),
    ]);
    const pdf = join(scratch, workbook.replace(/\.xlsx$/, ".pdf"));
    execFileSync("pdftoppm", [
      "-png",
      "-r",
      "80",
      "-f",
      "1",
      "-l",
      "1",
      "-singlefile",
      pdf,
      join(scratch, "page"),
    ]);
    copyFileSync(join(scratch, "page.png"), join(folder, "steering-workbook.png"));
  } catch (error) {
    process.stderr.write(`The workbook's picture was not taken: ${String(error)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
