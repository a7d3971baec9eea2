import { useLayoutEffect, useState, type RefObject } from "react";

/** The width inside an element, without its scroll bar, in whole pixels; 0 before it is known. */
export function useRoom(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const current = element.current;
    if (!current) return undefined;
    const measure = () => setRoom(current.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return room;
}
