import { VisuallyHidden } from "@mantine/core";
import {
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  type PointerEvent,
  type Ref,
  type RefObject,
} from "react";
import { useStore } from "zustand";
import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import { workingDays } from "../../../../shared/domain/schedule/working-days.ts";
import { useSchedule } from "../../../state/derived.ts";
import { today } from "../../../state/today.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import type { DatedMilestone } from "../../../../shared/domain/milestones.ts";
import { Backdrop } from "./backdrop.tsx";
import { DragTip } from "./drag-tip.tsx";
import { GanttHead } from "./gantt-head.tsx";
import { lineId } from "./gantt-line.tsx";
import { GanttLines } from "./gantt-lines.tsx";
import { useGanttState } from "./gantt-state.ts";
import classes from "./gantt.module.css";
import { onGanttKey } from "./keys.ts";
import { GanttLinks } from "./gantt-links.tsx";
import type { DrawnLinks } from "./link-layer.tsx";
import { headHeight, leftColumnsFor, rowHeight } from "./measures.ts";
import type { GanttRow } from "./rows.ts";
import { drawnSpan, useBars } from "./use-bars.ts";
import { useGanttCursor } from "./use-cursor.ts";
import { holdColumns, useDrag, useIsDragging, type DragStore, type Grip } from "./use-drag.ts";
import { useGanttKeys } from "./use-gantt-keys.ts";
import { useFirstLook, useMarks, useRevealed, useWheelZoom } from "./use-looks.ts";
import type { Moves } from "./use-moves.ts";
import { usePaint } from "./use-paint.ts";
import { useTime, type Time } from "./use-time.ts";
import { useViewport } from "./use-viewport.ts";

export interface GanttProps {
  readonly entries: readonly RoadmapEntry[];
  readonly rows: readonly GanttRow[];
  readonly milestones: readonly DatedMilestone[];
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly onOpen: () => void;
  readonly moves: Moves;
  readonly dragStore: DragStore;
  /** Where what zooms is kept for the buttons above. */
  readonly timeRef: Ref<Time>;
  readonly gridRef: RefObject<HTMLDivElement | null>;
}

/**
 * The actions as bars on a time axis. Only what is in view is drawn, in both directions. The grid keeps the focus
 * itself and names the line the keyboard is in.
 */
