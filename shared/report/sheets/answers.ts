import { disagreementFrom } from "../../domain/scoring.ts";
import { confidenceTitles } from "../../workbook/words.ts";
import type { AnswerEntry } from "../answer-entries.ts";
import type { Facts } from "../facts.ts";
import type { Layout } from "../layout.ts";
import { linkCells, linkColumns, type LinkKey } from "../links.ts";
import type { Cell, CellValue, ConditionalFormat, Sheet, Validation } from "../model.ts";
import { printSetup } from "../print.ts";
import { heatRules } from "../heat.ts";
import { palette } from "../style.ts";
import {
  cell,
  filterOf,
  ordinary,
  placeTable,
  sheetColumns,
  tableRows,
  type ColumnPlan,
  type TablePlace,
} from "../table.ts";
import { notApplicableWord } from "../words.ts";
import { standingWords, usedCells, workingCells } from "./answer-workings.ts";
import { listNames } from "./lists.ts";

export type AnswerKey =
  | "ref"
  | "dimension"
  | "question"
  | "group"
  | "rating"
  | "median"
  | "used"
  | "standing"
  | "meaning"
  | "voices"
  | "range"
  | "confidence"
  | "note"
  | "quotes"
  | LinkKey<"finding">
  | LinkKey<"evidence">
  | Working
  | "id";
/** Columns that the scores are made from. */
type Working =
  | "number"
  | "spread"
  | "groupCode"
  | "questionId"
  | "weight"
  | "points"
  | "counted"
  | "users"
  | "askedUsers"
  | "share"
  | "organizationWeight"
  | "organizationPoints";
export type AnswersPlace = TablePlace<AnswerKey>;

const columns: readonly ColumnPlan<AnswerKey>[] = [
  { key: "ref", header: "Ref", width: 6.5 },
  { key: "dimension", header: "Dimension", width: 13 },
  { key: "question", header: "Question", width: 38 },
  { key: "group", header: "Asked of", width: 15 },
  { key: "rating", header: "Rating", width: 7.5, head: "headCentre" },
  { key: "used", header: "Rating used", width: 7.5, head: "headCentre" },
  { key: "meaning", header: "What the rating means", width: 38 },
  { key: "note", header: "Note", width: 36 },
  { key: "quotes", header: "What was said", width: 36 },
  { key: "standing", header: "Source", width: 13 },
  { key: "median", header: "Median of voices", width: 9, head: "headCentre" },
  { key: "range", header: "Range of voices", width: 9, head: "headCentre" },
  { key: "voices", header: "Voices", width: 8, head: "headCentre" },
  { key: "confidence", header: "Confidence", width: 18 },
];

const workings: readonly ColumnPlan<AnswerKey>[] = (
  [
    ["number", "Dimension no.", 10],
    ["spread", "Range, in steps", 9],
    ["groupCode", "Group", 8],
    ["questionId", "Question id", 24],
    ["weight", "Weight", 8],
    ["counted", "Weight counted", 9],
    ["points", "Weight × rating", 9],
    ["users", "Users", 8],
    ["askedUsers", "Users of all groups rated", 10],
    ["share", "Share in the organization", 11],
    ["organizationWeight", "Weight, organization", 11],
    ["organizationPoints", "Points, organization", 11],
  ] as const
).map(([key, header, width]) => ({ key, header, width, head: "headWorking", fold: "folded" }));

function columnsOf(facts: Facts): readonly ColumnPlan<AnswerKey>[] {
  return [
    ...columns,
    ...linkColumns(
      "finding",
      facts.answers.map(({ findingIds }) => findingIds),
    ),
    ...linkColumns(
      "evidence",
      facts.answers.map(({ evidenceIds }) => evidenceIds),
    ),
    ...workings,
    { key: "id", header: "Id", width: 8, hidden: true },
  ];
}

export function placeAnswers(facts: Facts): AnswersPlace {
  return placeTable("Answers", columnsOf(facts), facts.answers.length);
}

