import { useLayoutEffect, useRef, type RefObject } from "react";
import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import type { BaselineDates } from "../../../../shared/domain/schedule/baseline.ts";
import type { Pass } from "../../../../shared/domain/schedule/types.ts";
import type { WorkingDays } from "../../../../shared/domain/schedule/working-days.ts";
import { barOf } from "./bars.ts";
import type { DrawnLinks } from "./link-layer.tsx";
import { drawnLines, paintBar, paintFinish } from "./paint.ts";
import type { TimeScale } from "./time-scale.ts";
import type { Bars } from "./use-bars.ts";

interface PaintSetting {
  readonly grid: RefObject<HTMLElement | null>;
  readonly links: RefObject<DrawnLinks | null>;
  readonly entries: ReadonlyMap<string, RoadmapEntry>;
  /** The bars as recorded. */
  readonly bars: Bars;
  readonly scale: TimeScale;
  readonly numbers: WorkingDays;
  readonly baseline: ReadonlyMap<string, BaselineDates>;
}

/**
 * Shows a plan that is tried out, straight in the lines that are in view: drawing them anew through React would take
 * longer than a frame. What is drawn anew meanwhile, because it was scrolled into view, is shown the same way.
 *
 * @returns shows a plan; null shows what is recorded again
 */
export function usePaint(setting: PaintSetting): (plan: Pass | null) => void {
  const latest = useRef(setting);
  const shown = useRef<Pass | null>(null);
  const touched = useRef(new Set<string>());
  const paint = useRef(() => {
    const { grid, links } = latest.current;
    if (!grid.current) return;
    const bars = barsBy(shown.current, latest.current);
    for (const [id, line] of drawnLines(grid.current)) paintLine(id, line);
    links.current?.redraw(bars);

    function paintLine(id: string, line: HTMLElement): void {
      const entry = latest.current.entries.get(id);
      const recorded = latest.current.bars(id);
      const bar = bars(id);
      if (!entry || !bar || (bar === recorded && !touched.current.delete(id))) return;
      if (bar !== recorded) touched.current.add(id);
      paintBar(line, bar, latest.current.scale);
      const placement = bar === recorded ? undefined : shown.current?.placements.get(id);
      const finish =
        placement?.kind === "placed" ? (entry.action.actualFinish ?? placement.finish) : entry.finish;
      if (finish !== null) paintFinish(line, finish);
    }
  });
  useLayoutEffect(() => {
    latest.current = setting;
    if (shown.current) paint.current();
  });
  const show = useRef((plan: Pass | null) => {
    if (shown.current === plan) return;
    shown.current = plan;
    paint.current();
    if (plan === null) touched.current.clear();
  });
  return show.current;
}

/** The bars by a plan; the forecast, which is not made while something is tried out, is left away where it may change. */
function barsBy(plan: Pass | null, { bars, entries, numbers, baseline }: PaintSetting): Bars {
  if (!plan) return bars;
  return (id) => {
    const entry = entries.get(id);
    const planned = plan.placements.get(id);
    if (!entry || planned?.kind !== "placed" || planned === entry.planned) return bars(id);
    return barOf(entry, { planned, forecast: null }, { numbers, baseline });
  };
}
