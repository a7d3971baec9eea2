import { useMemo, type Ref, type RefObject } from "react";
import { useStore } from "zustand";
import { useWorkbook } from "../../../state/workbook.ts";
import { LinkLayer, type DrawnLinks } from "./link-layer.tsx";
import { linksByAction, linksOf } from "./links.ts";
import { barMiddle, headHeight, rowHeight } from "./measures.ts";
import type { GanttRow } from "./rows.ts";
import { xOf, type TimeScale } from "./time-scale.ts";
import type { Bars } from "./use-bars.ts";
import type { Drag, DragStore } from "./use-drag.ts";

/** The links of the lines in view. */
export function GanttLinks(props: {
  readonly rows: readonly GanttRow[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly lineOf: ReadonlyMap<string, number>;
  readonly bars: Bars;
  readonly scale: TimeScale;
  readonly dragging: DragStore;
  readonly drawnRef: Ref<DrawnLinks>;
  readonly gridRef: RefObject<HTMLElement | null>;
  /** The action whose links stand out. */
  readonly strongId: string | null;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}) {
  const { rows, firstLine, lastLine, lineOf, bars, scale, strongId, left, width, height } = props;
  const link = useStore(props.dragging, ({ drag }) => (drag?.kind === "link" ? drag : null));
  const { actionLinks } = useWorkbook();
  const index = useMemo(() => linksByAction(actionLinks.values()), [actionLinks]);
  const links = useMemo(
    () =>
      linksOf(
        index,
        rows.slice(firstLine, lastLine).flatMap((row) => (row.kind === "action" ? [row.key] : [])),
      ),
    [index, rows, firstLine, lastLine],
  );
  const strong = useMemo(() => new Set(strongId === null ? [] : [strongId]), [strongId]);
  return (
    <LinkLayer
      {...{ links, lineOf, scale, strong, left, width, height }}
      barOf={bars}
      drawnRef={props.drawnRef}
      pending={pendingOf(link, props)}
    />
  );
}

/** The link that is being drawn, in pixels of the axis. */
function pendingOf(
  drag: Extract<Drag, { kind: "link" }> | null,
  props: {
    readonly lineOf: ReadonlyMap<string, number>;
    readonly bars: Bars;
    readonly scale: TimeScale;
    readonly gridRef: RefObject<HTMLElement | null>;
    readonly left: number;
  },
) {
  const { current: grid } = props.gridRef;
  const bar = drag && props.bars(drag.id);
  const line = drag ? props.lineOf.get(drag.id) : undefined;
  if (!drag || !bar || line === undefined || !grid) return null;
  const { left, top } = grid.getBoundingClientRect();
  return {
    from: { x: xOf(props.scale, bar.to), y: line * rowHeight + barMiddle },
    to: {
      x: drag.pointer.x - left + grid.scrollLeft - props.left,
      y: drag.pointer.y - top + grid.scrollTop - headHeight,
    },
  };
}
