import { describe, expect, test } from "vitest";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { serialOf } from "../../shared/report/address.ts";
import type { Book } from "../../shared/report/model.ts";
import { bookOf } from "../../shared/report/steering.ts";
import { buildEngagement, sampleSize } from "../builders/workbook.ts";
import { aLink } from "../builders/plans.ts";
import { anAction, anEngagement, workbookOf } from "../builders/workbook.ts";
import { awkwardEngagement, awkwardToday } from "./awkward-engagement.ts";
import { settingOn, sheetOf, valueIn } from "./setting.ts";

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
const engagements = [
  ["awkward", awkwardEngagement(), awkwardToday],
  ...seeds.map(
    (seed) =>
      [
        `random ${seed}`,
        buildEngagement({ ...sampleSize, actions: 20 * seed, answered: 0, voicesPerAnswer: 0 }, seed),
        seed % 2 === 0 ? "2026-12-20" : "2027-06-15",
      ] as const,
  ),
] as const;

const hintOf = (book: Book) => String(sheetOf(book, "Schedule").rows[2]?.cells[0]?.value);
const orNothing = (date: string | null) => (date === null ? "" : serialOf(date));

describe("the exported roadmap shows the app's own schedule", () => {
  test.each(engagements)("of an engagement: %s", (_, workbook, today) => {
    const book = bookOf("roadmap", workbook, settingOn(today));
    for (const { action, rank, start, finish, plannedDays, planned, forecast, late } of roadmap(
      workbook,
      today,
    )) {
      const shown = (header: string) => valueIn(book, "Roadmap", `A${rank}`, header);
      expect(shown("Start"), action.id).toBe(orNothing(start));
      expect(shown("Finish"), action.id).toBe(orNothing(finish));
      expect(shown("Planned days"), action.id).toBe(plannedDays);
      expect(shown("Slack, days") ?? "", action.id).toBe(planned?.totalSlack ?? "");
      expect(shown("Critical"), action.id).toBe(planned?.critical ? "Critical" : "");
      expect(shown("Forecast finish") ?? "", action.id).toBe(orNothing(forecast?.finish ?? null));
      expect(shown("Late"), action.id).toBe(late ? "Late" : "");
    }
  });

  test("an action that more wait for than a formula can name keeps its slack as a value, and all its dates", () => {
    const actions = Array.from({ length: 400 }, (_, n) => anAction(`a${n}`, { position: n }));
    const workbook = workbookOf({
      engagement: [anEngagement()],
      programme: [{ id: "programme", start: "2026-12-01", steeringDate: null }],
      actions,
      actionLinks: actions.slice(1).map(({ id }) => aLink("a0", id, { lagDays: 3 })),
    });
    const book = bookOf("roadmap", workbook, settingOn("2026-12-01"));
    const formulas = book.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell?.formula ?? "")),
    );
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
    const first = sheetOf(book, "Schedule").rows[5]?.cells ?? [];
    expect(first.filter((cell) => cell?.style === "working" && cell.formula === undefined)).toHaveLength(1);
    expect(valueIn(book, "Roadmap", "A1", "Slack, days")).toBe(0);
    expect(hintOf(book)).toMatch(
      /As of 1 Dec 2026 and not following: A1, tied to more actions than one formula can hold\.$/,
    );
  });

  test("nothing is said to stand still while every date follows from a formula", () => {
    const actions = ["a", "b", "c"].map((id, position) => anAction(id, { position, start: "2026-12-01" }));
    const actionLinks = [aLink("a", "b"), aLink("b", "c")];
    const workbook = workbookOf({ engagement: [anEngagement()], actions, actionLinks });
    expect(hintOf(bookOf("roadmap", workbook, settingOn("2026-12-01")))).not.toMatch(/not following/);
  });

  test("the forecast has its day above it, where it is read", () => {
    const workbook = workbookOf({
      engagement: [anEngagement()],
      actions: [anAction("a", { start: "2026-12-01" })],
    });
    const { rows } = sheetOf(bookOf("roadmap", workbook, settingOn("2026-12-03")), "Roadmap");
    const at = rows[4]?.cells.findIndex((head) => head?.value === "Forecast finish") ?? -1;
    expect(rows[3]?.cells[at]?.value).toBe("As of 3 Dec 2026");
  });

  test("a calendar on which nobody works leaves dates empty instead of failing", () => {
    const workbook = workbookOf({
      engagement: [anEngagement({ weekendDays: [0, 1, 2, 3, 4, 5, 6] })],
      actions: [anAction("a1", { start: "2026-12-01" }), anAction("a2", { goLiveOffset: 5 })],
    });
    const book = bookOf("roadmap", workbook, settingOn("2026-12-01"));
    expect(valueIn(book, "Roadmap", "A1", "Start")).toBeNull();
    expect(valueIn(book, "Roadmap", "A2", "Finish")).toBeNull();
  });
});

describe("the Gantt", () => {
  const workbook = buildEngagement({ ...sampleSize, answered: 0 }, 3);
  const gantt = sheetOf(bookOf("roadmap", workbook, settingOn("2026-12-20")), "Gantt");

  test("reaches from the Monday of the first start past the last finish", () => {
    const weeks = (gantt.rows[4]?.cells ?? []).slice(7).map((cell) => Number(cell?.value));
    const entries = roadmap(workbook, "2026-12-20");
    const starts = entries.flatMap(({ start }) => start ?? []).toSorted();
    const finishes = entries.flatMap(({ finish }) => finish ?? []).toSorted();
    expect(weeks[0]).toBeLessThanOrEqual(serialOf(starts[0] ?? ""));
    expect(((weeks[0] ?? 0) - serialOf("2026-11-30")) % 7).toBe(0);
    expect(weeks.at(-1)).toBeGreaterThan(serialOf(finishes.at(-1) ?? ""));
    expect(weeks.length).toBeLessThan(90);
  });

  test("marks each milestone in one week, the one it falls in", () => {
    const weeks = (gantt.rows[4]?.cells ?? []).slice(7).map((cell) => Number(cell?.value));
    const lines = gantt.rows.filter(({ cells }) => String(cells[1]?.value).startsWith("Milestone s"));
    expect(lines).toHaveLength(3);
    for (const { cells } of lines) {
      const marked = cells.slice(7).flatMap((cell, i) => (cell?.value === "◆" ? [weeks[i] ?? 0] : []));
      expect(marked).toHaveLength(1);
      const day = Number(cells[3]?.value);
      expect(day - (marked[0] ?? 0)).toBeGreaterThanOrEqual(0);
      expect(day - (marked[0] ?? 0)).toBeLessThan((weeks[1] ?? 0) - (weeks[0] ?? 0));
    }
  });
});
