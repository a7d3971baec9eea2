import { useEffect, useRef, useState, type PointerEvent, type RefObject } from "react";
import { createStore, useStore, type StoreApi } from "zustand";
import { dateOfDay } from "../../../../shared/domain/calendar.ts";
import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import type { Pass } from "../../../../shared/domain/schedule/types.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";
import { scheduleIn } from "../../../state/derived.ts";
import type { Point } from "./arrows.ts";
import { dayOf } from "./bars.ts";
import { linksByAction, waitsFor, type LinkIndex } from "./links.ts";
import { movedBy, resizedTo, type Move, type Moved } from "./moves.ts";
import { previewOf } from "./preview.ts";
import { settingOf } from "./use-moves.ts";

/** A bar, its end or its handle on the way to somewhere else. */
export type Drag =
  | {
      readonly kind: "dates";
      /** The action whose bar is held. */
      readonly id: string;
      readonly moves: readonly Move[];
      /** The plan as it would be; null while nothing changed. */
      readonly plan: Pass | null;
      readonly refused: string | null;
      /** On the screen. */
      readonly pointer: Point;
    }
  | {
      readonly kind: "link";
      readonly id: string;
      /** The action over which it is held. */
      readonly over: string | null;
      /** Dropped there, it would close a circle. */
      readonly circle: boolean;
      readonly pointer: Point;
    };

/** What is being dragged; kept beside React's state, so that only those who show it are drawn anew as it moves. */
export type DragStore = StoreApi<{ readonly drag: Drag | null }>;

/** A store for the drags of one Gantt, and of what lies beside it. */
export function useDragStore(): DragStore {
  const [store] = useState<DragStore>(() => createStore(() => ({ drag: null })));
  return store;
}

export function useIsDragging(store: DragStore): boolean {
  return useStore(store, ({ drag }) => drag !== null);
}

/** What is taken hold of: the bar, its end, or the handle from which links are drawn. */
export type Grip = "move" | "resize" | "link";

interface Held {
  readonly grip: Grip;
  readonly id: string;
  readonly ids: readonly string[];
  readonly from: Point;
  /** Where the scroller was. */
  readonly scrollLeft: number;
  readonly workbook: Workbook;
  readonly links: LinkIndex;
  readonly entries: ReadonlyMap<string, RoadmapEntry>;
  pointer: Point;
  begun: boolean;
  /** Working days by which the bar was moved last, so that nothing is worked out twice. */
  days: number | null;
}

interface DragSetting {
  readonly store: DragStore;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly dayWidth: number;
  /** Width of what lies before the time axis, pixels. */
  readonly columns: number;
  readonly workbook: Workbook;
  readonly entries: readonly RoadmapEntry[];
  /** Shows the plan as it would be, in the frame in which it is called; null shows what is recorded. */
  readonly onTried: (plan: Pass | null) => void;
  readonly onMoved: (moves: readonly Move[]) => Promise<void>;
  readonly onLinked: (predecessorId: string, successorId: string) => Promise<void>;
  readonly onRefused: (why: string) => void;
}

/** So many pixels a pointer may tremble before a press becomes a drag. */
const tremble = 4;
/** So near to an edge of the time axis it scrolls by itself, and by so much a frame. */
const edge = 28;
const pace = 14;

