import type { Page } from "@playwright/test";
import { join } from "node:path";
import { createDatabase } from "../../electron/store/open.ts";
import { driveApp, goByPalette, paintedAfter, type Sign } from "./driven-app.ts";
import { apps } from "./electron-app.ts";
import { figure, type Figure } from "./figure.ts";
import { withFindings } from "./many-rows.ts";
import { inScratchFolder } from "./scratch.ts";
import { engagementFolder } from "./starting.ts";
import { inTurn, median, timed, type Pair } from "./statistics.ts";
import type { Engagement } from "./tenfold.ts";

const findings = 5000;
/** As many hits as are asked for at a time. */
const most = 50;
const soon = { of: "ours", below: 50 } as const;

const grid = '[role="grid"][aria-label="Findings"]';
const field = 'input[aria-label="Find in this list"]';
const shownCount: Sign = {
  on: "input",
  selector: '[role="toolbar"][aria-label="View of findings"] [role="status"]',
  attribute: null,
};
const firstTitle: Sign = {
  on: "click",
  selector: `${grid} [data-row] [data-column="title"]`,
  attribute: null,
};
/** In some of the findings each, as a person would look for them. */
const words = ["seller", "training", "meridian", "monday", "log-in", "regional", "record", "coordinators"];

/**
 * How long it takes in a register of 5,000 findings until it shows what a word leaves, until it shows another order,
 * and until the engagement's full-text search has answered. Beside each, SQLite alone doing it over the same texts.
 */
export function findingsRegister(quick: boolean): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const engagement = await withFindings(findings);
    const sqlite = textsOf(join(folder, "raw.sqlite"), engagement);
    const app = await driveApp(apps.ours, await engagementFolder(join(folder, "engagement"), engagement));
    try {
      await goByPalette(app.page, "Findings", `${grid} [data-row]`);
      return await measured(app.page, sqlite, quick ? 8 : 24);
    } finally {
      await app.end();
      sqlite.close();
    }
  });
}

async function measured(page: Page, sqlite: Sqlite, rounds: number): Promise<readonly Figure[]> {
  const next = { ours: 0, reference: 0 };
  const word = (of: keyof Pair) => words[next[of]++ % words.length] ?? "";
  const filter = await inTurn(
    rounds,
    () => filterBy(page, word("ours")),
    () => timed(() => sqlite.filter(word("reference"))),
  );
  const sort = await inTurn(
    rounds,
    () =>
      paintedAfter(page, firstTitle, () => page.locator(`${grid} button[title="Sort by finding"]`).click()),
    () => timed(() => sqlite.order()),
  );
  const search = await inTurn(
    rounds,
    () => searchFor(page, word("ours")),
    () => timed(() => sqlite.search(word("reference"))),
  );
  return [
    figure("5,000 findings: filter until painted", "ms", median(filter.ours), median(filter.reference), soon),
    figure("5,000 findings: sort until painted", "ms", median(sort.ours), median(sort.reference), soon),
    figure("5,000 findings: full-text search", "ms", median(search.ours), median(search.reference), soon),
  ];
}

/** The word comes at once, as when it is pasted; the field is emptied first, which is not counted. */
async function filterBy(page: Page, word: string): Promise<number> {
  await page.locator(field).fill("");
  await page.locator(shownCount.selector).getByText(`${findings}`, { exact: true }).waitFor();
  await page.locator(field).focus();
  return paintedAfter(page, shownCount, () => page.keyboard.insertText(word));
}

/** As the window asks for it, there and back between the processes. */
async function searchFor(page: Page, query: string): Promise<number> {
  const { taken, count } = await page.evaluate(
    async ([wanted, limit]) => {
      const begun = performance.now();
      const found = await window.uptake.workbook.search({ engagementId: "engagement", query: wanted, limit });
      return { taken: performance.now() - begun, count: found.ok ? found.value.hits.length : 0 };
    },
    [query, most] as const,
  );
  if (count === 0) throw new Error(`Nothing was found of “${query}”.`);
  return taken;
}

interface Sqlite {
  readonly filter: (word: string) => unknown;
  readonly order: () => unknown;
  readonly search: (word: string) => unknown;
  readonly close: () => void;
}

/** The findings' texts in a file with the app's pragmas, in a plain table and in an index of SQLite's own. */
function textsOf(path: string, { workbook }: Engagement): Sqlite {
  const sql = `
    CREATE TABLE findings (id TEXT PRIMARY KEY, title TEXT NOT NULL, description TEXT NOT NULL) STRICT;
    CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, title, description);
  `;
  const db = createDatabase(path, [{ version: 10, up: (empty) => empty.exec(sql) }]);
  db.transaction(() => {
    for (const table of ["findings", "words"]) {
      const insert = db.prepare(`INSERT INTO ${table} (id, title, description) VALUES (?, ?, ?)`);
      for (const { id, title, description } of workbook.findings.values()) insert.run(id, title, description);
    }
  })();
  const filter = db.prepare("SELECT id FROM findings WHERE title || ' ' || description LIKE '%' || ? || '%'");
  const order = db.prepare("SELECT id FROM findings ORDER BY title COLLATE NOCASE");
  const search = db.prepare(
    `SELECT id, title, snippet(words, 2, '[', ']', '…', 20) FROM words WHERE words MATCH ? ORDER BY rank LIMIT ${most}`,
  );
  return {
    filter: (word) => filter.all(word),
    order: () => order.all(),
    search: (word) => search.all(`"${word}"`),
    close: () => db.close(),
  };
}
