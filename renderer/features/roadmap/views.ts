import { roadmapViews, type RoadmapView } from "../../../shared/ipc/contract.ts";

export const roadmapViewTitles: Readonly<Record<RoadmapView, string>> = {
  gantt: "Gantt",
  board: "Board",
  table: "Table",
  schedule: "Schedule",
};

/** The part that is shown: the one that was asked for, else the one that was left last. */
export function roadmapViewFor(asked: string | null, left: RoadmapView): RoadmapView {
  return roadmapViews.find((known) => known === asked) ?? left;
}
