import { z } from "zod";
import {
  engagementOf,
  modelVersion,
  tableNames,
  type Attachment,
  type Row,
  type TableName,
  type Workbook,
} from "../../shared/workbook/model.ts";
import { plainActionPlan } from "../../shared/workbook/entities/plan.ts";
import { checkRows } from "./check-rows.ts";
import { examine, sha256Of, type StoredBytes } from "./contents.ts";
import { StoreError } from "./store-error.ts";

/**
 * The open form of an engagement: one JSON object with an array per table, whose rows have the model's properties,
 * and the contents of the attachments in base64.
 */
const file = z.strictObject({
  format: z.literal("uptake", 'The file does not begin with "format": "uptake".'),
  version: z.int(),
  methodologyVersion: z.int().min(1),
  ...(Object.fromEntries(tableNames.map((table) => [table, z.array(z.unknown()).max(200_000)])) as Record<
    TableName,
    z.ZodArray<z.ZodUnknown>
  >),
  contents: z
    .array(
      z.strictObject({
        sha256: z.string().max(64),
        base64: z.string().max(35_000_000),
        thumbnailBase64: z.string().max(400_000).nullable(),
      }),
    )
    .max(20_000),
});

/** The tables that each version brought; a file from before has none of their rows. */
const broughtBy: Readonly<Record<number, readonly TableName[]>> = {
  10: [],
  20: [
    "ownership",
    "ownershipAnswers",
    "supervision",
    "responsibilities",
    "measures",
    "renewalCriteria",
    "workarounds",
    "behaviours",
    "behaviourGroups",
    "alignmentCells",
    "cellEvidence",
    "passages",
    "triageRounds",
    "triageSteps",
    "stepEvidence",
    "findingBehaviours",
    "findingPeople",
    "savedViews",
    "dismissals",
  ],
  30: [
    "actionLinks",
    "actionGroups",
    "programme",
    "milestones",
    "milestoneActions",
    "decisions",
    "baselines",
    "recommendations",
    "narratives",
    "jobRoles",
    "performanceCriteria",
    "usageGoals",
    "roleNeeds",
  ],
  40: ["surveys", "surveyItems", "responses"],
};

/** What a version added to rows of tables that were there before, with what a row from before has. */
const addedBy: Readonly<Record<number, { readonly [T in TableName]?: object }>> = {
  30: { actions: plainActionPlan },
};

/** The file as this version writes it. @throws RefusedFile when its version never was, or holds a later one's table */
function upgraded(value: object, version: number): object {
  if (!(version in broughtBy))
    throw new RefusedFile("invalid", `Its version, ${version}, never was one of Uptake.`);
  const later = Object.entries(broughtBy).flatMap(([brought, tables]) =>
    Number(brought) > version ? tables : [],
  );
  const early = later.find((table) => table in value);
  if (early !== undefined) throw new RefusedFile("damaged", `Version ${version} had no ${early} yet.`);
  const added = Object.entries(addedBy).flatMap(([brought, tables]) =>
    Number(brought) > version ? Object.entries(tables) : [],
  );
  return {
    ...value,
    ...Object.fromEntries(added.map(([table, fields]) => [table, filled(Reflect.get(value, table), fields)])),
    ...Object.fromEntries(later.map((table) => [table, []])),
    version: modelVersion,
  };
}

/** Rows with what they lack; what is no list of rows stays, for the check to refuse. */
function filled(rows: unknown, fields: object): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (typeof row === "object" && row !== null ? { ...fields, ...row } : row));
}

/** Longest text taken in, UTF-16 code units; close to the longest string there can be. */
export const longestJson = 400_000_000;

/** An engagement read from outside, checked. */
export interface ReadIn {
  readonly workbook: Workbook;
  readonly contents: Iterable<StoredBytes>;
}

/** The engagement as one JSON text, in pieces to be written one after the other. Rows are in the consultant's order. */
export function* exportJson(workbook: Workbook, contents: Iterable<StoredBytes>): Generator<string> {
  const { methodologyVersion } = engagementOf(workbook);
  yield `{\n"format": "uptake",\n"version": ${modelVersion},\n"methodologyVersion": ${methodologyVersion}`;
  for (const table of tableNames) {
    yield `,\n"${table}": [`;
    yield* lines(ordered(workbook[table]));
    yield "]";
  }
  yield ',\n"contents": [';
  yield* lines(contentRecords(contents));
  yield "]\n}\n";
}

function* lines(records: Iterable<unknown>): Generator<string> {
  let first = true;
  for (const record of records) {
    yield `${first ? "" : ","}\n${JSON.stringify(record)}`;
    first = false;
  }
  if (!first) yield "\n";
}

