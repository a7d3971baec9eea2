import { create } from "zustand";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import { afterPaint } from "../../state/after-paint.ts";

interface ActiveCell {
  /** The cell that the keys act on. */
  readonly active: CellKey | null;
  /** The cell whose details are shown: the same, a moment later. */
  readonly shown: CellKey | null;
}

export const useActiveCell = create<ActiveCell>()(() => ({ active: null, shown: null }));

let callOff = () => {};

/** So long the keys rest before details are drawn, ms: less than it takes to read them, more than from key to key. */
const rest = 120;

/**
 * Notes the cell that is active now. Its details follow once the keys rest: drawn between two keys, they would keep the
 * second waiting.
 */
export function activateCell(active: CellKey): void {
  useActiveCell.setState({ active });
  callOff();
  const timer = setTimeout(() => {
    callOff = afterPaint(() => useActiveCell.setState({ shown: active }));
  }, rest);
  callOff = () => clearTimeout(timer);
}

/** Shows the details of the active cell at once. */
export function showActive(): void {
  callOff();
  useActiveCell.setState(({ active }) => ({ shown: active }));
}

/** Shows the details of a behaviour at once, at the lever that is active. */
export function showBehaviour(behaviourId: string): void {
  callOff();
  const cell: CellKey = { behaviourId, lever: useActiveCell.getState().active?.lever ?? "policy" };
  useActiveCell.setState({ active: cell, shown: cell });
}
