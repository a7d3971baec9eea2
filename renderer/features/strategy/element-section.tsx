import { Text, Title } from "@mantine/core";
import { useState, type DragEvent } from "react";
import type { ElementNarrative } from "../../../shared/domain/strategy/narrative.ts";
import { elements } from "../../../shared/methodology/elements.ts";
import type { Element } from "../../../shared/methodology/types.ts";
import type { Action } from "../../../shared/workbook/model.ts";
import type { ActionRow } from "../roadmap/action-rows.ts";
import { AddInPlace } from "./add-in-place.tsx";
import { editActions } from "./action-edits.ts";
import { ActionLine, draggedAction } from "./action-line.tsx";
import { Narrative } from "./narrative.tsx";
import classes from "./strategy.module.css";

/** One element: its purpose, what the strategy says of it, its actions, and a place to add one. An action dropped on it becomes one of its own. */
export function ElementSection(props: {
  readonly element: Element;
  readonly narrative: ElementNarrative | undefined;
  readonly rows: readonly ActionRow[];
  readonly chosenId: string | null;
  readonly onChoose: (actionId: string) => void;
}) {
  const { element, rows } = props;
  const [over, setOver] = useState(false);
  const headingId = `element-${element.id}`;
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(draggedAction)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
      setOver(false);
    },
    onDrop: (event: DragEvent) => {
      const id = event.dataTransfer.getData(draggedAction);
      setOver(false);
      if (id === "") return;
      event.preventDefault();
      if (!rows.some((row) => row.id === id)) void editActions([id], { element: element.id });
    },
  };
  return (
    <section
      className={classes["element"]}
      aria-labelledby={headingId}
      data-over={over || undefined}
      {...drop}
    >
      <header className={classes["element-head"]}>
        <Title order={2} id={headingId} className={classes["element-title"]}>
          <span className={classes["element-number"]}>{element.number}</span>
          {element.title}
        </Title>
        <Text size="sm" c="dimmed">
          {element.purpose}
        </Text>
      </header>
      {props.narrative ? <Narrative narrative={props.narrative} /> : null}
      <ul className={classes["actions"]}>
        {rows.map((row) => (
          <ActionLine
            key={row.id}
            row={row}
            chosen={row.id === props.chosenId}
            onChoose={props.onChoose}
            onMove={(step) => moveToNeighbour(row.entry.action, step)}
          />
        ))}
      </ul>
      <AddInPlace element={element} isFirst={rows.length === 0} />
    </section>
  );
}

/** One element up or down. */
function moveToNeighbour(action: Action, step: -1 | 1): void {
  const at = elements.findIndex((element) => element.id === action.element);
  const next = elements[at + step];
  if (next) void editActions([action.id], { element: next.id });
}
