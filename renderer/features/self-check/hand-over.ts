import { api } from "../../api.ts";
import { useNavigation } from "../../state/navigation.ts";
import { openWorkbook, settle, takeOpened, useOpenWorkbook } from "../../state/workbook.ts";

/**
 * Hands the screen over to respondents, after everything typed is on the disk. While they have it this page shows nothing
 * and takes no input, also should its window come to light.
 *
 * @returns null, or a sentence for the person when it did not come to that
 */
export async function handOver(surveyId: string, pin: string): Promise<string | null> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return "No engagement is open.";
  await settle();
  document.body.inert = true;
  const result = await api.kiosk.start({ engagementId, surveyId, pin });
  if (result.ok) return null;
  document.body.inert = false;
  return result.error.message;
}

/** Shows the engagement again, at the same place when it is still on the screen, with what was answered meanwhile. */
export async function takeBack(engagementId: string): Promise<void> {
  const { route, go } = useNavigation.getState();
  const here = route.screen === "engagement" && route.engagementId === engagementId;
  if (useOpenWorkbook.getState().engagementId === engagementId) {
    const result = await api.workbook.open({ engagementId });
    if (result.ok) takeOpened(result.value);
  } else if (here) await openWorkbook(engagementId);
  document.body.inert = false;
  if (!here) go({ screen: "engagement", engagementId, stage: "self-check", view: null, focus: null });
}
