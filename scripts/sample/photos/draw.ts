import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "@playwright/test";

/**
 * Draws the sample's photographs, their thumbnails and the bonus plan from the pages in this folder.
 *
 *     node scripts/sample/photos/draw.ts PATH_OF_A_CHROMIUM [name …]
 *
 * The handwriting asks for these Debian packages: fonts-bwht fonts-rufscript fonts-sjfonts fonts-liberation
 * fonts-crosextra-carlito. What was drawn is kept in `assets/sample`; drawing again is only needed to change it.
 */

const photos = ["whiteboard-owner", "monday-list", "monday-printout", "workarounds-wall", "pink-job-sheet"];
const bonusPlan = "sales-bonus-plan-2026";
const here = import.meta.dirname;
const sampleFolder = join(here, "../../../assets/sample");
const thumbnailWidth = 320;

const [executablePath, ...names] = process.argv.slice(2);
if (!executablePath) throw new Error("Say where a Chromium is.");
const browser = await chromium.launch({ executablePath });
try {
  await mkdir(join(sampleFolder, "photos"), { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  for (const name of photos) if (wanted(name)) await drawPhoto(page, name);
  if (wanted(bonusPlan)) await printDocument(page);
} finally {
  await browser.close();
}

function wanted(name: string): boolean {
  return names.length === 0 || names.includes(name);
}

async function drawPhoto(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 1400, height: 1000 });
  await page.goto(pathToFileURL(join(here, `${name}.html`)).href);
  await page.evaluate("document.fonts.ready");
  const path = join(sampleFolder, "photos", `${name}.jpg`);
  await page.screenshot({ path, type: "jpeg", quality: 72 });
  const height = Math.round((thumbnailWidth * 1000) / 1400);
  await page.setViewportSize({ width: thumbnailWidth, height });
  const picture = (await readFile(path)).toString("base64");
  await page.setContent(
    `<body style="margin:0"><img style="width:100%;height:100%" src="data:image/jpeg;base64,${picture}">`,
  );
  await page.screenshot({ path: path.replace(/\.jpg$/, ".thumbnail.jpg"), type: "jpeg", quality: 75 });
}

async function printDocument(page: Page): Promise<void> {
  await page.goto(pathToFileURL(join(here, `${bonusPlan}.html`)).href);
  await page.pdf({
    path: join(sampleFolder, `${bonusPlan}.pdf`),
    preferCSSPageSize: true,
    printBackground: true,
  });
}
