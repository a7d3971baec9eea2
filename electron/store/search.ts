import type { SearchHit } from "../../shared/ipc/contract.ts";
import { findQuestion } from "../../shared/methodology/methodology.ts";
import type { TableName } from "../../shared/workbook/model.ts";
import type { ReadDatabase } from "./database.ts";

/** A hit within one engagement. */
export type Hit = Pick<SearchHit, "kind" | "title" | "excerpt" | "table" | "rowId">;

interface Place {
  readonly table: TableName;
  /** As the registers name such a row. */
  readonly kind: string;
  /** Columns searched, in the order in which a hit is shown. */
  readonly fields: readonly string[];
  /** SQL for the row's title. */
  readonly title: string;
  /** SQL for the row to lead to, when it is not the one searched. */
  readonly leadsTo?: { readonly table: TableName; readonly rowId: string };
}

/** Where words are looked for, the likeliest place to be meant first. */
const places: readonly Place[] = [
  { table: "engagement", kind: "Engagement", fields: ["client", "system", "purpose"], title: "client" },
  { table: "people", kind: "Person", fields: ["name", "jobTitle", "email", "note"], title: "name" },
  { table: "groups", kind: "Group", fields: ["name", "note"], title: "name" },
  { table: "findings", kind: "Finding", fields: ["title", "description"], title: "title" },
  { table: "actions", kind: "Action", fields: ["title", "description"], title: "title" },
  { table: "evidence", kind: "Evidence", fields: ["title", "note", "source", "url"], title: "title" },
  {
    table: "attachments",
    kind: "Attachment",
    fields: ["fileName"],
    title: "fileName",
    leadsTo: {
      table: "evidence",
      rowId: "(SELECT e.id FROM evidence AS e WHERE e.attachmentId = attachments.id)",
    },
  },
  { table: "answers", kind: "Answer", fields: ["note"], title: "questionId" },
  {
    table: "voices",
    kind: "Voice",
    fields: ["quote", "speaker"],
    title: "(SELECT a.questionId FROM answers AS a WHERE a.id = voices.answerId)",
  },
];

/**
 * Where an engagement speaks of something: titles, names, notes and quotes that contain the words as they are typed,
 * whatever their capitals.
 *
 * @param most hits at most
 */
export function searchEngagement(db: ReadDatabase, query: string, most: number): readonly Hit[] {
  const wanted = fold(query.trim());
  if (wanted === "" || most < 1) return [];
  const hits: Hit[] = [];
  for (const place of places) {
    for (const row of candidates(db, place, wanted)) {
      const hit = hitIn(place, row, wanted);
      if (hit && hits.push(hit) >= most) return hits;
    }
  }
  return hits;
}

type Candidate = Readonly<Record<string, string | null>>;

/** Rows that may contain the words: SQLite ignores capitals of ASCII letters only, so the rest is left open to it. */
function candidates(
  db: ReadDatabase,
  { table, fields, title, leadsTo }: Place,
  wanted: string,
): IterableIterator<Candidate> {
  const pattern = `%${wanted.replace(/[\\%_]/g, "\\$&").replace(/[^ -~]+/g, "%")}%`;
  const condition = fields.map((field) => `"${field}" LIKE ? ESCAPE '\\'`).join(" OR ");
  const columns = fields.map((field) => `"${field}"`).join(", ");
  const sql = `SELECT ${leadsTo?.rowId ?? "id"} AS rowId, ${title} AS hitTitle, ${columns} FROM "${table}" WHERE ${condition}`;
  return db.prepare<Candidate>(sql).iterate(...fields.map(() => pattern));
}

function hitIn(place: Place, row: Candidate, wanted: string): Hit | null {
  const { hitTitle = null, rowId = null } = row;
  if (rowId === null || rowId === undefined) return null;
  for (const field of place.fields) {
    const text = row[field] ?? "";
    const at = fold(text).indexOf(wanted);
    if (at < 0) continue;
    const title = findQuestion(hitTitle ?? "")?.short ?? hitTitle ?? "";
    return {
      kind: place.kind,
      title,
      excerpt: excerptAt(text, at, wanted.length),
      table: place.leadsTo?.table ?? place.table,
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

/** The place, or the one before it when it would cut a character in two. */
function wholeFrom(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
