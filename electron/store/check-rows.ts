import {
  answerId,
  linkId,
  rowSchemas,
  tableNames,
  type Row,
  type TableName,
  type Workbook,
} from "../../shared/workbook/model.ts";
import { responseId, surveyItemId } from "../../shared/workbook/row-ids.ts";
import { references } from "../../shared/workbook/references.ts";

/** Rows of unknown origin, by table. */
export type UncheckedTables = { readonly [T in TableName]: Iterable<unknown> };

export interface CheckedRows {
  /** The rows as their schemas give them: unwanted characters gone, properties in order. */
  readonly workbook: Workbook;
  /** One sentence each, naming the row; empty when every row and every reference is right. */
  readonly faults: readonly string[];
}

/**
 * Checks rows that this program may not have written: each by itself, and each against the rows it refers to.
 *
 * @param contents hashes of the contents that come with the rows
 * @param mostFaults stop looking after so many
 */
export function checkRows(
  tables: UncheckedTables,
  contents: ReadonlySet<string>,
  mostFaults: number,
): CheckedRows {
  const faults: string[] = [];
  const workbook = Object.fromEntries(tableNames.map((table) => [table, new Map<string, Row>()])) as {
    readonly [T in TableName]: Map<string, Row<T>>;
  };
  for (const fault of takeIn(tables, workbook))
    if (faults.push(fault) >= mostFaults) return { workbook, faults };
  for (const fault of faultsBetween(workbook, contents)) if (faults.push(fault) >= mostFaults) break;
  return { workbook, faults };
}

function* takeIn(
  tables: UncheckedTables,
  into: { readonly [T in TableName]: Map<string, Row> },
): Generator<string> {
  for (const table of tableNames) {
    let number = 0;
    for (const row of tables[table]) {
      number += 1;
      const parsed = rowSchemas[table].safeParse(row);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const field = issue && issue.path.length > 0 ? `, ${issue.path.join(".")}` : "";
        yield `Row ${number} of ${table}${field}: ${issue?.message ?? "it does not fit."}`;
      } else if (into[table].has(parsed.data.id)) {
        yield `Row ${number} of ${table}: the id ${parsed.data.id} is there twice.`;
      } else into[table].set(parsed.data.id, parsed.data);
    }
  }
}

function* faultsBetween(workbook: Workbook, contents: ReadonlySet<string>): Generator<string> {
  if (workbook.engagement.size !== 1)
    yield `There are ${workbook.engagement.size} engagements, where one belongs.`;
  yield* misnamed(workbook);
  for (const answer of workbook.answers.values()) {
    if (answer.notApplicable && answer.rating !== null)
      yield `${place("answers", answer.id)}: it is rated and not applicable at once.`;
  }
  yield* roundsTwice(workbook);
  for (const { table, column, to } of references) {
    for (const row of workbook[table].values()) {
      const target = row[column as keyof Row] as string | null;
      if (target === null || workbook[to].has(target)) continue;
      yield `${place(table, row.id)}: its ${column} leads to nothing in ${to}.`;
    }
  }
  for (const { id, sha256 } of workbook.attachments.values()) {
    if (!contents.has(sha256)) yield `${place("attachments", id)}: its sha256 leads to nothing in contents.`;
  }
}

/** Rows whose id is made of other ids must carry just that id; then no two can say the same. */
const composed: { readonly [T in TableName]?: (row: Row<T>) => string } = {
  answers: (row) => answerId(row.questionId, row.groupId),
  findingGroups: (row) => linkId(row.findingId, row.groupId),
  findingAnswers: (row) => linkId(row.findingId, row.answerId),
  findingEvidence: (row) => linkId(row.findingId, row.evidenceId),
  answerEvidence: (row) => linkId(row.answerId, row.evidenceId),
  actionFindings: (row) => linkId(row.actionId, row.findingId),
  supervision: (row) => row.personId,
  responsibilities: (row) => `${row.element}@${row.personId}`,
  behaviourGroups: (row) => linkId(row.behaviourId, row.groupId),
  alignmentCells: (row) => `${row.behaviourId}@${row.lever}`,
  cellEvidence: (row) => linkId(row.cellId, row.evidenceId),
  triageSteps: (row) => `${row.roundId}@${row.step}`,
  stepEvidence: (row) => linkId(row.stepId, row.evidenceId),
  findingBehaviours: (row) => linkId(row.findingId, row.behaviourId),
  findingPeople: (row) => linkId(row.findingId, row.personId),
  actionLinks: (row) => linkId(row.predecessorId, row.successorId),
  actionGroups: (row) => linkId(row.actionId, row.groupId),
  milestoneActions: (row) => linkId(row.milestoneId, row.actionId),
  surveyItems: (row) => surveyItemId(row.surveyId, row.itemId),
  responses: (row) => (row.id.startsWith(`${row.surveyId}.`) ? row.id : responseId(row.surveyId, row.id)),
};

/** The id that a row must have, where it is made of others; null for a row that chose its own. */
export function composedId(table: TableName, row: Row): string | null {
  const idOf = composed[table] as ((row: Row) => string) | undefined;
  return idOf ? idOf(row) : null;
}

function* misnamed(workbook: Workbook): Generator<string> {
  for (const table of tableNames) {
    for (const row of workbook[table].values()) {
      const id = composedId(table, row) ?? row.id;
      if (row.id !== id) yield `${place(table, row.id)}: its id should be ${id}.`;
    }
  }
}

/** The rounds of a finding are told apart by their numbers. */
function* roundsTwice(workbook: Workbook): Generator<string> {
  const known = new Set<string>();
  for (const { id, findingId, number } of workbook.triageRounds.values()) {
    const round = `${findingId} ${number}`;
    if (known.has(round)) yield `${place("triageRounds", id)}: its finding has a round ${number} already.`;
    known.add(round);
  }
}

function place(table: TableName, id: string): string {
  return `Row ${id} of ${table}`;
}
