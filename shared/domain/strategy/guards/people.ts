import { answerId, inOrder, type Person } from "../../../workbook/model.ts";
import type { Supervision } from "../../../workbook/entities/ownership.ts";
import { listed } from "../../enumerate.ts";
import { standingOf, voicesByAnswer } from "../../scoring.ts";
import type { Guard } from "../guard.ts";
import { about, comesFirst, overlap, titled, type GuardedPlan, type PlannedAction } from "./plan.ts";

/** The question that shows whether people can do the tasks, and the rating up to which they cannot. */
const skillQuestion = "enablement.can-do-unaided";
const cannotUpTo = 1;

/** Training is rarely what is missing. */
export function trainingWithoutNeed(plan: GuardedPlan): readonly Guard[] {
  const unskilled = unskilledGroups(plan);
  const unproved = plan.ahead.filter(
    (one) => one.traits.has("training") && !capabilityShown(one, plan) && !needShown(one, unskilled),
  );
  if (unproved.length === 0) return [];
  return [
    {
      id: "training-without-need",
      title: "Training without a proved need",
      reason: `No triage found that people cannot do it, and no group was seen unable to, where ${listed(titled(unproved))} would train. Training is rarely what is missing, and people who know how will still not do it if something stands in the way.`,
      ...about(unproved),
      findingIds: plan.register
        .map(({ finding }) => finding.id)
        .filter((id) => unproved.some(({ findingIds }) => findingIds.includes(id))),
      groupIds: groupsOf(plan, unproved),
    },
  ];
}

/** By what it answers; an action that answers no gap, by any gap of its groups. */
function capabilityShown(one: PlannedAction, { register, verdicts }: GuardedPlan): boolean {
  const gaps = register.filter(({ finding }) => finding.kind !== "strength");
  const answered = gaps.filter(({ finding }) => one.findingIds.includes(finding.id));
  const concerned =
    answered.length > 0 ? answered : gaps.filter(({ groupIds }) => overlap(groupIds, one.groupIds));
  return concerned.some(({ finding }) => verdicts.get(finding.id)?.kind === "capability");
}

function needShown({ groupIds }: PlannedAction, unskilled: readonly string[]): boolean {
  return unskilled.length > 0 && overlap(unskilled, groupIds);
}

function unskilledGroups({ workbook }: GuardedPlan): readonly string[] {
  const voices = voicesByAnswer(workbook);
  return inOrder(workbook.groups).flatMap(({ id }) => {
    const key = answerId(skillQuestion, id);
    const standing = standingOf(workbook.answers.get(key), voices.get(key) ?? []);
    return standing.kind === "rated" && standing.rating <= cannotUpTo ? [id] : [];
  });
}

/** Nobody can be held to what the environment keeps them from. */
export function accountabilityBeforeBarriers(plan: GuardedPlan): readonly Guard[] {
  const { register, verdicts, actions, ahead } = plan;
  const isBarrier = (id: string) => ["barrier", "mixed"].includes(verdicts.get(id)?.kind ?? "");
  const barriers = register.filter(({ finding }) => isBarrier(finding.id));
  const found = ahead
    .filter(({ traits }) => traits.has("accountability"))
    .map((one) => ({
      one,
      standing: barriers.filter(
        ({ finding, groupIds }) =>
          overlap(groupIds, one.groupIds) && !actions.some((other) => removes(other, finding.id, one)),
      ),
    }))
    .filter(({ standing }) => standing.length > 0);
  if (found.length === 0) return [];
  const held = found.map(({ one }) => one);
  const standing = barriers.filter((entry) => found.some((each) => each.standing.includes(entry)));
  const titles = listed(standing.map(({ finding }) => `“${finding.title}”`));
  return [
    {
      id: "accountability-before-barriers",
      title: "People would be held to account while barriers stand",
      reason: `${listed(titled(held))} would come before what stands in the way of the same people is taken away: ${titles}. Remove the barriers first, then ask again.`,
      ...about(held),
      findingIds: standing.map(({ finding }) => finding.id),
      groupIds: groupsOf(plan, held),
    },
  ];
}

/** Any other action that answers the barrier takes it away, unless it holds to account itself. */
function removes(other: PlannedAction, findingId: string, before: PlannedAction): boolean {
  return (
    other.findingIds.includes(findingId) && !other.traits.has("accountability") && comesFirst(other, before)
  );
}

