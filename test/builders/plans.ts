import { phaseIds } from "../../shared/methodology/phases.ts";
import { elementIds } from "../../shared/methodology/types.ts";
import {
  hrStates,
  needStates,
  type JobRole,
  type PerformanceCriterion,
  type RoleNeed,
  type UsageGoal,
} from "../../shared/workbook/entities/jobs.ts";
import type {
  ActionLink,
  Baseline,
  Decision,
  Milestone,
  Recommendation,
} from "../../shared/workbook/entities/plan.ts";
import { linkId, type Action, type Row, type TableName } from "../../shared/workbook/model.ts";
import { noon } from "./planned.ts";
import type { Seeded } from "./seeded.ts";
import { words } from "./words.ts";

/** Rows of what is planned: links, milestones, decisions, recommendations, baselines, jobs. */

export function aLink(
  predecessorId: string,
  successorId: string,
  more: Partial<Omit<ActionLink, "id">> = {},
): ActionLink {
  const id = linkId(predecessorId, successorId);
  return { id, predecessorId, successorId, kind: "finish-to-start", lagDays: 0, ...more };
}

export function aMilestone(id: string, more: Partial<Milestone> = {}): Milestone {
  const nothing = { kind: "other", date: null, goLiveOffset: null, note: "" } as const;
  return { id, title: `Milestone ${id}`, ...nothing, position: 1, ...more };
}

export function aDecision(id: string, more: Partial<Decision> = {}): Decision {
  const nothing = { state: "asked", personId: null, date: null, actionId: null, note: "" } as const;
  return { id, title: `Decision ${id}`, ...nothing, position: 1, ...more };
}

export function aBaseline(id: string, more: Partial<Baseline> = {}): Baseline {
  return { id, name: `Baseline ${id}`, takenAt: noon, dates: [], position: 1, ...more };
}

export function aRecommendation(id: string, more: Partial<Recommendation> = {}): Recommendation {
  const nothing = { note: "", impact: null, effort: null, actionId: null, decidedAt: null };
  return { id, state: "open", ...nothing, ...more };
}

export function aRole(id: string, more: Partial<JobRole> = {}): JobRole {
  return {
    id,
    title: `Role ${id}`,
    groupId: null,
    dutiesBefore: "",
    dutiesAfter: "",
    message: "",
    involved: "open",
    jobDescription: "open",
    criteria: "open",
    hiring: "open",
    onboarding: "open",
    review: "open",
    improvementPath: "open",
    regulated: false,
    unionized: false,
    regional: false,
    hrNote: "",
    position: 1,
    ...more,
  };
}

export function aPerformanceCriterion(
  id: string,
  roleId: string,
  more: Partial<PerformanceCriterion> = {},
): PerformanceCriterion {
  return { id, roleId, text: `Criterion ${id}`, position: 1, ...more };
}

export function aUsageGoal(id: string, roleId: string, more: Partial<UsageGoal> = {}): UsageGoal {
  const friday = { count: 5, object: "activities", weekday: 5, minutes: 720, note: "" };
  return { id, roleId, ...friday, position: 1, ...more };
}

export function aNeed(id: string, roleId: string, more: Partial<RoleNeed> = {}): RoleNeed {
  const by = { neededById: null, neededBy: "" };
  return { id, roleId, ...by, what: `Need ${id}`, byWhen: "", state: "unknown", position: 1, ...more };
}

/** A plan for an action, of any kind there is. */
export function somePlan(random: Seeded, durationDays: number): Partial<Action> {
  return {
    optimisticDays: random.chance(0.5) ? Math.max(1, durationDays - random.below(5)) : null,
    pessimisticDays: random.chance(0.5) ? durationDays + random.below(20) : null,
    ...(random.chance(0.3) ? { goLiveOffset: random.below(100) - 40, start: null } : {}),
    finishBy: random.chance(0.1) ? "2027-09-30" : null,
    phase: random.chance(0.6) ? random.pick(phaseIds) : null,
    impact: random.chance(0.4) ? 1 + random.below(5) : null,
    effort: random.chance(0.4) ? 1 + random.below(5) : null,
    success: words(random, random.below(9)),
  };
}

interface Known {
  readonly groups: readonly string[];
  readonly people: readonly string[];
  readonly actions: readonly string[];
}

/** Rows of every kind there is in a plan; none where there is nothing to plan. */
export function buildPlans(
  random: Seeded,
  { groups, people, actions }: Known,
): { readonly [T in TableName]?: readonly Row<T>[] } {
  if (groups.length === 0 || people.length === 0 || actions.length < 2) return {};
  const few = Math.ceil(actions.length / 4);
  const ids = (letter: string, count = few) => Array.from({ length: count }, (_, n) => `${letter}${n + 1}`);
  const roles = ids("j", Math.min(few, 12));
  return {
    actionLinks: actions
      .slice(1)
      .filter(() => random.chance(0.6))
      .map((successorId) => {
        const before = actions.slice(0, actions.indexOf(successorId));
        return aLink(random.pick(before), successorId, {
          kind: random.pick(["finish-to-start", "start-to-start"] as const),
          lagDays: random.below(12) - 3,
        });
      }),
    actionGroups: actions.map((actionId) => {
      const groupId = random.pick(groups);
      return { id: linkId(actionId, groupId), actionId, groupId };
    }),
    programme: [{ id: "programme", start: "2026-12-01", steeringDate: "2027-10-29" }],
    milestones: ids("s", 3).map((id, n) => aMilestone(id, { date: `2027-0${n + 3}-15`, position: n + 1 })),
    milestoneActions: ids("s", 3).flatMap((milestoneId) =>
      actions
        .filter(() => random.chance(0.2))
        .map((actionId) => ({ id: linkId(milestoneId, actionId), milestoneId, actionId })),
    ),
    decisions: ids("q").map((id, n) =>
      aDecision(id, {
        title: words(random, 6),
        personId: random.pick(people),
        actionId: random.pick(actions),
        note: words(random, 9),
        position: n + 1,
      }),
    ),
    baselines: [
      aBaseline("l1", {
        dates: actions.slice(0, few).map((actionId) => ({
          actionId,
          title: words(random, 4),
          start: "2026-12-01",
          finish: "2026-12-18",
        })),
      }),
    ],
    recommendations: ids("own-").map((id) =>
      aRecommendation(id, { state: "accepted", actionId: random.pick(actions), decidedAt: noon }),
    ),
    narratives: elementIds.slice(0, 3).map((id) => ({ id, text: words(random, 30) })),
    jobRoles: roles.map((id, n) =>
      aRole(id, {
        title: words(random, 3),
        groupId: random.pick(groups),
        dutiesBefore: words(random, 20),
        dutiesAfter: words(random, 20),
        involved: random.pick(hrStates),
        jobDescription: random.pick(hrStates),
        regulated: random.chance(0.5),
        position: n + 1,
      }),
    ),
    performanceCriteria: roles.map((roleId, n) =>
      aPerformanceCriterion(`pc${n + 1}`, roleId, { text: words(random, 6), position: n + 1 }),
    ),
    usageGoals: roles.map((roleId, n) => aUsageGoal(`ug${n + 1}`, roleId, { position: n + 1 })),
    roleNeeds: roles.map((roleId, n) =>
      aNeed(`rn${n + 1}`, roleId, {
        neededById: random.pick(roles),
        what: words(random, 5),
        state: random.pick(needStates),
        position: n + 1,
      }),
    ),
  };
}
