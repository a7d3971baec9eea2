import { analyseOrganizationActions } from "./analyse-organization.ts";
import { assignOwnershipActions } from "./assign-ownership.ts";
import { defineSuccessActions } from "./define-success.ts";
import { facilitateAdoptionActions } from "./facilitate-adoption.ts";
import { measureAndEvolveActions } from "./measure-and-evolve.ts";
import { removeBarriersActions } from "./remove-barriers.ts";
import type { LibraryAction } from "./types.ts";

/** Every action the method offers, in the order of the elements. */
export const actionLibrary: readonly LibraryAction[] = [
  ...assignOwnershipActions,
  ...defineSuccessActions,
  ...analyseOrganizationActions,
  ...removeBarriersActions,
  ...facilitateAdoptionActions,
  ...measureAndEvolveActions,
];

const byId: ReadonlyMap<string, LibraryAction> = new Map(actionLibrary.map((action) => [action.id, action]));

/** Whether this version of the method has the action; a strategy made with a newer one may name others. */
export function hasLibraryAction(id: string): boolean {
  return byId.has(id);
}

/** The action of the library with this id. @throws RangeError when there is none. */
export function libraryActionOf(id: string): LibraryAction {
  const action = byId.get(id);
  if (!action) throw new RangeError(`There is no action "${id}" in the library.`);
  return action;
}