/** Every question as asked, its rating and where that comes from, and the workings of the scores. */
export function answersSheet(facts: Facts, layout: Layout, back: Cell | null): Sheet {
  const place = layout.answers;
  const plans = columnsOf(facts);
  return {
    ...ordinary,
    name: "Answers",
    columns: sheetColumns(plans),
    rows: tableRows({
      place,
      plans,
      title: "Answers",
      back,
      subtitle: "Every question as it was asked of the organization or of a group",
      hint: "Shaded ratings can be changed; scores follow. Where the consultant gave none, the median of the voices is used. Names of speakers are left out.",
      rows: facts.answers.map((entry, i) => answerCells(facts, layout, entry, place.firstRow + i)),
      empty: { key: "question", text: "No questions yet." },
    }),
    frozen: { rows: place.headerRow, columns: 3 },
    filter: filterOf(place),
    tab: "detail",
    print: printSetup(facts, "Answers", place.column("quotes"), place.lastRow, {
      landscape: true,
      repeatRow: place.headerRow,
    }),
    conditionalFormats: formatsOf(place),
    validations: [ratingValidation(place)],
  };
}

function answerCells(
  facts: Facts,
  layout: Layout,
  entry: AnswerEntry,
  row: number,
): ReadonlyMap<AnswerKey, Cell> {
  const { question, answer, voices } = entry;
  return new Map<AnswerKey, Cell>([
    ["ref", cell(entry.ref, "ref")],
    ["dimension", cell(entry.dimensionShort, "body")],
    ["question", cell(question?.text ?? entry.questionId, "body")],
    ["group", cell(entry.groupName, "body")],
    ["rating", cell(ratingValue(entry), "inputCentre")],
    ["median", cell(voices.median, "centre")],
    ["meaning", cell(meaningOf(entry), "muted")],
    ["voices", cell(voices.n === 0 ? null : voices.n, "centre")],
    ["range", cell(rangeOf(entry), "centre")],
    ["confidence", cell(answer?.confidence ? confidenceTitles[answer.confidence] : "", "body")],
    ["note", cell(answer?.note ?? "", "body")],
    ["quotes", cell(entry.quotes, "muted")],
    ...usedCells(entry, layout.answers, row),
    ...workingCells(entry, layout, row),
    ...linkCells(facts, "finding", entry.findingIds, layout.refs),
    ...linkCells(facts, "evidence", entry.evidenceIds, layout.refs),
    ["id", cell(entry.id, "hint")],
  ]);
}

function ratingValue({ answer }: AnswerEntry): CellValue {
  if (answer?.notApplicable) return notApplicableWord;
  return answer?.rating ?? null;
}

/** The described level; between two levels there is none. */
function meaningOf({ question, standing }: AnswerEntry): string {
  return standing.kind === "rated" ? (question?.levels[standing.rating] ?? "") : "";
}

function rangeOf({ voices }: AnswerEntry): string {
  return voices.n < 2 ? "" : `${voices.lowest}–${voices.highest}`;
}

function ratingValidation(place: AnswersPlace): Validation {
  return {
    kind: "list",
    source: listNames.ratings,
    range: place.span("rating"),
    prompt: {
      title: "Rating",
      text: "0 absent or working against adoption … 4 exemplary; n/a when it does not apply; empty when open.",
    },
    refuse: "stop",
    message: "A rating is 0, 1, 2, 3, 4 or n/a.",
  };
}

function formatsOf(place: AnswersPlace): readonly ConditionalFormat[] {
  const first = place.firstRow;
  const spread = `$${place.cell("spread", first)}`;
  return [
    { range: place.span("used"), rules: heatRules(place.cell("used", first), 4) },
    {
      range: place.span("range"),
      rules: [
        {
          when: `IF(ISNUMBER(${spread}),${spread}>=${disagreementFrom},FALSE)`,
          fill: palette.cautionSoft,
          ink: palette.caution,
          bold: true,
        },
      ],
    },
    {
      range: place.span("standing"),
      rules: [{ when: `${place.cell("standing", first)}="${standingWords.unanswered}"`, ink: palette.muted }],
    },
  ];
}
