import { elementOf } from "../../../shared/methodology/methodology.ts";
import type { ElementId } from "../../../shared/methodology/types.ts";
import type { Action } from "../../../shared/workbook/model.ts";

/** What an action needs to stand somewhere else in the consultant's own order. */
export interface Move {
  readonly element: ElementId;
  readonly position: number;
}

/** The consultant's own order: by element, and within an element as arranged. */
export function inOwnOrder(actions: readonly Action[]): readonly Action[] {
  return actions.toSorted(
    (a, b) =>
      elementOf(a.element).number - elementOf(b.element).number ||
      a.position - b.position ||
      (a.id < b.id ? -1 : 1),
  );
}

/** One place up or down within its element; null at the end of it. */
export function shifted(actions: readonly Action[], id: string, direction: -1 | 1): Move | null {
  const action = actions.find((candidate) => candidate.id === id);
  if (!action) return null;
  const siblings = inOwnOrder(actions).filter((candidate) => candidate.element === action.element);
  const target = siblings[siblings.indexOf(action) + direction];
  return target ? placed(actions, id, target.id, direction < 0 ? "before" : "after") : null;
}

/** Next to another action, in that one's element; null when either is gone. */
export function placed(
  actions: readonly Action[],
  id: string,
  targetId: string,
  place: "before" | "after",
): Move | null {
  const target = actions.find((candidate) => candidate.id === targetId);
  if (!target || id === targetId) return null;
  const siblings = inOwnOrder(actions).filter(
    (candidate) => candidate.element === target.element && candidate.id !== id,
  );
  const at = siblings.indexOf(target) + (place === "before" ? 0 : 1);
  const before = siblings[at - 1]?.position;
  const after = siblings[at]?.position;
  const position =
    before === undefined ? (after ?? 1) - 1 : after === undefined ? before + 1 : (before + after) / 2;
  return { element: target.element, position };
}
