import { useState, type ReactNode } from "react";
import { useStore } from "zustand";
import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import { workingDaysFromTo, type WorkingDays } from "../../../../shared/domain/schedule/working-days.ts";
import type { Point } from "./arrows.ts";
import type { Drag, DragStore } from "./use-drag.ts";
import classes from "./gantt.module.css";
import { spanWords } from "./words.ts";

/** What would become of what is being dragged, beside the pointer. */
export function DragTip(props: {
  readonly dragging: DragStore;
  readonly numbers: WorkingDays;
  readonly entryOf: (id: string) => RoadmapEntry | undefined;
}) {
  const { entryOf, numbers } = props;
  const drag = useStore(props.dragging, (state) => state.drag);
  if (!drag) return null;
  return (
    <NearPointer pointer={drag.pointer}>
      {drag.kind === "link" ? (
        <LinkTip drag={drag} entryOf={entryOf} />
      ) : (
        <DatesTip drag={drag} entryOf={entryOf} numbers={numbers} />
      )}
    </NearPointer>
  );
}

/** So many pixels the pointer goes until the tip comes along. */
const leash = 48;

/**
 * Stays where it is while the pointer is near: it can be read, and moving it makes the page be put together from its
 * layers anew (see `.time` in the styles).
 */
function NearPointer({ pointer, children }: { readonly pointer: Point; readonly children: ReactNode }) {
  const [at, setAt] = useState(pointer);
  if (Math.hypot(pointer.x - at.x, pointer.y - at.y) > leash) setAt(pointer);
  const place = `translate(${Math.min(at.x + 14, window.innerWidth - 330)}px, ${at.y + 18}px)`;
  return (
    <div className={classes["tip"]} style={{ transform: place }} data-tip>
      {children}
    </div>
  );
}

function LinkTip(props: {
  readonly drag: Extract<Drag, { kind: "link" }>;
  readonly entryOf: (id: string) => RoadmapEntry | undefined;
}) {
  const { drag, entryOf } = props;
  const from = entryOf(drag.id);
  const to = drag.over === null || drag.over === drag.id ? undefined : entryOf(drag.over);
  if (!to) return <>Drop it on the action that waits for A{from?.rank}.</>;
  if (drag.circle)
    return (
      <>
        Not possible: A{from?.rank} waits for A{to.rank}, and they would wait for each other in a circle.
      </>
    );
  return (
    <>
      A{to.rank} “{to.action.title}” will wait for A{from?.rank}.
    </>
  );
}

function DatesTip(props: {
  readonly drag: Extract<Drag, { kind: "dates" }>;
  readonly numbers: WorkingDays;
  readonly entryOf: (id: string) => RoadmapEntry | undefined;
}) {
  const { drag, entryOf } = props;
  const entry = entryOf(drag.id);
  if (!entry) return null;
  const placement = drag.plan?.placements.get(drag.id);
  const now = placement?.kind === "placed" ? placement : entry.planned;
  const days = now ? workingDaysFromTo(now.start, now.finish, props.numbers) + 1 : entry.plannedDays;
  const asked = drag.moves.find(({ id }) => id === drag.id)?.patch.start;
  return (
    <>
      {now ? <strong>{spanWords(now.start, now.finish)}</strong> : null}
      <div className={classes["tipQuiet"]}>
        {days === 1 ? "1 working day" : `${days} working days`}
        {now?.critical ? ", critical" : now ? `, ${now.totalSlack} of slack` : ""}
      </div>
      {asked && now && asked < now.start ? <div>No earlier: it waits for what comes before.</div> : null}
      {drag.moves.length > 1 ? <div>{drag.moves.length} actions move together.</div> : null}
      {drag.refused === null ? null : <div>{drag.refused}</div>}
    </>
  );
}
