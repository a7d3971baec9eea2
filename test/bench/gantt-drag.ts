import type { Page } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { driveApp, goByPalette } from "./driven-app.ts";
import { apps } from "./electron-app.ts";
import { figure, type Figure } from "./figure.ts";
import { withActions } from "./many-rows.ts";
import { inScratchFolder } from "./scratch.ts";
import { engagementFolder } from "./starting.ts";
import { percentile } from "./statistics.ts";

const actions = 2000;
const links = 4000;
const frame = { of: "ours", below: 16.7 } as const;
const bar = '[role="grid"] [data-grip="move"]';

/**
 * How long the frames take while a bar of 2,000, on which others wait by 4,000 links, is dragged: the work of the frame
 * and its painting, the slowest of twenty left out. Beside it, the frames of a bare page in which a box follows the
 * pointer.
 */
export function ganttDrag(quick: boolean): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const bare = join(folder, "bare");
    mkdirSync(bare);
    const userData = await engagementFolder(join(folder, "engagement"), await withActions(actions, links));
    const app = await driveApp(apps.ours, userData);
    const plain = await driveApp(apps.reference, bare);
    try {
      await goByPalette(app.page, "Roadmap", bar);
      await plain.page.evaluate(drawBox);
      const steps = quick ? 60 : 240;
      const ours = await framesOfDrag(app.page, bar, steps);
      const reference = await framesOfDrag(plain.page, "#box", steps);
      return [
        figure(
          "Gantt of 2,000: a frame while dragging, p95",
          "ms",
          percentile(ours, 95),
          percentile(reference, 95),
          frame,
        ),
      ];
    } finally {
      await app.end();
      await plain.end();
    }
  });
}

/** Drags the first element of a selector to and fro, a step in each frame. @returns ms of work and painting per frame */
export async function framesOfDrag(page: Page, selector: string, steps: number): Promise<readonly number[]> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  const from = { x: box.x + Math.min(6, box.width / 2), y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y, { steps: 3 });
  const taken = await page.evaluate(
    async ([{ x, y }, count]) => {
      const target = document.elementFromPoint(x, y) ?? document.body;
      const found: number[] = [];
      for (let step = 0; step < count; step += 1) {
        // Asked for before the page hears of the pointer, so that it comes first in the frame: what the page does with
        // it follows, and a message sent from here arrives once the frame is painted.
        const painted = new Promise<number>((resolve) => {
          requestAnimationFrame(() => {
            const begun = performance.now();
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener("message", () => resolve(performance.now() - begun));
            port1.start();
            port2.postMessage(null);
          });
        });
        const clientX = x + 40 + 36 * Math.sin(step / 4) + step / 4;
        const given = { clientX, clientY: y, bubbles: true, pointerId: 1, buttons: 1 };
        target.dispatchEvent(new PointerEvent("pointermove", given));
        found.push(await painted);
      }
      return found;
    },
    [from, steps] as const,
  );
  await page.keyboard.press("Escape");
  await page.mouse.up();
  return taken;
}

/** The least that follows a pointer: one box, moved in the frame after the pointer was. */
export function drawBox(): void {
  const box = document.createElement("div");
  box.id = "box";
  box.style.cssText = "position:absolute;left:100px;top:100px;width:60px;height:16px;background:teal";
  document.body.replaceChildren(box);
  window.addEventListener("pointermove", ({ clientX }) => {
    requestAnimationFrame(() => {
      box.style.left = `${clientX}px`;
    });
  });
}
