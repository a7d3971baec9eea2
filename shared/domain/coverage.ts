import type { RegisterEntry } from "./findings.ts";
import type { RoadmapEntry } from "./roadmap.ts";

/** From this priority on (of 5), a finding without an action asks for attention. */
export const highPriority = 2;

/** Where findings and actions do not meet. */
export interface Coverage {
  /** Open gaps and risks of high priority that no action answers, highest priority first. */
  readonly unanswered: readonly RegisterEntry[];
  /** The same of lower priority. */
  readonly unansweredBelow: readonly RegisterEntry[];
  /** Actions that answer no finding, in the roadmap's order. */
  readonly answeringNothing: readonly RoadmapEntry[];
}

/** Holds findings against actions; a dropped action answers nothing and needs to answer nothing. */
export function coverageOf(register: readonly RegisterEntry[], roadmap: readonly RoadmapEntry[]): Coverage {
  const dropped = new Set(
    roadmap.filter(({ action }) => action.status === "dropped").map(({ action }) => action.id),
  );
  const open = register.filter(
    ({ finding, actionIds }) =>
      finding.kind !== "strength" && finding.state === "open" && actionIds.every((id) => dropped.has(id)),
  );
  return {
    unanswered: open.filter(({ priority }) => priority.value >= highPriority),
    unansweredBelow: open.filter(({ priority }) => priority.value < highPriority),
    answeringNothing: roadmap.filter(
      ({ action, findingIds }) => findingIds.length === 0 && !dropped.has(action.id),
    ),
  };
}
