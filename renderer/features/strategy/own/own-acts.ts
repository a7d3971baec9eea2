import { ownIdOf, type OwnAction } from "../../../../shared/workbook/own-action.ts";
import type { Action } from "../../../../shared/workbook/model.ts";
import { libraryActionOf, hasLibraryAction } from "../../../../shared/methodology/actions/library.ts";
import type { OfferedOwnActions } from "../../../../shared/ipc/contract.ts";
import { api } from "../../../api.ts";
import { removeOwnActions, saveOwnActions, useOwnActions } from "../../../state/own-actions.ts";
import { notifyDone, notifyFailure } from "../../../ui/notify.ts";
import { notifyUndo } from "../../../ui/notify-undo.tsx";

/** An own action as it is begun: nothing but what an action needs. */
export function blankOwnAction(): OwnAction {
  return {
    id: newOwnId("action"),
    element: "facilitate-adoption",
    title: "",
    description: "",
    answers: "",
    steps: [],
    optimisticDays: 5,
    likelyDays: 10,
    pessimisticDays: 20,
    effort: 3,
    impact: 3,
    owner: "manager",
    phase: null,
    measure: "",
    pitfalls: [],
  };
}

/** An action of the roadmap as an own action begins with it. Names of people, groups and findings stay behind. */
export function ownActionFrom(action: Action): OwnAction {
  const source =
    action.libraryId !== null && hasLibraryAction(action.libraryId)
      ? libraryActionOf(action.libraryId)
      : null;
  const { optimisticDays, durationDays, pessimisticDays } = action;
  return {
    ...blankOwnAction(),
    element: action.element,
    title: action.title,
    description: action.description,
    optimisticDays: optimisticDays ?? durationDays,
    likelyDays: durationDays,
    pessimisticDays: pessimisticDays ?? durationDays,
    effort: step(action.effort ?? source?.effort),
    impact: step(action.impact ?? source?.impact),
    owner: source?.owner ?? "manager",
    phase: action.phase,
    measure: action.success,
  };
}

function step(value: number | undefined): OwnAction["effort"] {
  return ([1, 2, 3, 4, 5] as const).find((each) => each === value) ?? 3;
}

/** An id made of the title that no own action has. */
export function newOwnId(title: string): string {
  return ownIdOf(title, new Set(useOwnActions.getState().actions.map(({ id }) => id)));
}

/** Keeps an own action. @returns whether it was kept; if not, why is on the screen */
export async function keep(action: OwnAction): Promise<boolean> {
  const failure = await saveOwnActions([action]);
  if (failure) notifyFailure(failure);
  else notifyDone(`“${action.title}” is in your library.`);
  return failure === null;
}

/** Removes an own action from the library and offers to bring it back; what engagements took up of it stays. */
export async function removeOwn(id: string): Promise<void> {
  const removed = useOwnActions.getState().actions.find((action) => action.id === id);
  const failure = await removeOwnActions([id]);
  if (failure) notifyFailure(failure);
  else if (removed)
    notifyUndo(`Removed “${removed.title}” from your library.`, () => void saveOwnActions([removed]));
}

/** Writes all own actions to a file that the person chooses. */
export async function exportOwn(): Promise<void> {
  const ids = useOwnActions.getState().actions.map(({ id }) => id);
  const result = await api.ownActions.export({ ids });
  if (!result.ok) notifyFailure(result.error);
  else if (result.value) notifyDone(`Exported ${ids.length} to ${result.value.path}.`);
}

/** The actions of a file that the person chooses; null when they changed their mind or it cannot be read. */
export async function chooseFile(): Promise<OfferedOwnActions | null> {
  const result = await api.ownActions.import();
  if (!result.ok) notifyFailure(result.error);
  return result.ok ? result.value : null;
}
