import { Button, SegmentedControl, Select, Text } from "@mantine/core";
import { IconClipboardText, IconScale } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { leverOf } from "../../../shared/methodology/levers.ts";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import { inOrder } from "../../../shared/workbook/model.ts";
import type { Focus } from "../../state/navigation.ts";
import { setPreferences } from "../../state/preferences.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { DetailsToggle, WithDetails } from "../../ui/with-details.tsx";
import { useAttachTarget } from "../evidence/attach-target.ts";
import { EvidenceDialog } from "../evidence/evidence-dialog.tsx";
import { AddRow } from "../set-up/add-row.tsx";
import { addBehaviours } from "./alignment-edits.ts";
import { filtered, matrixOf, type MatrixFilter, type MatrixRow } from "./alignment-rows.ts";
import classes from "./alignment.module.css";
import { Details } from "./details.tsx";
import { Matrix } from "./matrix.tsx";
import { PasteBehaviours } from "./paste-behaviours.tsx";

const everything: MatrixFilter = { groupId: null, show: "all" };

/** Expected behaviours against the nine levers: what the organization says it wants, and what it rewards. */
export function AlignmentView({ focus }: { readonly focus: Focus | null }) {
  const rows = matrixOf(useWorkbook());
  const [filter, setFilter] = useState(everything);
  const [pasting, setPasting] = useState(false);
  const pasteButton = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [led, lead] = useLed(focus);
  const shown = filtered(rows, filter);
  const add = (title: string) => {
    setFilter(everything);
    void addBehaviours([title], filter.groupId === null ? [] : [filter.groupId]);
  };
  return (
    <section aria-label="Alignment" className={classes["view"]}>
      <div className={classes["bar"]}>
        <AddRow label="Add a behaviour" onAdd={add} fieldRef={field} />
        <Button
          ref={pasteButton}
          variant="subtle"
          size="compact-md"
          leftSection={<IconClipboardText size={16} aria-hidden />}
          onClick={() => setPasting(true)}
        >
          Paste a list
        </Button>
        {rows.length === 0 ? null : <Filters rows={rows} filter={filter} onFilter={setFilter} />}
      </div>
      {rows.length === 0 ? (
        <EmptyState
          icon={<IconScale size={40} stroke={1.25} />}
          sentence="Write down what people are expected to do. Then each of nine levers, from policy to feedback, is held against it: does it support it, is it silent, or does it contradict it?"
          action={{ label: "Add the first behaviour", onClick: () => field.current?.focus() }}
          other={{ label: "Paste a list", onClick: () => setPasting(true) }}
        />
      ) : shown.length === 0 ? (
        <EmptyState
          icon={<IconScale size={40} stroke={1.25} />}
          sentence="No behaviour passes the filter."
          action={{ label: "Show all behaviours", onClick: () => setFilter(everything) }}
        />
      ) : (
        <MatrixWithDetails rows={shown} goTo={led} />
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

function MatrixWithDetails(props: {
  readonly rows: readonly MatrixRow[];
  readonly goTo: { readonly rowId: string } | null;
}) {
  const { rows } = props;
  const [active, setActive] = useState<CellKey | null>(null);
  const [addingEvidence, setAddingEvidence] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const row = rows.find((each) => each.row.behaviour.id === active?.behaviourId);
  const cell = row ? active : null;
  const place = cell && ({ kind: "cell", cell } as const);
  useAttachTarget(place, cell && row ? `${leverOf(cell.lever).title}: ${row.row.behaviour.title}` : "");
  return (
    <>
      <div className={classes["frame"]}>
        <WithDetails
          label="Details of the cell"
          panelRef={panel}
          details={
            row && cell ? <Details row={row} cell={cell} onEvidence={() => setAddingEvidence(true)} /> : null
          }
        >
          <div className={classes["matrix"]}>
            <Matrix
              rows={rows}
              goTo={props.goTo}
              onActive={setActive}
              onEvidence={() => setAddingEvidence(true)}
              onTitle={(behaviourId) => {
                setPreferences({ panelCollapsed: false });
                setActive({ behaviourId, lever: active?.lever ?? "policy" });
                requestAnimationFrame(() =>
                  panel.current?.querySelector<HTMLElement>("[data-second] textarea")?.focus(),
                );
              }}
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

function Filters(props: {
  readonly rows: readonly MatrixRow[];
  readonly filter: MatrixFilter;
  readonly onFilter: (filter: MatrixFilter) => void;
}) {
  const { rows, filter, onFilter } = props;
  const groups = inOrder(useWorkbook().groups);
  const count = (show: MatrixFilter["show"]) => filtered(rows, { groupId: filter.groupId, show }).length;
  return (
    <div className={classes["filters"]}>
      {groups.length === 0 ? null : (
        <Select
          aria-label="Group"
          className={classes["group"] ?? ""}
          placeholder="All groups"
          clearable
          data={groups.map((group) => ({ value: group.id, label: group.name }))}
          value={filter.groupId}
          onChange={(groupId) => onFilter({ ...filter, groupId })}
        />
      )}
      <SegmentedControl
        aria-label="Behaviours shown"
        value={filter.show}
        onChange={(show) => onFilter({ ...filter, show })}
        data={[
          { value: "all", label: `All (${count("all")})` },
          { value: "mixed", label: `Mixed (${count("mixed")})` },
          { value: "unknown", label: `Not known (${count("unknown")})` },
        ]}
      />
      <DetailsToggle />
    </div>
  );
}