export function Gantt(props: GanttProps) {
  const { rows, entries, milestones, moves, dragStore, gridRef } = props;
  const workbook = useWorkbook();
  const schedule = useSchedule();
  const gridId = useId();
  const [viewport, onScroll] = useViewport(gridRef);
  const columns = leftColumnsFor(viewport.width);
  const drawn = useMemo(() => drawnSpan(entries, milestones, today()), [entries, milestones]);
  const room = Math.max(120, viewport.width - columns.all);
  const time = useTime(gridRef, { drawn, room });
  const { origin, dayWidth } = time.scale;
  const scale = useMemo(() => ({ origin, dayWidth }), [origin, dayWidth]);
  const [{ baselineId }] = useGanttState();
  const baseline = useMemo(
    () => new Map(workbook.baselines.get(baselineId ?? "")?.dates.map((dates) => [dates.actionId, dates])),
    [workbook.baselines, baselineId],
  );
  const lineOf = useMemo(() => new Map(rows.map(({ key }, line) => [key, line])), [rows]);
  const entryById = useMemo(() => new Map(entries.map((entry) => [entry.action.id, entry])), [entries]);
  const numbers = workingDays(schedule.input.calendar);
  const cursor = useGanttCursor(rows, lineOf, props);
  const bars = useBars(entryById, { numbers, baseline });
  const drawnLinks = useRef<DrawnLinks>(null);
  const showTried = usePaint({
    grid: gridRef,
    links: drawnLinks,
    entries: entryById,
    bars,
    scale,
    numbers,
    baseline,
  });
  const dragging = useDrag({
    store: dragStore,
    scroller: gridRef,
    dayWidth,
    columns: columns.all,
    onTried: showTried,
    workbook,
    entries,
    onMoved: moves.record,
    onLinked: moves.link,
    onRefused: moves.say,
  });
  const isDragging = useIsDragging(dragStore);
  const overId = useStore(dragStore, ({ drag }) => (drag?.kind === "link" ? drag.over : null));
  const marks = useMarks(milestones);
  useImperativeHandle(props.timeRef, () => time);
  useFirstLook(time, viewport.width, drawn.from);
  useRevealed(gridRef, cursor.line);
  useWheelZoom(gridRef, time, columns.all);

  const width = columns.all + time.width;
  const height = rows.length * rowHeight;
  const firstLine = Math.max(0, Math.floor((viewport.top - headHeight) / rowHeight));
  const lastLine = Math.min(rows.length, Math.ceil(viewport.bottom / rowHeight));

  const { keys, toggleGroup, linkFrom, current } = useGanttKeys({
    rows,
    entries,
    cursor,
    time,
    bars,
    moves,
    week: Math.max(1, 7 - schedule.input.calendar.weekendDays.size),
    pageLines: Math.max(1, Math.floor((viewport.height - headHeight) / rowHeight) - 1),
    onOpen: props.onOpen,
  });
  const onPointerDown = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const line = Number(target?.closest("[data-line]")?.getAttribute("data-line") ?? Number.NaN);
    const row = rows[line];
    if (!row || event.button !== 0) return;
    // Whoever chooses a line by its name wants to see its bar.
    if (target?.closest("[data-left]")) keys.goTo(line, event.shiftKey);
    else cursor.goTo(line, event.shiftKey);
    if (row.kind === "group") return toggleGroup(row.key);
    if (row.kind !== "action") return;
    if (event.ctrlKey || event.metaKey) cursor.toggle(row.key);
    const grip = target?.closest("[data-grip]")?.getAttribute("data-grip");
    if (isGrip(grip)) dragging.begin(event, grip, row.key, cursor.together(row.key));
  };

  return (
    <div className={classes["frame"]}>
      <div
        ref={gridRef}
        role="grid"
        tabIndex={0}
        aria-label="Actions on a time axis"
        aria-rowcount={rows.length + 1}
        aria-colcount={5}
        aria-multiselectable
        aria-activedescendant={rows.length > 0 ? lineId(gridId, cursor.line) : undefined}
        className={classes["scroller"]}
        style={leftEdge(columns.all)}
        data-dragging={isDragging || undefined}
        onScroll={() => {
          if (isDragging) holdColumns(gridRef.current);
          onScroll();
        }}
        onKeyDown={(event) => onGanttKey(event, keys)}
        onPointerDown={onPointerDown}
        onPointerMove={dragging.onPointerMove}
        onPointerUp={dragging.onPointerUp}
        onPointerCancel={dragging.onPointerCancel}
        onDoubleClick={() => current !== null && props.onOpen()}
      >
        <GanttHead {...{ columns, scale, viewport, width }} marks={marks} />
        <div className={classes["content"]} role="presentation" style={{ width, height }}>
          <Backdrop
            {...{ scale, viewport, height, marks }}
            calendar={schedule.input.calendar}
            left={columns.all}
            width={time.width}
          />
          <GanttLines
            {...{
              rows,
              firstLine,
              lastLine,
              columns,
              scale,
              width,
              bars,
              numbers,
              gridId,
              linkFrom,
              overId,
            }}
            activeLine={cursor.line}
            selected={cursor.selected}
          />
          <GanttLinks
            {...{ rows, firstLine, lastLine, lineOf, bars, scale, gridRef }}
            dragging={dragStore}
            drawnRef={drawnLinks}
            strongId={current}
            left={columns.all}
            width={time.width}
            height={height}
          />
        </div>
      </div>
      <DragTip dragging={dragStore} numbers={numbers} entryOf={(id) => entryById.get(id)} />
      <VisuallyHidden aria-live="polite" data-said>
        {moves.said}
      </VisuallyHidden>
    </div>
  );
}

/** Where what sticks to the left edge of the axis has to stop. */
function leftEdge(pixels: number): Record<string, string> {
  return { "--gantt-left": `${pixels}px` };
}

function isGrip(name: string | null | undefined): name is Grip {
  return name === "move" || name === "resize" || name === "link";
}
