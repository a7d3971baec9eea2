import { useEffect, useRef } from "react";
import { useScreenState } from "../../../state/screen.ts";

/** Marks the row of an executive, which takes the keys of the exercise while it has the focus. */
export const executiveMark = "data-executive";

interface ExerciseKeys {
  /** Space: starts the watch, or stops it. */
  readonly onWatch: () => void;
  /** Up and Down: -1 or 1. */
  readonly onMove: (by: -1 | 1) => void;
}

/**
 * The keys of the exercise. They count only where nothing else would use them: on a row, or while nothing has the
 * focus but a whole part of the window; never in a field, on a button or under a dialog.
 */
export function useExerciseKeys(keys: ExerciseKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!isFree() || !actOn(event, latest.current)) return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function actOn(event: KeyboardEvent, { onWatch, onMove }: ExerciseKeys): boolean {
  switch (event.key) {
    case " ":
      // A key held down is one press.
      if (!event.repeat) onWatch();
      return true;
    case "ArrowUp":
      onMove(-1);
      return true;
    case "ArrowDown":
      onMove(1);
      return true;
    default:
      return false;
  }
}

function isFree(): boolean {
  if (useScreenState.getState().overlay !== null || document.querySelector("[aria-modal=true]")) return false;
  const element = document.activeElement;
  return element === null || element === document.body || element.matches(`[data-area], [${executiveMark}]`);
}
