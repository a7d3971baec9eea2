import { isOpen, type RoadmapEntry } from "../../../shared/domain/roadmap.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { registerOf, roadmapOf } from "../../state/derived.ts";
import { shownDate } from "../../state/today.ts";
import type { RegisterRow } from "../../ui/register/types.ts";

/** An action as the roadmap's table shows it: the entry with what it is searched and shown by. */
export interface ActionRow extends RegisterRow {
  readonly entry: RoadmapEntry;
  /** "A3". */
  readonly number: string;
  readonly owner: string;
  /** The findings it answers, "F1, F7". */
  readonly findings: string;
}

export function actionRows(workbook: Workbook): readonly ActionRow[] {
  const ranks = new Map(registerOf(workbook).map(({ finding, rank }) => [finding.id, rank]));
  return roadmapOf(workbook).map((entry) => ({
    id: entry.action.id,
    entry,
    number: `A${entry.rank}`,
    owner: entry.owner?.name ?? "",
    findings: entry.findingIds
      .map((id) => ranks.get(id) ?? 0)
      .toSorted((a, b) => a - b)
      .map((rank) => `F${rank}`)
      .join(", "),
  }));
}

export interface RoadmapTotals {
  readonly actions: number;
  readonly late: number;
  /** Open and without a start. */
  readonly unscheduled: number;
  /** Open and without an owner. */
  readonly unowned: number;
  /** The open action that finishes next, from `today` on. */
  readonly next: RoadmapEntry | null;
}

/** The roadmap in a few figures. */
export function totalsOf(entries: readonly RoadmapEntry[], today: string): RoadmapTotals {
  const open = entries.filter(isOpen);
  const coming = open.filter((entry) => entry.finish !== null && entry.finish >= today);
  return {
    actions: entries.length,
    late: entries.filter((entry) => entry.late).length,
    unscheduled: open.filter((entry) => entry.start === null).length,
    unowned: open.filter((entry) => entry.owner === null).length,
    next: coming.toSorted((a, b) => ((a.finish ?? "") < (b.finish ?? "") ? -1 : 1))[0] ?? null,
  };
}

/** "4 Dec 2026 to 18 Dec 2026", or that it is not scheduled. */
export function datesInWords({ start, finish }: RoadmapEntry): string {
  return start === null || finish === null
    ? "Not scheduled"
    : start === finish
      ? shownDate(start)
      : `${shownDate(start)} to ${shownDate(finish)}`;
}
