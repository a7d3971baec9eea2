import { AxeBuilder } from "@axe-core/playwright";
import { expect, type ElectronApplication, type Page } from "@playwright/test";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./launch.ts";

/** Where the pictures of screens go; git ignores it. */
export const pictures = join(root, "test/e2e/pictures");

const schemes = ["light", "dark"] as const;

/** Takes a picture of what the window shows, light and dark, for people to look at. */
export async function photograph(page: Page, name: string): Promise<void> {
  for (const colorScheme of schemes) {
    await show(page, colorScheme);
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`), animations: "disabled" });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Takes a picture of the window as it is on the screen, which for an enlarged page no other way does. */
export async function photographWindow(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  name: string,
): Promise<void> {
  // What the window shows comes some frames after what the page holds.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return picture?.toPNG().toString("base64") ?? "";
  });
  await writeFile(join(pictures, `${name}.png`), png, "base64");
}

/** Has the page show itself light or dark, and waits until it does. */
async function show(page: Page, colorScheme: (typeof schemes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.evaluate(async (wanted) => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    // The form of respondents follows the wish by itself.
    while ((document.documentElement.dataset["mantineColorScheme"] ?? wanted) !== wanted) await frame();
    await frame();
    await frame();
  }, colorScheme);
}

/** Gives the window's page this size, in pixels at a display factor of 1. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const);
}

/**
 * Expects that nothing on the screen keeps a person out (WCAG 2.2 A and AA), in light and dark.
 *
 * @param within a selector: the part of the screen that is looked at
 */
export async function expectAccessible(page: Page, within = "body"): Promise<void> {
  for (const colorScheme of schemes) {
    await show(page, colorScheme);
    expect(await violationsOf(page, within)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** What on a page, as it is shown now, keeps a person out (WCAG 2.2 A and AA). */
export async function violationsOf(page: Page, within = "body"): Promise<readonly string[]> {
  // The legacy mode does not open a page of its own, which an Electron window could not.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include(within)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}: ${node.failureSummary ?? ""}`),
  );
}
