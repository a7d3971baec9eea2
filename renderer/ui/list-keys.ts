import type { KeyboardEvent } from "react";

/** A list whose rows are buttons, one of them chosen. */
export interface ChoiceList {
  /** In the order shown. */
  readonly ids: readonly string[];
  readonly chosenId: string;
  readonly choose: (id: string) => void;
  /** Each row's button carries its id in `data-choice`. */
  readonly element: HTMLElement | null;
}

/** Arrows, Home and End choose among the rows, and the focus goes along. @returns whether the key was one of these */
export function chooseByKey(event: KeyboardEvent, { ids, chosenId, choose, element }: ChoiceList): boolean {
  const to = afterKey(event.key, ids.indexOf(chosenId), ids.length);
  if (to === null) return false;
  const next = ids[Math.min(ids.length - 1, Math.max(0, to))];
  if (next === undefined) return false;
  event.preventDefault();
  choose(next);
  element?.querySelector<HTMLElement>(`[data-choice="${next}"]`)?.focus();
  return true;
}

function afterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowUp":
      return at - 1;
    case "ArrowDown":
      return at + 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
