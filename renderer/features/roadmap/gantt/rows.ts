import { isOpen, type RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import {
  underHeadings,
  type Heading,
  type RoadmapGrouping,
} from "../../../../shared/domain/roadmap-headings.ts";
import type { DatedMilestone } from "../../../../shared/domain/milestones.ts";

/** A line of the Gantt. */
export type GanttRow =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly title: string;
      readonly open: boolean;
      readonly count: number;
      readonly late: number;
      /** From the first start to the last finish of what is in it; null when nothing is scheduled. */
      readonly start: string | null;
      readonly finish: string | null;
      /** Mean progress of what was not dropped, 0–1, each by its working days. */
      readonly progress: number;
    }
  | { readonly kind: "action"; readonly key: string; readonly entry: RoadmapEntry }
  | { readonly kind: "milestone"; readonly key: string; readonly milestone: DatedMilestone };

export const groupingTitles: Readonly<Record<RoadmapGrouping, string>> = {
  element: "Element",
  phase: "Phase",
  owner: "Owner",
  group: "User group",
  none: "Nothing",
};

/** The heading under which milestones stand. */
export const milestonesKey = "heading:milestones";

/** The lines from top to bottom: the milestones, then the actions under their headings by start. */
export function ganttRows(
  entries: readonly RoadmapEntry[],
  milestones: readonly DatedMilestone[],
  heading: (entry: RoadmapEntry) => Heading | null,
  collapsed: ReadonlySet<string>,
): readonly GanttRow[] {
  const rows: GanttRow[] = milestoneRows(milestones, collapsed);
  for (const { head, members } of underHeadings(entries, heading)) {
    const key = `heading:${head?.key ?? ""}`;
    const open = !collapsed.has(key);
    if (head) rows.push(groupRow(key, head.title, open, members));
    if (open || !head)
      for (const entry of members) rows.push({ kind: "action", key: entry.action.id, entry });
  }
  return rows;
}

function milestoneRows(milestones: readonly DatedMilestone[], collapsed: ReadonlySet<string>): GanttRow[] {
  if (milestones.length === 0) return [];
  const open = !collapsed.has(milestonesKey);
  const dates = milestones.flatMap(({ date }) => date ?? []).toSorted();
  const head: GanttRow = {
    kind: "group",
    key: milestonesKey,
    title: "Milestones",
    open,
    count: milestones.length,
    late: 0,
    start: dates[0] ?? null,
    finish: dates.at(-1) ?? null,
    progress: 0,
  };
  return [
    head,
    ...(open
      ? milestones.map((milestone) => ({
          kind: "milestone" as const,
          key: `milestone:${milestone.id}`,
          milestone,
        }))
      : []),
  ];
}

function groupRow(key: string, title: string, open: boolean, members: readonly RoadmapEntry[]): GanttRow {
  const starts = members.flatMap(({ start }) => start ?? []).toSorted();
  const finishes = members.flatMap(({ finish }) => finish ?? []).toSorted();
  const counted = members.filter(({ action }) => action.status !== "dropped");
  const days = counted.reduce((sum, { plannedDays }) => sum + plannedDays, 0);
  const done = counted.reduce((sum, { plannedDays, action }) => sum + plannedDays * action.progress, 0);
  return {
    kind: "group",
    key,
    title,
    open,
    count: members.length,
    late: members.filter((entry) => isOpen(entry) && entry.late).length,
    start: starts[0] ?? null,
    finish: finishes.at(-1) ?? null,
    progress: days === 0 ? 0 : done / days / 100,
  };
}