/** Managers who are asked to drive use need it in their job, a target, or the tools for it. */
export function managersWithoutMeans(plan: GuardedPlan): readonly Guard[] {
  const { workbook, actions, ahead } = plan;
  const driving = ahead.filter(({ traits }) => traits.has("manager-drive"));
  const equipping = actions.filter(({ traits }) => traits.has("manager-equipment"));
  const asked = (groups: readonly string[]) => driving.filter(({ groupIds }) => overlap(groupIds, groups));
  const found = inOrder(workbook.people).flatMap((person) => {
    const row = workbook.supervision.get(person.id);
    if (!row || !withoutMeans(row) || jobSaysSo(person, plan)) return [];
    const groups = inOrder(workbook.groups).filter((group) => group.supervisorId === person.id);
    const groupIds = groups.map(({ id }) => id);
    const unprepared = asked(groupIds).filter(
      (one) =>
        !equipping.some(
          (means) => means === one || (overlap(means.groupIds, groupIds) && comesFirst(means, one)),
        ),
    );
    return unprepared.length > 0 ? [{ person, groupIds, unprepared }] : [];
  });
  if (found.length === 0) return [];
  const unprepared = driving.filter((one) => found.some((each) => each.unprepared.includes(one)));
  const concerned = new Set(found.flatMap(({ groupIds }) => groupIds));
  return [
    {
      id: "managers-without-means",
      title: "Managers are asked to drive use without the means",
      reason: `${listed(titled(unprepared))} would ask ${listed(found.map(({ person }) => person.name))} to drive use, with nothing for it in their job description, targets or tools. Give managers the task, a target and the tools first.`,
      ...about(unprepared),
      groupIds: inOrder(workbook.groups).flatMap(({ id }) => (concerned.has(id) ? [id] : [])),
      personIds: found.map(({ person }) => person.id),
    },
  ];
}

/** None of the three holds even in part, and of one at least it is known that it does not. */
function withoutMeans({ written, targets, equipped }: Supervision): boolean {
  const means = [written, targets, equipped];
  return means.includes("no") && !means.includes("yes") && !means.includes("partly");
}

/** Whether the role of the person's own group has its job description done, or goals of use. */
function jobSaysSo({ groupId }: Person, { workbook }: GuardedPlan): boolean {
  const goals = new Set([...workbook.usageGoals.values()].map(({ roleId }) => roleId));
  return (
    groupId !== null &&
    [...workbook.jobRoles.values()].some(
      (role) => role.groupId === groupId && (role.jobDescription === "done" || goals.has(role.id)),
    )
  );
}

/** What changes jobs is HR's business too. */
export function jobsWithoutHr(plan: GuardedPlan): readonly Guard[] {
  const { workbook, actions, ahead } = plan;
  const involved = inOrder(workbook.jobRoles).filter(
    (role) => role.involved === "done" || role.involved === "in-progress",
  );
  const alone = ahead.filter(
    (one) =>
      one.traits.has("job-change") &&
      !one.traits.has("hr") &&
      !involved.some(({ groupId }) => overlap(groupId === null ? [] : [groupId], one.groupIds)) &&
      !actions.some(
        (other) => other.traits.has("hr") && overlap(other.groupIds, one.groupIds) && comesFirst(other, one),
      ),
  );
  if (alone.length === 0) return [];
  return [
    {
      id: "jobs-without-hr",
      title: "Jobs would change without HR",
      reason: `${listed(titled(alone))} would change what jobs contain, and HR is not involved for these people, nor by an action that comes first. Duties, criteria and reviews hold only when HR carries them.`,
      ...about(alone),
      groupIds: groupsOf(plan, alone),
    },
  ];
}

/** The groups that the actions are for, in the consultant's order; none as soon as one is for everybody. */
function groupsOf({ workbook }: GuardedPlan, actions: readonly PlannedAction[]): readonly string[] {
  if (actions.some(({ groupIds }) => groupIds.length === 0)) return [];
  const named = new Set(actions.flatMap(({ groupIds }) => groupIds));
  return inOrder(workbook.groups).flatMap(({ id }) => (named.has(id) ? [id] : []));
}
