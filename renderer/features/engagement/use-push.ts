import { useEffect } from "react";
import type { Push } from "../../../shared/ipc/contract.ts";
import { api } from "../../api.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useScreenState } from "../../state/screen.ts";
import { closeWorkbook, redo, undo } from "../../state/workbook.ts";
import { isTyping } from "../../ui/keyboard.ts";

/** Does what the machine's side asks of the window: menu items, and sending drafts before it closes. */
export function usePush(): void {
  useEffect(() => api.onPush(answer), []);
}

function answer(push: Push): void {
  const { go } = useNavigation.getState();
  if (push.kind === "closing") void closeWorkbook();
  else if (push.kind === "menu") chooseMenuItem(push.item);
  else
    go({ screen: "engagement", engagementId: push.engagementId, stage: "set-up", view: null, focus: null });
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
