import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import type { LibraryAction } from "../../../../shared/methodology/actions/types.ts";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";
import { suggestedOwner } from "./suggested-owner.ts";

export type TakeUp = CommandOf<"recommendation/take-up">;

/** The words of an action as it comes into the roadmap: what it is, and how to do it, step by step. */
export function describedFully({ description, steps }: LibraryAction): string {
  const numbered = steps.map((step, i) => `${i + 1}. ${step}`);
  return [description, numbered.join("\n")].filter((part) => part !== "").join("\n\n");
}

/**
 * Takes up a recommendation as the library words it, for the suggested findings and groups, after the prerequisites
 * that are in the roadmap.
 *
 * @param actionId id of the action it becomes
 * @param alongside actions being taken up with it, by the id of the library's action
 */
export function acceptanceOf(
  recommended: RecommendedAction,
  workbook: Workbook,
  actionId: string,
  alongside: ReadonlyMap<string, string> = new Map(),
): TakeUp {
  const { action, groupIds, phase, prerequisites } = recommended;
  return {
    type: "recommendation/take-up",
    id: action.id,
    state: "accepted",
    note: recommended.decision?.note ?? "",
    action: {
      id: actionId,
      title: action.title,
      description: describedFully(action),
      element: action.element,
      ownerId: suggestedOwner(workbook, action.owner, groupIds),
      start: null,
      durationDays: action.days.likely,
      optimisticDays: action.days.optimistic,
      pessimisticDays: action.days.pessimistic,
      status: "proposed",
      progress: 0,
      phase,
      success: action.measure,
      impact: recommended.impact.judged,
      effort: recommended.effort.judged,
    },
    findingIds: [...recommended.findingIds],
    groupIds: [...groupIds],
    predecessorIds: prerequisites.flatMap(({ libraryId, actionId: known, state }) => {
      const inPlan = state === "done" || state === "in-plan" ? known : null;
      return alongside.get(libraryId) ?? inPlan ?? [];
    }),
  };
}

/** The recommendations with those that come first before those that wait for them; otherwise in their order. */
export function prerequisitesFirst(chosen: readonly RecommendedAction[]): readonly RecommendedAction[] {
  const byId = new Map(chosen.map((recommended) => [recommended.action.id, recommended]));
  const sorted = new Set<RecommendedAction>();
  const visit = (recommended: RecommendedAction, from: ReadonlySet<string>) => {
    const { id } = recommended.action;
    if (sorted.has(recommended) || from.has(id)) return;
    for (const { libraryId } of recommended.prerequisites) {
      const earlier = byId.get(libraryId);
      if (earlier) visit(earlier, new Set(from).add(id));
    }
    sorted.add(recommended);
  };
  for (const recommended of chosen) visit(recommended, new Set());
  return [...sorted];
}
