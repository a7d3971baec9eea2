import { ActionIcon, Button, Checkbox, Popover } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconColumns3 } from "@tabler/icons-react";
import { memo } from "react";
import classes from "./register.module.css";
import type { RegisterColumn, RegisterRow } from "./types.ts";
import type { Columns } from "./use-columns.ts";

/** The button behind which columns are shown, hidden and moved. */
function RegisterColumnMenu<R extends RegisterRow>({ columns }: { readonly columns: Columns<R> }) {
  const movable = columns.all.filter((column) => !column.pinned);
  const listed = columns.all.filter((column) => !column.pinned || column.hideable !== false);
  return (
    <Popover position="bottom-end" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          className={classes["tool"] ?? ""}
          leftSection={<IconColumns3 size={16} aria-hidden />}
        >
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes["column-list"]} aria-label="Columns">
        {listed.map((column) => (
          <ColumnLine
            key={column.id}
            column={column}
            columns={columns}
            before={movable[movable.indexOf(column) - 1]}
            after={column.pinned ? undefined : movable[movable.indexOf(column) + 1]}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Drawn anew only when the columns change. */
export const ColumnMenu = memo(RegisterColumnMenu) as typeof RegisterColumnMenu;

function ColumnLine<R extends RegisterRow>(props: {
  readonly column: RegisterColumn<R>;
  readonly columns: Columns<R>;
  /** The columns it can change places with. */
  readonly before: RegisterColumn<R> | undefined;
  readonly after: RegisterColumn<R> | undefined;
}) {
  const { column, columns } = props;
  const squeezed = columns.squeezed.includes(column.id);
  return (
    <div className={classes["column-line"]}>
      <Checkbox
        size="xs"
        className={classes["column-box"]}
        label={`${column.title}${squeezed ? " (no room now)" : ""}`}
        checked={!columns.choice.hidden.includes(column.id)}
        disabled={column.hideable === false}
        onChange={() => columns.toggle(column.id)}
      />
      <ActionIcon
        size={24}
        aria-label={`Move ${column.title} to the left`}
        aria-disabled={!props.before}
        data-disabled={!props.before}
        onClick={() => columns.move(column.id, -1)}
      >
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon
        size={24}
        aria-label={`Move ${column.title} to the right`}
        aria-disabled={!props.after}
        data-disabled={!props.after}
        onClick={() => columns.move(column.id, 1)}
      >
        <IconArrowDown size={16} />
      </ActionIcon>
    </div>
  );
}
