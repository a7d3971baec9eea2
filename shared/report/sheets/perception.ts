import { questionnaireOf } from "../../methodology/questionnaires/questionnaires.ts";
import {
  perceptionGaps,
  unseenByItem,
  wideFrom,
  type PerceptionGap,
  type UnseenItem,
} from "../../domain/survey/gaps.ts";
import { newestResults, type SurveyWithResults } from "../../domain/survey/of-workbook.ts";
import { askedAlike } from "../../domain/survey/rounds.ts";
import { everyone, type VisibleItem } from "../../domain/survey/visible.ts";
import { oneDecimal } from "../../domain/survey/words.ts";
import type { Facts } from "../facts.ts";
import type { Cell, Sheet, SheetRow } from "../model.ts";
import { palette } from "../style.ts";
import { cell, formulaCell, type ColumnPlan } from "../table.ts";
import { noFigure } from "../words.ts";
import { simpleTable } from "./simple-table.ts";

type Key =
  | "part"
  | "item"
  | "executives"
  | "executivesAnswered"
  | "people"
  | "peopleAnswered"
  | "gap"
  | "unknown"
  | "before"
  | "change"
  | "note";

const plans: readonly ColumnPlan<Key>[] = [
  { key: "part", header: "Part", width: 20 },
  { key: "item", header: "What executives were asked about", width: 44 },
  { key: "executives", header: "Executives", width: 11, head: "headCentre" },
  { key: "executivesAnswered", header: "Answers", width: 9, head: "headCentre" },
  { key: "people", header: "Managers and users", width: 12, head: "headCentre" },
  { key: "peopleAnswered", header: "Answers", width: 9, head: "headCentre" },
  { key: "gap", header: "Gap", width: 9, head: "headCentre" },
  { key: "unknown", header: "People who don’t know", width: 12, head: "headCentre" },
  { key: "before", header: "Gap in the round before", width: 13, head: "headCentre" },
  { key: "change", header: "Change of the gap", width: 11, head: "headCentre" },
  { key: "note", header: "Note", width: 30 },
];

/** Executives against their people on every item asked of both, the widest gap first, as it was in the newest rounds. */
export function perceptionSheet(facts: Facts, back: Cell | null): Sheet {
  const rounds = gapsByRound(facts.surveys);
  const newest = rounds.at(-1);
  const before = new Map(rounds.at(-2)?.gaps.map((gap) => [gap.item.id, gap]));
  const gaps = newest?.gaps ?? [];
  const titles = new Map(questionnaireOf("self-check").parts.map(({ id, title }) => [id, title]));
  return simpleTable<Key>(
    facts,
    {
      name: "Perception",
      title: "Perception gap",
      subtitle:
        newest === undefined
          ? "What executives believe they show, and what their people see"
          : `${newest.selfCheck.survey.title} and ${newest.mirror.survey.title}`,
      hint: "Means from 0 no to 2 yes; “don’t know” is counted beside them. A gap above 0: executives see more than their people do.",
      plans,
      count: gaps.length,
      row: (index, sheetRow, place) => {
        const gap = gaps[index];
        if (!gap) return new Map();
        const at = (key: Key) => place.cell(key, sheetRow);
        const then = before.get(gap.item.id) ?? null;
        const otherWords = then !== null && !bothAskedAlike(then, gap);
        const earlier = otherWords ? null : (then?.gap ?? null);
        return new Map<Key, Cell>([
          ["part", cell(titles.get(gap.item.part) ?? gap.item.part, "body")],
          ["item", cell(gap.item.text, "strong")],
          ["executives", meanCell(gap.executives)],
          ["executivesAnswered", cell(gap.executives?.figures?.n ?? noFigure, "centre")],
          ["people", meanCell(gap.staff)],
          ["peopleAnswered", cell(gap.staff?.figures?.n ?? noFigure, "centre")],
          ["gap", differenceCell(at("executives"), at("people"), gap.gap)],
          ["unknown", cell(gap.staff?.unknown ?? noFigure, "centre")],
          ["before", cell(earlier ?? noFigure, "centre", "signedOne")],
          [
            "change",
            differenceCell(
              at("gap"),
              at("before"),
              gap.gap === null || earlier === null ? null : gap.gap - earlier,
            ),
          ],
          ["note", cell(noteOn(gap, otherWords), "body")],
        ]);
      },
      empty: {
        key: "item",
        text: "The self-check and its mirror have not both been answered and closed yet.",
      },
      after: () => (newest ? unseenRows(newest) : []),
      rules: (place) => {
        const first = place.cell("gap", place.firstRow);
        const wide = { fill: palette.cautionSoft, ink: palette.caution, bold: true };
        return [
          {
            range: place.span("gap"),
            rules: [{ when: `IF(ISNUMBER(${first}),ABS(${first})>=${wideFrom},FALSE)`, ...wide }],
          },
        ];
      },
      frozen: 2,
    },
    back,
  );
}

