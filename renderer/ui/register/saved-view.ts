import type { ColumnChoice } from "./column-choice.ts";
import type { RegisterColumn, RegisterFacet, RegisterGrouping, RegisterRow, RegisterView } from "./types.ts";

/** Every row in the order given, nothing narrowed or gathered. */
export const asGiven: RegisterView = { sorting: null, text: "", facets: {}, groupBy: null, closed: [] };

/** What a register can be arranged by; what was saved and is no longer among it is left out. */
export interface Arrangeable {
  readonly columns: readonly Pick<RegisterColumn<RegisterRow>, "id">[];
  readonly facets: readonly Pick<RegisterFacet<RegisterRow>, "id" | "choices">[];
  readonly groupings: readonly Pick<RegisterGrouping<RegisterRow>, "id">[];
}

/** What is kept under a name. */
export interface Arrangement {
  readonly view: RegisterView;
  /** null: it says nothing about columns, as those kept before columns were. They stay as they are then. */
  readonly columns: ColumnChoice | null;
}

/** An arrangement as JSON; the same for two that show the same. */
export function settingsOf(view: RegisterView, columns: ColumnChoice): string {
  const facets = Object.entries(view.facets)
    .filter(([, values]) => values.length > 0)
    .map(([id, values]) => [id, values.toSorted()] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const { sorting } = view;
  return JSON.stringify({
    sorting: sorting && { column: sorting.column, descending: sorting.descending },
    text: view.text.trim(),
    facets: Object.fromEntries(facets),
    groupBy: view.groupBy,
    closed: view.groupBy === null ? [] : view.closed.toSorted(),
    columns: { hidden: columns.hidden.toSorted(), order: columns.order },
  });
}

/** Reads what `settingsOf` wrote. What cannot be read, in whole or in part, is as if it had not been arranged. */
export function readSettings(settings: string, known: Arrangeable): Arrangement {
  const read = recordOf(parsed(settings));
  return { view: viewOf(read, known), columns: columnsOf(read["columns"], known) };
}

function viewOf(read: Readonly<Record<string, unknown>>, known: Arrangeable): RegisterView {
  const groupBy = known.groupings.find(({ id }) => id === read["groupBy"])?.id ?? null;
  return {
    sorting: sortingOf(recordOf(read["sorting"]), known),
    text: typeof read["text"] === "string" ? read["text"] : asGiven.text,
    facets: facetsOf(recordOf(read["facets"]), known),
    groupBy,
    closed: groupBy === null ? [] : textsOf(read["closed"]),
  };
}

function sortingOf(read: Readonly<Record<string, unknown>>, known: Arrangeable): RegisterView["sorting"] {
  const column = known.columns.find(({ id }) => id === read["column"]);
  return column ? { column: column.id, descending: read["descending"] === true } : null;
}

function facetsOf(read: Readonly<Record<string, unknown>>, known: Arrangeable): RegisterView["facets"] {
  const chosen = known.facets.flatMap(({ id, choices }) => {
    const values = textsOf(read[id]).filter((value) => choices.some((choice) => choice.value === value));
    return values.length > 0 ? [[id, values] as const] : [];
  });
  return Object.fromEntries(chosen);
}

function columnsOf(read: unknown, known: Arrangeable): ColumnChoice | null {
  if (read === undefined) return null;
  const { hidden, order } = recordOf(read);
  const among = (ids: unknown) =>
    textsOf(ids).filter((id) => known.columns.some((column) => column.id === id));
  return { hidden: among(hidden), order: among(order) };
}

function parsed(settings: string): unknown {
  try {
    return JSON.parse(settings);
  } catch {
    return null;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
