import type { RoadmapGrouping } from "../../../shared/domain/roadmap-headings.ts";
import { api } from "../../api.ts";
import { settle, useOpenWorkbook } from "../../state/workbook.ts";
import { notifyDone, notifyFailure } from "../../ui/notify.ts";

/** Asks where to, and writes the plan there as a PDF, put together as it is on screen. */
export async function saveRoadmap(grouping: RoadmapGrouping): Promise<void> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return;
  await settle();
  const result = await api.export.roadmap({ engagementId, grouping });
  if (!result.ok) notifyFailure(result.error);
  else if (result.value) notifyDone(`The roadmap is at ${result.value.path}`);
}
