import { useMemo, useRef, useState } from "react";
import { roadmapOf, scheduleIn } from "../../../state/derived.ts";
import { today } from "../../../state/today.ts";
import { run, useOpenWorkbook } from "../../../state/workbook.ts";
import { workingDays } from "../../../../shared/domain/schedule/working-days.ts";
import { engagementOf, type Workbook } from "../../../../shared/workbook/model.ts";
import { movedBy, resizedTo, type Move, type Moved, type MoveSetting } from "./moves.ts";
import { spanWords } from "./words.ts";

export interface Moves {
  /** What was done or refused last, for those who do not see it. */
  readonly said: string;
  readonly say: (words: string) => void;
  /** Moves actions by working days; one press after the other, each from where the one before left them. */
  readonly shift: (ids: readonly string[], days: number) => Promise<void>;
  /** Makes an action so many working days longer. */
  readonly lengthen: (id: string, days: number) => Promise<void>;
  /** Records moves that were tried out. */
  readonly record: (moves: readonly Move[]) => Promise<void>;
  readonly link: (predecessorId: string, successorId: string) => Promise<void>;
}

/** Where moves are made from: the calendar, go-live, the first day of what has none. */
export function settingOf(workbook: Workbook): MoveSetting {
  const { calendar } = scheduleIn(workbook).input;
  return {
    numbers: workingDays(calendar),
    goLive: engagementOf(workbook).goLive,
    firstDay: workbook.programme.get("programme")?.start ?? today(),
  };
}

/** Edits of the Gantt, in the order in which they were asked for, and what is said of them. */
export function useMoves(): Moves {
  const [said, say] = useState("");
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useMemo(() => {
    // Keys come faster than edits are recorded: each waits for the one before, and looks at what it left.
    const inTurn = (work: () => Promise<void>) => {
      const turn = last.current.then(work, work);
      last.current = turn;
      return turn;
    };
    const record = async (moves: readonly Move[]) => {
      if (moves.length === 0 || !(await run({ type: "actions/move", moves: [...moves] }))) return;
      say(whereNow(moves));
    };
    const each = (ids: readonly string[], move: (id: string) => Moved | null) =>
      inTurn(async () => {
        const moved = ids.flatMap((id) => move(id) ?? []);
        await record(moved.flatMap((one) => (one.kind === "move" ? [one.move] : [])));
        const refused = moved.find((one) => one.kind === "refused");
        if (refused?.kind === "refused") say(refused.why);
      });
    return {
      say,
      record: (moves) => inTurn(() => record(moves)),
      shift: (ids, days) =>
        each(ids, (id) => withEntry(id, (entry, setting) => movedBy(entry, days, setting))),
      lengthen: (id, days) =>
        each([id], () => withEntry(id, (entry) => resizedTo(entry, entry.plannedDays + days))),
      link: (predecessorId, successorId) =>
        inTurn(async () => {
          const link = { predecessorId, successorId, kind: "finish-to-start", lagDays: 0 } as const;
          if (await run({ type: "action-link/set", link })) say(linkWords(predecessorId, successorId));
        }),
      said,
    };
  }, [said]);
}

function withEntry(
  id: string,
  move: (entry: ReturnType<typeof roadmapOf>[number], setting: MoveSetting) => Moved,
): Moved | null {
  const { workbook } = useOpenWorkbook.getState();
  const entry = workbook && roadmapOf(workbook).find(({ action }) => action.id === id);
  if (!workbook || !entry) return null;
  if (scheduleIn(workbook).workings === null)
    return { kind: "refused", why: "The calendar has no working days, so nothing can be moved." };
  return move(entry, settingOf(workbook));
}

function whereNow(moves: readonly Move[]): string {
  const { workbook } = useOpenWorkbook.getState();
  const [first] = moves;
  const entry = workbook && first && roadmapOf(workbook).find(({ action }) => action.id === first.id);
  if (!entry?.start || !entry.finish) return "";
  const others = moves.length > 1 ? `, and ${moves.length - 1} more moved` : "";
  const asked = first?.patch.start;
  const held = asked && asked < entry.start ? ", no earlier: it waits for what comes before" : "";
  return `${entry.action.title}, A${entry.rank}: ${spanWords(entry.start, entry.finish)}${held}${others}`;
}

function linkWords(predecessorId: string, successorId: string): string {
  const actions = useOpenWorkbook.getState().workbook?.actions;
  return `“${actions?.get(successorId)?.title ?? ""}” now waits for “${actions?.get(predecessorId)?.title ?? ""}”.`;
}
