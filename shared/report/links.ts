import { quoted } from "./address.ts";
import { refsOf, type Facts } from "./facts.ts";
import type { Cell } from "./model.ts";
import type { StyleName } from "./style.ts";
import { cell, formulaCell, type ColumnPlan } from "./table.ts";

/** Most columns a list of links takes; what does not fit stands in the last one as text. */
const mostColumns = 12;
/** Columns of links that are open; the rest is folded. */
const openColumns = 3;

/** The kinds of rows that lead to each other, and the sheet of each. */
export const linkTargets = {
  action: { sheet: "Roadmap", head: "Actions" },
  finding: { sheet: "Findings", head: "Findings" },
  answer: { sheet: "Answers", head: "Answers" },
  evidence: { sheet: "Evidence", head: "Evidence" },
} as const;
export type LinkTarget = keyof typeof linkTargets;
export type LinkKey<T extends LinkTarget = LinkTarget> = `${T}:${number}`;

/** Row ranges of the sheets' first columns, where the refs stand; a sheet that is left out has none. */
export type RefRanges = Readonly<Partial<Record<LinkTarget, string>>>;

/** A link to wherever the row of this ref stands, even after the sheet was sorted. */
export function refLink(target: LinkTarget, ref: string, ranges: RefRanges, style: StyleName = "link"): Cell {
  const range = ranges[target];
  if (!range) return cell(ref, "centre");
  return formulaCell(linkFormula(target, quoted(ref), range), ref, style);
}

/** `ref` is a formula: a quoted text, or the address of a cell that holds one. */
export function linkFormula(target: LinkTarget, ref: string, range: string): string {
  const { sheet } = linkTargets[target];
  const firstRow = Number(/\$(\d+):/.exec(range)?.[1] ?? 1);
  return `HYPERLINK("#'${sheet}'!A"&(MATCH(${ref},${range},0)+${firstRow - 1}),${ref})`;
}

/** A link to the top of a sheet. */
export function sheetLink(sheet: string, text: string, style: StyleName): Cell {
  return formulaCell(`HYPERLINK("#'${sheet}'!A1",${quoted(text)})`, text, style);
}

/** Columns for the links of a table's rows to rows of another sheet: as many as the longest list needs. */
export function linkColumns<T extends LinkTarget>(
  target: T,
  lists: readonly (readonly string[])[],
): readonly ColumnPlan<LinkKey<T>>[] {
  const longest = Math.min(mostColumns, Math.max(1, ...lists.map((list) => list.length)));
  return Array.from({ length: longest }, (_, i) => ({
    key: `${target}:${i + 1}` as const,
    header: i === 0 ? linkTargets[target].head : `${i + 1}`,
    width: i === 0 ? 8.5 : 5.5,
    head: "headCentre" as const,
    fold: i < openColumns ? ("none" as const) : ("folded" as const),
  }));
}

/** One row's links by column key. */
export function linkCells<T extends LinkTarget>(
  facts: Facts,
  target: T,
  ids: readonly string[],
  ranges: RefRanges,
): readonly (readonly [LinkKey<T>, Cell])[] {
  const refs = refsOf(facts, ids);
  return refs.slice(0, mostColumns).map((ref, i) => {
    const rest = i === mostColumns - 1 ? refs.slice(i) : [ref];
    const content = rest.length > 1 ? cell(rest.join(", "), "body") : refLink(target, ref, ranges);
    return [`${target}:${i + 1}` as const, content] as const;
  });
}
