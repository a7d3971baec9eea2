import { elements } from "../../../shared/methodology/elements.ts";
import { levers } from "../../../shared/methodology/levers.ts";
import { findQuestion } from "../../../shared/methodology/methodology.ts";
import { triageSteps } from "../../../shared/methodology/triage-steps.ts";
import type { Row, TableName, Workbook } from "../../../shared/workbook/model.ts";

/** Where words are looked for in a table, and how a row found is named. */
export interface Place {
  readonly table: TableName;
  /** As the registers name such a row. */
  readonly kind: string;
  /** The property that holds the row's own name; null when it is named after something else. */
  readonly title: string | null;
  /** The other properties searched, in the order in which a hit is shown. */
  readonly fields: readonly string[];
  /** What a row without a name of its own is named after: another row, or words for one of its properties. */
  readonly after?:
    | { readonly column: string; readonly table: TableName }
    | { readonly column: string; readonly words: (value: string) => string };
  /** What is said beside that name: the lever of a cell, the step of a triage. */
  readonly beside?: { readonly column: string; readonly words: (value: string) => string };
}

const questionName = (id: string) => findQuestion(id)?.short ?? id;
const leverName = (id: string) => levers.find((lever) => lever.id === id)?.title ?? id;
const elementName = (id: string) => elements.find((element) => element.id === id)?.title ?? id;
const stepName = (number: string) => triageSteps[Number(number)]?.short ?? number;

/** Everywhere, the likeliest place to be meant first. */
export const places: readonly Place[] = [
  { table: "engagement", kind: "Engagement", title: "client", fields: ["system", "purpose", "regions"] },
  { table: "people", kind: "Person", title: "name", fields: ["jobTitle", "email", "note"] },
  { table: "groups", kind: "Group", title: "name", fields: ["note"] },
  { table: "findings", kind: "Finding", title: "title", fields: ["description"] },
  { table: "actions", kind: "Action", title: "title", fields: ["description", "success", "lateReason"] },
  { table: "milestones", kind: "Milestone", title: "title", fields: ["note"] },
  { table: "decisions", kind: "Decision", title: "title", fields: ["note"] },
  {
    table: "jobRoles",
    kind: "Role",
    title: "title",
    fields: ["dutiesBefore", "dutiesAfter", "message", "hrNote"],
  },
  { table: "performanceCriteria", kind: "Performance criterion", title: "text", fields: [] },
  { table: "usageGoals", kind: "Usage goal", title: "object", fields: ["note"] },
  { table: "roleNeeds", kind: "Need", title: "what", fields: ["neededBy", "byWhen"] },
  {
    table: "recommendations",
    kind: "Recommendation",
    title: null,
    fields: ["note"],
    after: { column: "id", words: () => "Recommendation" },
  },
  {
    table: "narratives",
    kind: "Strategy",
    title: null,
    fields: ["text"],
    after: { column: "id", words: elementName },
  },
  { table: "baselines", kind: "Baseline", title: "name", fields: [] },
  { table: "surveys", kind: "Questionnaire", title: "title", fields: ["note"] },
  {
    table: "surveyItems",
    kind: "Item",
    title: "text",
    fields: [],
  },
  {
    table: "measures",
    kind: "Measure",
    title: "title",
    fields: ["note", "source", "baselineReason", "unit"],
  },
  { table: "behaviours", kind: "Behaviour", title: "title", fields: ["frequency", "observed", "note"] },
  { table: "workarounds", kind: "Workaround", title: "title", fields: ["note"] },
  { table: "renewalCriteria", kind: "Renewal criterion", title: "title", fields: ["note"] },
  { table: "evidence", kind: "Evidence", title: "title", fields: ["note", "source", "url"] },
  { table: "attachments", kind: "Attachment", title: "fileName", fields: [] },
  {
    table: "ownership",
    kind: "Owner",
    title: null,
    fields: ["note"],
    after: { column: "id", words: () => "Owner of adoption" },
  },
  {
    table: "ownershipAnswers",
    kind: "Who owns adoption",
    title: null,
    fields: ["words", "named"],
    after: { column: "personId", table: "people" },
  },
  {
    table: "supervision",
    kind: "Supervisor",
    title: null,
    fields: ["note"],
    after: { column: "personId", table: "people" },
  },
  {
    table: "answers",
    kind: "Answer",
    title: null,
    fields: ["note"],
    after: { column: "questionId", words: questionName },
  },
  {
    table: "voices",
    kind: "Voice",
    title: null,
    fields: ["quote", "speaker"],
    after: { column: "answerId", table: "answers" },
  },
  {
    table: "alignmentCells",
    kind: "Alignment",
    title: null,
    fields: ["note"],
    after: { column: "behaviourId", table: "behaviours" },
    beside: { column: "lever", words: leverName },
  },
  {
    table: "passages",
    kind: "Passage",
    title: null,
    fields: ["words", "place"],
    after: { column: "evidenceId", table: "evidence" },
  },
  {
    table: "triageRounds",
    kind: "Triage",
    title: null,
    fields: ["objection", "note"],
    after: { column: "findingId", table: "findings" },
  },
  {
    table: "triageSteps",
    kind: "Triage step",
    title: null,
    fields: ["note"],
    after: { column: "roundId", table: "triageRounds" },
    beside: { column: "step", words: stepName },
  },
  { table: "holidays", kind: "Holiday", title: "name", fields: [] },
  {
    table: "dismissals",
    kind: "Dismissed suggestion",
    title: null,
    fields: ["note"],
    after: { column: "id", words: () => "Dismissed suggestion" },
  },
];

const placeOf = new Map(places.map((place) => [place.table, place]));

/** The place for a table; null for one that holds no words. */
export function findPlace(table: TableName): Place | null {
  return placeOf.get(table) ?? null;
}

/** The text of a property; a list's entries are lines. */
export function textOf(row: Row, property: string): string {
  const value: unknown = Reflect.get(row, property);
  return Array.isArray(value) ? value.join("\n") : typeof value === "string" ? value : "";
}

/** What a row is called, by itself or after what it belongs to. */
export function nameOf(workbook: Workbook, place: Place, row: Row): string {
  const { title, after, beside } = place;
  const name = title === null && after ? nameAfter(workbook, after, row) : textOf(row, title ?? "");
  return beside ? `${name} · ${beside.words(String(Reflect.get(row, beside.column)))}` : name;
}

function nameAfter(workbook: Workbook, after: NonNullable<Place["after"]>, row: Row): string {
  const value = textOf(row, after.column);
  if ("words" in after) return after.words(value);
  const place = findPlace(after.table);
  const other = workbook[after.table].get(value);
  return place && other ? nameOf(workbook, place, other) : "";
}

/** What a hit leads to: an attachment has no place of its own, so the evidence it belongs to. Null when it has none. */
export function leadsTo(
  workbook: Workbook,
  table: TableName,
  id: string,
): { readonly table: TableName; readonly rowId: string } | null {
  if (table !== "attachments") return { table, rowId: id };
  for (const evidence of workbook.evidence.values())
    if (evidence.attachmentId === id) return { table: "evidence", rowId: evidence.id };
  return null;
}
