import { Button, CloseButton, Menu, TextInput } from "@mantine/core";
import { IconColumns3, IconLayoutList, IconSearch } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { FacetFilter } from "./facet-filter.tsx";
import classes from "./register.module.css";
import type {
  RegisterColumn,
  RegisterFacet,
  RegisterGrouping,
  RegisterRow,
  RegisterView,
  SavedViews,
} from "./types.ts";
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
  readonly allColumns: readonly RegisterColumn<R>[];
  readonly columns: Columns<R>;
  readonly shownCount: number;
  readonly totalCount: number;
  readonly savedViews: SavedViews | undefined;
  readonly onDown: () => void;
}) {
  const { view, onView, shownCount, totalCount } = props;
  return (
    <div
      className={classes["toolbar"]}
      role="toolbar"
      aria-label={`View of ${props.label.toLocaleLowerCase()}`}
    >
      <SearchField text={view.text} onText={(text) => onView({ text })} onDown={props.onDown} />
      {props.facets.length > 0 ? (
        <FacetFilter facets={props.facets} view={view} onView={onView} countsOf={props.countsOf} />
      ) : null}
      {props.groupings.length > 0 ? (
        <GroupMenu groupings={props.groupings} groupBy={view.groupBy} onView={onView} />
      ) : null}
      <ColumnMenu all={props.allColumns} columns={props.columns} />
      {props.savedViews ? (
        <ViewsMenu
          saved={props.savedViews}
          arrangeable={{ columns: props.allColumns, facets: props.facets, groupings: props.groupings }}
          view={view}
          onView={onView}
        />
      ) : null}
      <span className={classes["count"]} role="status">
        {shownCount === totalCount ? `${totalCount}` : `${shownCount} of ${totalCount}`}
      </span>
    </div>
  );
}

function SearchField(props: {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onDown: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "f") return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <TextInput
      ref={field}
      size="xs"
      className={classes["search"] ?? ""}
      aria-label="Find in this list"
      placeholder="Find"
      leftSection={<IconSearch size={14} aria-hidden />}
      rightSection={
        props.text === "" ? null : (
          <CloseButton
            size={24}
            iconSize={14}
            aria-label="Clear the search"
            onClick={() => props.onText("")}
          />
        )
      }
      value={props.text}
      onChange={(event) => props.onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onText("");
        else if (event.key === "ArrowDown" || event.key === "Enter") props.onDown();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}

const ungrouped = "none";

function GroupMenu<R extends RegisterRow>(props: {
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

function ColumnMenu<R extends RegisterRow>(props: {
  readonly all: readonly RegisterColumn<R>[];
  readonly columns: Columns<R>;
}) {
  const { hidden, squeezed, toggle } = props.columns;
  const hideable = props.all.filter((column) => column.hideable !== false);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={classes["tool"] ?? ""}
          leftSection={<IconColumns3 size={16} aria-hidden />}
        >
          Columns
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {hideable.map((column) => (
          <Menu.CheckboxItem
            key={column.id}
            checked={!hidden.includes(column.id)}
            onChange={() => toggle(column.id)}
          >
            {column.title}
            {squeezed.includes(column.id) ? " (no room now)" : ""}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
