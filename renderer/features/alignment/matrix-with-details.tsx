import { Text } from "@mantine/core";
import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import { leverOf } from "../../../shared/methodology/levers.ts";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import { setPreferences } from "../../state/preferences.ts";
import { WithDetails } from "../../ui/with-details.tsx";
import { useAttachTarget } from "../evidence/attach-target.ts";
import { EvidenceDialog } from "../evidence/evidence-dialog.tsx";
import type { MatrixRow } from "./alignment-rows.ts";
import classes from "./alignment.module.css";
import { Details } from "./details.tsx";
import { Matrix } from "./matrix.tsx";

/** The matrix with the details of its active cell beside it. */
export function MatrixWithDetails(props: {
  readonly rows: readonly MatrixRow[];
  readonly goTo: { readonly rowId: string } | null;
  readonly active: CellKey | null;
  readonly onActive: (cell: CellKey) => void;
}) {
  const { rows, active, onActive: setActive } = props;
  const [addingEvidence, setAddingEvidence] = useState(false);
  const panel = useRef<HTMLElement>(null);
  // The cell is there at once; what is written about it follows when there is time.
  const followed = useDeferredValue(active);
  const row = rows.find((each) => each.row.behaviour.id === followed?.behaviourId);
  const cell = row ? followed : null;
  const place = cell && ({ kind: "cell", cell } as const);
  useAttachTarget(place, cell && row ? `${leverOf(cell.lever).title}: ${row.row.behaviour.title}` : "");
  const addEvidence = useCallback(() => setAddingEvidence(true), []);
  const lever = useRef<CellKey["lever"]>("policy");
  useEffect(() => {
    if (active) lever.current = active.lever;
  }, [active]);
  const openBehaviour = useCallback(
    (behaviourId: string) => {
      setPreferences({ panelCollapsed: false });
      setActive({ behaviourId, lever: lever.current });
      // Once the details have followed.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          panel.current?.querySelector<HTMLElement>("[data-second] textarea")?.focus(),
        ),
      );
    },
    [setActive],
  );
  return (
    <>
      <div className={classes["frame"]}>
        <WithDetails
          label="Details of the cell"
          panelRef={panel}
          details={row && cell ? <Details row={row} cell={cell} onEvidence={addEvidence} /> : null}
        >
          <div className={classes["matrix"]}>
            <Matrix
              rows={rows}
              goTo={props.goTo}
              onActive={setActive}
              onEvidence={addEvidence}
              onTitle={openBehaviour}
            />
            <Text size="xs" c="dimmed" className={classes["legend"]}>
              + supports (S), ○ silent (I), − contradicts (C), ? not known (Backspace). Enter goes through
              them, E adds evidence, F records a mixed message. A dot: note or evidence.
            </Text>
          </div>
        </WithDetails>
      </div>
      {place ? (
        <EvidenceDialog open={addingEvidence} onClose={() => setAddingEvidence(false)} place={place} />
      ) : null}
    </>
  );
}
