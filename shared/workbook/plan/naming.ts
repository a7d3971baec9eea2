import type { Named } from "../plan.ts";

/** A step of its own in the history. */
export function step(label: string): Named {
  return { label, coalesce: null };
}

/** A name in a label, quoted and short enough for one line. */
export function quoted(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  return `“${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}”`;
}

/** "3 findings", "1 finding". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** How a label names the rows of a many-row command: the one by its name, several by their number. */
export function named(names: readonly string[], singular: string, plural?: string): string {
  const [only] = names;
  return names.length === 1 && only !== undefined
    ? `${singular} ${quoted(only)}`
    : counted(names.length, singular, plural);
}

/**
 * The key under which edits of the same fields of the same row join into one step, so that a sentence typed with
 * pauses is one undo.
 */
export function fieldsKey(rowId: string, patch: object): string {
  return `${rowId}:${Object.keys(patch).toSorted().join(",")}`;
}

/** A patch without the properties that are there but undefined, which mean "leave it". */
export function given<P extends object>(patch: P): { [K in keyof P]?: Exclude<P[K], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as never;
}

/** A position after all these rows. */
export function nextPosition(rows: readonly { readonly position: number }[]): number {
  return rows.reduce((highest, row) => Math.max(highest, row.position), 0) + 1;
}
