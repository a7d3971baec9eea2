/** Linear algebra and linear programming for small dense systems; numbers are small whole ones, so doubles do. */

const tiny = 1e-7;

/** An equation Σ coefficients·x = value. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly value: number;
}

/** Independent equations with the same solutions, each with a pivot column of its own (reduced row echelon form). */
export function reduced(equations: readonly Equation[]): { rows: number[][]; pivots: number[] } {
  const work = equations.map(({ coefficients, value }) => [...coefficients, value]);
  const width = equations[0]?.coefficients.length ?? 0;
  const pivots: number[] = [];
  for (let column = 0; column < width && pivots.length < work.length; column += 1) {
    const top = pivots.length;
    const found = work.findIndex((row, index) => index >= top && Math.abs(row[column]!) > tiny);
    if (found < 0) continue;
    [work[top], work[found]] = [work[found]!, work[top]!];
    pivot(work, top, column);
    pivots.push(column);
  }
  return { rows: work.slice(0, pivots.length), pivots };
}

/** Gauss–Jordan step: the row's entry in the column becomes 1, every other row's 0. */
function pivot(rows: number[][], at: number, column: number): void {
  const own = rows[at]!;
  const by = own[column]!;
  for (let j = 0; j < own.length; j += 1) own[j] = own[j]! / by;
  for (const row of rows) {
    const factor = row[column]!;
    if (row === own || Math.abs(factor) < 1e-12) continue;
    for (let j = 0; j < row.length; j += 1) row[j] = row[j]! - factor * own[j]!;
  }
}

/** The value that the equations give Σ target·x, or null when they leave it open. */
export function determined(
  { rows, pivots }: ReturnType<typeof reduced>,
  target: readonly number[],
): number | null {
  const rest = [...target, 0];
  for (const [index, column] of pivots.entries()) {
    const factor = rest[column]!;
    if (Math.abs(factor) < tiny) continue;
    const row = rows[index]!;
    for (let j = 0; j < rest.length; j += 1) rest[j] = rest[j]! - factor * row[j]!;
  }
  return rest.slice(0, -1).every((value) => Math.abs(value) < tiny) ? -rest.at(-1)! : null;
}

/** Least and greatest Σ target·x over all x ≥ 0 that solve the equations; the system must have such an x. */
export function bounds(system: ReturnType<typeof reduced>, target: readonly number[]): [number, number] {
  const negative = target.map((each) => -each);
  return [0 - greatest(system, negative), greatest(system, target)];
}

/** Simplex method in two phases with Bland's rule, which never circles. */
function greatest({ rows }: ReturnType<typeof reduced>, target: readonly number[]): number {
  const n = target.length;
  const m = rows.length;
  // One artificial variable a row, columns n … n + m − 1; right-hand sides made non-negative.
  const tableau = rows.map((row, i) => {
    const sign = row[n]! < 0 ? -1 : 1;
    const unit = Array.from({ length: m }, (_, j) => (j === i ? 1 : 0));
    return [...row.slice(0, n).map((each) => sign * each), ...unit, sign * row[n]!];
  });
  const basis = rows.map((_, i) => n + i);
  const missing = climb(tableau, basis, [...target.map(() => 0), ...rows.map(() => -1)], n + m);
  if (missing < -tiny) throw new Error("What was published contradicts itself.");
  dropArtificial(tableau, basis, n);
  return climb(tableau, basis, [...target, ...rows.map(() => 0)], n);
}

/** Pivots until no column before `limit` can raise the objective; its value then, or Infinity. */
function climb(tableau: number[][], basis: number[], objective: readonly number[], limit: number): number {
  for (;;) {
    let entering = -1;
    for (let j = 0; j < limit && entering < 0; j += 1) {
      let gain = objective[j]!;
      for (const [i, row] of tableau.entries()) gain -= objective[basis[i]!]! * row[j]!;
      if (gain > tiny) entering = j;
    }
    if (entering < 0) return tableau.reduce((sum, row, i) => sum + objective[basis[i]!]! * row.at(-1)!, 0);
    let leaving = -1;
    let least = Infinity;
    for (const [i, row] of tableau.entries()) {
      if (row[entering]! <= tiny) continue;
      const ratio = row.at(-1)! / row[entering]!;
      if (ratio < least - 1e-10 || (ratio < least + 1e-10 && basis[i]! < basis[leaving]!)) {
        least = ratio;
        leaving = i;
      }
    }
    if (leaving < 0) return Infinity;
    pivot(tableau, leaving, entering);
    basis[leaving] = entering;
  }
}

/** After the first phase, artificial variables that stayed in the basis (at 0) give way to real ones. */
function dropArtificial(tableau: number[][], basis: number[], real: number): void {
  for (const [i, row] of tableau.entries()) {
    if (basis[i]! < real) continue;
    const column = row.findIndex((value, j) => j < real && Math.abs(value) > tiny);
    if (column < 0) continue;
    pivot(tableau, i, column);
    basis[i] = column;
  }
}
