import type { OwnAction } from "../../../../shared/workbook/own-action.ts";

/** How an action from a file stands to those that are there. */
export type Comparison = "new" | "same" | "differs" | "title-taken";

/** Copies know each other by their ids; the same title under another id is only pointed out. */
export function comparedWith(mine: readonly OwnAction[], offered: OwnAction): Comparison {
  const known = mine.find(({ id }) => id === offered.id);
  if (known) return isSame(known, offered) ? "same" : "differs";
  const title = offered.title.toLocaleLowerCase();
  return mine.some((action) => action.title.toLocaleLowerCase() === title) ? "title-taken" : "new";
}

function isSame(a: OwnAction, b: OwnAction): boolean {
  const fields = Object.keys(a) as (keyof OwnAction)[];
  return fields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}
