import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";

/** What is to be seen of the content of a scroller, in its pixels, and some room around it. */
export interface Viewport {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The size of the scroller. */
  readonly width: number;
  readonly height: number;
}

/** Drawn beyond the edges, so that scrolling shows no gaps; within half of it nothing is drawn anew. */
const beyond = 320;
const step = beyond / 2;

/** The part of a scroller that is in view; it changes only when what is drawn has to. */
export function useViewport(scroller: RefObject<HTMLElement | null>): readonly [Viewport, () => void] {
  const [viewport, setViewport] = useState<Viewport>(nothing);
  const frame = useRef(0);
  const look = useCallback(() => {
    const element = scroller.current;
    if (element) setViewport((before) => (isSame(before, element) ? before : viewportOf(element)));
  }, [scroller]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, look]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const onScroll = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(look);
  }, [look]);
  return [viewport, onScroll];
}

const nothing: Viewport = { top: 0, bottom: 800, left: 0, right: 1200, width: 0, height: 0 };

function viewportOf(element: HTMLElement): Viewport {
  const { clientWidth: width, clientHeight: height } = element;
  const top = Math.floor(element.scrollTop / step) * step;
  const left = Math.floor(element.scrollLeft / step) * step;
  return {
    top: top - beyond,
    bottom: top + height + beyond + step,
    left: left - beyond,
    right: left + width + beyond + step,
    width,
    height,
  };
}

function isSame(before: Viewport, element: HTMLElement): boolean {
  const now = viewportOf(element);
  return (Object.keys(now) as (keyof Viewport)[]).every((key) => now[key] === before[key]);
}
