import { UnstyledButton } from "@mantine/core";
import { IconGripVertical } from "@tabler/icons-react";
import { memo, useEffect, useRef, type KeyboardEvent } from "react";
import { actionStatusTitles } from "../../../shared/workbook/words.ts";
import { datesInWords, type ActionRow } from "../roadmap/action-rows.ts";
import classes from "./strategy.module.css";

/** What a dragged action is called while it is in the air. */
export const draggedAction = "application/x-uptake-action";

interface ActionLineProps {
  readonly row: ActionRow;
  readonly chosen: boolean;
  readonly onChoose: (actionId: string) => void;
  /** To the element before or after. */
  readonly onMove: (step: -1 | 1) => void;
}

/** One action of an element: number, title, owner, dates, status and the findings it answers. */
function Line({ row, chosen, onChoose, onMove }: ActionLineProps) {
  const { entry, number } = row;
  const { action, owner } = entry;
  const button = useRef<HTMLButtonElement>(null);
  useKeepFocus(action.id, button);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    movedByKey = action.id;
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li
      className={classes["action"]}
      data-chosen={chosen || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(draggedAction, action.id);
        event.dataTransfer.effectAllowed = "move";
      }}
    >
      <span className={classes["grip"]} title="Drag to another element, or use Alt with up and down">
        <IconGripVertical size={16} aria-hidden />
      </span>
      <UnstyledButton
        ref={button}
        className={classes["action-button"]}
        aria-current={chosen || undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => onChoose(action.id)}
        onKeyDown={onKeyDown}
      >
        <span className={classes["number"]}>{number}</span>
        <span className={classes["action-title"]}>{action.title}</span>
        <span className={classes["findings"]} title={`Answers ${row.findings || "no finding"}`}>
          {row.findings === "" ? (
            <span className={classes["lacking"]}>Answers nothing</span>
          ) : (
            `Answers ${row.findings}`
          )}
        </span>
        <span className={classes["owner"]} data-none={owner === null || undefined}>
          {owner?.name ?? "Nobody yet"}
        </span>
        <span className={classes["dates"]}>{datesInWords(entry)}</span>
        <span className={classes["status"]}>
          {actionStatusTitles[action.status]}
          {entry.late ? (
            <>
              , <span className={classes["late"]}>late</span>
            </>
          ) : null}
        </span>
      </UnstyledButton>
    </li>
  );
}

/** Drawn anew only when what it shows has changed: every edit makes all entries anew. */
export const ActionLine = memo(
  Line,
  (a, b) => a.chosen === b.chosen && a.row.findings === b.row.findings && sameEntry(a.row, b.row),
);

function sameEntry({ entry: a }: ActionRow, { entry: b }: ActionRow): boolean {
  return (
    a.action === b.action &&
    a.rank === b.rank &&
    a.owner === b.owner &&
    a.start === b.start &&
    a.finish === b.finish &&
    a.late === b.late
  );
}

/** The action that a key has just sent to another element: it is drawn anew there and keeps the focus. */
let movedByKey: string | null = null;

function useKeepFocus(actionId: string, button: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    if (movedByKey !== actionId) return;
    movedByKey = null;
    button.current?.focus();
  }, [actionId, button]);
}
