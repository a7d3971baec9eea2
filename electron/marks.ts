import { renameSync, writeFileSync } from "node:fs";

/** Moments of a start, in the order they come. */
export type Mark = "main" | "ready" | "window" | "first-paint" | "usable" | "editable";

/** Notes when each moment of the start came, in milliseconds since the process began. */
export interface Marks {
  readonly set: (mark: Mark) => void;
}

/**
 * Marks that go to `file` as JSON, rewritten whole at each mark so that a reader never sees a part; without a file they
 * go nowhere. The first of each name counts. `npm run bench` reads them through the variable `UPTAKE_MARKS`.
 */
export function openMarks(file: string | undefined): Marks {
  if (!file) return { set: () => undefined };
  const began = process.getCreationTime() ?? Date.now() - performance.now();
  const marks: { [M in Mark]?: number } = {};
  return {
    set: (mark) => {
      if (marks[mark] !== undefined) return;
      marks[mark] = Math.round((Date.now() - began) * 10) / 10;
      writeFileSync(`${file}.new`, JSON.stringify(marks));
      renameSync(`${file}.new`, file);
    },
  };
}
