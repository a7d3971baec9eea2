import { SegmentedControl } from "@mantine/core";
import { IconTargetArrow } from "@tabler/icons-react";
import { useMemo, useRef, useState } from "react";
import { measureKinds, type MeasureKind } from "../../../../shared/workbook/entities/success.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { measureKindTitles } from "../../../../shared/workbook/words.ts";
import type { Focus } from "../../../state/navigation.ts";
import { setPreferences } from "../../../state/preferences.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Register } from "../../../ui/register/register.tsx";
import { useActiveRow } from "../../../ui/register/use-active-row.ts";
import { DetailsToggle, WithDetails } from "../../../ui/with-details.tsx";
import { AddRow } from "../../set-up/add-row.tsx";
import classes from "../success.module.css";
import { measureColumns, measureFacets, measureGroupings } from "./measure-columns.tsx";
import { MeasureDetails } from "./measure-details.tsx";
import { addMeasure, removeMeasures } from "./measure-edits.ts";
import { measureRowsOf, type MeasureRow } from "./measure-rows.ts";
import { MeasuresBulk } from "./measures-bulk.tsx";

/** What success is measured by: adoption, business value and return, each from a baseline to a target. */
export function MeasuresSection({ focus }: { readonly focus: Focus | null }) {
  const rows = measureRowsOf(useWorkbook());
  const led = focus?.kind === "measure" ? focus : null;
  const [activeId, setActiveId] = useActiveRow(rows, led);
  const [kind, setKind] = useState<MeasureKind>("adoption");
  const field = useRef<HTMLInputElement>(null);
  const count = (each: MeasureKind) => rows.filter(({ measure }) => measure.kind === each).length;
  const add = async (title: string) => {
    const id = await addMeasure(kind, title);
    if (id !== null) setActiveId(id);
  };
  return (
    <section aria-label="Measures" className={classes["fill"]}>
      <div className={classes["adding"]}>
        <SegmentedControl
          aria-label="Kind of the measure to add"
          value={kind}
          onChange={setKind}
          data={measureKinds.map((value) => ({
            value,
            label: `${measureKindTitles[value]} (${count(value)})`,
          }))}
        />
        <AddRow
          label={`Add a measure of ${measureKindTitles[kind].toLowerCase()}`}
          onAdd={(title) => void add(title)}
          fieldRef={field}
        />
        {rows.length === 0 ? null : (
          <span className={classes["toEnd"]}>
            <DetailsToggle />
          </span>
        )}
      </div>
      {rows.length === 0 ? (
        <EmptyState
          icon={<IconTargetArrow size={40} stroke={1.25} />}
          sentence="Success is told by who uses what, by what changes because of it, and by what it returns. Each measure goes from a baseline to a target by a date, and somebody owns it."
          action={{ label: "Add the first measure", onClick: () => field.current?.focus() }}
        />
      ) : (
        <div className={classes["register"]}>
          <MeasuresRegister rows={rows} activeId={activeId} onActive={setActiveId} />
        </div>
      )}
    </section>
  );
}

function MeasuresRegister(props: {
  readonly rows: readonly MeasureRow[];
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
}) {
  const { rows, activeId } = props;
  const workbook = useWorkbook();
  const people = useMemo(() => inOrder(workbook.people), [workbook.people]);
  const columns = useMemo(() => measureColumns(people), [people]);
  const facets = useMemo(() => measureFacets(people), [people]);
  const panel = useRef<HTMLElement>(null);
  const active = rows.find(({ id }) => id === activeId);
  return (
    <WithDetails
      label="Details of the measure"
      panelRef={panel}
      details={active ? <MeasureDetails key={active.id} row={active} /> : null}
    >
      <Register
        name="measures"
        label="Measures"
        rows={rows}
        columns={columns}
        facets={facets}
        groupings={measureGroupings}
        firstView={{ groupBy: "kind" }}
        activeId={activeId}
        onActive={props.onActive}
        onOpen={() => {
          setPreferences({ panelCollapsed: false });
          requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
        }}
        onRemove={(ids) => void removeMeasures(workbook, ids)}
        Bulk={MeasuresBulk}
      />
    </WithDetails>
  );
}
