import { actionStatuses, findingKinds, type FindingKind } from "../../workbook/model.ts";
import { actionStatusTitles, findingKindTitles, findingStateTitles } from "../../workbook/words.ts";
import { nextActions } from "../actions-order.ts";
import { address, quoted, serialOf } from "../address.ts";
import type { Facts } from "../facts.ts";
import { barriers, strengths } from "../findings-order.ts";
import type { Grid, Span } from "../grid.ts";
import type { Layout } from "../layout.ts";
import { linkTargets } from "../links.ts";
import type { Cell, CellValue } from "../model.ts";
import { byStrength } from "../ranking.ts";
import type { FormatName, StyleName } from "../style.ts";
import { cell, formulaCell, type TablePlace } from "../table.ts";
import type { FindingKey } from "./findings.ts";
import type { RoadmapKey } from "./roadmap-columns.ts";
import type { ScorecardPlace } from "./scorecard.ts";

/** The two halves of the page, by column. */
const left = { from: 2, to: 7 } as const;
const right = { from: 9, to: 14 } as const;
const whole = { from: 2, to: 14 } as const;

const dimensionsShown = 3;
const findingsShown = 5;
const strengthsShown = 3;
const actionsShown = 6;

/** Weakest and strongest dimensions side by side. @returns the ranges of their scores. */
export function addDimensions(grid: Grid, facts: Facts, place: ScorecardPlace): readonly string[] {
  const ranked = byStrength(facts.scores);
  const shown = Math.min(dimensionsShown, ranked.length);
  grid.add(
    [
      { ...left, content: cell("Weakest dimensions", "section") },
      { ...right, content: cell("Strongest dimensions", "section") },
    ],
    22,
  );
  if (shown === 0) {
    grid.add([{ ...whole, content: cell("No question is rated yet.", "rowMuted") }], 19);
    return [];
  }
  const first = grid.next;
  const found = (key: "dimension" | "score", rank: string) =>
    `INDEX(${place.range(key)},MATCH(${rank},${place.range("place")},0))`;
  const half = (
    { from, to }: { readonly from: number; readonly to: number },
    rank: string,
    i: number,
  ): Span[] => {
    const entry = ranked[i];
    return [
      {
        from,
        to: to - 1,
        content: formulaCell(found("dimension", rank), entry?.dimension.title ?? "", "row"),
      },
      { from: to, to, content: formulaCell(found("score", rank), entry?.score ?? "", "heatStrong", "whole") },
    ];
  };
  for (let n = 1; n <= shown; n += 1)
    grid.add(
      [
        ...half(left, `MAX(${place.range("place")})+1-${n}`, ranked.length - n),
        ...half(right, String(n), n - 1),
      ],
      19,
    );
  return [left.to, right.to].map((column) => `${address(column, first)}:${address(column, grid.next - 1)}`);
}

/** Findings by kind and actions by status. */
export function addCounts(grid: Grid, facts: Facts, { findings, roadmap }: Layout): void {
  grid.add(
    [
      { ...left, content: cell("Findings", "section") },
      { ...right, content: cell("Actions", "section") },
    ],
    22,
  );
  const figure = (formula: string, value: number): Cell => formulaCell(formula, value, "rowCentre", "whole");
  const kind = (id: FindingKind): readonly [Cell, Cell, Cell] => {
    const ofKind = `${findings.range("kind")},"${findingKindTitles[id]}"`;
    const all = facts.register.filter(({ finding }) => finding.kind === id);
    const open = all.filter(({ finding }) => finding.state === "open").length;
    return [
      cell(findingKindTitles[id], "row"),
      figure(`COUNTIFS(${ofKind})`, all.length),
      figure(`COUNTIFS(${ofKind},${findings.range("state")},"${findingStateTitles.open}")`, open),
    ];
  };
  const leftRows: readonly (readonly [Cell, Cell, Cell])[] = [
    [cell("", "small"), cell("recorded", "smallCentre"), cell("open", "smallCentre")],
    ...findingKinds.map(kind),
  ];
  const rightRows = actionStatuses.map(
    (status) =>
      [
        cell(actionStatusTitles[status], "row"),
        figure(
          `COUNTIFS(${roadmap.range("status")},"${actionStatusTitles[status]}")`,
          facts.roadmap.filter(({ action }) => action.status === status).length,
        ),
      ] as const,
  );
  for (let i = 0; i < Math.max(leftRows.length, rightRows.length); i += 1) {
    const [name, all, open] = leftRows[i] ?? [];
    const [status, count] = rightRows[i] ?? [];
    grid.add(
      [
        ...(name && all && open
          ? [
              { from: left.from, to: left.to - 2, content: name },
              { from: left.to - 1, to: left.to - 1, content: all },
              { from: left.to, to: left.to, content: open },
            ]
          : []),
        ...(status && count
          ? [
              { from: right.from, to: right.to - 1, content: status },
              { from: right.to, to: right.to, content: count },
            ]
          : []),
      ],
      18,
    );
  }
}

