import { useCallback, useState } from "react";
import { create } from "zustand";
import { useOpenWorkbook } from "../../state/workbook.ts";
import { asGiven } from "./saved-view.ts";
import type { RegisterView } from "./types.ts";

/** How each register was left, by engagement and register: another client's filters would name what is not there. */
const useViews = create<{ readonly views: Readonly<Record<string, RegisterView>> }>()(() => ({ views: {} }));

/** How a register is looked at, and how to change that; both stay the same until it is looked at otherwise. */
export function useRegisterView(
  name: string,
  first: Partial<RegisterView> = {},
): readonly [RegisterView, (patch: Partial<RegisterView>) => void] {
  const [untouched] = useState<RegisterView>({ ...asGiven, ...first });
  const key = useKey(name);
  const view = useViews((state) => state.views[key]) ?? untouched;
  return [view, useChange(key, untouched)];
}

/** How to change how a register is looked at, for those who do not show it. */
export function useRegisterViewChange(name: string): (patch: Partial<RegisterView>) => void {
  return useChange(useKey(name), asGiven);
}

function useKey(name: string): string {
  return useOpenWorkbook((state) => `${state.engagementId}/${name}`);
}

function useChange(key: string, untouched: RegisterView) {
  return useCallback(
    (patch: Partial<RegisterView>) =>
      useViews.setState(({ views }) => ({
        views: { ...views, [key]: { ...(views[key] ?? untouched), ...patch } },
      })),
    [key, untouched],
  );
}

/** Whether anything narrows the register down. */
export function isNarrowed(view: RegisterView): boolean {
  return view.text.trim() !== "" || Object.values(view.facets).some((values) => values.length > 0);
}
