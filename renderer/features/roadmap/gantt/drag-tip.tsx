import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import type { Drag } from "./use-drag.ts";
import classes from "./gantt.module.css";
import { spanWords } from "./words.ts";

/** What would become of what is being dragged, beside the pointer. */
export function DragTip(props: {
  readonly drag: Drag;
  readonly entryOf: (id: string) => RoadmapEntry | undefined;
}) {
  const { drag, entryOf } = props;
  const { x, y } = drag.pointer;
  return (
    <div
      className={classes["tip"]}
      style={{ left: Math.min(x + 14, window.innerWidth - 330), top: y + 18 }}
      data-tip
    >
      {drag.kind === "link" ? (
        <LinkTip drag={drag} entryOf={entryOf} />
      ) : (
        <DatesTip drag={drag} entryOf={entryOf} />
      )}
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
  return (
    <>
      A{to.rank} “{to.action.title}” will wait for A{from?.rank}.
    </>
  );
}

function DatesTip(props: {
  readonly drag: Extract<Drag, { kind: "dates" }>;
  readonly entryOf: (id: string) => RoadmapEntry | undefined;
}) {
  const { drag, entryOf } = props;
  const entry = entryOf(drag.id);
  if (!entry) return null;
  const placement = drag.preview?.plan.placements.get(drag.id);
  const now = placement?.kind === "placed" ? placement : entry.planned;
  const days = drag.preview?.estimates.get(drag.id)?.plannedDays ?? entry.plannedDays;
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
