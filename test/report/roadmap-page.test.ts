import { describe, expect, it } from "vitest";
import { roadmapHtml } from "../../electron/exchange/pdf/roadmap-page.ts";
import { roadmapGroupings } from "../../shared/domain/roadmap-headings.ts";
import { roadmapPageOf, type PlanRow, type RoadmapPage } from "../../shared/report/roadmap-page.ts";
import type { Action } from "../../shared/workbook/model.ts";
import { aLink, aMilestone } from "../builders/plans.ts";
import { anAction, anEngagement, buildEngagement, sampleSize, workbookOf } from "../builders/workbook.ts";
import { awkwardEngagement, awkwardToday } from "./awkward-engagement.ts";

const today = "2027-01-04";
const wanted = { grouping: "none", paper: "a4" } as const;
type ActionRow = Extract<PlanRow, { readonly kind: "action" }>;

/** A plan from 4 January 2027: a week of planning, then a long and a short action beside each other, then the end. */
const steps: readonly Action[] = [
  anAction("plan", { start: "2027-01-04", durationDays: 5, position: 1 }),
  anAction("long", { durationDays: 20, position: 2 }),
  anAction("short", { durationDays: 5, position: 3 }),
  anAction("end", { durationDays: 5, position: 4 }),
];
const links = [aLink("plan", "long"), aLink("plan", "short"), aLink("long", "end"), aLink("short", "end")];

function pageOf(
  rows: Parameters<typeof workbookOf>[0],
  more: Partial<Parameters<typeof roadmapPageOf>[2]> = {},
): RoadmapPage {
  const page = roadmapPageOf(workbookOf({ engagement: [anEngagement({ goLive: null })], ...rows }), today, {
    ...wanted,
    ...more,
  });
  if (!page) throw new Error("There is no page.");
  return page;
}

const rowsOf = ({ pages }: RoadmapPage) => pages.flatMap((page) => page.map(({ row }) => row));
const actionsOf = (page: RoadmapPage) =>
  rowsOf(page).filter((row): row is ActionRow => row.kind === "action");
const named = (page: RoadmapPage, id: string) => {
  const found = actionsOf(page).find(({ title }) => title === `Action ${id}`);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
/** What crosses the rows of the only page, by the row's title. */
const crossing = ({ pages: [page = []] }: RoadmapPage) =>
  page.flatMap(({ row, links: pieces }) =>
    row.kind === "heading" ? [] : [[row.title, pieces.map(({ part }) => part)] as const],
  );

describe("the printed plan", () => {
  it("is none without an action", () => {
    expect(roadmapPageOf(workbookOf({ engagement: [anEngagement()] }), today, wanted)).toBeNull();
  });

  it.each(roadmapGroupings)("holds every action once, by %s", (grouping) => {
    for (const seed of [1, 2, 3]) {
      const workbook = buildEngagement({ ...sampleSize, actions: 90 }, seed);
      const page = roadmapPageOf(workbook, today, { grouping, paper: "letter" });
      const ranks = page ? actionsOf(page).map(({ rank }) => rank) : [];
      expect(ranks.toSorted((a, b) => a - b)).toEqual(
        workbook.actions.size > 0 ? ranks.map((_, i) => i + 1) : [],
      );
      expect(ranks).toHaveLength(workbook.actions.size);
    }
  });

  it("stands under the headings it is put together by", () => {
    const phased = steps.map((action, i): Action => ({ ...action, phase: i < 2 ? "unlearn" : "relearn" }));
    const headings = (grouping: "phase" | "none") =>
      rowsOf(
        pageOf({ actions: phased, milestones: [aMilestone("m1", { date: "2027-02-01" })] }, { grouping }),
      )
        .filter((row) => row.kind === "heading")
        .map(({ title }) => title);
    expect(headings("phase")).toEqual(["Milestones", "Unlearn", "Relearn"]);
    expect(headings("none")).toEqual(["Milestones"]);
  });

  it("tells what each action waits for, but not what was dropped", () => {
    const before = named(pageOf({ actions: steps, actionLinks: links }), "end");
    expect(before.after).toEqual([2, 3]);
    const dropped = steps.map((action): Action =>
      action.id === "long" ? { ...action, status: "dropped" } : action,
    );
    const page = pageOf({ actions: dropped, actionLinks: links });
    expect(named(page, "end").after).toEqual([named(page, "short").rank]);
    expect(named(page, "long")).toMatchObject({ dropped: true, slack: null, after: [] });
  });
});

describe("the slack of a printed plan", () => {
  it("begins where the action ends and ends where the next must begin", () => {
    const page = pageOf({ actions: steps, actionLinks: links });
    const { bar, slack } = named(page, "short");
    expect(slack?.from).toBe(bar?.to);
    expect(slack?.to).toBe(named(page, "long").bar?.to);
  });

  it("is none of what is critical or done", () => {
    const page = pageOf({ actions: steps, actionLinks: links });
    expect(named(page, "long")).toMatchObject({ critical: true, slack: null });
    const done = steps.map((action): Action =>
      action.id === "short" ? { ...action, status: "done", progress: 100 } : action,
    );
    expect(named(pageOf({ actions: done, actionLinks: links }), "short").slack).toBeNull();
  });
});

describe("the links of a printed plan", () => {
  it("go out of the one, through what lies between, into the other", () => {
    expect(crossing(pageOf({ actions: steps, actionLinks: links }))).toEqual([
      ["Action plan", ["out", "out"]],
      ["Action long", ["in", "through", "out"]],
      ["Action short", ["in", "through", "out"]],
      ["Action end", ["in", "in"]],
    ]);
  });

  it("keep to one place from row to row, and come down on the bar they lead to", () => {
    const page = pageOf({ actions: steps, actionLinks: links });
    const pieces = page.pages.flat().flatMap((line) => line.links);
    const { from = 0, to = 0 } = named(page, "end").bar ?? {};
    const atEnd = page.pages.flat().at(-1)?.links ?? [];
    for (const { at } of atEnd) {
      expect(at).toBeGreaterThan(from);
      expect(at).toBeLessThanOrEqual(to);
      expect(pieces.filter((piece) => piece.part === "out" && piece.at === at).length).toBeGreaterThan(0);
    }
  });

  it("between starts go round on the left of both", () => {
    const page = pageOf({ actions: steps, actionLinks: [aLink("plan", "long", { kind: "start-to-start" })] });
    const [out, into] = page.pages.flat().flatMap((line) => line.links);
    expect(out?.at).toBe(into?.at);
    expect(into?.at).toBeLessThanOrEqual(
      Math.min(named(page, "plan").bar?.from ?? 0, named(page, "long").bar?.from ?? 0),
    );
    expect(into).toMatchObject({ part: "in", to: named(page, "long").bar?.from });
  });

  it("are marked where they hold up the end", () => {
    const page = pageOf({ actions: steps, actionLinks: links });
    const into = page.pages
      .flat()
      .flatMap(({ row, links: pieces }) =>
        pieces.flatMap(({ part, critical }) =>
          part === "in" && row.kind === "action" ? [[row.title, critical]] : [],
        ),
      );
    expect(into).toEqual([
      ["Action long", true],
      ["Action short", false],
      ["Action end", true],
      ["Action end", false],
    ]);
  });

  it("to another page are not drawn, but named", () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      anAction(`a${i}`, { start: "2027-01-04", position: i }),
    );
    const page = pageOf({
      actions: many,
      actionLinks: [aLink("a0", "a59", { lagDays: 0 }), aLink("a0", "a1")],
    });
    expect(page.pages.length).toBeGreaterThan(1);
    expect(
      page.pages
        .slice(1)
        .flat()
        .flatMap((line) => line.links),
    ).toEqual([]);
    expect(named(page, "a59").after).toEqual([named(page, "a0").rank]);
  });
});

