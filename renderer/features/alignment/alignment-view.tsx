import { Button } from "@mantine/core";
import { IconClipboardText, IconFileText, IconScale, type Icon } from "@tabler/icons-react";
import { useMemo, useRef, useState, type RefObject } from "react";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import type { Focus } from "../../state/navigation.ts";
import { useOfWorkbook } from "../../state/workbook.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { AddRow } from "../set-up/add-row.tsx";
import { useActiveCell } from "./active-cell.ts";
import { addBehaviours } from "./alignment-edits.ts";
import { filtered, matrixOf, type MatrixFilter } from "./alignment-rows.ts";
import classes from "./alignment.module.css";
import { Filters } from "./filters.tsx";
import { useJudgedWorkbook } from "./judgements.ts";
import { MatrixWithDetails } from "./matrix-with-details.tsx";
import { PasteBehaviours } from "./paste-behaviours.tsx";
import { ReadingView } from "./reading/reading-view.tsx";

const everything: MatrixFilter = { groupId: null, show: "all" };

/** Expected behaviours against the nine levers: what the organization says it wants, and what it rewards. */
export function AlignmentView({ focus }: { readonly focus: Focus | null }) {
  const some = useOfWorkbook((workbook) => workbook.behaviours.size > 0);
  const [filter, setFilter] = useState(everything);
  const [pasting, setPasting] = useState(false);
  const [reading, setReading] = useState<{ readonly cell: CellKey | null } | null>(null);
  const pasteButton = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [led, lead] = useLed(focus);
  const add = (title: string) => {
    setFilter(everything);
    void addBehaviours([title], filter.groupId === null ? [] : [filter.groupId]);
  };
  if (reading)
    return (
      <section aria-label="Reading against the text" className={classes["view"]}>
        <ReadingView
          cell={reading.cell}
          onClose={() => {
            setReading(null);
            if (reading.cell) lead(reading.cell.behaviourId);
          }}
        />
      </section>
    );
  return (
    <section aria-label="Alignment" className={classes["view"]}>
      <div className={classes["bar"]}>
        <AddRow label="Add a behaviour" onAdd={add} fieldRef={field} />
        <BarButton
          label="Paste a list"
          icon={IconClipboardText}
          buttonRef={pasteButton}
          onClick={() => setPasting(true)}
        />
        {some ? (
          <>
            <BarButton
              label="Read a document"
              icon={IconFileText}
              onClick={() => setReading({ cell: useActiveCell.getState().active })}
            />
            <Filters filter={filter} onFilter={setFilter} />
          </>
        ) : null}
      </div>
      {some ? (
        <RowsThatPass filter={filter} goTo={led} onAll={() => setFilter(everything)} />
      ) : (
        <NoneYet onAdd={() => field.current?.focus()} onPaste={() => setPasting(true)} />
      )}
      <PasteBehaviours
        open={pasting}
        onClose={() => {
          setPasting(false);
          pasteButton.current?.focus();
        }}
        onAdded={(rowId) => {
          setPasting(false);
          setFilter(everything);
          lead(rowId);
        }}
      />
    </section>
  );
}

function RowsThatPass(props: {
  readonly filter: MatrixFilter;
  readonly goTo: { readonly rowId: string } | null;
  readonly onAll: () => void;
}) {
  const all = matrixOf(useJudgedWorkbook());
  const rows = useMemo(() => filtered(all, props.filter), [all, props.filter]);
  if (rows.length === 0) return <NonePasses onAll={props.onAll} />;
  return <MatrixWithDetails rows={rows} goTo={props.goTo} />;
}

/** The row that navigation, or an addition, led to last; the same object as long as it is the same leading. */
function useLed(focus: Focus | null) {
  const [led, setLed] = useState<{ readonly rowId: string } | null>(null);
  const [followed, setFollowed] = useState<Focus | null>(null);
  if (followed !== focus) {
    setFollowed(focus);
    if (focus?.kind === "behaviour") setLed({ rowId: focus.id });
  }
  return [led, (rowId: string) => setLed({ rowId })] as const;
}

function NoneYet(props: { readonly onAdd: () => void; readonly onPaste: () => void }) {
  return (
    <EmptyState
      icon={<IconScale size={40} stroke={1.25} />}
      sentence="Write down what people are expected to do. Then each of nine levers, from policy to feedback, is held against it: does it support it, is it silent, or does it contradict it?"
      action={{ label: "Add the first behaviour", onClick: props.onAdd }}
      other={{ label: "Paste a list", onClick: props.onPaste }}
    />
  );
}

function NonePasses({ onAll }: { readonly onAll: () => void }) {
  return (
    <EmptyState
      icon={<IconScale size={40} stroke={1.25} />}
      sentence="No behaviour passes the filter."
      action={{ label: "Show all behaviours", onClick: onAll }}
    />
  );
}

function BarButton(props: {
  readonly label: string;
  readonly icon: Icon;
  readonly onClick: () => void;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
}) {
  const Shape = props.icon;
  return (
    <Button
      {...(props.buttonRef && { ref: props.buttonRef })}
      variant="subtle"
      size="compact-md"
      leftSection={<Shape size={16} aria-hidden />}
      onClick={props.onClick}
    >
      {props.label}
    </Button>
  );
}
