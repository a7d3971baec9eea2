import type { SearchHit } from "../../../shared/ipc/contract.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { stageOfFocus, useNavigation, type Focus, type Route } from "../../state/navigation.ts";
import { closeWorkbook, openWorkbook, useOpenWorkbook } from "../../state/workbook.ts";
import { notifyDone, notifyFailure } from "../../ui/notify.ts";

type EngagementRoute = Extract<Route, { readonly screen: "engagement" }>;

/** Shows an engagement, at its set-up unless a place is named. */
export function goToEngagement(
  engagementId: string,
  place: Partial<Pick<EngagementRoute, "stage" | "view" | "focus">> = {},
): void {
  useNavigation
    .getState()
    .go({ screen: "engagement", engagementId, stage: "set-up", view: null, focus: null, ...place });
}

/** Opens the engagement of a hit and shows the place where the words were found. */
export async function goToHit(hit: SearchHit): Promise<void> {
  const workbook = await workbookOf(hit.engagementId);
  if (!workbook) return;
  // Knows the method, which the library does without.
  const { focusOfRow } = await import("../../state/focus-of.ts");
  const focus = focusOfRow(workbook, hit.table, hit.rowId);
  goToEngagement(hit.engagementId, placeOf(focus));
}

function placeOf(focus: Focus | null): Partial<EngagementRoute> {
  return focus ? { stage: stageOfFocus(focus), focus } : {};
}

async function workbookOf(engagementId: string): Promise<Workbook | null> {
  const open = useOpenWorkbook.getState();
  if (open.engagementId === engagementId && open.workbook) return open.workbook;
  const result = await openWorkbook(engagementId);
  if (!result.ok) {
    notifyFailure(result.error);
    return null;
  }
  if (result.value.notice) notifyDone(result.value.notice);
  return result.value.workbook;
}

/** Closes the engagement when it is the open one: before the library archives, deletes or restores its file. */
export async function release(engagementId: string): Promise<void> {
  if (useOpenWorkbook.getState().engagementId === engagementId) await closeWorkbook();
}
