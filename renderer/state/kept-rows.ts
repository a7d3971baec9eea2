/**
 * Makes lists whose rows stay the same objects from one call to the next as long as they say the same, so that what is
 * drawn of them can be left alone. A list of the same rows is the same list.
 */
export function keptRows<R>(
  idOf: (row: R) => string,
  same: (a: R, b: R) => boolean,
): (rows: readonly R[]) => readonly R[] {
  let before: readonly R[] = [];
  let byId: ReadonlyMap<string, R> = new Map();
  return (rows) => {
    const kept = rows.map((row) => {
      const known = byId.get(idOf(row));
      return known !== undefined && same(known, row) ? known : row;
    });
    if (kept.length === before.length && kept.every((row, index) => row === before[index])) return before;
    before = kept;
    byId = new Map(kept.map((row) => [idOf(row), row]));
    return kept;
  };
}
