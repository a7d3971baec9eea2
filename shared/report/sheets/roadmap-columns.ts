import type { Facts } from "../facts.ts";
import type { TableName } from "../layout.ts";
import { linkColumns, type LinkKey } from "../links.ts";
import type { ColumnPlan } from "../table.ts";

export type RoadmapKey =
  | "ref"
  | "element"
  | "title"
  | "owner"
  | "status"
  | "wanted"
  | "likely"
  | "days"
  | "start"
  | "finish"
  | "progress"
  | "late"
  | "slack"
  | "waits"
  | "why"
  | "answers"
  | LinkKey<"finding">
  | "phase"
  | "description"
  | "rule"
  | "optimistic"
  | "pessimistic"
  | "expected"
  | "finishBy"
  | "begun"
  | "ended"
  | "milestone"
  | "forecast"
  | "baseStart"
  | "baseFinish"
  | "moved"
  | "number"
  | "critical"
  | "place"
  | "open"
  | "key"
  | "next"
  | "id";

/** What is read and changed in a meeting. */
const before: readonly ColumnPlan<RoadmapKey>[] = [
  { key: "ref", header: "Ref", width: 6 },
  { key: "element", header: "Element", width: 15 },
  { key: "title", header: "Action", width: 40 },
  { key: "owner", header: "Owner", width: 21 },
  { key: "status", header: "Status", width: 12 },
  { key: "wanted", header: "Wanted start", width: 12.5, head: "headCentre" },
  { key: "likely", header: "Likely days", width: 8, head: "headCentre" },
  { key: "days", header: "Planned days", width: 9, head: "headCentre" },
  { key: "start", header: "Start", width: 12.5, head: "headCentre" },
  { key: "finish", header: "Finish", width: 12.5, head: "headCentre" },
  { key: "progress", header: "Progress", width: 9.5, head: "headCentre" },
  { key: "late", header: "Late", width: 7.5, head: "headCentre" },
  { key: "slack", header: "Slack, days", width: 8, head: "headCentre" },
  { key: "waits", header: "Waits for", width: 20 },
  { key: "why", header: "Late, and why", width: 40 },
];

/** What is looked up: folded until wanted. */
const details: readonly ColumnPlan<RoadmapKey>[] = (
  [
    ["phase", "Phase", 17, "head"],
    ["description", "What it involves", 46, "head"],
    ["rule", "Wanted start is", 12.5, "head"],
    ["optimistic", "Optimistic days", 10.5, "headCentre"],
    ["pessimistic", "Pessimistic days", 10.5, "headCentre"],
    ["expected", "Expected days", 9.5, "headCentre"],
    ["finishBy", "Finish by", 12.5, "headCentre"],
    ["begun", "Began", 12.5, "headCentre"],
    ["ended", "Ended", 12.5, "headCentre"],
    ["milestone", "Milestone", 24, "head"],
    ["forecast", "Forecast finish", 12.5, "headCentre"],
    ["baseStart", "Baseline start", 12.5, "headCentre"],
    ["baseFinish", "Baseline finish", 12.5, "headCentre"],
    ["moved", "Days moved", 9, "headCentre"],
  ] as const
).map(([key, header, width, head]) => ({ key, header, width, head, fold: "folded" }));

const working: readonly ColumnPlan<RoadmapKey>[] = (
  [
    ["number", "Element no.", 8],
    ["critical", "Critical", 9],
    ["place", "Row in Schedule", 9],
    ["open", "Open", 7],
    ["key", "Order of start", 12],
    ["next", "Next", 7],
  ] as const
).map(([key, header, width]) => ({ key, header, width, head: "headWorking", fold: "folded" }));

/** @param present the tables of the book: without the findings, what an action answers stands there as text. */
export function roadmapColumns(
  facts: Facts,
  present: ReadonlySet<TableName>,
): readonly ColumnPlan<RoadmapKey>[] {
  return [
    ...before,
    ...(present.has("findings")
      ? linkColumns(
          "finding",
          facts.roadmap.map(({ findingIds }) => findingIds),
        )
      : ([{ key: "answers", header: "Answers to", width: 40 }] as const)),
    ...details,
    ...working,
    { key: "id", header: "Id", width: 8, hidden: true },
  ];
}
