import type { CommandOf } from "../commands.ts";
import { supervisionAspects, type SupervisionAspect } from "../entities/ownership.ts";
import type { Holding } from "../entities/state.ts";
import type { Person, Workbook } from "../model.ts";
import { holdingTitles, supervisionTitles } from "../words.ts";
import { nameKey, plainWords } from "./cells.ts";
import { detectDelimiter, readDelimited, type DelimitedRow } from "./delimited-text.ts";

/** One line of a pasted list of supervisors. */
export interface SupervisionRow {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly name: string;
  /** The person it is about; null when the line cannot be taken in. */
  readonly personId: string | null;
  /** What it says; an aspect that is left empty is not said, and stays as it is. */
  readonly said: Readonly<Partial<Record<SupervisionAspect, Holding>>>;
  /** Why it cannot be taken in, or null. */
  readonly error: string | null;
}

/** What is asked of supervisors, as a list tells it. */
export interface PastedSupervision {
  readonly rows: readonly SupervisionRow[];
  readonly good: number;
  readonly errors: number;
  /** The edit that takes in the lines without errors; null when there are none, or more than one edit can hold. */
  readonly command: CommandOf<"supervision/update"> | null;
}

/** The most supervisors that one edit takes in. */
export const mostSupervisors = 5000;

const words: Readonly<Record<Holding, readonly string[]>> = {
  yes: ["yes", "y", "true", "x", "1", "100", "✓", "✔"],
  partly: ["partly", "p", "partial", "partially", "half", "50"],
  no: ["no", "n", "false", "0", "✗", "✘"],
  unknown: ["not known", "unknown", "don t know"],
};

/** Cells that say nothing. */
const notSaid: ReadonlySet<string> = new Set(["", "-", "–", "—", "?"]);

const holdingOfWord: ReadonlyMap<string, Holding> = new Map(
  Object.entries(words).flatMap(([holding, known]) =>
    known.map((word) => [word, holding as Holding] as const),
  ),
);

/**
 * Reads a list copied from a spreadsheet: a name, then the seven aspects in their order or, under a row of headings, in
 * the order of those; each is yes, partly, no or empty.
 */
export function pastedSupervision(text: string, workbook: Workbook): PastedSupervision {
  const table = readDelimited(text, detectDelimiter(text));
  const byName = Map.groupBy(workbook.people.values(), (person) => nameKey(person.name));
  const headed = headingsOf(table[0]);
  const columns = headed ?? supervisionAspects;
  const seen = new Map<string, number>();
  const rows = (headed ? table.slice(1) : table).map((row) => readRow(row, columns, byName, seen));
  const taken = rows.flatMap(({ personId, said }) => (personId === null ? [] : [{ personId, patch: said }]));
  return {
    rows,
    good: taken.length,
    errors: rows.length - taken.length,
    command:
      taken.length === 0 || taken.length > mostSupervisors
        ? null
        : { type: "supervision/update", rows: taken },
  };
}

/** The aspects that a row of headings names, by column after the name; null when the row is none. */
function headingsOf(row: DelimitedRow | undefined): readonly (SupervisionAspect | null)[] | null {
  const found = (row?.cells ?? []).slice(1).map((cell) => aspectOf(plainWords(cell)));
  return found.some((aspect) => aspect !== null) ? found : null;
}

function aspectOf(heading: string): SupervisionAspect | null {
  return (
    supervisionAspects.find((aspect) => {
      const { short, asks } = supervisionTitles[aspect];
      return [aspect, short, asks].some((known) => plainWords(known) === heading);
    }) ?? null
  );
}

function readRow(
  { line, cells }: DelimitedRow,
  columns: readonly (SupervisionAspect | null)[],
  byName: ReadonlyMap<string, readonly Person[]>,
  seen: Map<string, number>,
): SupervisionRow {
  const [name = "", ...rest] = cells;
  const said: Partial<Record<SupervisionAspect, Holding>> = {};
  const errors: string[] = [];
  const found = byName.get(nameKey(name)) ?? [];
  const [person] = found;
  if (name === "") errors.push("There is no name.");
  else if (!person) errors.push("Nobody of this name is among the people.");
  else if (found.length > 1) errors.push("Several people have this name.");
  else if (seen.has(person.id)) errors.push(`The same person is on line ${seen.get(person.id)}.`);
  for (const [i, aspect] of columns.entries()) {
    const cell = rest[i] ?? "";
    if (aspect === null || notSaid.has(cell)) continue;
    const holding = holdingOfWord.get(plainWords(cell) || cell);
    if (holding) said[aspect] = holding;
    else errors.push(`“${cell}” under “${supervisionTitles[aspect].short}” is not yes, partly or no.`);
  }
  if (errors.length === 0 && Object.keys(said).length === 0) errors.push("Nothing is said of them.");
  if (errors.length === 0 && person) seen.set(person.id, line);
  const error = errors.length === 0 ? null : errors.join(" ");
  return { line, name, personId: error === null ? (person?.id ?? null) : null, said, error };
}

/** What a cell of the preview shows. */
export function saidTitle(holding: Holding | undefined): string {
  return holding === undefined ? "" : holdingTitles[holding];
}
