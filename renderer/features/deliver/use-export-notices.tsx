import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useEffect } from "react";
import { revealExport, useJobs, type ExportJob } from "../../state/jobs.ts";
import { useNavigation } from "../../state/navigation.ts";
import { notifyFailure } from "../../ui/notify.ts";
import { exportTitles } from "./export-words.ts";

/** Says how an export ended to those who have gone on to another screen. */
export function useExportNotices(): void {
  useEffect(
    () =>
      useJobs.subscribe(({ jobs }, before) => {
        for (const job of jobs) {
          const was = before.jobs.find((other) => other.id === job.id);
          if (was?.state.state === "running" && job.state.state !== "running" && !isOnScreen(job)) tell(job);
        }
      }),
    [],
  );
}

function isOnScreen(job: ExportJob): boolean {
  const { route } = useNavigation.getState();
  return (
    route.screen === "engagement" && route.stage === "deliver" && route.engagementId === job.engagementId
  );
}

function tell(job: ExportJob): void {
  const { state } = job;
  if (state.state === "done") tellDone(job);
  else if (state.state === "failed")
    notifyFailure({
      code: "unexpected",
      message: `${exportTitles[job.what]} was not exported`,
      detail: state.message,
    });
}

function tellDone(job: ExportJob): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    withBorder: true,
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{exportTitles[job.what]} exported</Text>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(id);
            revealExport(job);
          }}
        >
          Show in folder
        </Button>
      </Group>
    ),
  });
}
