import type { RegisterEntry } from "../../../shared/domain/findings.ts";
import type { GapTriage } from "../../../shared/domain/gap-triage.ts";
import { dimensionOf } from "../../../shared/methodology/methodology.ts";
import type { Finding, Workbook } from "../../../shared/workbook/model.ts";
import type { ActionPrefill } from "../strategy/action-dialog.tsx";
import { coverageIn, registerOf, triageOf } from "../../state/derived.ts";
import type { RegisterRow } from "../../ui/register/types.ts";

/** A finding as its register shows it: the entry with the names that it is searched and shown by. */
export interface FindingRow extends RegisterRow {
  readonly finding: Finding;
  readonly entry: RegisterEntry;
  /** "F7". */
  readonly number: string;
  readonly dimensions: string;
  readonly groups: string;
  /** Neither an answer nor a piece of evidence is behind it. */
  readonly unsupported: boolean;
  /** A gap or risk that is open and that no action answers. */
  readonly unanswered: boolean;
  /** null for a strength, which needs no triage. */
  readonly triage: GapTriage | null;
}

export function findingRows(workbook: Workbook): readonly FindingRow[] {
  const { unanswered, unansweredBelow } = coverageIn(workbook);
  const triages = triageOf(workbook);
  const lacking = new Set([...unanswered, ...unansweredBelow].map(({ finding }) => finding.id));
  return registerOf(workbook).map((entry) => ({
    id: entry.finding.id,
    finding: entry.finding,
    entry,
    number: `F${entry.rank}`,
    dimensions: entry.finding.dimensions.map((id) => dimensionOf(id).short).join(", "),
    groups: entry.groupIds.map((id) => workbook.groups.get(id)?.name ?? "").join(", "),
    unsupported: entry.answerIds.length === 0 && entry.evidenceIds.length === 0,
    unanswered: lacking.has(entry.finding.id),
    triage: triages.get(entry.finding.id) ?? null,
  }));
}

/** What a new action against these findings starts with: strengths are built on, the rest is removed. */
export function prefillAgainst(findings: readonly Pick<Finding, "id" | "kind">[]): ActionPrefill {
  const strengthsOnly = findings.every((finding) => finding.kind === "strength");
  return {
    element: strengthsOnly ? "facilitate-adoption" : "remove-barriers",
    findingIds: findings.map((finding) => finding.id),
  };
}
