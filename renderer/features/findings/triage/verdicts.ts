import { verdictKinds, type VerdictKind } from "../../../../shared/domain/triage.ts";
import { verdictTitles } from "../../../../shared/workbook/words.ts";
import type { Choice } from "../../../ui/register/types.ts";

/** Where a verdict comes when they are sorted; gaps never triaged come last. */
export function verdictOrder(kind: VerdictKind | null): number {
  return kind === null ? verdictKinds.length : verdictKinds.indexOf(kind);
}

/** The choices of a filter by verdict. */
export const verdictChoices: readonly Choice[] = [
  ...verdictKinds.map((value) => ({ value, label: verdictTitles[value].title })),
  { value: "none", label: "Not triaged" },
];
