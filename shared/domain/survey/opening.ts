import type { Survey } from "../../workbook/entities/surveys.ts";

/** What respondents are asked and told. */
export type Opened = Pick<Survey, "asked" | "groups" | "naming" | "minimum">;

/**
 * A number for what respondents are asked and told: the same for the same, another for anything else (FNV-1a, 31 bits,
 * never 0). It follows from the content and not from a count, because a count would be taken back by undo.
 */
export function openingOf({ asked, groups, naming, minimum }: Opened): number {
  const told = JSON.stringify([
    naming,
    minimum,
    groups.map(({ id }) => id),
    asked.map(({ id, text, scale }) => [id, text, scale]),
  ]);
  let hash = 0x811c9dc5;
  for (let at = 0; at < told.length; at += 1) hash = Math.imul(hash ^ told.charCodeAt(at), 0x01000193);
  return hash >>> 1 || 1;
}
