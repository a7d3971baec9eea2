import { create } from "zustand";
import type { Workbook } from "../../shared/workbook/model.ts";
import { afterPaint } from "./after-paint.ts";
import { there, useOpenWorkbook, type OpenState } from "./workbook.ts";

/**
 * The open engagement for what surrounds the edit: progress, the next step, the names of undo, the sign of saving. It
 * follows a moment later, so that what was edited is on the screen first. Another engagement is taken in at once.
 */
export const useSettled = create<OpenState>()(() => useOpenWorkbook.getState());

let isFollowing = false;

function follow(): void {
  isFollowing = false;
  useSettled.setState(useOpenWorkbook.getState());
}

useOpenWorkbook.subscribe(({ engagementId }) => {
  if (engagementId !== useSettled.getState().engagementId) follow();
  else if (!isFollowing) {
    isFollowing = true;
    afterPaint(follow);
  }
});

/** The open workbook as of a moment ago; only for components below the engagement frame. */
export function useSettledWorkbook(): Workbook {
  return there(useSettled((state) => state.workbook));
}
