import { workingDaysFromTo, type WorkingDays } from "../../../../shared/domain/schedule/working-days.ts";
import { today } from "../../../state/today.ts";
import { GanttLine, lineId } from "./gantt-line.tsx";
import { rowHeight, type LeftColumns } from "./measures.ts";
import type { GanttRow } from "./rows.ts";
import type { TimeScale } from "./time-scale.ts";
import type { Bars } from "./use-bars.ts";
import { rowWords } from "./words.ts";

/** The lines that are in view. */
export function GanttLines(props: {
  readonly rows: readonly GanttRow[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly activeLine: number;
  readonly columns: LeftColumns;
  readonly scale: TimeScale;
  readonly width: number;
  readonly bars: Bars;
  readonly numbers: WorkingDays;
  readonly gridId: string;
  readonly selected: ReadonlySet<string>;
  /** The action from which a link is being made by keyboard. */
  readonly linkFrom: string | null;
  /** The action over which a link is held. */
  readonly overId: string | null;
}) {
  const { rows, firstLine, lastLine, activeLine, columns, scale, width, bars, numbers, gridId } = props;
  return shownLines(firstLine, lastLine, activeLine, rows.length).map((line) => {
    const row = rows[line];
    if (!row) return null;
    const active = line === activeLine;
    return (
      <GanttLine
        key={row.key}
        {...{ row, line, width, columns, scale, active }}
        top={line * rowHeight}
        bar={row.kind === "action" ? bars(row.key) : null}
        finish={finishOf(row)}
        lateDays={lateDaysOf(row, numbers)}
        words={rowWords(row, numbers)}
        id={lineId(gridId, line)}
        selected={props.selected.has(row.key)}
        linking={linkingPart(row.key, active, props)}
      />
    );
  });
}

/** The lines in view, and the one the keyboard is in wherever it is: its name must be there to be read. */
function shownLines(first: number, last: number, active: number, count: number): readonly number[] {
  const lines = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
  return active >= 0 && active < count && (active < first || active >= last) ? [...lines, active] : lines;
}

function finishOf(row: GanttRow): string | null {
  if (row.kind === "group") return null;
  return row.kind === "milestone" ? row.milestone.date : row.entry.finish;
}

function lateDaysOf(row: GanttRow, numbers: WorkingDays): number {
  if (row.kind !== "action" || !row.entry.late || row.entry.finish === null) return 0;
  return Math.max(1, workingDaysFromTo(row.entry.finish, today(), numbers));
}

function linkingPart(
  key: string,
  active: boolean,
  { linkFrom, overId }: { readonly linkFrom: string | null; readonly overId: string | null },
): "from" | "to" | null {
  if (key === linkFrom) return "from";
  return key === overId || (linkFrom !== null && active) ? "to" : null;
}
