import { elementIds } from "../../shared/methodology/types.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { hrStates, needStates } from "../../shared/workbook/entities/jobs.ts";
import { decisionStates, linkKinds, milestoneKinds } from "../../shared/workbook/entities/plan.ts";
import {
  aBaseline,
  aDecision,
  aMilestone,
  aNeed,
  aPerformanceCriterion,
  aRole,
  aUsageGoal,
  somePlan,
} from "./plans.ts";
import { maybe, name, several, some, without, type Context } from "./random-context.ts";
import { aGroup, anAction } from "./workbook.ts";

const someDay = (c: Context) => `2027-0${1 + c.random.below(9)}-1${c.random.below(10)}`;

const schedule: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "actions/update",
    ids: [some(c, "actions")],
    patch: { durationDays: 10, ...somePlan(c.random, 10) },
  }),
  (c) => ({
    type: "actions/update",
    ids: [some(c, "actions")],
    patch: { optimisticDays: 1 + c.random.below(9), pessimisticDays: 1 + c.random.below(90) },
  }),
  (c) => ({
    type: "actions/update",
    ids: [some(c, "actions"), ...several(c, "actions")],
    patch: { status: c.random.pick(["planned", "in-progress", "done", "dropped"]) },
  }),
  (c) => ({
    type: "actions/move",
    moves: [some(c, "actions"), ...several(c, "actions")].map((id) => ({
      id,
      patch: { start: someDay(c), durationDays: 1 + c.random.below(30) },
    })),
  }),
  (c) => ({
    type: "actions/move",
    moves: [{ id: some(c, "actions"), patch: { goLiveOffset: c.random.below(60) - 20 } }],
  }),
  (c) => ({ type: "action/relate", id: some(c, "actions"), groupIds: several(c, "groups") }),
  ...Array.from({ length: 3 }, () => (c: Context): Command => ({
    type: "action-link/set",
    link: {
      predecessorId: some(c, "actions"),
      successorId: some(c, "actions"),
      kind: c.random.pick(linkKinds),
      lagDays: c.random.below(20) - 5,
    },
  })),
  (c) => ({ type: "action-links/remove", ids: [some(c, "actionLinks")] }),
  (c) => ({
    type: "programme/update",
    patch: { start: maybe(c, () => someDay(c)), steeringDate: maybe(c, () => someDay(c)) },
  }),
];

const roadmap: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "milestone/add",
    milestone: without(
      aMilestone(c.newId(), { title: name(c), kind: c.random.pick(milestoneKinds), date: someDay(c) }),
      "position",
    ),
    actionIds: several(c, "actions"),
  }),
  (c) => ({
    type: "milestone/update",
    id: some(c, "milestones"),
    patch: c.random.chance(0.5) ? { goLiveOffset: c.random.below(90) } : { date: someDay(c), note: c.text() },
  }),
  (c) => ({ type: "milestone/relate", id: some(c, "milestones"), actionIds: several(c, "actions") }),
  (c) => ({ type: "milestone/remove", id: some(c, "milestones") }),
  (c) => ({
    type: "decision/add",
    decision: without(
      aDecision(c.newId(), {
        title: name(c),
        state: c.random.pick(decisionStates),
        personId: maybe(c, () => some(c, "people")),
        actionId: maybe(c, () => some(c, "actions")),
      }),
      "position",
    ),
  }),
  (c) => ({
    type: "decision/update",
    id: some(c, "decisions"),
    patch: { state: c.random.pick(decisionStates), note: c.text() },
  }),
  (c) => ({ type: "decision/remove", id: some(c, "decisions") }),
  (c) => ({
    type: "baseline/take",
    baseline: without(
      aBaseline(c.newId(), {
        name: name(c),
        dates: several(c, "actions").map((actionId) => ({
          actionId,
          title: c.text(),
          start: "2026-12-01",
          finish: "2026-12-04",
        })),
      }),
      "position",
      "takenAt",
    ),
  }),
  (c) => ({ type: "baseline/rename", id: some(c, "baselines"), name: name(c) }),
  (c) => ({ type: "baseline/remove", id: some(c, "baselines") }),
];

const strategy: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "recommendation/take-up",
    id: `act.number-${c.random.below(30)}`,
    state: c.random.pick(["accepted", "adapted"]),
    note: c.text(),
    action: without(anAction(c.newId(), { title: name(c) }), "position", "createdAt"),
    findingIds: several(c, "findings"),
    groupIds: several(c, "groups"),
    predecessorIds: several(c, "actions"),
  }),
  (c) => ({
    type: "recommendation/update",
    id: `act.number-${c.random.below(30)}`,
    patch: { state: c.random.pick(["open", "rejected"]), note: c.text() },
  }),
  (c) => ({
    type: "recommendation/update",
    id: `act.number-${c.random.below(30)}`,
    patch: { impact: maybe(c, () => 1 + c.random.below(5)) },
  }),
  (c) => ({ type: "narrative/set", id: c.random.pick(elementIds), text: c.text() }),
  (c) => ({ type: "narrative/reset", id: c.random.pick(elementIds) }),
];

const jobs: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "role/add",
    role: without(
      aRole(c.newId(), { title: name(c), groupId: maybe(c, () => some(c, "groups")) }),
      "position",
    ),
  }),
  (c) => {
    const group = aGroup(c.newId(), { name: name(c) });
    return {
      type: "roles/add",
      groups: [without(group, "position")],
      roles: [group.id, null].map((groupId) =>
        without(aRole(c.newId(), { title: name(c), groupId }), "position"),
      ),
    };
  },
  (c) => ({
    type: "role/update",
    id: some(c, "jobRoles"),
    patch: { dutiesAfter: c.text(), hiring: c.random.pick(hrStates), unionized: c.random.chance(0.5) },
  }),
  (c) => ({ type: "role/remove", id: some(c, "jobRoles") }),
  (c) => ({
    type: "performance-criterion/add",
    criterion: without(aPerformanceCriterion(c.newId(), some(c, "jobRoles"), { text: name(c) }), "position"),
  }),
  (c) => ({
    type: "performance-criterion/update",
    id: some(c, "performanceCriteria"),
    patch: { text: name(c) },
  }),
  (c) => ({ type: "performance-criterion/remove", id: some(c, "performanceCriteria") }),
  (c) => ({
    type: "usage-goal/add",
    goal: without(aUsageGoal(c.newId(), some(c, "jobRoles"), { object: name(c) }), "position"),
  }),
  (c) => ({ type: "usage-goal/update", id: some(c, "usageGoals"), patch: { count: 1 + c.random.below(9) } }),
  (c) => ({ type: "usage-goal/remove", id: some(c, "usageGoals") }),
  (c) => ({
    type: "role-need/add",
    need: without(
      aNeed(c.newId(), some(c, "jobRoles"), {
        what: name(c),
        neededById: maybe(c, () => some(c, "jobRoles")),
      }),
      "position",
    ),
  }),
  (c) => ({
    type: "role-need/update",
    id: some(c, "roleNeeds"),
    patch: { state: c.random.pick(needStates), byWhen: c.text() },
  }),
  (c) => ({ type: "role-need/remove", id: some(c, "roleNeeds") }),
];

/** Edits of the strategy, the roadmap and the jobs. */
export const planMakers: readonly ((context: Context) => Command)[] = [
  ...schedule,
  ...roadmap,
  ...strategy,
  ...jobs,
];
