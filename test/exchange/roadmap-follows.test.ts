import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeBook } from "../../electron/exchange/xlsx/write-book.ts";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { serialOf } from "../../shared/report/address.ts";
import type { Book, Cell } from "../../shared/report/model.ts";
import { bookOf } from "../../shared/report/steering.ts";
import { engagementOf, type Action, type Workbook } from "../../shared/workbook/model.ts";
import { scratchFolder } from "../builders/folder.ts";
import { seeded } from "../builders/seeded.ts";
import { buildEngagement, sampleSize } from "../builders/workbook.ts";
import { settingOn } from "../report/setting.ts";
import { hasLibreOffice, recalculated } from "./libre-office.ts";
import { plain, readBack } from "./read-back.ts";

const today = "2026-12-20";

/** Other dates, estimates and states for some actions, and another go-live. */
function edited(workbook: Workbook, seed: number): Workbook {
  const random = seeded(seed + 100);
  const actions = new Map(
    [...workbook.actions].map(([id, action]): [string, Action] => {
      if (random.chance(0.6)) return [id, action];
      const durationDays = 1 + random.below(15);
      return [
        id,
        {
          ...action,
          durationDays,
          optimisticDays: null,
          pessimisticDays: random.chance(0.5) ? durationDays + random.below(20) : null,
          ...(action.goLiveOffset === null && {
            start: random.chance(0.5) ? "2027-02-0" + (1 + random.below(9)) : null,
          }),
          startRule: random.chance(0.2) ? "fixed" : "not-before",
          finishBy: random.chance(0.2) ? "2027-03-12" : null,
          status: random.chance(0.15) ? "dropped" : action.status,
        },
      ];
    }),
  );
  const engagement = { ...engagementOf(workbook), goLive: "2027-01-19" };
  return { ...workbook, actions, engagement: new Map([[engagement.id, engagement]]) };
}

/** The book with what was edited typed into its cells, and nothing else touched. */
function typedInto(book: Book, { actions }: Workbook): Book {
  const typed: Readonly<Record<string, (action: Action) => Cell["value"]>> = {
    "Wanted start": ({ start }) => (start === null ? null : serialOf(start)),
    "Likely days": ({ durationDays }) => durationDays,
    "Optimistic days": ({ optimisticDays }) => optimisticDays,
    "Pessimistic days": ({ pessimisticDays }) => pessimisticDays,
    "Wanted start is": ({ startRule }) => (startRule === "fixed" ? "Fixed" : "Not before"),
    "Finish by": ({ finishBy }) => (finishBy === null ? null : serialOf(finishBy)),
    Status: ({ status }) => (status === "dropped" ? "Dropped" : "Proposed"),
  };
  const sheets = book.sheets.map((sheet) => {
    const headers = sheet.rows[4]?.cells.map((cell) => String(cell?.value)) ?? [];
    const change = (cell: Cell | null, column: number, action: Action | undefined): Cell | null => {
      const header = headers[column] ?? "";
      if (cell?.formula !== undefined || !cell) return cell;
      if (sheet.name === "Lists" && header === "Go-live" && cell.format === "date")
        return { ...cell, value: serialOf("2027-01-19") };
      const value = typed[header];
      return sheet.name === "Roadmap" && value && action ? { ...cell, value: value(action) } : cell;
    };
    return {
      ...sheet,
      rows: sheet.rows.map((row, i) => ({
        ...row,
        cells: row.cells.map((cell, column) =>
          i < 5 ? cell : change(cell, column, actions.get(String(row.cells.at(-1)?.value))),
        ),
      })),
    };
  });
  return { ...book, sheets };
}

test.skipIf(!hasLibreOffice)(
  "what is changed in the file moves what waits for it as the same change does in the app",
  { timeout: 240_000 },
  async () => {
    const folder = scratchFolder();
    const cases = [1, 2, 3].map((seed) => {
      const before = buildEngagement({ ...sampleSize, actions: 60, answered: 0 }, seed);
      return { before, after: edited(before, seed), path: join(folder, `moved-${seed}.xlsx`) };
    });
    for (const { before, after, path } of cases)
      writeFileSync(path, await writeBook(typedInto(bookOf("roadmap", before, settingOn(today)), after)));
    const results = recalculated(
      folder,
      cases.map(({ path }) => path),
    );
    for (const [i, { before, after }] of cases.entries()) {
      const rows = (await readBack(results[i] ?? "")).get("Roadmap") ?? [];
      const column = (header: string) => (rows[4] ?? []).indexOf(header);
      const entries = new Map(roadmap(after, today).map((entry) => [entry.action.id, entry]));
      const was = new Map(roadmap(before, today).map((entry) => [entry.action.id, entry]));
      let moved = 0;
      for (const row of rows.slice(5)) {
        const entry = entries.get(String(row[column("Id")]));
        const cells = [
          plain(row[column("Start")]),
          plain(row[column("Finish")]),
          plain(row[column("Slack, days")]),
        ];
        expect(cells, entry?.action.id).toEqual([
          entry?.start ? serialOf(entry.start) : "",
          entry?.finish ? serialOf(entry.finish) : "",
          entry?.planned?.totalSlack ?? "",
        ]);
        if (entry?.start !== was.get(entry?.action.id ?? "")?.start) moved += 1;
      }
      expect(moved).toBeGreaterThan(10);
    }
  },
);
