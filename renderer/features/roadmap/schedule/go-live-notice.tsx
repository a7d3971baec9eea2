import { Anchor, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useEffect } from "react";
import { useNavigation } from "../../../state/navigation.ts";
import { today } from "../../../state/today.ts";
import { useOpenWorkbook } from "../../../state/workbook.ts";
import { goLiveChange, useGoLiveChange, type GoLiveChange } from "./go-live-change.ts";

/** Says, wherever go-live was changed, what moved with it and what broke. Draws nothing itself. */
export function GoLiveNotice() {
  useEffect(
    () =>
      useOpenWorkbook.subscribe((now, before) => {
        if (now.engagementId !== before.engagementId) {
          useGoLiveChange.setState({ change: null });
          return;
        }
        if (!now.workbook || !before.workbook || now.workbook.engagement === before.workbook.engagement)
          return;
        const change = goLiveChange(before.workbook, now.workbook, today());
        if (!change) return;
        useGoLiveChange.setState({ change });
        if (change.moved.length + change.milestones.length + change.broken.length > 0) tell(change);
      }),
    [],
  );
  return null;
}

const noticeId = "go-live-moved";

function tell(change: GoLiveChange): void {
  notifications.hide(noticeId);
  notifications.show({
    id: noticeId,
    withBorder: true,
    autoClose: 12_000,
    message: (
      <>
        <Text size="sm">{changeWords(change)}</Text>
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => {
            notifications.hide(noticeId);
            useNavigation.getState().goTo("roadmap", { view: "schedule" });
          }}
        >
          See what changed
        </Anchor>
      </>
    ),
  });
}

/** "Go-live moved: 12 actions and 1 milestone moved with it. 2 new problems." */
export function changeWords({ moved, milestones, broken }: GoLiveChange): string {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const parts = [
    ...(moved.length > 0 || milestones.length === 0 ? [counted(moved.length, "action", "actions")] : []),
    ...(milestones.length > 0 ? [counted(milestones.length, "milestone", "milestones")] : []),
  ];
  const problems =
    broken.length === 0 ? "Nothing broke." : `${counted(broken.length, "new problem", "new problems")}.`;
  return `Go-live moved: ${parts.join(" and ")} moved with it. ${problems}`;
}
