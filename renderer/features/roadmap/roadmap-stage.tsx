import { Button, Kbd } from "@mantine/core";
import { IconCalendarStats, IconPlus } from "@tabler/icons-react";
import { useMemo, useRef, useState } from "react";
import { useNavigation, type Focus } from "../../state/navigation.ts";
import { setPreferences } from "../../state/preferences.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { notifyDone } from "../../ui/notify.ts";
import { Page } from "../../ui/page.tsx";
import { Register } from "../../ui/register/register.tsx";
import type { RegisterView } from "../../ui/register/types.ts";
import { useActiveRow } from "../../ui/register/use-active-row.ts";
import type { Reordering } from "../../ui/register/use-row-drag.ts";
import { useLetterKey } from "../../ui/use-letter-key.ts";
import { DetailsToggle, WithDetails } from "../../ui/with-details.tsx";
import { useOwnerChoices } from "../strategy/action-controls.tsx";
import { ActionDetails } from "../strategy/action-details.tsx";
import { ActionDialog } from "../strategy/action-dialog.tsx";
import { editActions, removeActions } from "../strategy/action-edits.ts";
import { ActionBulk } from "./action-bulk.tsx";
import { actionColumns } from "./action-columns.tsx";
import { actionFacets, actionGroupings, firstRoadmapView } from "./action-facets.ts";
import { actionRows } from "./action-rows.ts";
import { placed, shifted, type Move } from "./arrange.ts";
import { RoadmapSentence } from "./roadmap-sentence.tsx";

/** The actions as a table with dates, with the details of the selected one beside it. */
export function RoadmapStage({ focus }: { readonly focus: Focus | null }) {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const rows = useMemo(() => actionRows(workbook), [workbook]);
  const owners = useOwnerChoices();
  const columns = useMemo(() => actionColumns(owners), [owners]);
  const facets = useMemo(() => actionFacets(workbook.people, rows), [workbook.people, rows]);
  const [adding, setAdding] = useState(false);
  const [activeId, setActiveId] = useActiveRow(rows, focus?.kind === "action" ? focus : null);
  const active = rows.find((row) => row.id === activeId);
  const panel = useRef<HTMLElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  useLetterKey("a", () => setAdding(true));

  return (
    <Page
      title="Roadmap"
      sentence={rows.length === 0 ? null : <RoadmapSentence />}
      wide
      fill
      actions={
        <>
          <Button
            leftSection={<IconPlus size={16} />}
            rightSection={<Kbd size="xs">A</Kbd>}
            onClick={() => setAdding(true)}
          >
            New action
          </Button>
          {rows.length > 0 ? <DetailsToggle /> : null}
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          icon={<IconCalendarStats size={40} stroke={1.25} />}
          sentence="The roadmap says who does what by when: the actions of the strategy, with owners and dates on the client's working days."
          action={{ label: "Add the first action", onClick: () => setAdding(true) }}
          other={{ label: "Plan by element in Strategy", onClick: () => goTo("strategy") }}
        />
      ) : (
        <WithDetails
          label="Details of the action"
          panelRef={panel}
          details={active ? <ActionDetails key={active.id} entry={active.entry} /> : null}
        >
          <Register
            name="roadmap"
            label="Actions"
            rows={rows}
            columns={columns}
            facets={facets}
            groupings={actionGroupings}
            firstView={firstRoadmapView}
            activeId={activeId}
            onActive={setActiveId}
            onOpen={() => {
              setPreferences({ panelCollapsed: false });
              requestAnimationFrame(() => panel.current?.querySelector("textarea")?.focus());
            }}
            onRemove={(ids) => void removeActions(ids)}
            Bulk={ActionBulk}
            reordering={(view) => reorderingIn(view)}
            gridRef={grid}
          />
        </WithDetails>
      )}
      <ActionDialog
        open={adding}
        onClose={() => setAdding(false)}
        prefill={{ element: active?.entry.action.element ?? "assign-ownership", findingIds: [] }}
        onAdded={(id) => {
          setActiveId(id);
          requestAnimationFrame(() => grid.current?.focus());
        }}
      />
    </Page>
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
