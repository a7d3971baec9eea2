import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composedId } from "../../electron/store/check-rows.ts";
import type { StoredBytes } from "../../electron/store/contents.ts";
import { importJson } from "../../electron/store/open-json.ts";
import { tableNames, type Row, type TableName, type Workbook } from "../../shared/workbook/model.ts";
import { references } from "../../shared/workbook/references.ts";

/** An engagement with the contents of its attachments. */
export interface Engagement {
  readonly workbook: Workbook;
  readonly contents: readonly StoredBytes[];
}

/** Of these an engagement has one row. */
const single: ReadonlySet<TableName> = new Set(["engagement", "ownership", "programme", "narratives"]);

const sampleFile = join(import.meta.dirname, "../../assets/sample/engagement.json");

/** The sample that ships. */
export async function sample(): Promise<Engagement> {
  const { workbook, contents } = await importJson(readFileSync(sampleFile, "utf8"));
  return { workbook, contents: [...contents] };
}

/** The sample ten times over in one engagement: ten of every row and content, but for rows that can be only one. */
export async function tenfold(): Promise<Engagement> {
  const one = await sample();
  const every = [one, ...Array.from({ length: 9 }, (_, i) => new Copy(one, i + 2).engagement())];
  const tables = tableNames.map((name) => {
    const parts = single.has(name) ? [one] : every;
    return [name, new Map<string, Row>(parts.flatMap(({ workbook }) => [...workbook[name]]))];
  });
  return {
    workbook: Object.fromEntries(tables) as Workbook,
    contents: every.flatMap(({ contents }) => contents),
  };
}

/** The sample with other ids and other bytes throughout, made the same way every time. */
class Copy {
  readonly #from: Engagement;
  readonly #number: number;
  readonly #ids = new Map<string, string>();
  /** Old hashes and new. */
  readonly #hashes = new Map<string, string>();

  /** @param number tells the copies apart */
  constructor(from: Engagement, number: number) {
    this.#from = from;
    this.#number = number;
  }

  engagement(): Engagement {
    const contents = this.#from.contents.map((content) => this.#content(content));
    const tables = tableNames.map((table) => {
      const rows = [...this.#from.workbook[table].values()].map((row) => this.#row(table, row));
      return [table, new Map(rows.map((row) => [row.id, row]))];
    });
    return { workbook: Object.fromEntries(tables) as Workbook, contents };
  }

  /** Decoders of pictures and readers of PDF pass over what follows the end. */
  #content(content: StoredBytes): StoredBytes {
    const bytes = Buffer.concat([content.bytes, Buffer.from([this.#number])]);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    this.#hashes.set(content.sha256, sha256);
    return { ...content, bytes, sha256 };
  }

  #row(table: TableName, row: Row): Row {
    const copy: Record<string, unknown> = { ...row, id: `${row.id}-${this.#number}` };
    for (const { column, to } of references.filter((reference) => reference.table === table)) {
      const target = copy[column];
      if (typeof target === "string") copy[column] = this.#idOf(to, target);
    }
    // Only one answer to a question can be the organization's; those of the copies are one group's.
    if (table === "answers") copy["groupId"] ??= this.#firstGroup();
    if ("sha256" in row) copy["sha256"] = this.#hashes.get(row.sha256);
    if ("byteCount" in row) copy["byteCount"] = row.byteCount + 1;
    if ("position" in row) copy["position"] = row.position + this.#number * 10_000;
    return { ...copy, id: composedId(table, copy as Row) ?? copy["id"] } as Row;
  }

  /** The id of a row's copy. */
  #idOf(table: TableName, id: string): string {
    const key = `${table}/${id}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const row = this.#from.workbook[table].get(id);
    // People lead to groups and groups to people: only a row named by others needs to be copied to be named.
    const copied =
      row && composedId(table, row) !== null ? this.#row(table, row).id : `${id}-${this.#number}`;
    this.#ids.set(key, copied);
    return copied;
  }

  #firstGroup(): string {
    const [first = ""] = this.#from.workbook.groups.keys();
    return this.#idOf("groups", first);
  }
}
