import { hrItems, type HrItem, type HrState, type JobRole } from "../../../workbook/entities/jobs.ts";
import { inOrder } from "../../../workbook/model.ts";
import type { Fact, HrWork, RoleLack } from "../fact.ts";
import type { FactRecord } from "./record.ts";

/** What a rule calls each item of HR's work. */
const workOf: Readonly<Record<HrItem, HrWork>> = {
  involved: "involved",
  jobDescription: "job-description",
  criteria: "criteria",
  hiring: "hiring",
  onboarding: "onboarding",
  review: "review",
  improvementPath: "improvement-path",
};

const itemWords: Readonly<Record<HrItem, string>> = {
  involved: "HR's involvement",
  jobDescription: "the job description",
  criteria: "the performance criteria",
  hiring: "hiring",
  onboarding: "onboarding",
  review: "the performance review",
  improvementPath: "the improvement path",
};

/** States in which HR's work is not done yet. */
const openWords: Readonly<Partial<Record<HrState, string>>> = {
  open: "is still open",
  "in-progress": "is under way, not done",
};

/** What is not done yet for the jobs that the system changes. */
export function jobFacts({ workbook }: FactRecord): readonly Fact[] {
  const withGoals = new Set([...workbook.usageGoals.values()].map(({ roleId }) => roleId));
  const withCriteria = new Set([...workbook.performanceCriteria.values()].map(({ roleId }) => roleId));
  return inOrder(workbook.jobRoles).flatMap((role) => [
    ...hrFacts(role),
    ...(withGoals.has(role.id) ? [] : [lackFact(role, "usage-goals", "has no weekly usage goals")]),
    ...(withCriteria.has(role.id) ? [] : [lackFact(role, "criteria", "has no performance criteria")]),
    ...(role.dutiesAfter.trim() === ""
      ? [lackFact(role, "duties-after", "has no description of its duties with the system")]
      : []),
  ]);
}

function hrFacts(role: JobRole): readonly Fact[] {
  return hrItems.flatMap((item): readonly Fact[] => {
    const state = openWords[role[item]];
    if (state === undefined) return [];
    return [
      {
        kind: "hr-open",
        item: workOf[item],
        key: `hr-open:${item}:${role.id}`,
        words: `${role.title}: ${itemWords[item]} ${state}.`,
        telling: role[item] === "open" ? 0.6 : 0.3,
        ...aboutRole(role),
      },
    ];
  });
}

function lackFact(role: JobRole, what: RoleLack, words: string): Fact {
  return {
    kind: "role-without",
    what,
    key: `role-without:${what}:${role.id}`,
    words: `The role “${role.title}” ${words}.`,
    telling: 0.5,
    ...aboutRole(role),
  };
}

function aboutRole({ id, groupId }: JobRole): Pick<Fact, "entity" | "groupIds" | "findingIds"> {
  return { entity: { kind: "jobRoles", id }, groupIds: groupId === null ? [] : [groupId], findingIds: [] };
}

/** What others need from a role and do not get, or get only in part. */
export function needFacts({ workbook }: FactRecord): readonly Fact[] {
  return inOrder(workbook.roleNeeds).flatMap((need): readonly Fact[] => {
    const role = workbook.jobRoles.get(need.roleId);
    if (!role || (need.state !== "unmet" && need.state !== "partly")) return [];
    const others = workbook.jobRoles.get(need.neededById ?? "")?.title ?? need.neededBy;
    const gets = need.state === "unmet" ? "does not arrive" : "arrives only in part";
    return [
      {
        kind: "role-need-unmet",
        key: `role-need-unmet:${need.id}`,
        entity: { kind: "roleNeeds", id: need.id },
        words: `“${need.what}” ${gets}${others === "" ? "" : ` at ${others}`} from ${role.title}.`,
        telling: need.state === "unmet" ? 0.6 : 0.4,
        groupIds: role.groupId === null ? [] : [role.groupId],
        findingIds: [],
      },
    ];
  });
}
