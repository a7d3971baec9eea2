import type { Row, TableName, Workbook } from "./model.ts";

/**
 * Differences between two states of a workbook, row by row, and the small algebra on them.
 * A change with no `before` adds the row, one with no `after` removes it.
 */
export type RowChange = {
  [T in TableName]: {
    readonly table: T;
    readonly id: string;
    readonly before: Row<T> | null;
    readonly after: Row<T> | null;
  };
}[TableName];

export type Changes = readonly RowChange[];

/** The changes that take back `changes`. */
export function reverse(changes: Changes): Changes {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as RowChange)
    .toReversed();
}

/**
 * One set of changes with the effect of `first` followed by `second`: a row touched by both appears once, and rows
 * that end as they began are gone.
 */
export function squash(first: Changes, second: Changes): Changes {
  const byRow = new Map<string, RowChange>();
  for (const change of [...first, ...second]) {
    const key = `${change.table}/${change.id}`;
    const earlier = byRow.get(key);
    byRow.set(key, earlier ? ({ ...change, before: earlier.before } as RowChange) : change);
  }
  return [...byRow.values()].filter((change) => !isNothing(change));
}

/** Whether applying the changes would leave every row as it was. */
export function isEmpty(changes: Changes): boolean {
  return changes.every(isNothing);
}

function isNothing(change: RowChange): boolean {
  return change.before === change.after || JSON.stringify(change.before) === JSON.stringify(change.after);
}

/** Removals first, so that a row may take the place of one that goes in the same step. */
export function removalsFirst(changes: Changes): Changes {
  return [
    ...changes.filter((change) => change.after === null),
    ...changes.filter((change) => change.after !== null),
  ];
}

/** The workbook after the changes; tables they do not touch stay the same object. */
export function applyChanges(workbook: Workbook, changes: Changes): Workbook {
  const touched = new Map<TableName, Map<string, Row>>();
  for (const change of changes) {
    let rows = touched.get(change.table);
    if (!rows) {
      rows = new Map<string, Row>(workbook[change.table]);
      touched.set(change.table, rows);
    }
    if (change.after === null) rows.delete(change.id);
    else rows.set(change.id, change.after);
  }
  return { ...workbook, ...Object.fromEntries(touched) };
}
