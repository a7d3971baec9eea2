import type { ActionLink } from "../../../../shared/workbook/entities/plan.ts";

/** Links by the actions they tie. */
export type LinkIndex = ReadonlyMap<string, readonly ActionLink[]>;

export function linksByAction(links: Iterable<ActionLink>): LinkIndex {
  const index = new Map<string, ActionLink[]>();
  for (const link of links)
    for (const id of [link.predecessorId, link.successorId]) {
      const known = index.get(id);
      if (known) known.push(link);
      else index.set(id, [link]);
    }
  return index;
}

/** The links with an end among some actions, each once. */
export function linksOf(index: LinkIndex, actionIds: readonly string[]): readonly ActionLink[] {
  return [...new Set(actionIds.flatMap((id) => index.get(id) ?? []))];
}

/** Whether one action waits for another, however many lie between them, or is the other. */
export function waitsFor(index: LinkIndex, id: string, other: string): boolean {
  const seen = new Set([id]);
  for (const each of seen) {
    if (each === other) return true;
    for (const { predecessorId, successorId } of index.get(each) ?? [])
      if (successorId === each) seen.add(predecessorId);
  }
  return false;
}
