import { useEffect, useMemo, useRef, type RefObject } from "react";
import { today } from "../../../state/today.ts";
import type { DatedMilestone } from "../../../../shared/domain/milestones.ts";
import { dayOf } from "./bars.ts";
import { headHeight, rowHeight } from "./measures.ts";
import type { Time } from "./use-time.ts";

/** Today and the days everything goes by. */
export function useMarks(milestones: readonly DatedMilestone[]) {
  return useMemo(
    () => [
      ...milestones.flatMap(({ date, recorded, kind, title }) =>
        date === null || recorded !== null ? [] : [{ day: dayOf(date), kind, title }],
      ),
      { day: dayOf(today()), kind: "today", title: "Today" },
    ],
    [milestones],
  );
}

/** The first time, the axis shows where the plan begins, or today within it. */
export function useFirstLook(time: Time, width: number, from: number): void {
  const looked = useRef(false);
  useEffect(() => {
    if (looked.current || width === 0) return;
    looked.current = true;
    time.show(Math.max(from, dayOf(today()) - 21));
  }, [time, width, from]);
}

/** Keeps the line the keyboard is in between the head and the lower edge. */
export function useRevealed(grid: RefObject<HTMLElement | null>, line: number): void {
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const top = line * rowHeight;
    const end = top + rowHeight + headHeight;
    if (top < element.scrollTop) element.scrollTo({ top });
    else if (end > element.scrollTop + element.clientHeight)
      element.scrollTo({ top: end - element.clientHeight });
  }, [grid, line]);
}

/** Ctrl and the wheel zoom around the pointer. React listens passively, which could not keep the page from zooming. */
export function useWheelZoom(grid: RefObject<HTMLElement | null>, time: Time, left: number): void {
  const latest = useRef({ time, left });
  useEffect(() => {
    latest.current = { time, left };
  });
  useEffect(() => {
    const element = grid.current;
    const onWheel = (event: WheelEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !element) return;
      event.preventDefault();
      const at = event.clientX - element.getBoundingClientRect().left - latest.current.left;
      latest.current.time.zoomBy(Math.exp(-event.deltaY / 400), Math.max(0, at));
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [grid]);
}
