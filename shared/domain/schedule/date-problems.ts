import { drivingPredecessor, type Placing } from "./drivers.ts";
import { boundOf } from "./passes.ts";
import { dropped, fixed, free } from "./terms.ts";
import type { Activity, DateProblem } from "./types.ts";

/** The dates that cannot be kept, by the activities' ids, then by the links'. */
export function dateProblems(placing: Placing, activities: readonly Activity[]): readonly DateProblem[] {
  const { network, terms, early } = placing;
  const problems: DateProblem[] = [];
  const anyNegativeLag = network.lag.some((lag) => lag < 0);
  activities.forEach((activity, i) => {
    const start = early.start[i] ?? Number.NaN;
    if (!Number.isFinite(start) || terms.mode[i] === dropped) return;
    if (terms.mode[i] === fixed) problems.push(...ofFixed(i, activity, placing));
    const late = (early.finish[i] ?? 0) - (terms.deadline[i] ?? Infinity);
    if (late > 0 && activity.finishBy !== null) {
      problems.push({
        kind: "deadline-missed",
        activityId: activity.id,
        finishBy: activity.finishBy,
        days: late,
      });
    }
    // What lies before the plan's first day is a fault of the plan, not of the forecast made from it.
    if (anyNegativeLag && terms.today === -Infinity && terms.mode[i] === free)
      problems.push(...ofLags(i, activity, placing));
  });
  return problems;
}

function ofFixed(i: number, { id }: Activity, placing: Placing): readonly DateProblem[] {
  const { network, terms, early } = placing;
  const start = early.start[i] ?? 0;
  const problems: DateProblem[] = linksInto(i, placing).flatMap((link) => {
    const days = boundOf(link, network, early) - start;
    if (!(days > 0) || days === Infinity) return [];
    const predecessorId = network.ids[drivingPredecessor(link, placing)] ?? "";
    return [
      {
        kind: "fixed-too-early",
        activityId: id,
        predecessorId,
        linkId: network.linkIds[link] ?? "",
        days,
      } as const,
    ];
  });
  if (terms.today === -Infinity && start < terms.planStart)
    problems.push({ kind: "before-plan-start", activityId: id, days: terms.planStart - start });
  return problems;
}

function ofLags(i: number, { id }: Activity, placing: Placing): readonly DateProblem[] {
  const { network, terms, early } = placing;
  return linksInto(i, placing)
    .filter((link) => (network.lag[link] ?? 0) < 0 && boundOf(link, network, early) < terms.planStart)
    .map((link) => ({
      kind: "lag-before-plan-start",
      activityId: id,
      linkId: network.linkIds[link] ?? "",
      days: terms.planStart - boundOf(link, network, early),
    }));
}

function linksInto(i: number, { network: { into, linkIds } }: Placing): readonly number[] {
  const links: number[] = [];
  for (let link = into[i] ?? 0; link < (into[i + 1] ?? 0); link += 1) links.push(link);
  return links.toSorted((a, b) => ((linkIds[a] ?? "") < (linkIds[b] ?? "") ? -1 : 1));
}
