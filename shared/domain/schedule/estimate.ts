import type { Activity, Estimate } from "./types.ts";

/**
 * Expected duration and variance of a three-point estimate, after Malcolm, Roseboom, Clark and Fazar, "Application of a
 * technique for research and development program evaluation", Operations Research 7(5), 1959.
 *
 * An estimate that is out of order counts with its likely duration and no variance.
 */
export function estimateOf(activity: Pick<Activity, "optimistic" | "likely" | "pessimistic">): Estimate {
  const { optimistic, likely, pessimistic } = activity;
  if (isMilestone(activity)) return { expectedDays: 0, variance: 0, plannedDays: 0 };
  if (!isInOrder(activity)) {
    const days = likely >= 1 && Number.isFinite(likely) ? likely : 1;
    return { expectedDays: days, variance: 0, plannedDays: Math.round(days) };
  }
  const expectedDays = (optimistic + 4 * likely + pessimistic) / 6;
  return {
    expectedDays,
    variance: ((pessimistic - optimistic) / 6) ** 2,
    plannedDays: Math.max(1, Math.round(expectedDays)),
  };
}

/** Takes no time: all three estimates are 0. */
export function isMilestone({
  optimistic,
  likely,
  pessimistic,
}: Pick<Activity, "optimistic" | "likely" | "pessimistic">): boolean {
  return optimistic === 0 && likely === 0 && pessimistic === 0;
}

/** A milestone, or 1 ≤ optimistic ≤ likely ≤ pessimistic and no more than any calendar holds. */
export function isInOrder(activity: Pick<Activity, "optimistic" | "likely" | "pessimistic">): boolean {
  const { optimistic, likely, pessimistic } = activity;
  return (
    isMilestone(activity) ||
    (optimistic >= 1 && optimistic <= likely && likely <= pessimistic && Number.isFinite(pessimistic))
  );
}
