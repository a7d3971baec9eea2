import { questionnaireOf } from "../../methodology/questionnaires/questionnaires.ts";
import { scaleOf } from "../../methodology/questionnaires/scales.ts";
import type { SurveyAudience } from "../../methodology/questionnaires/types.ts";
import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import type { SurveyWithResults } from "../../domain/survey/of-workbook.ts";
import { allGroups, everyone, figuresIn, type VisibleItem } from "../../domain/survey/visible.ts";
import { surveyAudienceTitles } from "../../workbook/words.ts";
import type { Facts } from "../facts.ts";
import type { Cell, Sheet } from "../model.ts";
import { cell, formulaCell, type ColumnPlan } from "../table.ts";
import { noFigure } from "../words.ts";
import { simpleTable } from "./simple-table.ts";

/** Every value of any scale: 0 … 2 and 1 … 7. */
const values = [0, 1, 2, 3, 4, 5, 6, 7] as const;
type Key =
  | "questionnaire"
  | "asked"
  | "part"
  | "item"
  | "wording"
  | `value${(typeof values)[number]}`
  | "answers"
  | "mean"
  | "spread"
  | "unknown"
  | "blank"
  | "note";

const plans: readonly ColumnPlan<Key>[] = [
  { key: "questionnaire", header: "Questionnaire", width: 30 },
  { key: "asked", header: "Asked of", width: 13 },
  { key: "part", header: "Part", width: 18 },
  { key: "item", header: "Item", width: 48 },
  { key: "wording", header: "Wording", width: 11 },
  ...values.map((value): ColumnPlan<Key> => ({
    key: `value${value}`,
    header: String(value),
    width: 5.5,
    head: "headCentre",
  })),
  { key: "answers", header: "Answers", width: 9, head: "headCentre" },
  { key: "mean", header: "Mean", width: 8, head: "headCentre" },
  { key: "spread", header: "Spread (SD)", width: 9, head: "headCentre" },
  { key: "unknown", header: "Don’t know", width: 9, head: "headCentre" },
  { key: "blank", header: "Left blank", width: 9, head: "headCentre" },
  { key: "note", header: "Note", width: 26 },
];

const wordingWords: Readonly<Record<AskedQuestion["wording"], string>> = {
  method: "",
  reworded: "Reworded",
  own: "Own item",
};

interface Line {
  readonly source: SurveyWithResults;
  readonly audience: SurveyAudience;
  readonly question: AskedQuestion;
  /** Null where the audience may not be shown. */
  readonly item: VisibleItem | null;
}

/** Every item of every round by audience: how many gave each answer, with mean and spread worked out from that. */
export function questionnairesSheet(facts: Facts, back: Cell | null): Sheet {
  const lines = facts.surveys.flatMap(linesOf);
  return simpleTable<Key>(
    facts,
    {
      name: "Questionnaires",
      title: "Questionnaires",
      subtitle: "How many gave each answer, item by item and round by round",
      hint: "Answers: 0 no, 1 partly, 2 yes; in the user pulse 1 not true at all … 7 completely true. What could give away fewer people than were promised is left out.",
      plans,
      count: lines.length,
      row: (index, sheetRow, place) => {
        const line = lines[index];
        return line ? lineCells(line, (key) => place.cell(key, sheetRow)) : new Map();
      },
      empty: { key: "item", text: "No questionnaire has been answered and closed yet." },
      frozen: 4,
    },
    back,
  );
}

function linesOf(source: SurveyWithResults): readonly Line[] {
  const { questions, audiences } = source.results.settings;
  return audiences.flatMap((audience) => {
    const items = figuresIn(source.results, audience, allGroups)?.items;
    const shown = new Map(items?.map((item) => [item.itemId, item]));
    return questions.map((question) => ({
      source,
      audience,
      question,
      item: shown.get(question.id) ?? null,
    }));
  });
}

function lineCells(
  { source, audience, question, item }: Line,
  at: (key: Key) => string,
): ReadonlyMap<Key, Cell> {
  const { survey } = source;
  const part = questionnaireOf(survey.questionnaire).parts.find(({ id }) => id === question.part);
  const figures = item?.figures ?? null;
  const lowest = scaleOf(question.scale).steps[0]?.value ?? 0;
  const counts = `${at("value0")}:${at("value7")}`;
  const moment = (power: 1 | 2) =>
    `SUMPRODUCT(${counts},{${values.map((value) => value ** power).join(",")}})`;
  const [n, mean] = [at("answers"), at("mean")];
  return new Map<Key, Cell>([
    ["questionnaire", cell(survey.title, "body")],
    ["asked", cell(surveyAudienceTitles[audience].many, "body")],
    ["part", cell(part?.title ?? question.part, "body")],
    ["item", cell(question.text, "strong")],
    ["wording", cell(wordingWords[question.wording], "body")],
    ...values.map(
      (value) =>
        [`value${value}` as const, cell(figures?.distribution[value - lowest] ?? null, "centre")] as const,
    ),
    [
      "answers",
      formulaCell(`IF(COUNT(${counts})=0,"${noFigure}",SUM(${counts}))`, figures?.n ?? noFigure, "centre"),
    ],
    [
      "mean",
      formulaCell(
        `IF(N(${n})=0,"${noFigure}",${moment(1)}/${n})`,
        figures?.mean ?? noFigure,
        "strongCentre",
        "one",
      ),
    ],
    [
      "spread",
      formulaCell(
        `IF(N(${n})<2,"${noFigure}",SQRT(MAX(0,${moment(2)}-${n}*${mean}^2)/(${n}-1)))`,
        figures?.sd ?? noFigure,
        "centre",
        "one",
      ),
    ],
    ["unknown", cell(item?.unknown ?? noFigure, "centre")],
    ["blank", cell(item?.blank ?? noFigure, "centre")],
    ["note", cell(figures ? "" : "Too few answers to be shown.", "body")],
  ]);
}

/** What respondents wrote, in mixed order. */
export function writtenSheet(facts: Facts, back: Cell | null): Sheet {
  const lines = facts.surveys.flatMap(({ survey, results }) =>
    results.texts.flatMap(({ itemId, audience, texts }) => {
      const question = results.settings.questions.find(({ id }) => id === itemId);
      const whose = audience === everyone ? "Everyone" : surveyAudienceTitles[audience].many;
      return texts.map((text) => ({ survey, item: question?.text ?? "", whose, text }));
    }),
  );
  return simpleTable<"questionnaire" | "whose" | "item" | "text">(
    facts,
    {
      name: "Written",
      title: "What people wrote",
      subtitle: "Word for word, in mixed order",
      hint: "Shown only where enough people wrote something; who wrote what is not kept.",
      plans: [
        { key: "questionnaire", header: "Questionnaire", width: 32 },
        { key: "whose", header: "Asked of", width: 13 },
        { key: "item", header: "Item", width: 48 },
        { key: "text", header: "What people wrote", width: 70 },
      ],
      count: lines.length,
      row: (index) => {
        const line = lines[index];
        if (!line) return new Map();
        return new Map([
          ["questionnaire", cell(line.survey.title, "body")],
          ["whose", cell(line.whose, "body")],
          ["item", cell(line.item, "body")],
          ["text", cell(line.text, "strong")],
        ] as const);
      },
      empty: { key: "text", text: "Nothing was written, or by too few to be shown." },
      frozen: 1,
    },
    back,
  );
}