function* contentRecords(
  contents: Iterable<StoredBytes>,
): Generator<z.infer<typeof file>["contents"][number]> {
  for (const { sha256, bytes, thumbnail } of contents) {
    yield { sha256, base64: base64(bytes), thumbnailBase64: thumbnail && base64(thumbnail) };
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** By position where there is one, then by id, so that the same engagement always gives the same text. */
function ordered(rows: ReadonlyMap<string, Row>): readonly Row[] {
  const place = (row: Row) => ("position" in row ? row.position : 0);
  return [...rows.values()].toSorted((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/**
 * Reads an engagement from its open form. Anything that is not as it should be stops it, with the first bad row named.
 *
 * @throws StoreError `too-large`, `damaged` (no JSON, not of ours), `newer`, `invalid` (a row, a reference, a content)
 */
export async function importJson(text: string): Promise<ReadIn> {
  if (text.length > longestJson)
    throw new StoreError(
      "too-large",
      "This JSON file is too large to be read. Import the .uptake file instead.",
    );
  const { version: _, methodologyVersion: __, format: ___, contents: records, ...tables } = parseFile(text);
  const contents = new Map<string, StoredBytes>();
  const { workbook, faults } = checkRows(tables, new Set(records.map((record) => record.sha256)), 1);
  if (faults[0] !== undefined) throw new RefusedFile("invalid", faults[0]);
  const byHash = new Map(
    [...workbook.attachments.values()].map((attachment) => [attachment.sha256, attachment]),
  );
  for (const [index, record] of records.entries()) {
    const attachment = byHash.get(record.sha256);
    if (!attachment) throw new RefusedFile("invalid", `Content ${index + 1} belongs to no attachment.`);
    contents.set(record.sha256, await contentOf(record, attachment));
  }
  return {
    workbook: withSniffedTypes(workbook, (sha256) => contents.get(sha256)?.mediaType),
    contents: contents.values(),
  };
}

function parseFile(text: string): z.infer<typeof file> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new StoreError("damaged", "This is not a JSON file, or it is cut off. Nothing was imported.", {
      cause: error,
    });
  }
  const version = z.object({ format: z.literal("uptake"), version: z.int() }).safeParse(value);
  if (version.success && version.data.version > modelVersion) {
    throw new StoreError(
      "newer",
      "This file was written by a newer version of Uptake. Import it with that version.",
    );
  }
  const parsed = file.safeParse(version.success ? upgraded(value as object, version.data.version) : value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RefusedFile(
    "damaged",
    `${issue?.path.join(".") || "The file"}: ${issue?.message ?? "it does not fit."}`,
  );
}

async function contentOf(
  record: z.infer<typeof file>["contents"][number],
  attachment: Attachment,
): Promise<StoredBytes> {
  const bytes = Buffer.from(record.base64, "base64");
  const thumbnail = record.thumbnailBase64 === null ? null : Buffer.from(record.thumbnailBase64, "base64");
  return checkedContent({ sha256: record.sha256, bytes, thumbnail }, attachment);
}

/**
 * A content from outside, looked at as if it were attached now.
 *
 * @throws StoreError `invalid` when its bytes are not those its hash or its attachment tells of, or may not be attached
 */
export async function checkedContent(
  { sha256, bytes, thumbnail }: Pick<StoredBytes, "sha256" | "bytes" | "thumbnail">,
  attachment: Attachment,
): Promise<StoredBytes> {
  if (sha256Of(bytes) !== sha256 || bytes.length !== attachment.byteCount) {
    throw new RefusedFile("invalid", `The content of “${attachment.fileName}” is not what was attached.`);
  }
  return examine(attachment.fileName, bytes, thumbnail);
}

/** The workbook with each attachment's type as this program sniffs it; another version may have known fewer types. */
export function withSniffedTypes(
  workbook: Workbook,
  typeOf: (sha256: string) => string | undefined,
): Workbook {
  const attachments = new Map(
    [...workbook.attachments].map(([id, row]) => [
      id,
      { ...row, mediaType: typeOf(row.sha256) ?? row.mediaType },
    ]),
  );
  return { ...workbook, attachments };
}

/** The refusal of a file from outside because of one fault in it. */
export class RefusedFile extends StoreError {
  /** What is wrong, in one sentence. */
  readonly fault: string;

  constructor(code: "invalid" | "damaged", fault: string) {
    super(code, `This file was not imported. ${fault} Nothing was changed.`, { detail: fault });
    this.fault = fault;
  }
}
