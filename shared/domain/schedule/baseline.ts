import type { WorkingCalendar } from "../calendar.ts";
import type { Pass } from "./types.ts";
import { workingDays, workingDaysFromTo } from "./working-days.ts";

/** The dates an action had when the baseline was taken. */
export interface BaselineDates {
  readonly start: string;
  readonly finish: string;
}

/** What became of an action since; days are working days, positive for later. */
export type BaselineComparison =
  | { readonly kind: "kept"; readonly baseline: BaselineDates }
  | {
      readonly kind: "moved";
      readonly baseline: BaselineDates;
      readonly startDays: number;
      readonly finishDays: number;
    }
  /** It was not in the baseline. */
  | { readonly kind: "added" }
  /** It is no longer in the plan, or was dropped. */
  | { readonly kind: "gone"; readonly baseline: BaselineDates }
  /** It is in the plan but has no dates now. */
  | { readonly kind: "undated"; readonly baseline: BaselineDates };

/**
 * The dates of a baseline beside those of now, for every action that has dates in one of them, by id.
 *
 * @throws RangeError of a date that is none
 */
export function compareWithBaseline(
  baseline: ReadonlyMap<string, BaselineDates>,
  { placements }: Pass,
  calendar: WorkingCalendar,
): ReadonlyMap<string, BaselineComparison> {
  const numbers = workingDays(calendar);
  const found = new Map<string, BaselineComparison>();
  for (const [id, was] of baseline) {
    const now = placements.get(id);
    if (now?.kind !== "placed") {
      const kind = !now || now.why === "dropped" ? "gone" : "undated";
      found.set(id, { kind, baseline: was });
      continue;
    }
    const startDays = workingDaysFromTo(was.start, now.start, numbers);
    const finishDays = workingDaysFromTo(was.finish, now.finish, numbers);
    found.set(
      id,
      startDays === 0 && finishDays === 0
        ? { kind: "kept", baseline: was }
        : { kind: "moved", baseline: was, startDays, finishDays },
    );
  }
  for (const [id, { kind }] of placements)
    if (kind === "placed" && !baseline.has(id)) found.set(id, { kind: "added" });
  return found;
}
