import { useEffect, useEffectEvent } from "react";
import { ratings } from "../../../../shared/workbook/model.ts";
import { useScreenState } from "../../../state/screen.ts";
import { isTyping } from "../../../ui/keyboard.ts";
import { notifyDone } from "../../../ui/notify.ts";
import { moveBy, moveGroupBy, moveToNextOpen, useWorkshop } from "../place.ts";
import { clearRatingHere, cycleConfidenceHere, rateHere, toggleNotApplicableHere } from "../rate.ts";

/** What the keys ask of the screen itself. */
export interface WorkshopAsks {
  readonly onFinding: () => void;
  readonly onEvidence: () => void;
  readonly onQuote: () => void;
}

/** The single keys of the workshop; they stand back while someone types, and for dialogs and menus. */
export function useWorkshopKeys(asks: WorkshopAsks): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping() || useScreenState.getState().overlay !== null || isElsewhere(event)) return;
    if (answerKey(event, asks)) event.preventDefault();
  });
  useEffect(() => {
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

/** @returns whether the key meant something here */
function answerKey(event: KeyboardEvent, asks: WorkshopAsks): boolean {
  const rating = digitOf(event);
  if (rating !== undefined) {
    rateHere(rating);
    return true;
  }
  const act = actions(asks)[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  act?.();
  return act !== undefined;
}

function actions({ onFinding, onEvidence, onQuote }: WorkshopAsks): Readonly<Record<string, () => void>> {
  const { projecting } = useWorkshop.getState();
  return {
    n: toggleNotApplicableHere,
    Backspace: clearRatingHere,
    Delete: clearRatingHere,
    c: cycleConfidenceHere,
    ArrowLeft: () => moveBy(-1),
    ArrowRight: () => moveBy(1),
    ArrowUp: () => moveGroupBy(-1),
    ArrowDown: () => moveGroupBy(1),
    u: goToNextOpen,
    f: onFinding,
    e: onEvidence,
    q: onQuote,
    p: () => useWorkshop.setState({ projecting: !projecting }),
    ...(projecting && { Escape: () => useWorkshop.setState({ projecting: false }) }),
  };
}

/** To the next unanswered question; says so when there is none. */
export function goToNextOpen(): void {
  if (!moveToNextOpen()) notifyDone("Every question has an answer.");
}

/** The digit 0 … 4, also where the layout puts the digits behind Shift. */
function digitOf(event: KeyboardEvent) {
  const code =
    /^[0-9]$/.test(event.key) || event.shiftKey ? undefined : /^Digit([0-4])$/.exec(event.code)?.[1];
  return ratings.find((rating) => String(rating) === (code ?? event.key));
}
