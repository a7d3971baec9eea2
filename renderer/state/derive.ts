import type { Workbook } from "../../shared/workbook/model.ts";

/**
 * Figures that follow from the workbook, or from one of its tables, computed once for each state of it and shared by all
 * that show them. Neither ever changes in place, so its identity is the key.
 */
export function derive<T, Of extends object = Workbook>(compute: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly value: T }>();
  return (of) => {
    let found = known.get(of);
    if (!found) {
      found = { value: compute(of) };
      known.set(of, found);
    }
    return found.value;
  };
}

/** The same for what follows from two rows or tables: edits of anything else leave it as it is. */
export function deriveOfBoth<A extends object, B extends object, T>(
  compute: (a: A, b: B) => T,
): (a: A, b: B) => T {
  const given = derive((a: A) => derive((b: B) => compute(a, b)));
  return (a, b) => given(a)(b);
}
