import {
  inOrder,
  type EvidenceStrength,
  type Finding,
  type Group,
  type Workbook,
} from "../workbook/model.ts";

/** Weight of how well a finding is supported (methodology.md §6). */
export const strengthFactors: Readonly<Record<EvidenceStrength, number>> = {
  "one-voice": 0.5,
  "several-voices": 0.75,
  documented: 1,
};

export interface Priority {
  /** impact × reach × evidence strength, 0 … 5. */
  readonly value: number;
  /** 1 … 5. */
  readonly impact: number;
  /** Share of all users in the affected groups, 0 … 1; 1 when the finding names no group. */
  readonly reach: number;
  /** 0.5, 0.75 or 1. */
  readonly strength: number;
}

/** Priority of a finding that affects these groups (none: everybody). Rises with each of its factors. */
export function priorityOf(
  finding: Pick<Finding, "impact" | "evidenceStrength">,
  affected: readonly Pick<Group, "headcount">[],
  all: readonly Pick<Group, "headcount">[],
): Priority {
  const reach = reachOf(affected, all);
  const strength = strengthFactors[finding.evidenceStrength];
  return { value: finding.impact * reach * strength, impact: finding.impact, reach, strength };
}

function reachOf(
  affected: readonly Pick<Group, "headcount">[],
  all: readonly Pick<Group, "headcount">[],
): number {
  if (affected.length === 0) return 1;
  const users = all.reduce((sum, group) => sum + group.headcount, 0);
  if (users === 0) return affected.length / Math.max(all.length, 1);
  return affected.reduce((sum, group) => sum + group.headcount, 0) / users;
}

/** A finding with what it is tied to and its priority. */
export interface RegisterEntry {
  readonly finding: Finding;
  /** Number in the register, 1 … n by priority; "F7" is what people call it in the room. */
  readonly rank: number;
  readonly priority: Priority;
  readonly groupIds: readonly string[];
  readonly answerIds: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly actionIds: readonly string[];
}

/** The register, highest priority first; ties: higher impact, then earlier created, then the consultant's order. */
export function findingsRegister(workbook: Workbook): readonly RegisterEntry[] {
  const groups = inOrder(workbook.groups);
  const groupIds = idsBy(workbook.findingGroups.values(), "findingId", "groupId");
  const answerIds = idsBy(workbook.findingAnswers.values(), "findingId", "answerId");
  const evidenceIds = idsBy(workbook.findingEvidence.values(), "findingId", "evidenceId");
  const actionIds = idsBy(workbook.actionFindings.values(), "findingId", "actionId");
  const entries = inOrder(workbook.findings).map((finding) => {
    const named = groupIds.get(finding.id);
    const affected = named ? groups.filter((group) => named.includes(group.id)) : [];
    return {
      finding,
      priority: priorityOf(finding, affected, groups),
      groupIds: affected.map((group) => group.id),
      answerIds: answerIds.get(finding.id) ?? [],
      evidenceIds: evidenceIds.get(finding.id) ?? [],
      actionIds: actionIds.get(finding.id) ?? [],
    };
  });
  return entries.toSorted(byPriority).map((entry, i) => ({ ...entry, rank: i + 1 }));
}

/** Priorities that differ by less than this are the same: their last binary digits are chance. */
const priorityGrain = 1e-9;

function inGrains({ priority }: Pick<RegisterEntry, "priority">): number {
  return Math.round(priority.value / priorityGrain);
}

function byPriority(a: Omit<RegisterEntry, "rank">, b: Omit<RegisterEntry, "rank">): number {
  return (
    inGrains(b) - inGrains(a) ||
    b.finding.impact - a.finding.impact ||
    (a.finding.createdAt < b.finding.createdAt ? -1 : a.finding.createdAt > b.finding.createdAt ? 1 : 0) ||
    a.finding.position - b.finding.position
  );
}

/** For each `key` of link rows, the ids at the other end, sorted. */
export function idsBy<K extends string, V extends string>(
  links: Iterable<Readonly<Record<K | V, string>>>,
  key: K,
  value: V,
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const link of links) {
    const list = ids.get(link[key]);
    if (list) list.push(link[value]);
    else ids.set(link[key], [link[value]]);
  }
  for (const list of ids.values()) list.sort();
  return ids;
}
