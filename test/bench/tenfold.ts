import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StoredBytes } from "../../electron/store/contents.ts";
import { importJson } from "../../electron/store/open-json.ts";
import { references } from "../../shared/workbook/references.ts";
import {
  answerId,
  linkId,
  tableNames,
  type Answer,
  type Row,
  type TableName,
  type Workbook,
} from "../../shared/workbook/model.ts";

/** An engagement with the contents of its attachments. */
export interface Engagement {
  readonly workbook: Workbook;
  readonly contents: readonly StoredBytes[];
}

/** Their rows are named by the two that they join. */
const linkTables: ReadonlySet<TableName> = new Set([
  "findingGroups",
  "findingAnswers",
  "findingEvidence",
  "answerEvidence",
  "actionFindings",
]);

const sampleFile = join(import.meta.dirname, "../../assets/sample/engagement.json");

/** The sample that ships. */
export async function sample(): Promise<Engagement> {
  const { workbook, contents } = await importJson(readFileSync(sampleFile, "utf8"));
  return { workbook, contents: [...contents] };
}

/** The sample ten times over in one engagement: ten of every row and content but the engagement's own row. */
export async function tenfold(): Promise<Engagement> {
  const one = await sample();
  const copies = Array.from({ length: 9 }, (_, i) => copyOf(one, i + 2));
  const every = [one, ...copies];
  const tables = tableNames.map((name) => {
    const parts = name === "engagement" ? [one] : every;
    return [name, new Map<string, Row>(parts.flatMap(({ workbook }) => [...workbook[name]]))];
  });
  return {
    workbook: Object.fromEntries(tables) as Workbook,
    contents: every.flatMap(({ contents }) => contents),
  };
}

/** The sample with other ids and other bytes throughout, made the same way every time. */
function copyOf({ workbook, contents }: Engagement, number: number): Engagement {
  const changed = contents.map((content) => ({ content, copy: otherBytes(content, number) }));
  const ids = new Map<string, string>(
    changed.map(({ content, copy }) => [`contents/${content.sha256}`, copy.sha256]),
  );
  const [firstGroup = ""] = workbook.groups.keys();
  const answers = [...workbook.answers.values()].map((row) =>
    otherAnswer(row, `${firstGroup}-${number}`, number),
  );
  answers.forEach((copy, i) => ids.set(`answers/${[...workbook.answers.keys()][i]}`, copy.id));
  const idOf = (table: TableName | "contents", id: string) => ids.get(`${table}/${id}`) ?? `${id}-${number}`;
  const rowsOf = (name: TableName): readonly Row[] =>
    name === "answers"
      ? answers
      : [...workbook[name].values()].map((row) => otherRow(name, row, number, idOf));
  const copy = tableNames.map((name) => [name, new Map(rowsOf(name).map((row) => [row.id, row]))]);
  return {
    workbook: Object.fromEntries(copy) as Workbook,
    contents: changed.map((each) => each.copy),
  };
}

/** Decoders of pictures and readers of PDF pass over what follows the end. */
function otherBytes(content: StoredBytes, number: number): StoredBytes {
  const bytes = Buffer.concat([content.bytes, Buffer.from([number])]);
  return { ...content, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Only one answer can be the organization's, so that those of the copies are one group's. */
function otherAnswer(row: Answer, organizationAs: string, number: number): Answer {
  const groupId = row.groupId === null ? organizationAs : `${row.groupId}-${number}`;
  return { ...row, groupId, id: answerId(row.questionId, groupId) };
}

function otherRow(
  table: TableName,
  row: Row,
  number: number,
  idOf: (table: TableName | "contents", id: string) => string,
): Row {
  const copy: Record<string, unknown> = { ...row };
  const targets: string[] = [];
  for (const { column, to } of references.filter((reference) => reference.table === table)) {
    const target = copy[column];
    if (typeof target !== "string") continue;
    copy[column] = idOf(to, target);
    targets.push(idOf(to, target));
  }
  const [from, to] = targets;
  copy["id"] = linkTables.has(table) && from && to ? linkId(from, to) : idOf(table, row.id);
  if (table === "attachments" && "byteCount" in row) copy["byteCount"] = row.byteCount + 1;
  if ("position" in row) copy["position"] = row.position + number * 10_000;
  return copy as Row;
}
