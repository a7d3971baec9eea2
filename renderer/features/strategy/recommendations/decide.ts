import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { run, undo, useOpenWorkbook } from "../../../state/workbook.ts";
import { notifyUndo, notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { standingOf } from "./standing.ts";
import { acceptanceOf, prerequisitesFirst } from "./take-up.ts";

/** Takes up those of the recommendations that are not yet, prerequisites first, and offers to undo it. */
export async function accept(chosen: readonly RecommendedAction[]): Promise<void> {
  const open = prerequisitesFirst(chosen.filter(({ taken }) => taken === null));
  const accepted = new Map<string, string>();
  for (const recommended of open) {
    const { workbook } = useOpenWorkbook.getState();
    const actionId = crypto.randomUUID();
    if (!workbook || !(await run(acceptanceOf(recommended, workbook, actionId, accepted)))) break;
    accepted.set(recommended.action.id, actionId);
  }
  const [first] = open;
  if (!first || accepted.size === 0) return;
  offerUndo(
    accepted.size === 1 ? `Accepted “${first.action.title}”.` : `Accepted ${accepted.size} recommendations.`,
    accepted.size,
  );
}

/** Rejects a recommendation, with why. @returns whether it was recorded */
export async function reject({ action }: RecommendedAction, note: string): Promise<boolean> {
  const done = await run({
    type: "recommendation/update",
    id: action.id,
    patch: { state: "rejected", note },
  });
  if (done) notifyUndoableEdit(`Rejected “${action.title}”.`);
  return done;
}

/** Leaves a recommendation open again; the action it became is taken out of the roadmap. */
export async function reopen(recommended: RecommendedAction): Promise<void> {
  const { action, taken } = recommended;
  if (standingOf(recommended) === "open") return;
  let steps = 0;
  if (taken && (await run({ type: "actions/remove", ids: [taken.id] }))) steps += 1;
  if (recommended.decision) {
    const patch = { state: "open" } as const;
    if (await run({ type: "recommendation/update", id: action.id, patch })) steps += 1;
  }
  if (steps > 0) offerUndo(`“${action.title}” is open again.`, steps);
}

/** Says what the last steps did and offers to take all of them back, until another edit follows. */
function offerUndo(message: string, steps: number): void {
  if (steps === 1) {
    notifyUndoableEdit(message);
    return;
  }
  notifyUndo(message, () => {
    for (let left = steps; left > 0; left -= 1) void undo();
  });
}