interface RoundOfGaps {
  readonly selfCheck: SurveyWithResults;
  readonly mirror: SurveyWithResults;
  readonly gaps: readonly PerceptionGap[];
}

/** The rounds of which both sides have results, the first one first. */
function gapsByRound(surveys: readonly SurveyWithResults[]): readonly RoundOfGaps[] {
  const mirrors = surveys.filter(({ survey }) => survey.questionnaire === "mirror");
  const paired = surveys
    .filter(({ survey }) => survey.questionnaire === "self-check")
    .flatMap((selfCheck) => {
      const mirror = mirrors.find(({ survey }) => survey.round === selfCheck.survey.round);
      return mirror ? [[selfCheck, mirror] as const] : [];
    });
  const selfCheck = newestResults(surveys, "self-check");
  const mirror = newestResults(surveys, "mirror");
  const isLast = paired.at(-1)?.[0] === selfCheck && paired.at(-1)?.[1] === mirror;
  const rounds = selfCheck && mirror && !isLast ? [...paired, [selfCheck, mirror] as const] : paired;
  return rounds.map(([own, seen]) => ({
    selfCheck: own,
    mirror: seen,
    gaps: perceptionGaps(own.results, seen.results, everyone),
  }));
}

function meanCell(item: VisibleItem | null): Cell {
  return item?.figures ? cell(item.figures.mean, "centre", "one") : cell(noFigure, "centre");
}

/** One less the other, where both are figures. */
function differenceCell(from: string, less: string, value: number | null): Cell {
  const formula = `IF(COUNT(${from},${less})=2,${from}-${less},"${noFigure}")`;
  return formulaCell(formula, value ?? noFigure, "strongCentre", "signedOne");
}

/** Whether both sides were asked alike in two rounds, so that the two gaps compare. */
function bothAskedAlike(earlier: PerceptionGap, later: PerceptionGap): boolean {
  return askedAlike(earlier.item, later.item) && askedAlike(earlier.mirror, later.mirror);
}

/** @param otherWords either side was asked in other words in the round before */
function noteOn({ reworded, gap }: PerceptionGap, otherWords: boolean): string {
  if (gap === null) return "Too few answers to be shown.";
  return [
    ...(reworded ? ["Asked in other words than the method’s: the two sides may not mean the same."] : []),
    ...(otherWords ? ["The round before asked in other words: the two gaps do not compare."] : []),
  ].join(" ");
}

function unseenRows({ selfCheck, mirror }: RoundOfGaps): readonly SheetRow[] {
  const unseen = unseenByItem(selfCheck.results, mirror.results);
  if (unseen.length === 0) return [];
  return [
    { height: null, cells: [] },
    { height: 22, cells: [cell("Executives say yes, their people see next to nothing", "section")] },
    ...unseen.map((each) => ({ height: 18, cells: [cell(unseenSaid(each), "subtitle")] })),
  ];
}

function unseenSaid({ item, executives, staff }: UnseenItem): string {
  const claim = `“${item.short}”: ${executives} executives say yes`;
  return staff
    ? `${claim}; their people’s mean is ${oneDecimal(staff.mean)} of 2.`
    : `${claim}; their own people see next to nothing of it.`;
}
