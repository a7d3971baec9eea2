import { useEffect, useRef } from "react";
import { useScreenState } from "../state/screen.ts";
import { isTyping } from "./keyboard.ts";

/** A single letter that does something on this screen, unless it is typed into a field or something lies over it. */
export function useLetterKey(letter: string, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() !== letter || isTyping()) return;
      if (useScreenState.getState().overlay !== null || document.querySelector("[aria-modal=true]")) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [letter]);
}
