import { useState } from "react";
import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import { today } from "../../../state/today.ts";
import { removeActions } from "../../strategy/action-edits.ts";
import { dayOf } from "./bars.ts";
import { useGanttState } from "./gantt-state.ts";
import type { GanttKeys } from "./keys.ts";
import type { GanttRow } from "./rows.ts";
import type { Bars } from "./use-bars.ts";
import type { GanttCursor } from "./use-cursor.ts";
import type { Moves } from "./use-moves.ts";
import type { Time } from "./use-time.ts";

/** What the keys do in the Gantt as it stands, and the action from which a link is being made. */
export function useGanttKeys(props: {
  readonly rows: readonly GanttRow[];
  readonly entries: readonly RoadmapEntry[];
  readonly cursor: GanttCursor;
  readonly time: Time;
  readonly bars: Bars;
  readonly moves: Moves;
  readonly week: number;
  readonly pageLines: number;
  readonly onOpen: () => void;
}) {
  const { rows, entries, cursor, time, bars, moves } = props;
  const [linkFrom, setLinkFrom] = useState<string | null>(null);
  const [{ collapsed }, setState] = useGanttState();
  const toggleGroup = (key: string) => {
    const next = new Set(collapsed);
    if (!next.delete(key)) next.add(key);
    setState({ collapsed: next });
  };
  const current = cursor.row?.kind === "action" ? cursor.row.key : null;
  const withCurrent = (act: (ids: readonly string[]) => void) => {
    if (current !== null) act(cursor.together(current));
    else moves.say("Choose an action first.");
  };
  const keys: GanttKeys = {
    rows,
    line: cursor.line,
    pageLines: props.pageLines,
    week: props.week,
    linking: linkFrom !== null,
    goTo: (line, extend) => {
      cursor.goTo(line, extend);
      const row = rows[line];
      const bar = row?.kind === "action" ? bars(row.key) : null;
      if (bar) time.reveal(bar.from);
    },
    toggleGroup,
    scrollTime: (direction) => time.scrollBy(direction / 4),
    shift: (days) => withCurrent((ids) => void moves.shift(ids, days)),
    lengthen: (days) => {
      if (current !== null) void moves.lengthen(current, days);
    },
    select: () => {
      if (current !== null) cursor.toggle(current);
    },
    selectAll: () => cursor.select(cursor.selected.size > 0 ? [] : entries.map(({ action }) => action.id)),
    clear: () => cursor.select([]),
    startLink: () => {
      setLinkFrom(current);
      if (current !== null)
        moves.say(
          "Choose with up and down the action that waits for this one, then press Enter. Escape leaves it.",
        );
    },
    endLink: () => {
      if (linkFrom !== null && current !== null && current !== linkFrom) void moves.link(linkFrom, current);
      setLinkFrom(null);
    },
    leaveLink: () => {
      setLinkFrom(null);
      moves.say("Nothing was linked.");
    },
    open: props.onOpen,
    remove: () => withCurrent((ids) => void removeActions(ids)),
    zoom: (factor) => time.zoomBy(factor),
    fit: time.fit,
    today: () => time.show(dayOf(today())),
  };

  return { keys, toggleGroup, linkFrom, current };
}
