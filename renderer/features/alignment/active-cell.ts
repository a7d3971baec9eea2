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

/** Notes the cell that is active now. Its details follow once the cell is on the screen. */
export function activateCell(active: CellKey): void {
  useActiveCell.setState({ active });
  callOff();
  callOff = afterPaint(() => useActiveCell.setState({ shown: active }));
}

/** Shows the details of a behaviour at once, at the lever that is active. */
export function showBehaviour(behaviourId: string): void {
  callOff();
  const cell: CellKey = { behaviourId, lever: useActiveCell.getState().active?.lever ?? "policy" };
  useActiveCell.setState({ active: cell, shown: cell });
}
