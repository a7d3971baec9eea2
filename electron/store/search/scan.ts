import type { SearchHit } from "../../../shared/ipc/contract.ts";
import type { ReadDatabase } from "../database.ts";
import { codecs } from "../rows.ts";
import { wholeFrom } from "./marked-text.ts";
import { findPlace, places, type Place } from "./places.ts";

/** A hit within one engagement. */
export type Hit = Pick<SearchHit, "kind" | "title" | "excerpt" | "table" | "rowId">;

/**
 * Where an engagement's file speaks of something: texts that contain the words as they are typed, whatever their
 * capitals. For files that are not open: looking through one takes less than making an index for it.
 *
 * @param most hits at most
 */
export function searchEngagement(db: ReadDatabase, query: string, most: number): readonly Hit[] {
  const wanted = fold(query.trim());
  if (wanted === "" || most < 1) return [];
  const hits: Hit[] = [];
  for (const place of placesIn(db)) {
    for (const row of candidates(db, place, wanted)) {
      const hit = hitIn(place, row, wanted);
      if (hit && hits.push(hit) >= most) return hits;
    }
  }
  return hits;
}

/** The places there are: a file of an older version has not every table and column yet. */
function placesIn(db: ReadDatabase): readonly Place[] {
  const names = db.prepare<string>("SELECT name FROM pragma_table_info(?)").pluck();
  return places.flatMap((place) => {
    const columns = new Set(names.all(place.table));
    return columns.size === 0 ? [] : [{ ...place, fields: place.fields.filter((name) => columns.has(name)) }];
  });
}

type Candidate = Readonly<Record<string, string | number | null>>;

/** Rows that may contain the words: SQLite ignores capitals of ASCII letters only, so the rest is left open to it. */
function candidates(db: ReadDatabase, place: Place, wanted: string): IterableIterator<Candidate> {
  const pattern = `%${wanted.replace(/[\\%_]/g, "\\$&").replace(/[^ -~]+/g, "%")}%`;
  const searched = searchedIn(place);
  const condition = searched.map((property) => `${textSql(place, property)} LIKE ? ESCAPE '\\'`).join(" OR ");
  const columns = [
    `${place.table === "attachments" ? evidenceOf : "row.id"} AS rowId`,
    `${naming(place, "row").sql} AS name`,
    ...(place.beside ? [`row."${place.beside.column}" AS beside`] : []),
    ...searched.map((property, n) => `${textSql(place, property)} AS text${n}`),
  ];
  const sql = `SELECT ${columns.join(", ")} FROM "${place.table}" AS row WHERE ${condition}`;
  return db.prepare<Candidate>(sql).iterate(...searched.map(() => pattern));
}

const evidenceOf = "(SELECT e.id FROM evidence AS e WHERE e.attachmentId = row.id)";

function searchedIn({ title, fields }: Place): readonly string[] {
  return title === null ? fields : [title, ...fields];
}

/** A list's entries are lines. */
function textSql({ table }: Place, property: string): string {
  const isList = codecs[table].columns.some(({ name, kind }) => name === property && kind === "json");
  return isList
    ? `(SELECT group_concat(value, char(10)) FROM json_each(row."${property}"))`
    : `row."${property}"`;
}

/** SQL for what a row is named after, and what becomes of it. */
function naming(
  { title, after }: Place,
  row: string,
): { readonly sql: string; readonly words: (value: string) => string } {
  if (title !== null || !after) return { sql: `${row}."${title ?? "id"}"`, words: (value) => value };
  if ("words" in after) return { sql: `${row}."${after.column}"`, words: after.words };
  const target = findPlace(after.table);
  const other = `${row}_`;
  const named = target ? naming(target, other) : { sql: `${other}.id`, words: (value: string) => value };
  const sql = `(SELECT ${named.sql} FROM "${after.table}" AS ${other} WHERE ${other}.id = ${row}."${after.column}")`;
  return { sql, words: named.words };
}

function hitIn(place: Place, row: Candidate, wanted: string): Hit | null {
  const { rowId = null, name, beside } = row;
  if (typeof rowId !== "string") return null;
  for (const [n] of searchedIn(place).entries()) {
    const text = String(row[`text${n}`] ?? "");
    const at = fold(text).indexOf(wanted);
    if (at < 0) continue;
    const title = naming(place, "row").words(String(name ?? ""));
    return {
      kind: place.kind,
      title: place.beside ? `${title} · ${place.beside.words(String(beside))}` : title,
      excerpt: excerptAt(text, at, wanted.length),
      table: place.table === "attachments" ? "evidence" : place.table,
      rowId,
    };
  }
  return null;
}

/** Capitals do not count. Lengths stay, so that a place found in the folded text is the same in the text. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

const excerptLength = 120;

/** The words around a hit, on one line, with an ellipsis where text was left out. */
function excerptAt(text: string, at: number, length: number): string {
  const start = wholeFrom(text, Math.max(0, at - Math.floor((excerptLength - length) / 2)));
  const end = wholeFrom(text, Math.min(text.length, Math.max(at + length, start + excerptLength)));
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  return `${start > 0 ? "…" : ""}${words}${end < text.length ? "…" : ""}`;
}
