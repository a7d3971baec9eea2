import { actionLibrary } from "../../methodology/actions/library.ts";
import type { LibraryAction } from "../../methodology/actions/types.ts";
import type { Workbook } from "../../workbook/model.ts";
import type { Dates, Guard } from "./guard.ts";
import { noMeasures, noOwner, stopsAtGoLive, strengthsUnused } from "./guards/foundations.ts";
import {
  accountabilityBeforeBarriers,
  jobsWithoutHr,
  managersWithoutMeans,
  trainingWithoutNeed,
} from "./guards/people.ts";
import { planOf, type GuardedPlan } from "./guards/plan.ts";

/** In the order in which they are shown. */
const guards: readonly ((plan: GuardedPlan) => readonly Guard[])[] = [
  noOwner,
  noMeasures,
  accountabilityBeforeBarriers,
  trainingWithoutNeed,
  managersWithoutMeans,
  jobsWithoutHr,
  stopsAtGoLive,
  strengthsUnused,
];

/**
 * What the method warns of in the plan (methodology.md §9), at most one warning of each kind. An empty plan has none.
 *
 * @param dates when actions run; order is judged only between actions that have dates.
 * @param library the actions whose traits count: the method's, and the consultant's own.
 */
export function guardsOf(
  workbook: Workbook,
  dates: Dates,
  library: readonly LibraryAction[] = actionLibrary,
): readonly Guard[] {
  const plan = planOf(workbook, new Map(library.map((action) => [action.id, action])), dates);
  return guards.flatMap((guard) => guard(plan));
}
