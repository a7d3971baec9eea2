import { Button, CloseButton, Text, Tooltip } from "@mantine/core";
import { useMemo, useRef, type ComponentType, type RefObject } from "react";
import { displayItems } from "./display-items.ts";
import { ChosenFacets } from "./facet-filter.tsx";
import { RegisterGrid } from "./register-grid.tsx";
import { RegisterToolbar } from "./register-toolbar.tsx";
import classes from "./register.module.css";
import type {
  RegisterColumn,
  RegisterFacet,
  RegisterGrouping,
  RegisterRow,
  RegisterView,
  SavedViews,
} from "./types.ts";
import { useColumns } from "./use-columns.ts";
import { useRegisterTable } from "./use-register-table.ts";
import type { Reordering } from "./use-row-drag.ts";
import { useRoom } from "./use-room.ts";
import { useSelection } from "./use-selection.ts";
import { isNarrowed, useRegisterView } from "./view-state.ts";

export interface RegisterProps<R extends RegisterRow> {
  /** Names the register among the preferences: its hidden columns are kept under it. */
  readonly name: string;
  /** What the rows are, for those who cannot see it: "Findings". */
  readonly label: string;
  readonly rows: readonly R[];
  /** Stable between renders, like `facets` and `groupings`: they are what is computed from. */
  readonly columns: readonly RegisterColumn<R>[];
  readonly facets?: readonly RegisterFacet<R>[];
  readonly groupings?: readonly RegisterGrouping<R>[];
  /** How the register is looked at the first time. */
  readonly firstView?: Partial<RegisterView>;
  /** Arrangements saved under a name; left out, none can be saved. */
  readonly savedViews?: SavedViews;
  /** The row whose details are shown. */
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  /** Enter on a cell that cannot be edited. */
  readonly onOpen: (id: string) => void;
  readonly onRemove?: (ids: readonly string[]) => void;
  /** What can be done with several selected rows. */
  readonly Bulk?: ComponentType<{ readonly ids: readonly string[] }>;
  /** Own order of rows; given `view`, because it only means something while they are shown in that order. */
  readonly reordering?: (view: RegisterView) => Reordering | undefined;
  readonly gridRef?: RefObject<HTMLDivElement | null>;
}

const none: readonly never[] = [];

/**
 * A list of rows to find, compare and edit: sorted, searched, filtered by facets, grouped, with the cells edited in
 * place, several rows acted on at once, and the keyboard everywhere. See the folder's README for its keys.
 */
export function Register<R extends RegisterRow>(props: RegisterProps<R>) {
  const { facets = none, groupings = none, rows, Bulk } = props;
  const [view, onView] = useRegisterView(props.name, props.firstView);
  const table = useRegisterTable(rows, props.columns, facets, view);
  const grouping = groupings.find((candidate) => candidate.id === view.groupBy) ?? null;
  const items = useMemo(
    () => displayItems(table.rows, grouping, view.closed),
    [table.rows, grouping, view.closed],
  );
  const selection = useSelection(table.rows);
  const ownGrid = useRef<HTMLDivElement>(null);
  const gridRef = props.gridRef ?? ownGrid;
  const columns = useColumns(props.name, props.columns, useRoom(gridRef));
  const selected = [...selection.ids];

  return (
    <div className={classes["register"]}>
      {Bulk && selected.length > 0 ? (
        <div className={classes["toolbar"]} role="toolbar" aria-label="Selected rows">
          <Text size="sm" fw={600} role="status">
            {selected.length} selected
          </Text>
          <Bulk ids={selected} />
          <Tooltip label="Clear the selection">
            <CloseButton aria-label="Clear the selection" onClick={selection.clear} />
          </Tooltip>
        </div>
      ) : (
        <RegisterToolbar
          label={props.label}
          view={view}
          onView={onView}
          facets={facets}
          countsOf={table.countsOf}
          groupings={groupings}
          columns={columns}
          shownCount={table.rows.length}
          totalCount={rows.length}
          savedViews={props.savedViews}
          onDown={() => gridRef.current?.focus()}
        />
      )}
      <ChosenFacets facets={facets} chosen={view.facets} onView={onView} />
      <div className={classes["frame"]}>
        <RegisterGrid
          label={props.label}
          items={items}
          rowCount={table.rows.length}
          columns={columns}
          view={view}
          onSort={(sorting) => onView({ sorting })}
          onToggleHeading={(key) =>
            onView({
              closed: view.closed.includes(key)
                ? view.closed.filter((other) => other !== key)
                : [...view.closed, key],
            })
          }
          selection={selection}
          activeId={props.activeId}
          onActive={props.onActive}
          onOpen={props.onOpen}
          onRemove={props.onRemove}
          reordering={props.reordering?.(view)}
          gridRef={gridRef}
        />
        {table.rows.length === 0 && isNarrowed(view) ? (
          <div className={classes["nothing"]}>
            <Text c="dimmed">Nothing here matches.</Text>
            <Button variant="light" onClick={() => onView({ text: "", facets: {} })}>
              Show all {rows.length}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
