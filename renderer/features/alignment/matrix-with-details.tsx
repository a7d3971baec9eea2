import { Text } from "@mantine/core";
import { useCallback, useMemo, useRef, useState } from "react";
import { leverOf } from "../../../shared/methodology/levers.ts";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import { setPreferences } from "../../state/preferences.ts";
import { WithDetails } from "../../ui/with-details.tsx";
import { useAttachTarget } from "../evidence/attach-target.ts";
import { EvidenceDialog } from "../evidence/evidence-dialog.tsx";
import { showBehaviour, useActiveCell } from "./active-cell.ts";
import type { MatrixRow } from "./alignment-rows.ts";
import classes from "./alignment.module.css";
import { Details } from "./details.tsx";
import { Matrix } from "./matrix.tsx";

/** The matrix with the details of its active cell beside it. */
export function MatrixWithDetails(props: {
  readonly rows: readonly MatrixRow[];
  readonly goTo: { readonly rowId: string } | null;
}) {
  const { rows } = props;
  const [addingEvidence, setAddingEvidence] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const addEvidence = useCallback(() => setAddingEvidence(true), []);
  const closeEvidence = useCallback(() => setAddingEvidence(false), []);
  const openBehaviour = useCallback((behaviourId: string) => {
    setPreferences({ panelCollapsed: false });
    showBehaviour(behaviourId);
    // Once the details are drawn.
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>("[data-second] textarea")?.focus());
  }, []);
  return (
    <>
      <div className={classes["frame"]}>
        <WithDetails
          label="Details of the cell"
          panelRef={panel}
          details={<DetailsOfShown rows={rows} onEvidence={addEvidence} />}
        >
          <div className={classes["matrix"]}>
            <Matrix rows={rows} goTo={props.goTo} onEvidence={addEvidence} onTitle={openBehaviour} />
            <Text size="xs" c="dimmed" className={classes["legend"]}>
              + supports (S), ○ silent (I), − contradicts (C), ? not known (Backspace). Enter goes through
              them, E adds evidence, F records a mixed message. A dot: note or evidence.
            </Text>
          </div>
        </WithDetails>
      </div>
      <EvidenceOfShown rows={rows} adding={addingEvidence} onClose={closeEvidence} />
    </>
  );
}

/** The cell whose details are shown, with its row; null when that is not among these rows. */
function useShown(rows: readonly MatrixRow[]): { readonly cell: CellKey; readonly row: MatrixRow } | null {
  const cell = useActiveCell((state) => state.shown);
  const row = rows.find((each) => each.row.behaviour.id === cell?.behaviourId);
  return cell && row ? { cell, row } : null;
}

function DetailsOfShown(props: { readonly rows: readonly MatrixRow[]; readonly onEvidence: () => void }) {
  const shown = useShown(props.rows);
  return shown ? <Details {...shown} onEvidence={props.onEvidence} /> : null;
}

/** Takes what is pasted, dropped or entered as evidence for the cell. */
function EvidenceOfShown(props: {
  readonly rows: readonly MatrixRow[];
  readonly adding: boolean;
  readonly onClose: () => void;
}) {
  const shown = useShown(props.rows);
  const cell = shown?.cell;
  const place = useMemo(() => (cell ? ({ kind: "cell", cell } as const) : null), [cell]);
  useAttachTarget(place, shown ? `${leverOf(shown.cell.lever).title}: ${shown.row.row.behaviour.title}` : "");
  return place ? <EvidenceDialog open={props.adding} onClose={props.onClose} place={place} /> : null;
}
