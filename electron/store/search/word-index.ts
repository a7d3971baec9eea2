import type { Row, TableName } from "../../../shared/workbook/model.ts";
import type { WriteDatabase } from "../database.ts";
import { findPlace, places, textOf, type Place } from "./places.ts";
import { foldedWords, type Term } from "./words.ts";

/** A row that was found. */
export interface Found {
  readonly table: TableName;
  readonly rowId: string;
}

const fieldColumns = Array.from(
  { length: Math.max(...places.map(({ fields }) => fields.length)) },
  (_, n) => `field${n}`,
);
const columns = ["title", ...fieldColumns];
/** A word in a name says more than any number of times in a text, however long the text is that comes with the name. */
const weights = columns.map((column) => (column === "title" ? 100 : 1)).join(", ");

/**
 * The words are made in words.ts and only kept here, separated by spaces: then what is found and what is marked in the
 * text cannot differ. "ascii" takes everything beyond ASCII for letters; no text is kept beside the words.
 */
const schema = `
  CREATE VIRTUAL TABLE words USING fts5(
    ${columns.join(", ")}, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
`;

/** The index numbers rows place by place, so that of two that fit alike the likelier place comes first. */
const numbersEach = 2 ** 32;

/**
 * Which words are in which rows, in a database of its own that is never on the disk. When a change throws, the index is
 * of no use any more and can only be closed.
 */
export class WordIndex {
  readonly #db: WriteDatabase;
  readonly #statements;
  readonly #numbers = new Map<string, number>();
  readonly #found = new Map<number, Found>();
  #next = 0;

  /** @param db empty, and for this alone */
  constructor(db: WriteDatabase) {
    this.#db = db;
    db.exec(schema);
    this.#statements = {
      add: db.prepare(
        `INSERT INTO words (rowid, ${columns.join(", ")}) VALUES (?${", ?".repeat(columns.length)})`,
      ),
      remove: db.prepare("DELETE FROM words WHERE rowid = ?"),
      find: db
        .prepare<number>(
          `SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, ${weights}), rowid LIMIT ?`,
        )
        .pluck(),
    };
  }

  /** Carries out changes together. */
  change(work: () => void): void {
    this.#db.transaction(work)();
  }

  /** Takes in a row as it now is, or as gone; `before` is the row that the index has, if any. */
  put(table: TableName, id: string, before: Row | null, after: Row | null): void {
    const place = findPlace(table);
    if (!place || (before && after && sameTexts(place, before, after))) return;
    if (before) this.#remove(`${table}/${id}`);
    if (after) this.#add(place, after);
  }

  /** Rows that hold every term, the fittest first. */
  find(terms: readonly Term[], most: number): readonly Found[] {
    if (terms.length === 0 || most < 1) return [];
    const numbers = this.#statements.find.all(terms.map(matchOf).join(" AND "), most);
    return numbers.flatMap((number) => this.#found.get(number) ?? []);
  }

  close(): void {
    this.#db.close();
  }

  #add(place: Place, row: Row): void {
    const texts = [place.title, ...place.fields].map((property) =>
      property === null ? "" : foldedWords(textOf(row, property)),
    );
    if (texts.every((text) => text === "")) return;
    const number = places.indexOf(place) * numbersEach + this.#next++;
    this.#statements.add.run(number, ...columns.map((_, n) => texts[n] ?? ""));
    this.#numbers.set(`${place.table}/${row.id}`, number);
    this.#found.set(number, { table: place.table, rowId: row.id });
  }

  #remove(key: string): void {
    const number = this.#numbers.get(key);
    if (number === undefined) return;
    this.#statements.remove.run(number);
    this.#numbers.delete(key);
    this.#found.delete(number);
  }
}

function sameTexts({ title, fields }: Place, before: Row, after: Row): boolean {
  return [title, ...fields].every(
    (property) => property === null || textOf(before, property) === textOf(after, property),
  );
}

/** In the index's own language. The words hold letters and digits only, so that nothing in them can mean anything. */
function matchOf({ words, open }: Term): string {
  return `"${words.join(" ")}"${open ? " *" : ""}`;
}
