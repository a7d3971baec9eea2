import type { WorkbookHit } from "../../../shared/ipc/contract.ts";
import type { Changes } from "../../../shared/workbook/changes.ts";
import { tableNames, type Workbook } from "../../../shared/workbook/model.ts";
import type { WriteDatabase } from "../database.ts";
import { openInMemory } from "../open.ts";
import { StoreError } from "../store-error.ts";
import { excerptOf, marked, type MarkedText } from "./marked-text.ts";
import { findPlace, leadsTo, nameOf, textOf } from "./places.ts";
import { WordIndex, type Found } from "./word-index.ts";
import { termsOf, type Term } from "./words.ts";

/**
 * Finds rows of an open engagement by their words. The index is made when first asked, from the rows, and kept as they
 * are from then on; one that fails is dropped and made anew at the next search, so that no edit ever fails for it.
 */
export class EngagementSearch {
  readonly #rows: () => Workbook;
  readonly #open: () => WriteDatabase;
  #index: WordIndex | null = null;

  /**
   * @param rows the engagement as it now is
   * @param open an empty database
   */
  constructor(rows: () => Workbook, open: () => WriteDatabase = openInMemory) {
    this.#rows = rows;
    this.#open = open;
  }

  /**
   * Rows that hold every word of the query, the fittest first; see `termsOf` for what a query can say.
   *
   * @throws StoreError `too-large` when the index does not fit into the memory there is
   */
  find(query: string, most: number): readonly WorkbookHit[] {
    const terms = termsOf(query);
    const workbook = this.#rows();
    return this.#found(terms, most).flatMap((found) => hitOf(workbook, found, terms) ?? []);
  }

  /** Takes in what an edit changed. Never throws. */
  take(changes: Changes): void {
    const index = this.#index;
    if (!index) return;
    try {
      index.change(() => {
        for (const { table, id, before, after } of changes) index.put(table, id, before, after);
      });
    } catch {
      this.close();
    }
  }

  /** Forgets the index; the next search makes it anew. */
  close(): void {
    this.#index?.close();
    this.#index = null;
  }

  #found(terms: readonly Term[], most: number): readonly Found[] {
    try {
      this.#index ??= indexOf(this.#rows(), this.#open());
      return this.#index.find(terms, most);
    } catch (error) {
      this.close();
      const message =
        "There is too little memory to search just now. Nothing was changed; close other programs and try again.";
      throw new StoreError("too-large", message, { cause: error });
    }
  }
}

function indexOf(workbook: Workbook, db: WriteDatabase): WordIndex {
  try {
    const index = new WordIndex(db);
    index.change(() => {
      for (const table of tableNames)
        for (const row of workbook[table].values()) index.put(table, row.id, null, row);
    });
    return index;
  } catch (error) {
    db.close();
    throw error;
  }
}

function hitOf(workbook: Workbook, { table, rowId }: Found, terms: readonly Term[]): WorkbookHit | null {
  const place = findPlace(table);
  const row = workbook[table].get(rowId);
  const target = leadsTo(workbook, table, rowId);
  if (!place || !row || !target) return null;
  const name = nameOf(workbook, place, row);
  const title = place.title === null ? { text: name, marks: [] } : marked(name, terms);
  const excerpt = excerptOf(fullest(place.fields.map((field) => marked(textOf(row, field), terms))));
  return {
    kind: place.kind,
    title: title.text,
    titleMarks: title.marks,
    excerpt: excerpt.text,
    marks: excerpt.marks,
    ...target,
  };
}

/** The text with the most marks; of none with any, the first that says something. */
function fullest(texts: readonly MarkedText[]): MarkedText {
  const [first = { text: "", marks: [] }] = texts
    .filter(({ text }) => text !== "")
    .toSorted((a, b) => b.marks.length - a.marks.length);
  return first;
}
