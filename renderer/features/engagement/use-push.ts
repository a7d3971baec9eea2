import { useEffect } from "react";
import type { Push } from "../../../shared/ipc/contract.ts";
import { api } from "../../api.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useScreenState } from "../../state/screen.ts";
import { closeWorkbook, openWorkbook, redo, settle, undo, useOpenWorkbook } from "../../state/workbook.ts";
import { takeBack } from "../self-check/hand-over.ts";
import { isTyping } from "../../ui/keyboard.ts";

/** Does what the machine's side asks of the window: menu items, and sending drafts before it closes. */
export function usePush(): void {
  useEffect(() => api.onPush(answer), []);
}

function answer(push: Push): void {
  const { go } = useNavigation.getState();
  if (push.kind === "closing") void closeForTheWindow();
  else if (push.kind === "menu") chooseMenuItem(push.item);
  else if (push.kind === "kiosk-left") void takeBack(push.engagementId);
  else
    go({ screen: "engagement", engagementId: push.engagementId, stage: "set-up", view: null, focus: null });
}

/** After this long, ms, the person is asked whether to close all the same; then it is no longer ours to decide. */
const patience = 2500;
/** A window that is still there after this long, ms, was kept open. */
const closingTime = 1000;

/**
 * Sends what was typed and closes the engagement, so that the window may close. When the disk lets that wait too long
 * nothing is closed here; and when the window stays for whatever reason, the engagement is opened again.
 */
async function closeForTheWindow(): Promise<void> {
  const asked = performance.now();
  await settle();
  if (performance.now() - asked > patience) return;
  await closeWorkbook();
  window.setTimeout(() => {
    const { route } = useNavigation.getState();
    if (route.screen === "engagement" && useOpenWorkbook.getState().engagementId === null)
      void openWorkbook(route.engagementId);
  }, closingTime);
}

function chooseMenuItem(item: Extract<Push, { kind: "menu" }>["item"]): void {
  // The engagement last shown is still open behind the library; nothing of it may change unseen.
  const shown = useNavigation.getState().route.screen === "engagement";
  switch (item) {
    case "undo":
      // In a text field the field's own undo is what is meant.
      if (isTyping()) document.execCommand("undo");
      else if (shown) void undo();
      return;
    case "redo":
      if (isTyping()) document.execCommand("redo");
      else if (shown) void redo();
      return;
    case "library":
      useNavigation.getState().go({ screen: "library" });
      return;
    case "palette":
    case "present":
      if (shown) useScreenState.getState().open(item);
      return;
    case "shortcuts":
      useScreenState.getState().open(item);
  }
}
