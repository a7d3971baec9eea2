import { renameSync, writeFileSync } from "node:fs";

/**
 * Moments of a start, in the order they come: the runtime began, our code, Electron is ready, the window is made, the
 * system shows it; then as the page says it, its first paint, the library usable, an engagement editable.
 */
export type Mark = "process" | "main" | "ready" | "window" | "shown" | "first-paint" | "usable" | "editable";

/** Notes when each moment of the start came, in milliseconds since 1970. */
export interface Marks {
  readonly set: (mark: Mark) => void;
}

/**
 * Marks that go to `file` as JSON, rewritten whole at each mark so that a reader never sees a part; without a file they
 * go nowhere. The first of each name counts. The benchmark reads them through the variable `UPTAKE_MARKS`; it knows
 * best when it started the process, so that the times are those of the clock.
 */
export function openMarks(file: string | undefined): Marks {
  if (!file) return { set: () => undefined };
  const marks: { [M in Mark]?: number } = { process: performance.timeOrigin };
  return {
    set: (mark) => {
      if (marks[mark] !== undefined) return;
      marks[mark] = performance.timeOrigin + performance.now();
      writeFileSync(`${file}.new`, JSON.stringify(marks));
      renameSync(`${file}.new`, file);
    },
  };
}
