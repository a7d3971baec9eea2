import {
  hrItems,
  type HrItem,
  type HrState,
  type JobRole,
  type PerformanceCriterion,
  type RoleNeed,
  type UsageGoal,
} from "../workbook/entities/jobs.ts";
import { engagementOf, inOrder, type Workbook } from "../workbook/model.ts";
import { hrItemTitles } from "../workbook/words.ts";
import { listed } from "./enumerate.ts";
import { inTheWeek } from "./usage-goals.ts";

/** What a role must have before people can be asked to work in the new way. */
export const roleParts = ["duties", "criteria", "goals", "message", "hr"] as const;
export type RolePart = (typeof roleParts)[number];

/** Whether a role has one of its parts, and what is missing when not. */
export interface RoleCheck {
  readonly part: RolePart;
  readonly holds: boolean;
  /** "Set a weekly usage goal for Dispatcher." */
  readonly missing: string;
}

/** A role with all that belongs to it. */
export interface RoleInFull {
  readonly role: JobRole;
  readonly criteria: readonly PerformanceCriterion[];
  /** As they fall due in the working week. */
  readonly goals: readonly UsageGoal[];
  /** What others need from what this role enters. */
  readonly needs: readonly RoleNeed[];
  readonly checks: readonly RoleCheck[];
  /** Share of the checks that hold, 0 … 1. */
  readonly done: number;
}

/** Every role in the consultant's order. */
export function rolesInFull(workbook: Workbook): readonly RoleInFull[] {
  const { weekendDays } = engagementOf(workbook);
  const criteria = Map.groupBy(inOrder(workbook.performanceCriteria), ({ roleId }) => roleId);
  const goals = Map.groupBy(workbook.usageGoals.values(), ({ roleId }) => roleId);
  const needs = Map.groupBy(inOrder(workbook.roleNeeds), ({ roleId }) => roleId);
  return inOrder(workbook.jobRoles).map((role) => {
    const parts = {
      role,
      criteria: criteria.get(role.id) ?? [],
      goals: inTheWeek(goals.get(role.id) ?? [], weekendDays),
      needs: needs.get(role.id) ?? [],
    };
    const checks = checkRole(parts);
    return { ...parts, checks, done: checks.filter(({ holds }) => holds).length / checks.length };
  });
}

function checkRole({ role, criteria, goals }: Pick<RoleInFull, "role" | "criteria" | "goals">): RoleCheck[] {
  const check = (part: RolePart, holds: boolean, missing: string) => ({ part, holds, missing });
  const { title } = role;
  return [
    check("duties", role.dutiesAfter.trim() !== "", `Describe the duties of ${title} with the system.`),
    check("criteria", criteria.length > 0, `Say what good work of ${title} is judged by.`),
    check("goals", goals.length > 0, `Set a weekly usage goal for ${title}.`),
    check("message", role.message.trim() !== "", `Write how ${title} is told that the job changes.`),
    check("hr", role.involved !== "open", `Involve HR in the job of ${title}.`),
  ];
}

/** Whether the role's duties become others than they were. */
export function dutiesChange({ dutiesBefore, dutiesAfter }: JobRole): boolean {
  return dutiesAfter.trim() !== "" && dutiesAfter.trim() !== dutiesBefore.trim();
}

/** Roles whose duties change while HR has not been brought in. */
export function changedWithoutHr(workbook: Workbook): readonly JobRole[] {
  return inOrder(workbook.jobRoles).filter((role) => dutiesChange(role) && role.involved === "open");
}

/** What others need and do not get, or get in part only; unmet needs first, then in the consultant's order. */
export function unmetNeeds(workbook: Workbook): readonly RoleNeed[] {
  const needs = inOrder(workbook.roleNeeds);
  const of = (state: RoleNeed["state"]) => needs.filter((need) => need.state === state);
  return [...of("unmet"), ...of("partly")];
}

/** Who needs it: the role's title, or the words; empty when neither is said. */
export function neededBy(workbook: Workbook, need: Pick<RoleNeed, "neededById" | "neededBy">): string {
  return workbook.jobRoles.get(need.neededById ?? "")?.title ?? need.neededBy;
}

/** How far HR is with one role. */
export interface HrStanding {
  readonly done: number;
  /** Items that are needed at all, 0 … 7. */
  readonly needed: number;
}

export function hrStanding(role: JobRole): HrStanding {
  const states = hrItems.map((item) => role[item]);
  return {
    done: states.filter((state) => state === "done").length,
    needed: states.filter((state) => state !== "not-needed").length,
  };
}

/**
 * Where HR's work stands, in words, one sentence for each matter: "HR is involved in 2 of 3 roles." Empty without
 * roles.
 */
export function hrSummary(workbook: Workbook): readonly string[] {
  const roles = inOrder(workbook.jobRoles);
  if (roles.length === 0) return [];
  const standings = roles.map(hrStanding);
  const sum = (of: (standing: HrStanding) => number) =>
    standings.reduce((total, each) => total + of(each), 0);
  const [done, needed] = [sum((each) => each.done), sum((each) => each.needed)];
  const open = hrItems.filter((item) => item !== "involved" && count(roles, item, "open") === roles.length);
  const left = changedWithoutHr(workbook);
  return [
    involvement(roles),
    needed === 0 ? "Nothing is asked of HR." : `${done} of ${needed} items are done.`,
    ...(open.length === 0
      ? []
      : [`Not begun for any role: ${listed(open.map((item) => hrItemTitles[item].short.toLowerCase()))}.`]),
    ...(left.length === 0 ? [] : [`Duties change without HR for ${listed(left.map(({ title }) => title))}.`]),
  ];
}

function count(roles: readonly JobRole[], item: HrItem, state: HrState): number {
  return roles.filter((role) => role[item] === state).length;
}

function involvement(roles: readonly JobRole[]): string {
  const asked = roles.filter(({ involved }) => involved !== "not-needed").length;
  if (asked === 0) return "HR is not needed for any role.";
  const there = asked - count(roles, "involved", "open");
  if (there === 0) return "HR is not involved yet.";
  if (there === asked) return asked === 1 ? "HR is involved." : `HR is involved in all ${asked} roles.`;
  return `HR is involved in ${there} of ${asked} roles.`;
}
