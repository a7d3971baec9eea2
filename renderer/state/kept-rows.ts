/**
 * Makes lists whose rows stay the same objects from one call to the next as long as they say the same, so that what is
 * drawn of them can be left alone.
 */
export function keptRows<R>(
  idOf: (row: R) => string,
  same: (a: R, b: R) => boolean,
): (rows: readonly R[]) => readonly R[] {
  let before: ReadonlyMap<string, R> = new Map();
  return (rows) => {
    const kept = rows.map((row) => {
      const known = before.get(idOf(row));
      return known !== undefined && same(known, row) ? known : row;
    });
    before = new Map(kept.map((row) => [idOf(row), row]));
    return kept;
  };
}
