import { Alert, Button, Drawer, Group, Loader, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { HistoryStep } from "../../../shared/ipc/contract.ts";
import type { Result } from "../../../shared/ipc/result.ts";
import { api } from "../../api.ts";
import { useScreenState } from "../../state/screen.ts";
import { sendDrafts } from "../../state/drafts.ts";
import { useOpenWorkbook } from "../../state/workbook.ts";
import { HistoryList } from "./history-list.tsx";
import { travelTo } from "./travel.ts";

/** Steps shown: as many as a few days of work make. */
const mostShown = 500;

/** What changed when, newest first, and the way back to any point of it. */
export function HistoryDrawer() {
  const opened = useScreenState((state) => state.overlay === "history");
  const close = useScreenState((state) => state.close);
  return (
    <Drawer opened={opened} onClose={close} position="right" size={420} title="History">
      <History />
    </Drawer>
  );
}

function History() {
  const found = useHistory();
  const [travelling, setTravelling] = useState(false);
  if (!found) {
    return (
      <Group justify="center" py="lg">
        <Loader aria-label="Reading the history" />
      </Group>
    );
  }
  if (!found.ok) {
    return (
      <Alert color="red" icon={<IconAlertTriangle size={18} />}>
        {found.error.message}
      </Alert>
    );
  }
  const { steps } = found.value;
  if (steps.length === 0)
    return (
      <Text c="dimmed">Nothing has been changed yet. Every edit will be listed here and can be undone.</Text>
    );
  const go = async (step: HistoryStep | null) => {
    setTravelling(true);
    await travelTo(steps, step);
    setTravelling(false);
  };
  return (
    <>
      <HistoryList steps={steps} busy={travelling} onGo={(step) => void go(step)} />
      {steps.length < mostShown ? (
        <BeginningButton steps={steps} busy={travelling} onGo={() => void go(null)} />
      ) : (
        <Text c="dimmed" size="sm" mt="md">
          Older steps are kept and can be undone one by one.
        </Text>
      )}
    </>
  );
}

function BeginningButton(props: {
  readonly steps: readonly HistoryStep[];
  readonly busy: boolean;
  readonly onGo: () => void;
}) {
  if (!props.steps.some((step) => step.state === "done")) return null;
  return (
    <Button mt="md" size="compact-sm" variant="subtle" disabled={props.busy} onClick={props.onGo}>
      Undo everything listed here
    </Button>
  );
}

/** The history as it now is; read again after every edit. null until it has been read. */
function useHistory(): Result<{ readonly steps: readonly HistoryStep[] }> | null {
  const engagementId = useOpenWorkbook((state) => state.engagementId);
  const revision = useOpenWorkbook((state) => state.history.revision);
  const [found, setFound] = useState<Result<{ readonly steps: readonly HistoryStep[] }> | null>(null);
  useEffect(sendDrafts, []);
  useEffect(() => {
    if (engagementId === null) return;
    let current = true;
    void api.workbook
      .history({ engagementId, limit: mostShown })
      .then((result) => (current ? setFound(result) : undefined));
    return () => {
      current = false;
    };
  }, [engagementId, revision]);
  return found;
}
