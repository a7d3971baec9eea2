import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import { actionStatuses, type ActionStatus } from "../../../../shared/workbook/model.ts";

/** The actions of one status, those that finish first on top. */
export interface BoardColumn {
  readonly status: ActionStatus;
  readonly entries: readonly RoadmapEntry[];
}

export function boardColumns(entries: readonly RoadmapEntry[]): readonly BoardColumn[] {
  const of = Map.groupBy(entries, ({ action }) => action.status);
  return actionStatuses.map((status) => ({
    status,
    entries: (of.get(status) ?? []).toSorted(
      (a, b) => compare(a.finish ?? "9999", b.finish ?? "9999") || a.rank - b.rank,
    ),
  }));
}

/** The action that an arrow leads to from another: up and down within a column, sideways to the nearest place. */
export function neighbourOf(columns: readonly BoardColumn[], id: string, key: string): string | null {
  const column = columns.findIndex(({ entries }) => entries.some(({ action }) => action.id === id));
  const row = columns[column]?.entries.findIndex(({ action }) => action.id === id) ?? -1;
  const at = (entries: readonly RoadmapEntry[] | undefined, place: number) =>
    entries?.[Math.min(place, entries.length - 1)]?.action.id ?? null;
  if (key === "ArrowUp") return row > 0 ? at(columns[column]?.entries, row - 1) : null;
  if (key === "ArrowDown") return at(columns[column]?.entries, row + 1);
  const step = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
  if (step === 0) return null;
  for (let next = column + step; next >= 0 && next < columns.length; next += step) {
    const found = at(columns[next]?.entries, row);
    if (found !== null) return found;
  }
  return null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
