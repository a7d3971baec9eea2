import { questionnaireOf } from "../../methodology/questionnaires/questionnaires.ts";
import { reliabilityText } from "../../domain/survey/reliability.ts";
import type { SurveyWithResults } from "../../domain/survey/of-workbook.ts";
import { allGroups, everyone, figuresIn, type CellFigures } from "../../domain/survey/visible.ts";
import type { Facts } from "../facts.ts";
import type { Cell, Sheet } from "../model.ts";
import { palette, ramp } from "../style.ts";
import { cell, formulaCell, type ColumnPlan } from "../table.ts";
import { noFigure } from "../words.ts";
import { roundChanges } from "./pulse-changes.ts";
import { simpleTable } from "./simple-table.ts";

type Key = "what" | "all" | "spread" | "before" | "change" | "reading" | "reliability" | `group${number}`;

/** A construct or one of its items. */
type Line =
  | { readonly kind: "part"; readonly id: string; readonly words: string }
  | { readonly kind: "item"; readonly id: string; readonly words: string };

/** The user pulse: constructs and items by group, what changed since the round before, and how far to trust it. */
export function pulseSheet(facts: Facts, back: Cell | null): Sheet {
  const rounds = facts.surveys.filter(({ survey }) => survey.questionnaire === "user-pulse");
  const newest = rounds.at(-1);
  const changes = newest && roundChanges(rounds.at(-2)?.results ?? null, newest.results);
  const groups = newest?.survey.groups ?? [];
  const lines = newest ? linesOf(newest) : [];
  return simpleTable<Key>(
    facts,
    {
      name: "Pulse",
      title: "User pulse",
      subtitle: newest
        ? newest.survey.title
        : "What users find useful, easy and supported, and what they intend",
      hint: "Means from 1 not true at all to 7 completely true. A group of too few people who answered is counted with others and not shown.",
      plans: plansOf(newest),
      count: lines.length,
      row: (index, sheetRow, place) => {
        const line = lines[index];
        if (!line || !newest || !changes) return new Map();
        const all = meanOf(figuresIn(newest.results, everyone, allGroups), line);
        const since = line.kind === "part" ? changes.ofPart(line.id) : changes.ofItem(line.id);
        const then = since.earlier;
        const [now, earlier] = [place.cell("all", sheetRow), place.cell("before", sheetRow)];
        return new Map<Key, Cell>([
          ["what", cell(line.words, line.kind === "part" ? "strong" : "body")],
          ["all", figure(all, line)],
          [
            "spread",
            cell(spreadOf(figuresIn(newest.results, everyone, allGroups), line) ?? noFigure, "centre", "one"),
          ],
          ...groups.map(
            ({ id }, i) =>
              [
                `group${i}` as const,
                figure(meanOf(figuresIn(newest.results, everyone, id), line), line),
              ] as const,
          ),
          ["before", figure(then, line)],
          [
            "change",
            formulaCell(
              `IF(COUNT(${now},${earlier})=2,${now}-${earlier},"${noFigure}")`,
              all === null || then === null ? noFigure : all - then,
              "centre",
              "signedOne",
            ),
          ],
          ["reading", cell(since.reading, "body")],
          ["reliability", cell(line.kind === "part" ? reliabilityOfPart(newest, line.id) : "", "body")],
        ]);
      },
      empty: { key: "what", text: "No round of the user pulse has been answered and closed yet." },
      rules: (place) => {
        const first = place.cell("all", place.firstRow);
        const between = (from: number, to: number) =>
          `IF(ISNUMBER(${first}),AND(${first}>=${from},${first}<${to}),FALSE)`;
        const shades = [
          { when: between(1, 2.5), ...ramp[0] },
          { when: between(2.5, 3.5), ...ramp[1] },
          { when: between(3.5, 4.5), ...ramp[2] },
          { when: between(4.5, 5.5), ...ramp[3] },
          { when: between(5.5, 7.01), fill: palette.accentDark, ink: "FFFFFF" },
        ];
        const means = { range: place.span("all"), rules: shades };
        if (groups.length === 0) return [means];
        const firstGroup = place.cell("group0", place.firstRow);
        const ofGroups = shades.map((shade) => ({
          ...shade,
          when: shade.when.replaceAll(first, firstGroup),
        }));
        return [means, { range: place.span("group0", `group${groups.length - 1}`), rules: ofGroups }];
      },
      frozen: 1,
    },
    back,
  );
}

function plansOf(newest: SurveyWithResults | undefined): readonly ColumnPlan<Key>[] {
  const figures = { width: 11, head: "headCentre" } as const;
  return [
    { key: "what", header: "What users were asked", width: 50 },
    { key: "all", header: "All users", ...figures },
    { key: "spread", header: "Spread (SD)", ...figures },
    ...(newest?.survey.groups ?? []).map(({ name }, i): ColumnPlan<Key> => ({
      key: `group${i}`,
      header: name,
      width: 14,
      head: "headCentre",
    })),
    { key: "before", header: "Round before", ...figures },
    { key: "change", header: "Change", ...figures },
    { key: "reading", header: "Reading", width: 40 },
    { key: "reliability", header: "How well the items hang together", width: 46 },
  ];
}

function linesOf({ survey, results }: SurveyWithResults): readonly Line[] {
  return questionnaireOf(survey.questionnaire).parts.flatMap(({ id, title }): readonly Line[] => {
    const items = results.settings.questions.filter(({ part }) => part === id);
    if (items.length === 0) return [];
    return [
      { kind: "part", id, words: title },
      ...items.map(({ id: itemId, text, wording }): Line => ({
        kind: "item",
        id: itemId,
        words: wording === "method" ? text : `${text} (${wording === "own" ? "own item" : "reworded"})`,
      })),
    ];
  });
}

function meanOf(figures: CellFigures | null, { kind, id }: Line): number | null {
  if (kind === "part") return figures?.parts.find(({ part }) => part === id)?.mean ?? null;
  return figures?.items.find(({ itemId }) => itemId === id)?.figures?.mean ?? null;
}

function spreadOf(figures: CellFigures | null, { kind, id }: Line): number | null {
  if (kind === "part") return figures?.parts.find(({ part }) => part === id)?.sd ?? null;
  return figures?.items.find(({ itemId }) => itemId === id)?.figures?.sd ?? null;
}

function figure(mean: number | null, { kind }: Line): Cell {
  return cell(mean ?? noFigure, kind === "part" ? "strongCentre" : "centre", "one");
}

function reliabilityOfPart({ results }: SurveyWithResults, part: string): string {
  const found = results.reliability.find((each) => each.part === part)?.reliability;
  if (!found) return "";
  const text = reliabilityText(found);
  return found.alpha === null ? text : `α ${found.alpha.toFixed(2)}. ${text}`;
}
