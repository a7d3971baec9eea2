import { Button, Menu } from "@mantine/core";
import { IconLayoutList } from "@tabler/icons-react";
import { memo, useDeferredValue, useMemo } from "react";
import { ColumnMenu } from "./column-menu.tsx";
import { FacetFilter } from "./facet-filter.tsx";
import classes from "./register.module.css";
import { SearchField } from "./search-field.tsx";
import type { RegisterFacet, RegisterGrouping, RegisterRow, RegisterView, SavedViews } from "./types.ts";
import type { Columns } from "./use-columns.ts";
import { ViewsMenu } from "./views-menu.tsx";

/** Above the head of a register: search, filters, grouping, columns. */
export function RegisterToolbar<R extends RegisterRow>(props: {
  readonly label: string;
  readonly view: RegisterView;
  readonly onView: (patch: Partial<RegisterView>) => void;
  readonly facets: readonly RegisterFacet<R>[];
  readonly countsOf: (facet: string) => ReadonlyMap<unknown, number>;
  readonly groupings: readonly RegisterGrouping<R>[];
  readonly columns: Columns<R>;
  readonly shownCount: number;
  readonly totalCount: number;
  readonly savedViews: SavedViews | undefined;
  readonly onDown: () => void;
}) {
  const { view, onView, facets, groupings, columns, shownCount, totalCount } = props;
  // The list comes first: whether it is a saved view is seen a moment later.
  const settled = useDeferredValue(view);
  const arrangeable = useMemo(
    () => ({ columns: columns.all, facets, groupings }),
    [columns.all, facets, groupings],
  );
  return (
    <div
      className={classes["toolbar"]}
      role="toolbar"
      aria-label={`View of ${props.label.toLocaleLowerCase()}`}
    >
      <SearchField text={view.text} onView={onView} onDown={props.onDown} />
      {facets.length > 0 ? (
        <FacetFilter facets={facets} chosen={view.facets} onView={onView} countsOf={props.countsOf} />
      ) : null}
      {groupings.length > 0 ? (
        <GroupMenu groupings={groupings} groupBy={view.groupBy} onView={onView} />
      ) : null}
      <ColumnMenu columns={columns} />
      {props.savedViews ? (
        <ViewsMenu
          saved={props.savedViews}
          arrangeable={arrangeable}
          view={settled}
          onView={onView}
          columns={columns.choice}
          onColumns={columns.choose}
        />
      ) : null}
      <span className={classes["count"]} role="status">
        {shownCount === totalCount ? `${totalCount}` : `${shownCount} of ${totalCount}`}
      </span>
    </div>
  );
}

const ungrouped = "none";

function RegisterGroupMenu<R extends RegisterRow>(props: {
  readonly groupings: readonly RegisterGrouping<R>[];
  readonly groupBy: string | null;
  readonly onView: (patch: Partial<RegisterView>) => void;
}) {
  const chosen = props.groupings.find((grouping) => grouping.id === props.groupBy);
  const choices = [
    { id: ungrouped, title: "Not grouped" },
    ...props.groupings.map(({ id, title }) => ({ id, title })),
  ];
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={classes["tool"] ?? ""}
          leftSection={<IconLayoutList size={16} aria-hidden />}
        >
          {chosen ? `By ${chosen.title.toLocaleLowerCase()}` : "Group"}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={chosen?.id ?? ungrouped}
          onChange={(id) => props.onView({ groupBy: id === ungrouped ? null : id, closed: [] })}
        >
          {choices.map(({ id, title }) => (
            <Menu.RadioItem key={id} value={id} closeMenuOnClick>
              {title}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Not drawn anew while a search is typed. */
const GroupMenu = memo(RegisterGroupMenu) as typeof RegisterGroupMenu;
