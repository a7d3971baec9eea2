import { useEffect, type RefObject } from "react";
import { useScreenState } from "../../../state/screen.ts";
import { isTyping } from "../../../ui/keyboard.ts";

/** Up and Down go from suggestion to suggestion; Tab goes through what can be done with one. */
export function useSuggestionKeys(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (by === 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping() || isElsewhere(event) || !goOn(view.current, by)) return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [view]);
}

/** Whether the key went to something that has a use for it, or something lies over the suggestions. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  if (useScreenState.getState().overlay !== null || document.querySelector("[aria-modal=true]")) return true;
  return target instanceof Element && target.matches('input[type="radio"], [role="menuitem"]');
}

/** Puts the keyboard on the first button of the next suggestion. @returns whether there is one */
function goOn(view: HTMLElement | null, by: 1 | -1): boolean {
  const here = suggestionAt(view);
  const to = itemsIn(view)[here < 0 ? 0 : here + by];
  focusOn(to);
  return to !== undefined;
}

/** The place among the suggestions shown that the keyboard is in; -1 when it is in none. */
export function suggestionAt(view: HTMLElement | null): number {
  return itemsIn(view).findIndex((item) => item.contains(document.activeElement));
}

/** A suggestion has left its place: the keyboard goes to the one that took it, or to the choice of lists after the last. */
export function focusAfter(view: HTMLElement | null, place: number): void {
  const items = itemsIn(view);
  const next = items[place] ?? items.at(-1);
  if (next) focusOn(next);
  else view?.querySelector<HTMLElement>('input[type="radio"]:checked')?.focus();
}

function itemsIn(view: HTMLElement | null): readonly Element[] {
  return [...(view?.querySelectorAll("[data-suggestion]") ?? [])];
}

function focusOn(item: Element | undefined): void {
  item?.querySelector("button")?.focus();
}