describe("the pages of a printed plan", () => {
  const phases = ["stop-the-bleeding", "unlearn", "relearn"] as const;
  const many = Array.from({ length: 120 }, (_, i) =>
    anAction(`a${i}`, { phase: phases[i % 3] ?? null, start: "2027-01-04", position: i }),
  );

  it("never end with a heading, and name it again where it goes on", () => {
    const { pages } = pageOf({ actions: many }, { grouping: "phase" });
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page.at(-1)?.row.kind).toBe("action");
    const titles = pages.map(([first]) => (first?.row.kind === "heading" ? first.row.title : ""));
    expect(titles).toContain("Stop the bleeding, continued");
    expect(titles.every((title) => title !== "")).toBe(true);
  });

  it("hold fewer rows where the titles take more lines", () => {
    const wordy = many.map((action) => ({
      ...action,
      title: "A title that goes on for several lines ".repeat(4),
    }));
    expect(pageOf({ actions: wordy }).pages.length).toBeGreaterThan(
      2 * pageOf({ actions: many }).pages.length,
    );
  });

  it("each have the axis above them, and nobody's words become markup", () => {
    const [first, ...others] = many;
    if (!first) throw new Error("There is no action.");
    const html = roadmapHtml(pageOf({ actions: [{ ...first, title: "<b>Ask</b> & tell" }, ...others] }));
    const tables = html.split("<table").slice(1);
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) expect(table).toMatch(/<thead>.*Jan<br>2027.*<\/thead>/);
    expect(html).toContain("&lt;b&gt;Ask&lt;/b&gt; &amp; tell");
  });
});

describe("the axis of a printed plan", () => {
  it("goes from the first of a month to the end of another without a gap, around everything drawn", () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const workbook = buildEngagement({ ...sampleSize, actions: 60 }, seed);
      const page = roadmapPageOf(workbook, today, { grouping: "element", paper: "a4" });
      expectWithinAxis(page);
    }
    expectWithinAxis(roadmapPageOf(awkwardEngagement(), awkwardToday, { grouping: "owner", paper: "a4" }));
  });

  it("names quarters when the months would be too many", () => {
    const later = anAction("later", { start: "2029-01-08" });
    expect(pageOf({ actions: steps }).quarters).toBe(false);
    const page = pageOf({ actions: [...steps, later] });
    expect(page.quarters).toBe(true);
    expect(page.ticks.map(({ date }) => date.slice(5))).toContain("04-01");
  });

  it("begins with the first action: a milestone before it is listed, not drawn", () => {
    const page = pageOf({
      actions: steps,
      milestones: [aMilestone("old", { title: "Kick-off", date: "2024-01-10" })],
    });
    expect(rowsOf(page)).toContainEqual({
      kind: "milestone",
      title: "Kick-off",
      date: "2024-01-10",
      at: null,
    });
    expect(page.ticks[0]?.date).toBe("2027-01-01");
  });
});

function expectWithinAxis(page: RoadmapPage | null): void {
  if (!page) throw new Error("There is no page.");
  expect(page.ticks[0]?.from).toBe(0);
  expect(page.ticks.at(-1)?.to).toBe(1);
  page.ticks.slice(1).forEach((tick, i) => expect(tick.from).toBe(page.ticks[i]?.to));
  const shares = page.pages
    .flat()
    .flatMap(({ row, links: pieces }) => [
      ...(row.kind === "action"
        ? [row.bar, row.slack].flatMap((span) => (span ? [span.from, span.to] : []))
        : []),
      ...pieces.map(({ at }) => at),
    ]);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
}
