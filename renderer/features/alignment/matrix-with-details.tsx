import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { leverOf } from "../../../shared/methodology/levers.ts";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import { setPreferences } from "../../state/preferences.ts";
import { WithDetails } from "../../ui/with-details.tsx";
import { useAttachTarget } from "../evidence/attach-target.ts";
import { EvidenceDialog } from "../evidence/evidence-dialog.tsx";
import { showActive, showBehaviour, useActiveCell } from "./active-cell.ts";
import type { MatrixRow } from "./alignment-rows.ts";
import classes from "./alignment.module.css";
import { Details } from "./details.tsx";
import { Matrix } from "./matrix.tsx";

const legend = (
  <p className={classes["legend"]}>
    + supports (S), ○ silent (I), − contradicts (C), ? not known (Backspace). Enter goes through them, E adds
    evidence, F records a mixed message. A dot: note or evidence.
  </p>
);

/** The matrix with the details of its active cell beside it. */
export function MatrixWithDetails(props: {
  readonly rows: readonly MatrixRow[];
  readonly goTo: { readonly rowId: string } | null;
}) {
  const { rows } = props;
  const [addingEvidence, setAddingEvidence] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const addEvidence = useCallback(() => {
    showActive();
    setAddingEvidence(true);
  }, []);
  const closeEvidence = useCallback(() => setAddingEvidence(false), []);
  const opened = useRef<string | null>(null);
  const openBehaviour = useCallback((behaviourId: string) => {
    setPreferences({ panelCollapsed: false });
    opened.current = behaviourId;
    showBehaviour(behaviourId);
  }, []);
  const onDrawn = useCallback((behaviourId: string) => {
    if (opened.current !== behaviourId) return;
    opened.current = null;
    panel.current?.querySelector<HTMLElement>("[data-second] textarea")?.focus();
  }, []);
  return (
    <>
      <div className={classes["frame"]}>
        <WithDetails
          label="Details of the cell"
          panelRef={panel}
          details={<DetailsOfShown rows={rows} onEvidence={addEvidence} onDrawn={onDrawn} />}
        >
          <div className={classes["matrix"]}>
            <Matrix rows={rows} goTo={props.goTo} onEvidence={addEvidence} onTitle={openBehaviour} />
            {legend}
          </div>
        </WithDetails>
      </div>
      <AttachToActive rows={rows} />
      <EvidenceOfShown adding={addingEvidence} onClose={closeEvidence} />
    </>
  );
}

/** The cell whose details are shown, with its row; null when that is not among these rows. */
function useShown(rows: readonly MatrixRow[]): { readonly cell: CellKey; readonly row: MatrixRow } | null {
  const cell = useActiveCell((state) => state.shown);
  const row = rows.find((each) => each.row.behaviour.id === cell?.behaviourId);
  return cell && row ? { cell, row } : null;
}

/** The details are drawn when the window has time, and left for every key that comes meanwhile. */
function DetailsOfShown(props: {
  readonly rows: readonly MatrixRow[];
  readonly onEvidence: () => void;
  /** Called with the behaviour whenever its details have been drawn. */
  readonly onDrawn: (behaviourId: string) => void;
}) {
  const { onDrawn } = props;
  const shown = useShown(props.rows);
  const cell = useDeferredValue(shown?.cell ?? null);
  const behaviour = useDeferredValue(shown?.row.row.behaviour ?? null);
  useEffect(() => {
    if (cell) onDrawn(cell.behaviourId);
  }, [cell, onDrawn]);
  if (!cell || !behaviour) return null;
  return <Details cell={cell} behaviour={behaviour} onEvidence={props.onEvidence} />;
}

/** What is pasted or dropped belongs to the cell that the keys act on, whichever details are shown by then. */
function AttachToActive({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const cell = useActiveCell((state) => state.active);
  const row = rows.find((each) => each.row.behaviour.id === cell?.behaviourId);
  const there = row ? cell : null;
  const place = useMemo(() => (there ? ({ kind: "cell", cell: there } as const) : null), [there]);
  useAttachTarget(place, there ? `${leverOf(there.lever).title}: ${row?.row.behaviour.title ?? ""}` : "");
  return null;
}

/** Takes what is entered as evidence for the cell. */
const EvidenceOfShown = memo(function EvidenceOfShown(props: {
  readonly adding: boolean;
  readonly onClose: () => void;
}) {
  const cell = useActiveCell((state) => state.shown);
  const place = useMemo(() => (cell ? ({ kind: "cell", cell } as const) : null), [cell]);
  return place ? <EvidenceDialog open={props.adding} onClose={props.onClose} place={place} /> : null;
});
