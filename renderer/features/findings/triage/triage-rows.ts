import type { Priority } from "../../../../shared/domain/findings.ts";
import type { GapTriage } from "../../../../shared/domain/gap-triage.ts";
import type { Verdict, VerdictKind } from "../../../../shared/domain/triage.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";
import { barrierTitles } from "../../../../shared/workbook/words.ts";
import { derive, registerOf, triageOf } from "../../../state/derived.ts";
import type { RegisterRow } from "../../../ui/register/types.ts";

/** A gap or risk as the triage table shows it. */
export interface TriageRow extends RegisterRow {
  readonly triage: GapTriage;
  readonly title: string;
  /** "F7". */
  readonly number: string;
  readonly rank: number;
  readonly priority: Priority;
  readonly kind: VerdictKind | null;
  readonly verdict: Verdict | null;
  /** "Information, Consequences"; empty when none is established. */
  readonly barriers: string;
  /** Steps not known or without evidence; null while it was never triaged. */
  readonly open: number | null;
  /** 0 while it was never triaged. */
  readonly round: number;
}

/** Gaps and risks by priority, as the register numbers them. */
export const triageRowsOf = derive((workbook: Workbook): readonly TriageRow[] =>
  registerOf(workbook).flatMap(({ finding, rank, priority }) => {
    const triage = triageOf(workbook).get(finding.id);
    if (!triage) return [];
    const { verdict, rounds } = triage;
    return [
      {
        id: finding.id,
        triage,
        title: finding.title,
        number: `F${rank}`,
        rank,
        priority,
        kind: verdict?.kind ?? null,
        verdict,
        barriers: (verdict?.barriers ?? []).map((kind) => barrierTitles[kind]).join(", "),
        open: verdict ? verdict.open.length : null,
        round: rounds[0]?.round.number ?? 0,
      },
    ];
  }),
);
