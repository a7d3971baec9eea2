import { useDeferredValue, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import { headingOf } from "../../../../shared/domain/roadmap-headings.ts";
import { useRoadmap } from "../../../state/derived.ts";
import { setPreferences, usePreferences } from "../../../state/preferences.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { WithDetails } from "../../../ui/with-details.tsx";
import { ActionDetails } from "../../strategy/action-details.tsx";
import { milestonesIn } from "../milestones-in.ts";
import { useGanttState } from "./gantt-state.ts";
import { GanttToolbar } from "./gantt-toolbar.tsx";
import { Gantt } from "./gantt.tsx";
import classes from "./gantt.module.css";
import { Legend } from "./legend.tsx";
import { ganttRows } from "./rows.ts";
import { useDragStore, useIsDragging } from "./use-drag.ts";
import { useMoves } from "./use-moves.ts";
import type { Time } from "./use-time.ts";

/** The roadmap as bars, with the details of the chosen action beside it. */
export function GanttView(props: {
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Buttons at the end of the line above. */
  readonly actions: ReactNode;
}) {
  const { activeId, onActive, gridRef } = props;
  const workbook = useWorkbook();
  const entries = useRoadmap();
  const milestones = milestonesIn(workbook);
  const grouping = usePreferences((preferences) => preferences.ganttGrouping);
  const [{ collapsed, baselineId }] = useGanttState();
  const rows = useMemo(
    () => ganttRows(entries, milestones, headingOf(grouping, workbook), collapsed),
    [entries, milestones, grouping, workbook, collapsed],
  );
  const moves = useMoves();
  const timeRef = useRef<Time | null>(null);
  const panel = useRef<HTMLElement>(null);
  const dragStore = useDragStore();
  const detailedId = useAtRest(activeId, useIsDragging(dragStore));
  const detailed = useMemo(
    () => entries.find(({ action }) => action.id === detailedId),
    [entries, detailedId],
  );
  // Moving through the lines must not wait for the panel.
  const details = useDeferredValue(
    detailed ? <ActionDetails key={detailed.action.id} entry={detailed} /> : null,
  );
  return (
    <div className={classes["view"]}>
      <div className={classes["toolbar"]} role="toolbar" aria-label="View of the Gantt">
        <GanttToolbar timeRef={timeRef} />
        <div className={classes["toolbarEnd"]}>{props.actions}</div>
      </div>
      <WithDetails label="Details of the action" panelRef={panel} details={details}>
        <Gantt
          {...{ entries, rows, milestones, activeId, onActive, moves, dragStore, timeRef, gridRef }}
          onOpen={() => {
            setPreferences({ panelCollapsed: false });
            requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
          }}
        />
      </WithDetails>
      <Legend withBaseline={workbook.baselines.has(baselineId ?? "")} />
    </div>
  );
}

/**
 * A value as it was before something began to be dragged. What takes longer than a frame to draw would be begun anew in
 * each frame of the drag and never be done.
 */
function useAtRest<T>(value: T, isDragging: boolean): T {
  const [atRest, setAtRest] = useState(value);
  if (isDragging || Object.is(atRest, value)) return atRest;
  setAtRest(value);
  return value;
}
