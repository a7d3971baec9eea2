import { elements } from "../../methodology/elements.ts";
import type { ElementId } from "../../methodology/types.ts";
import type { Workbook } from "../../workbook/model.ts";
import { recordOf, type Computed } from "./facts/record.ts";
import type { Dates } from "./guard.ts";
import { found } from "./narrative/found.ts";
import { plannedFor } from "./narrative/planned.ts";
import type { RecommendedAction } from "./recommendation.ts";

/** The strategy's words on one element. */
export interface ElementNarrative {
  readonly element: ElementId;
  /** As it is shown: written by the consultant, or else as it follows from the record. */
  readonly text: string;
  /** As it follows from the record, two to five sentences. */
  readonly computed: string;
  /** The consultant wrote it; resetting brings back the computed one. */
  readonly written: boolean;
}

/**
 * The narrative of each element, in their order: what was found, what is done about it, by whom, by when, and how one
 * sees that it worked. Same record, same words.
 */
export function narrativesOf(
  workbook: Workbook,
  recommended: readonly RecommendedAction[],
  dates: Dates,
  computed: Computed = {},
): readonly ElementNarrative[] {
  const record = recordOf(workbook, computed);
  return elements.map(({ id }) => {
    const own = workbook.narratives.get(id);
    const words = [...found[id](record), ...plannedFor(id, workbook, recommended, dates)].join(" ");
    return { element: id, text: own?.text ?? words, computed: words, written: own !== undefined };
  });
}
