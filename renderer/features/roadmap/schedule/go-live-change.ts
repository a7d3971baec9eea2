import { create } from "zustand";
import { scheduleOf } from "../../../../shared/domain/schedule-of.ts";
import { workingDays, workingDaysFromTo } from "../../../../shared/domain/schedule/working-days.ts";
import { engagementOf, type Workbook } from "../../../../shared/workbook/model.ts";
import { milestonesOf } from "../../../../shared/domain/milestones.ts";
import { problemsOf, type Problem } from "./problems.ts";

/** What another go-live did to the plan. */
export interface GoLiveChange {
  readonly from: string | null;
  readonly to: string | null;
  /** Actions that lie elsewhere now, the farthest moved first; null for those that had or have no dates. */
  readonly moved: readonly { readonly id: string; readonly title: string; readonly days: number | null }[];
  readonly milestones: readonly { readonly id: string; readonly title: string }[];
  /** What is wrong now and was not before. */
  readonly broken: readonly Problem[];
}

/** Compares the plan before and after another go-live; null when go-live is the same. @param today ISO date */
export function goLiveChange(before: Workbook, after: Workbook, today: string): GoLiveChange | null {
  const [from, to] = [engagementOf(before).goLive, engagementOf(after).goLive];
  if (from === to) return null;
  const [was, is] = [scheduleOf(before, today), scheduleOf(after, today)];
  const known = new Set(problemsOf(before, was).map(({ key }) => key));
  const numbers = workingDays(is.input.calendar);
  const moved = [...after.actions.values()].flatMap(({ id, title }) => {
    const [one, other] = [was.plan.placements.get(id), is.plan.placements.get(id)];
    const [old, now] = [one?.kind === "placed" ? one : null, other?.kind === "placed" ? other : null];
    if (old?.start === now?.start && old?.finish === now?.finish) return [];
    const days = old && now && numbers.any ? workingDaysFromTo(old.finish, now.finish, numbers) : null;
    return [{ id, title, days }];
  });
  const oldDays = new Map(milestonesOf(before).map(({ id, date }) => [id, date]));
  return {
    from,
    to,
    moved: moved.toSorted((a, b) => Math.abs(b.days ?? 1e9) - Math.abs(a.days ?? 1e9)),
    milestones: milestonesOf(after).filter(({ id, date, recorded }) => recorded && oldDays.get(id) !== date),
    broken: problemsOf(after, is).filter(({ key }) => !known.has(key)),
  };
}

/** The last change of go-live in the open engagement, until it was read. */
export const useGoLiveChange = create<{ readonly change: GoLiveChange | null }>()(() => ({ change: null }));
