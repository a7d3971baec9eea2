/**
 * What an Excel form and its reader agree on: which sheets there are, and where on them what is answered stands. Forms
 * are out of our hands once they are sent, so a change here needs a new version of the form, and a reader of both.
 */

/** What the first cell of the sheet with ids says. */
export const excelFormat = "uptake-excel-form";
export const excelFormatVersion = 1;

/** `answers` is what the respondent sees, `ids` is never shown. */
export const excelSheets = { answers: "Questionnaire", lists: "Lists", ids: "Form" } as const;

/** Columns of the sheet with the answers, from 1. */
export const excelColumns = { number: 1, text: 2, answer: 3, proof: 4, key: 5 } as const;

/** What stands in the hidden key column beside an answer: one of these, or `item` and the item's id. */
export const excelKeys = { audience: "audience", group: "group", name: "name", item: "item " } as const;

/** The first cells of the rows on the sheet with ids. */
export const excelIdRows = {
  format: "format",
  version: "version",
  engagement: "engagement",
  survey: "survey",
  opening: "opening",
  /** With the item's id and that of its scale. */
  item: "item",
  /** With an id and how a drop-down names it. */
  audience: "audience",
  group: "group",
  person: "person",
} as const;

/** Most rows of a sheet of a form that are read: it has a row for each of 200 items, 2,000 groups and the people. */
export const mostExcelRows = 12_000;

/** Names for a drop-down, in which none comes twice: a second “Anna Berg” becomes “Anna Berg (2)”. */
export function distinctLabels(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let label = name;
    for (let count = 2; used.has(label); count += 1) label = `${name} (${count})`;
    used.add(label);
    return label;
  });
}
