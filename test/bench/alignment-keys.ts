import type { Page } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { levers } from "../../shared/methodology/levers.ts";
import { driveApp, goByPalette, paintedAfter, type Sign } from "./driven-app.ts";
import { apps } from "./electron-app.ts";
import { figure, type Figure } from "./figure.ts";
import { withBehaviours } from "./many-rows.ts";
import { inScratchFolder } from "./scratch.ts";
import { engagementFolder } from "./starting.ts";
import { inTurn, median } from "./statistics.ts";

const behaviours = 30;
const frame = { of: "ours", below: 16.7 } as const;

const activeCell = '[role="grid"] td[tabindex="0"]';
const moved: Sign = { on: "keydown", selector: activeCell, attribute: "data-column" };
const judged: Sign = { on: "keydown", selector: activeCell, attribute: "data-tone" };
/** What the window can undo: another thing once the judgement is on the disk and the reply has been taken in. */
const kept: Sign = { on: "keydown", selector: '[aria-label^="Undo:"]', attribute: "aria-label" };

/**
 * How long after a key press the matrix of thirty behaviours and nine levers shows it: an arrow that moves on, and a
 * key that judges the cell. Beside it, the same keys in a bare page with a table of as many plain cells. A judgement is
 * shown before it is on the disk; how long that takes is a figure of its own.
 */
export function alignmentKeys(quick: boolean): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const bare = join(folder, "bare");
    mkdirSync(bare);
    const userData = await engagementFolder(join(folder, "engagement"), await withBehaviours(behaviours));
    const app = await driveApp(apps.ours, userData);
    const plain = await driveApp(apps.reference, bare);
    try {
      await goByPalette(app.page, "Analysis: Alignment", activeCell);
      await plain.page.evaluate(drawCells, { rows: behaviours, columns: levers.length });
      return await keysIn(app.page, plain.page, quick ? 20 : 60);
    } finally {
      await app.end();
      await plain.end();
    }
  });
}

async function keysIn(matrix: Page, cells: Page, rounds: number): Promise<readonly Figure[]> {
  for (const page of [matrix, cells]) await page.locator(activeCell).focus();
  const arrows = await inTurn(rounds, arrowIn(matrix), arrowIn(cells));
  const stances = await inTurn(rounds, stanceIn(matrix, judged), stanceIn(cells, judged));
  const onDisk: number[] = [];
  for (let round = 0; round < rounds; round += 1) onDisk.push(await stanceIn(matrix, kept)());
  return [
    figure(
      "Alignment: an arrow key until painted",
      "ms",
      median(arrows.ours),
      median(arrows.reference),
      frame,
    ),
    figure(
      "Alignment: a judgement until painted",
      "ms",
      median(stances.ours),
      median(stances.reference),
      frame,
    ),
    figure("Alignment: a judgement until kept and undoable", "ms", median(onDisk), null, null),
  ];
}

/** There and back: one cell to the right, then to the left. */
function arrowIn(page: Page): () => Promise<number> {
  let right = false;
  return () => {
    right = !right;
    return paintedAfter(page, moved, () => page.keyboard.press(right ? "ArrowRight" : "ArrowLeft"));
  };
}

/** One cell on, not counted, and there the judgement that it does not have, until the sign shows it. */
function stanceIn(page: Page, sign: Sign): () => Promise<number> {
  let press = 0;
  return async () => {
    press += 1;
    await page.keyboard.press(press % 8 === 0 ? "Home" : "ArrowRight");
    await page.keyboard.press("ArrowDown");
    const tone = await page.locator(activeCell).getAttribute("data-tone");
    return paintedAfter(page, sign, () => page.keyboard.press(tone === "supports" ? "c" : "s"));
  };
}

/** The least that answers the same keys: a table whose page moves the focus and writes a sign, and nothing more. */
function drawCells(size: { readonly rows: number; readonly columns: number }): void {
  const table = document.createElement("table");
  table.setAttribute("role", "grid");
  const cells = Array.from({ length: size.rows }, () => {
    const line = table.insertRow();
    return Array.from({ length: size.columns }, (_, column) => {
      const cell = line.insertCell();
      cell.tabIndex = -1;
      cell.dataset["column"] = `${column}`;
      return cell;
    });
  });
  let [row, column] = [0, 0];
  const activate = (toRow: number, toColumn: number) => {
    cells[row]?.[column]?.setAttribute("tabindex", "-1");
    row = Math.min(size.rows - 1, Math.max(0, toRow));
    column = Math.min(size.columns - 1, Math.max(0, toColumn));
    cells[row]?.[column]?.setAttribute("tabindex", "0");
    cells[row]?.[column]?.focus();
  };
  const judge = (tone: string, sign: string) => {
    const cell = cells[row]?.[column];
    if (!cell) return;
    cell.dataset["tone"] = tone;
    cell.textContent = sign;
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => activate(row, column + 1),
    ArrowLeft: () => activate(row, column - 1),
    ArrowDown: () => activate(row + 1, column),
    Home: () => activate(row, 0),
    s: () => judge("supports", "+"),
    c: () => judge("contradicts", "−"),
  };
  table.addEventListener("keydown", (event) => {
    keys[event.key]?.();
    event.preventDefault();
  });
  document.body.replaceChildren(table);
  activate(0, 0);
}