/** Dragging of bars. What is tried out is shown; it is recorded when the pointer is let go, and not with Escape. */
export function useDrag(setting: DragSetting) {
  const { store } = setting;
  const held = useRef<Held | null>(null);
  const frame = useRef(0);
  const latest = useRef(setting);
  useEffect(() => {
    latest.current = setting;
  });
  const show = (drag: Drag | null) => {
    store.setState({ drag });
    latest.current.onTried(drag?.kind === "dates" ? drag.plan : null);
  };

  const end = () => {
    cancelAnimationFrame(frame.current);
    held.current = null;
    show(null);
  };
  const leave = useRef(end);
  useEffect(() => {
    leave.current = end;
  });
  const onFrame = () => {
    const now = held.current;
    if (!now) return;
    const { scroller, dayWidth, columns } = latest.current;
    const scrolls = scrollAtEdge(scroller.current, now.pointer, columns);
    holdColumns(scroller.current);
    const next = dragAt(now, store.getState().drag, scroller.current?.scrollLeft ?? 0, dayWidth);
    if (next) show(next);
    if (scrolls) frame.current = requestAnimationFrame(onFrame);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !held.current?.begun) return;
      event.preventDefault();
      event.stopPropagation();
      leave.current();
    };
    window.addEventListener("keydown", onKeyDown, true);
    return () => {
      window.removeEventListener("keydown", onKeyDown, true);
      cancelAnimationFrame(frame.current);
    };
  }, []);

  const begin = (event: PointerEvent, grip: Grip, id: string, ids: readonly string[]) => {
    const { scroller, workbook, entries } = setting;
    const from = { x: event.clientX, y: event.clientY };
    scroller.current?.setPointerCapture(event.pointerId);
    held.current = {
      grip,
      id,
      ids,
      from,
      workbook,
      links: linksByAction(grip === "link" ? workbook.actionLinks.values() : []),
      pointer: from,
      begun: false,
      days: null,
      scrollLeft: scroller.current?.scrollLeft ?? 0,
      entries: new Map(entries.map((entry) => [entry.action.id, entry])),
    };
  };
  const onPointerMove = (event: PointerEvent) => {
    const now = held.current;
    if (!now) return;
    now.pointer = { x: event.clientX, y: event.clientY };
    now.begun ||= Math.hypot(now.pointer.x - now.from.x, now.pointer.y - now.from.y) > tremble;
    if (!now.begun) return;
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(onFrame);
  };
  const onPointerUp = () => {
    const done = held.current?.begun ? store.getState().drag : null;
    cancelAnimationFrame(frame.current);
    held.current = null;
    if (done?.kind === "dates") {
      if (done.refused !== null) setting.onRefused(done.refused);
      // What was tried out stays in sight until it is recorded: the bar would otherwise jump back and forth.
      void setting.onMoved(done.moves).finally(() => {
        if (store.getState().drag === done) show(null);
      });
      return;
    }
    show(null);
    if (done && done.over !== null && done.over !== done.id) void setting.onLinked(done.id, done.over);
  };
  return {
    /** Takes hold of something of an action's bar; the actions of `ids` move along with it. */
    begin,
    onPointerMove,
    onPointerUp,
    onPointerCancel: end,
  };
}

/**
 * Keeps the columns where they are on the screen. Otherwise they stick there by themselves, each a layer of its own; but
 * with as many layers, every frame in which something moves takes three times as long.
 */
export function holdColumns(scroller: HTMLElement | null): void {
  scroller?.style.setProperty("--gantt-scrolled", `${scroller.scrollLeft}px`);
}

function scrollAtEdge(scroller: HTMLElement | null, { x }: Point, columns: number): boolean {
  if (!scroller) return false;
  const { left, right } = scroller.getBoundingClientRect();
  const before = scroller.scrollLeft;
  if (x > right - edge) scroller.scrollLeft += pace;
  else if (x < left + columns + edge) scroller.scrollLeft -= pace;
  return scroller.scrollLeft !== before;
}

function dragAt(now: Held, before: Drag | null, scrollLeft: number, dayWidth: number): Drag | null {
  if (now.grip === "link") {
    const over = actionAt(now.pointer);
    const circle = over !== null && over !== now.id && waitsFor(now.links, now.id, over);
    return { kind: "link", id: now.id, over, circle, pointer: now.pointer };
  }
  const pixels = now.pointer.x - now.from.x + scrollLeft - now.scrollLeft;
  const tried = triedOut(now, Math.round(pixels / dayWidth));
  if (tried === null) return before?.kind === "dates" ? { ...before, pointer: now.pointer } : null;
  return { kind: "dates", id: now.id, pointer: now.pointer, ...tried };
}

/** @returns null when it is the same as before */
function triedOut(
  now: Held,
  calendarDays: number,
): Pick<Extract<Drag, { kind: "dates" }>, "moves" | "plan" | "refused"> | null {
  const entry = now.entries.get(now.id);
  const schedule = scheduleIn(now.workbook);
  if (!entry?.start || !entry.finish || schedule.workings === null)
    return { moves: [], plan: null, refused: null };
  const setting = settingOf(now.workbook);
  const { numbers } = setting;
  const first = numbers.indexOf(entry.start);
  const at = (date: string, more: number) => numbers.indexOf(dateOfDay(dayOf(date) + calendarDays + more));
  const days = now.grip === "move" ? at(entry.start, 0) - first : at(entry.finish, 1) - first;
  if (days === now.days) return null;
  now.days = days;
  const results: readonly Moved[] =
    now.grip === "resize"
      ? [resizedTo(entry, days)]
      : now.ids.flatMap((id) => {
          const one = now.entries.get(id);
          return one && days !== 0 ? [movedBy(one, days, setting)] : [];
        });
  const moves = results.flatMap((one) => (one.kind === "move" ? [one.move] : []));
  const refused = results.find((one) => one.kind === "refused");
  return {
    moves,
    refused: refused?.kind === "refused" ? refused.why : null,
    plan: moves.length === 0 ? null : previewOf(schedule, now.workbook, moves),
  };
}

/** The action whose line lies at a place of the screen. */
function actionAt({ x, y }: Point): string | null {
  const line = document.elementsFromPoint(x, y).find((element) => element.matches("[data-action]"));
  return line?.getAttribute("data-action") ?? null;
}
