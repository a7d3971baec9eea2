import { Button, Kbd } from "@mantine/core";
import { IconCalendarStats, IconPlus } from "@tabler/icons-react";
import { useMemo, useRef, useState } from "react";
import { roadmapViews } from "../../../shared/ipc/contract.ts";
import { useNavigation, type Focus } from "../../state/navigation.ts";
import { setPreferences, usePreferences } from "../../state/preferences.ts";
import { today } from "../../state/today.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { StageFrame } from "../../ui/stage-frame.tsx";
import { useActiveRow } from "../../ui/register/use-active-row.ts";
import { useLetterKey } from "../../ui/use-letter-key.ts";
import { DetailsToggle } from "../../ui/with-details.tsx";
import { ActionDialog } from "../strategy/action-dialog.tsx";
import { actionRows, totalsOf } from "./action-rows.ts";
import { BoardView } from "./board/board-view.tsx";
import { GanttView } from "./gantt/gantt-view.tsx";
import { ScheduleView } from "./schedule/schedule-view.tsx";
import { TableView } from "./table-view.tsx";
import { roadmapViewFor, roadmapViewTitles } from "./views.ts";

/** The actions as bars on a time axis, as a board, as a table; and what the schedule says of them. */
export function RoadmapStage(props: { readonly view: string | null; readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const left = usePreferences((preferences) => preferences.roadmapView);
  const view = roadmapViewFor(props.view, left);
  const rows = useMemo(() => actionRows(workbook), [workbook]);
  const { late, unscheduled } = useMemo(
    () =>
      totalsOf(
        rows.map(({ entry }) => entry),
        today(),
      ),
    [rows],
  );
  const [adding, setAdding] = useState(false);
  const focus = props.focus?.kind === "action" ? props.focus : null;
  const [activeId, setActiveId] = useActiveRow(rows, focus);
  const gridRef = useRef<HTMLDivElement>(null);
  useLetterKey("a", () => setAdding(true));

  const actions = (
    <>
      <Button
        size="xs"
        leftSection={<IconPlus size={16} />}
        rightSection={<Kbd size="xs">A</Kbd>}
        onClick={() => setAdding(true)}
      >
        New action
      </Button>
      <DetailsToggle />
    </>
  );
  const shared = { activeId, onActive: setActiveId, gridRef, actions };
  return (
    <StageFrame
      title="Roadmap"
      view={view}
      views={roadmapViews.map((value) => ({ value, label: roadmapViewTitles[value] }))}
      onView={(chosen) => {
        setPreferences({ roadmapView: chosen });
        goTo("roadmap", { view: chosen });
      }}
      standing={view === "table" ? "" : standingWords(rows.length, late, unscheduled)}
    >
      {rows.length === 0 && view !== "schedule" ? (
        <EmptyState
          icon={<IconCalendarStats size={40} stroke={1.25} />}
          sentence="The roadmap says who does what by when: the actions of the strategy, with owners and dates on the client's working days."
          action={{ label: "Add the first action", onClick: () => setAdding(true) }}
          other={{ label: "Plan by element in Strategy", onClick: () => goTo("strategy") }}
        />
      ) : (
        <>
          {view === "gantt" ? <GanttView {...shared} /> : null}
          {view === "board" ? <BoardView {...shared} /> : null}
          {view === "table" ? <TableView {...shared} rows={rows} /> : null}
          {view === "schedule" ? <ScheduleView /> : null}
        </>
      )}
      <ActionDialog
        open={adding}
        onClose={() => setAdding(false)}
        prefill={{
          element: rows.find(({ id }) => id === activeId)?.entry.action.element ?? "assign-ownership",
          findingIds: [],
        }}
        onAdded={setActiveId}
        focusAfter={gridRef}
      />
    </StageFrame>
  );
}

/** "14 actions, 2 late, 3 not scheduled". */
function standingWords(actions: number, late: number, unscheduled: number): string {
  if (actions === 0) return "";
  const parts = [`${actions} ${actions === 1 ? "action" : "actions"}`];
  parts.push(late > 0 ? `${late} late` : "none late");
  if (unscheduled > 0) parts.push(`${unscheduled} not scheduled`);
  return parts.join(", ");
}
