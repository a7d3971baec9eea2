import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";
import { setPreferences, usePreferences } from "../../../state/preferences.ts";
import { axisOf, fittingWidth, withinZoom, xOf, type TimeScale } from "./time-scale.ts";
import type { Span } from "./bars.ts";

/** Zooming and scrolling of the time axis. */
export interface Time {
  readonly scale: TimeScale;
  /** Width of the whole axis in pixels. */
  readonly width: number;
  /** Makes days so many times as wide; what lies at the place (pixels from the axis' left edge on screen) stays there. */
  readonly zoomBy: (factor: number, at?: number) => void;
  readonly zoomTo: (dayWidth: number, at?: number) => void;
  /** Shows all that is drawn at once. */
  readonly fit: () => void;
  /** Brings a day into view, a third from the left. */
  readonly show: (day: number) => void;
  /** Brings a day into view when it is not. */
  readonly reveal: (day: number) => void;
  readonly scrollBy: (share: number) => void;
}

/** @param room pixels the axis has on the screen */
export function useTime(
  scroller: RefObject<HTMLElement | null>,
  { drawn, room }: { readonly drawn: Span; readonly room: number },
): Time {
  const dayWidth = usePreferences((preferences) => preferences.ganttZoom);
  const axis = axisOf(drawn, dayWidth, room);
  const scale: TimeScale = { origin: axis.origin, dayWidth };
  // After a zoom the axis is drawn first, and then scrolled to where it was looked at.
  const anchor = useRef<{ readonly day: number; readonly at: number } | null>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !anchor.current) return;
    const x = xOf({ origin: axis.origin, dayWidth }, anchor.current.day);
    element.scrollTo({ left: x - anchor.current.at });
    anchor.current = null;
  }, [scroller, dayWidth, axis.origin]);

  const scrollLeft = () => scroller.current?.scrollLeft ?? 0;
  const zoomTo = (wanted: number, at = room / 2) => {
    const next = withinZoom(wanted);
    anchor.current = { day: scale.origin + (scrollLeft() + at) / dayWidth, at };
    setPreferences({ ganttZoom: next });
  };
  const show = useCallback(
    (day: number) => {
      const x = xOf({ origin: axis.origin, dayWidth }, day);
      scroller.current?.scrollTo({ left: Math.max(0, x - room / 3) });
    },
    [scroller, axis.origin, dayWidth, room],
  );
  return {
    scale,
    width: axis.days * dayWidth,
    zoomTo,
    zoomBy: (factor, at) => zoomTo(dayWidth * factor, at),
    fit: () => {
      const days = drawn.to - drawn.from;
      anchor.current = { day: drawn.from - days * 0.03, at: 0 };
      setPreferences({ ganttZoom: fittingWidth(days * 1.1, room) });
    },
    show,
    reveal: (day) => {
      const x = xOf(scale, day) - scrollLeft();
      if (x < 0 || x > room) show(day);
    },
    scrollBy: (share) => scroller.current?.scrollBy({ left: share * room }),
  };
}