export function addTopFindings(grid: Grid, facts: Facts, layout: Layout): void {
  const shown = barriers(facts.register).slice(0, findingsShown);
  addHead(grid, ["Gaps and risks with the highest priority", "Kind", "Priority"]);
  shown.forEach(({ finding, rank, priority }, i) => {
    const found = findingsRow(layout, `B${i + 1}`);
    grid.add(
      rowSpans([
        found.link(`F${rank}`),
        found.cell("title", finding.title, "row"),
        found.cell("kind", findingKindTitles[finding.kind], "rowCentre"),
        found.cell("priority", priority.value, "rowCentre", "two"),
      ]),
      19,
    );
  });
  if (shown.length === 0) grid.add([{ ...whole, content: cell("None recorded yet.", "rowMuted") }], 19);
}

export function addBestStrengths(grid: Grid, facts: Facts, layout: Layout): void {
  const shown = strengths(facts.register).slice(0, strengthsShown);
  addHead(grid, ["Strengths to build on", "", "Priority"]);
  shown.forEach(({ finding, rank, priority }, i) => {
    const found = findingsRow(layout, `S${i + 1}`);
    grid.add(
      rowSpans([
        found.link(`F${rank}`),
        found.cell("title", finding.title, "row"),
        cell("", "row"),
        found.cell("priority", priority.value, "rowCentre", "two"),
      ]),
      19,
    );
  });
  if (shown.length === 0) grid.add([{ ...whole, content: cell("None recorded yet.", "rowMuted") }], 19);
}

export function addNextActions(grid: Grid, facts: Facts, layout: Layout): void {
  const shown = nextActions(facts.roadmap).slice(0, actionsShown);
  grid.add(
    [
      { from: 2, to: 9, content: cell("Next actions", "section") },
      { from: 10, to: 11, content: cell("Owner", "sectionSmall") },
      { from: 12, to: 13, content: cell("Finish", "sectionSmallCentre") },
      { from: 14, to: 14, content: cell("Late", "sectionSmallCentre") },
    ],
    22,
  );
  shown.forEach(({ action, rank, owner, finish, late }, i) => {
    const found = roadmapRow(layout, String(i + 1));
    grid.add(
      [
        { from: 2, to: 2, content: found.link(`A${rank}`) },
        { from: 3, to: 9, content: found.cell("title", action.title, "row") },
        {
          from: 10,
          to: 11,
          content: found.cell("owner", owner ? (facts.names.get(owner.id) ?? "") : "", "row"),
        },
        {
          from: 12,
          to: 13,
          content: found.cell("finish", finish === null ? "" : serialOf(finish), "rowCentre", "date"),
        },
        { from: 14, to: 14, content: found.cell("late", late ? "Late" : "", "rowAlarm") },
      ],
      19,
    );
  });
  if (shown.length === 0)
    grid.add([{ ...whole, content: cell("No action is scheduled yet.", "rowMuted") }], 19);
}

function addHead(grid: Grid, [title, middle, end]: readonly [string, string, string]): void {
  grid.add(
    [
      { from: 2, to: 12, content: cell(title, "section") },
      { from: 13, to: 13, content: cell(middle, "sectionSmallCentre") },
      { from: 14, to: 14, content: cell(end, "sectionSmallCentre") },
    ],
    22,
  );
}

function rowSpans([link, title, middle, end]: readonly [Cell, Cell, Cell, Cell]): readonly Span[] {
  return [
    { from: 2, to: 2, content: link },
    { from: 3, to: 12, content: title },
    { from: 13, to: 13, content: middle },
    { from: 14, to: 14, content: end },
  ];
}

interface FoundRow<K> {
  readonly link: (ref: string) => Cell;
  readonly cell: (key: K, value: Exclude<CellValue, null>, style: StyleName, format?: FormatName) => Cell;
}

/** Cells that show the finding at this place among its kind, whichever that is after a change. */
function findingsRow({ findings: place }: Layout, key: string): FoundRow<FindingKey> {
  const position = `MATCH(${quoted(key)},${place.range("place")},0)`;
  return foundRow("finding", position, place, "ref");
}

/** Cells that show the action that comes nth. */
function roadmapRow({ roadmap: place }: Layout, n: string): FoundRow<RoadmapKey> {
  return foundRow("action", `MATCH(${n},${place.range("next")},0)`, place, "ref");
}

function foundRow<K extends string>(
  target: "finding" | "action",
  position: string,
  { firstRow, range }: TablePlace<K>,
  refKey: NoInfer<K>,
): FoundRow<K> {
  const { sheet } = linkTargets[target];
  return {
    link: (ref) =>
      formulaCell(
        `IFERROR(HYPERLINK("#'${sheet}'!A"&(${position}+${firstRow - 1}),INDEX(${range(refKey)},${position})),"")`,
        ref,
        "rowLink",
      ),
    cell: (key, value, style, format) => {
      const found = `INDEX(${range(key)},${position})`;
      return formulaCell(
        typeof value === "string" ? `IFERROR(${found}&"","")` : `IFERROR(${found},"")`,
        value,
        style,
        format,
      );
    },
  };
}
