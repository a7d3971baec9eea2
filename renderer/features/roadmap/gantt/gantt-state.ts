import { create } from "zustand";
import { useOpenWorkbook } from "../../../state/workbook.ts";

/** How the Gantt of an engagement was left, while the app runs. */
interface GanttState {
  readonly collapsed: ReadonlySet<string>;
  /** The baseline the bars are compared with. */
  readonly baselineId: string | null;
}

const asGiven: GanttState = { collapsed: new Set(), baselineId: null };

const useStates = create<{ readonly of: Readonly<Record<string, GanttState>> }>()(() => ({ of: {} }));

/** How the Gantt is looked at, and how to change that. */
export function useGanttState(): readonly [GanttState, (patch: Partial<GanttState>) => void] {
  const key = useOpenWorkbook((state) => state.engagementId) ?? "";
  const state = useStates(({ of }) => of[key]) ?? asGiven;
  return [
    state,
    (patch) =>
      useStates.setState(({ of }) => ({ of: { ...of, [key]: { ...(of[key] ?? asGiven), ...patch } } })),
  ];
}
