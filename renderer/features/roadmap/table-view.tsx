import { useDeferredValue, useMemo, useRef, type ReactNode, type RefObject } from "react";
import { setPreferences } from "../../state/preferences.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { notifyDone } from "../../ui/notify.ts";
import { Register } from "../../ui/register/register.tsx";
import type { RegisterView } from "../../ui/register/types.ts";
import type { Reordering } from "../../ui/register/use-row-drag.ts";
import { WithDetails } from "../../ui/with-details.tsx";
import { useOwnerChoices } from "../strategy/action-controls.tsx";
import { ActionDetails } from "../strategy/action-details.tsx";
import { editActions, removeActions } from "../strategy/action-edits.ts";
import { ActionBulk } from "./action-bulk.tsx";
import { actionColumns } from "./action-columns.tsx";
import { actionFacets, actionGroupings, firstRoadmapView } from "./action-facets.ts";
import type { ActionRow } from "./action-rows.ts";
import { placed, shifted, type Move } from "./arrange.ts";
import { RoadmapSentence } from "./roadmap-sentence.tsx";
import classes from "./roadmap.module.css";

/** The actions as a table with dates, with the details of the selected one beside it. */
export function TableView(props: {
  readonly rows: readonly ActionRow[];
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** Buttons at the end of the line above. */
  readonly actions: ReactNode;
}) {
  const { rows, activeId, onActive } = props;
  const workbook = useWorkbook();
  const owners = useOwnerChoices();
  const columns = useMemo(() => actionColumns(owners), [owners]);
  const facets = useMemo(() => actionFacets(workbook.people, rows), [workbook.people, rows]);
  const active = rows.find((row) => row.id === activeId);
  // Moving through the list must not wait for the panel.
  const details = useDeferredValue(active ? <ActionDetails key={active.id} entry={active.entry} /> : null);
  const panel = useRef<HTMLElement>(null);

  return (
    <div className={classes["view"]}>
      <div className={classes["viewHead"]}>
        <div className={classes["sentence"]}>
          <RoadmapSentence />
        </div>
        <div className={classes["viewActions"]}>{props.actions}</div>
      </div>
      <WithDetails label="Details of the action" panelRef={panel} details={details}>
        <Register
          name="roadmap"
          label="Actions"
          rows={rows}
          columns={columns}
          facets={facets}
          groupings={actionGroupings}
          firstView={firstRoadmapView}
          activeId={activeId}
          onActive={onActive}
          onOpen={() => {
            setPreferences({ panelCollapsed: false });
            requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
          }}
          onRemove={(ids) => void removeActions(ids)}
          Bulk={ActionBulk}
          reordering={(view) => reorderingIn(view)}
          gridRef={props.gridRef}
        />
      </WithDetails>
    </div>
  );

  function reorderingIn(view: RegisterView): Reordering {
    const actions = [...workbook.actions.values()];
    const apply = (id: string, move: Move | null) => {
      if (view.sorting?.column !== "order" || view.sorting.descending)
        notifyDone(
          "Actions are in order of their start. Sort by own order, the first column, to arrange them yourself.",
        );
      else if (move) void editActions([id], move);
    };
    return {
      shift: (id, direction) => apply(id, shifted(actions, id, direction)),
      place: (id, targetId, place) => apply(id, placed(actions, id, targetId, place)),
    };
  }
}
