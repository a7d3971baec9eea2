import { useState, type DragEvent } from "react";

/** How rows are put in another order by hand. */
export interface Reordering {
  /** One place up or down. */
  readonly shift: (id: string, direction: -1 | 1) => void;
  /** Next to another row. */
  readonly place: (id: string, targetId: string, place: "before" | "after") => void;
}

const format = "application/x-uptake-row";

/** Dragging a row by its handle (an element with `data-handle`) to a place between two others. */
export function useRowDrag(reordering: Reordering | undefined) {
  const [over, setOver] = useState<{ readonly id: string; readonly place: "before" | "after" } | null>(null);
  const handlers = {
    onDragStart: (event: DragEvent<HTMLElement>) => {
      const row = rowOf(event);
      const id = row?.dataset["row"];
      if (!row || id === undefined) return;
      event.dataTransfer.setData(format, id);
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setDragImage(row, 16, 16);
    },
    onDragOver: (event: DragEvent<HTMLElement>) => {
      const row = rowOf(event);
      const id = row?.dataset["row"];
      if (!row || id === undefined || !event.dataTransfer.types.includes(format)) return;
      event.preventDefault();
      const { top, height } = row.getBoundingClientRect();
      const place = event.clientY < top + height / 2 ? "before" : "after";
      if (over?.id !== id || over.place !== place) setOver({ id, place });
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      const id = event.dataTransfer.getData(format);
      if (id === "" || !over) return;
      event.preventDefault();
      setOver(null);
      if (id !== over.id) reordering?.place(id, over.id, over.place);
    },
    onDragEnd: () => setOver(null),
  };
  return { over, handlers: reordering ? handlers : {} };
}

function rowOf(event: DragEvent<HTMLElement>): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
}
