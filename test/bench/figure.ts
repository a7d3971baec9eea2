/** One line of the benchmark: what was measured of the app, beside a reference measured in the same run. */
export interface Figure {
  readonly name: string;
  readonly unit: "ms" | "MB";
  readonly ours: number;
  /** null where there is nothing to compare with. */
  readonly reference: number | null;
  /** `ours` divided by `reference`. */
  readonly ratio: number | null;
  /** What the figure should come to, such as "ratio ≤ 1.5" or "ours < 16 ms"; null for what is only told. */
  readonly goal: string | null;
}

/** What a figure should come to. */
export type Goal =
  | { readonly of: "ratio"; readonly atMost: number }
  | { readonly of: "ours"; readonly below: number };

/** A figure with its ratio worked out, all rounded to what the measurement can bear. */
export function figure(
  name: string,
  unit: Figure["unit"],
  ours: number,
  reference: number | null,
  goal: Goal | null,
): Figure {
  return {
    name,
    unit,
    ours: rounded(ours),
    reference: reference === null ? null : rounded(reference),
    ratio: reference === null ? null : rounded(ours / reference),
    goal: goal && worded(goal, unit),
  };
}

function worded(goal: Goal, unit: Figure["unit"]): string {
  return goal.of === "ratio" ? `ratio ≤ ${goal.atMost}` : `ours < ${goal.below} ${unit}`;
}

/** Three digits that count. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** Whether the figure is as it should be; null when nothing is asked of it. */
export function isMet({ ours, ratio, goal }: Figure): boolean | null {
  const limit = Number(/[\d.]+/.exec(goal ?? "")?.[0]);
  if (goal === null) return null;
  return goal.startsWith("ratio") ? ratio !== null && ratio <= limit : ours < limit;
}

/** The figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const head = ["", "ours", "reference", "ratio", "goal", ""];
  const rows = figures.map((one) => [
    one.name,
    amount(one.ours, one.unit),
    one.reference === null ? "" : amount(one.reference, one.unit),
    one.ratio === null ? "" : `${one.ratio} ×`,
    one.goal ?? "",
    { true: "met", false: "missed", null: "" }[`${isMet(one)}`],
  ]);
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((text, i) => (i === 0 || i > 3 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function amount(value: number, unit: Figure["unit"]): string {
  return `${value} ${unit}`;
}
