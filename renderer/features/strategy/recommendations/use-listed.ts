import { useEffect, useMemo } from "react";
import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { useLooked } from "./chosen.ts";
import { arranged } from "./recommendation-list.tsx";
import { isInList, speaksOf } from "./standing.ts";
import { strongestOf } from "./strongest.ts";

/** What the list shows, and what there is besides. */
export interface Listed {
  /** Those that are shown, in their order. */
  readonly rows: readonly RecommendedAction[];
  /** All that are in the list and say what is looked for, in the order in which they would be shown. */
  readonly all: readonly RecommendedAction[];
  /** How many are the strongest, when those can be shown alone; else null. */
  readonly strongest: number | null;
}

/**
 * The recommendations that are listed. Of the open ones only the strongest, until all are asked for or one of the others
 * is gone to; whoever looks for words sees all that say them.
 */
export function useListed(recommendations: readonly RecommendedAction[], looked: string): Listed {
  const { list, byElement, wholeList, activeId } = useLooked();
  const inList = useMemo(
    () => recommendations.filter((each) => isInList(each, list) && speaksOf(each, looked)),
    [recommendations, list, looked],
  );
  const first = useMemo(
    () => (list === "open" && looked.trim() === "" ? strongestOf(inList) : inList),
    [inList, list, looked],
  );
  const is = ({ action }: RecommendedAction) => action.id === activeId;
  const leadsBeyond = !first.some(is) && inList.some(is);
  useEffect(() => {
    if (leadsBeyond) useLooked.setState({ wholeList: true });
  }, [leadsBeyond]);
  const shown = wholeList || leadsBeyond ? inList : first;
  const all = useMemo(() => arranged(inList, byElement), [inList, byElement]);
  const rows = useMemo(() => arranged(shown, byElement), [shown, byElement]);
  return { rows, all, strongest: first.length < inList.length ? first.length : null };
}
