import { useEffectEvent, useLayoutEffect } from "react";
import { useScreenState } from "../../../state/screen.ts";
import { isTyping } from "../../../ui/keyboard.ts";

/** What the single keys of a triage ask for, by key: letters in lower case. */
export type TriageKeys = Readonly<Record<string, () => void>>;

/** The single keys of a triage; they stand back while someone types, and for dialogs and menus. */
export function useTriageKeys(keys: TriageKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping() || useScreenState.getState().overlay !== null || isElsewhere(event)) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, []);
}

/** Whether the key went to something that has keys of its own. */
function isElsewhere(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]')) return true;
  return event.key.startsWith("Arrow") && target.matches('input[type="radio"]');
}
