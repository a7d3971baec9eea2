import type { ScheduleProblem } from "./types.ts";

/**
 * What is wrong, in a sentence or two: what it is, and what to do about it.
 *
 * @param nameOf what the action of an id is called on screen
 */
export function problemText(problem: ScheduleProblem, nameOf: (activityId: string) => string): string {
  switch (problem.kind) {
    case "estimate":
      return `The estimates of “${nameOf(problem.activityId)}” are out of order: optimistic, likely and pessimistic must each be at least 1 day and must not fall. It is planned with its likely duration.`;
    case "unknown-activity":
      return "A dependency names an action that is not there. It is ignored.";
    case "self-link":
      return `“${nameOf(problem.activityId)}” depends on itself. That dependency is ignored.`;
    case "duplicate-link":
      return "The same dependency is there twice. The one with the longer lag decides; one of the two can be removed.";
    case "cycle":
      return `These actions wait for each other, so that none can begin: ${wayRound(problem.activityIds.map(nameOf))}. Remove one of the dependencies.`;
    case "no-working-days":
      return "The calendar has no working days, so nothing can be scheduled. Check the weekend days and the holidays in Set-up.";
    case "fixed-too-early":
      return `“${nameOf(problem.activityId)}” is fixed ${days(problem.days)} before “${nameOf(problem.predecessorId)}” lets it start. Move the date or shorten what comes before it.`;
    case "deadline-missed":
      return `“${nameOf(problem.activityId)}” finishes ${days(problem.days)} after the day it must be finished by.`;
    case "before-plan-start":
      return `“${nameOf(problem.activityId)}” is fixed ${days(problem.days)} before the plan starts. Move its date or the start of the plan.`;
    case "lag-before-plan-start":
      return `A negative lag would start “${nameOf(problem.activityId)}” ${days(problem.days)} before the plan starts. It starts with the plan.`;
  }
}

function days(count: number): string {
  return count === 1 ? "1 working day" : `${count} working days`;
}

function wayRound(names: readonly string[]): string {
  return [...names, ...names.slice(0, 1)].join(" → ");
}
