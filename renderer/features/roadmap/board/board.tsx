import { Button, VisuallyHidden } from "@mantine/core";
import { memo, useMemo, useState, type DragEvent, type KeyboardEvent, type RefObject } from "react";
import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import { actionStatuses, type ActionStatus } from "../../../../shared/workbook/model.ts";
import { actionStatusTitles } from "../../../../shared/workbook/words.ts";
import { shownDate } from "../../../state/today.ts";
import { editActions } from "../../strategy/action-edits.ts";
import classes from "./board.module.css";
import { boardColumns, neighbourOf, type BoardColumn } from "./columns.ts";

const format = "application/x-uptake-action";

/** So many cards of a column are shown at first. */
const atFirst = 60;

/** The actions in columns by status. A card is dragged to another column, or moved there by Alt and an arrow. */
export function Board(props: {
  readonly entries: readonly RoadmapEntry[];
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly onOpen: () => void;
  readonly gridRef: RefObject<HTMLDivElement | null>;
}) {
  const { entries, activeId, onActive, gridRef } = props;
  const columns = useMemo(() => boardColumns(entries), [entries]);
  const [said, say] = useState("");
  const focusOn = (id: string) =>
    requestAnimationFrame(() =>
      gridRef.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus(),
    );
  const move = async (id: string, status: ActionStatus) => {
    const entry = entries.find(({ action }) => action.id === id);
    if (!entry || entry.action.status === status) return;
    if (await editActions([id], { status })) say(`${entry.action.title}: ${actionStatusTitles[status]}`);
    focusOn(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof Element ? event.target.getAttribute("data-card") : null;
    if (id === null || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      const status = statusBeside(columns, id, event.key);
      if (status === undefined) return;
      if (status) void move(id, status);
    } else if (event.key === "Enter") props.onOpen();
    else {
      const next = neighbourOf(columns, id, event.key);
      if (!event.key.startsWith("Arrow")) return;
      if (next !== null) {
        onActive(next);
        focusOn(next);
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys belong to the cards; the board hears them for all.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes["board"]} ref={gridRef} tabIndex={-1} onKeyDown={onKeyDown}>
      {columns.map((column) => (
        <Column
          key={column.status}
          {...{ column, activeId, onActive }}
          onMove={(id) => void move(id, column.status)}
        />
      ))}
      <VisuallyHidden aria-live="polite">{said}</VisuallyHidden>
    </div>
  );
}

/** The status one column to the side; null at the edge, undefined for another key. */
function statusBeside(
  columns: readonly BoardColumn[],
  id: string,
  key: string,
): ActionStatus | null | undefined {
  const step = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
  if (step === 0) return undefined;
  const here = columns.findIndex(({ entries }) => entries.some(({ action }) => action.id === id));
  return actionStatuses[here + step] ?? null;
}

function Column(props: {
  readonly column: BoardColumn;
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly onMove: (id: string) => void;
}) {
  const { column, activeId } = props;
  const [over, setOver] = useState(false);
  const [all, setAll] = useState(false);
  const title = actionStatusTitles[column.status];
  const shown = all ? column.entries : column.entries.slice(0, atFirst);
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes(format);
  return (
    <section
      className={classes["column"]}
      aria-label={title}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const id = event.dataTransfer.getData(format);
        if (id !== "") props.onMove(id);
      }}
    >
      <h2 className={classes["title"]}>
        {title} <span className={classes["quiet"]}>{column.entries.length}</span>
      </h2>
      <ul className={classes["cards"]}>
        {shown.map((entry, place) => (
          <Card
            key={entry.action.id}
            entry={entry}
            active={entry.action.id === activeId}
            reachable={entry.action.id === activeId || (activeId === null && place === 0)}
            onActive={props.onActive}
          />
        ))}
      </ul>
      {shown.length < column.entries.length ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          Show all {column.entries.length}
        </Button>
      ) : null}
    </section>
  );
}

const Card = memo(function Card(props: {
  readonly entry: RoadmapEntry;
  readonly active: boolean;
  readonly reachable: boolean;
  readonly onActive: (id: string) => void;
}) {
  const { action, rank, owner, finish, late, planned } = props.entry;
  return (
    <li>
      <button
        type="button"
        className={classes["card"]}
        draggable
        data-card={action.id}
        data-active={props.active || undefined}
        tabIndex={props.reachable ? 0 : -1}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        onClick={() => props.onActive(action.id)}
        onFocus={() => props.onActive(action.id)}
        onDragStart={(event) => {
          event.dataTransfer.setData(format, action.id);
          event.dataTransfer.effectAllowed = "move";
        }}
      >
        <span className={classes["name"]}>
          <span className={classes["quiet"]}>A{rank}</span> {action.title}
        </span>
        <span className={classes["facts"]}>
          <span>{owner?.name ?? "Nobody"}</span>
          <span>{finish === null ? "Not scheduled" : shownDate(finish)}</span>
          {late ? <span className={classes["late"]}>late</span> : null}
          {planned?.critical ? <span>critical</span> : null}
          {action.progress > 0 && action.progress < 100 ? <span>{action.progress} %</span> : null}
        </span>
      </button>
    </li>
  );
});
