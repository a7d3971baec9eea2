import { stepNumbers, type StepNumber } from "../methodology/triage-steps.ts";
import type { TriageRound } from "../workbook/entities/triage.ts";
import { inOrder, type Finding, type Workbook } from "../workbook/model.ts";
import { triage, verdictKinds, type StepAnswer, type Verdict, type VerdictKind } from "./triage.ts";

/** A round of triage with its verdict as it follows from what is recorded now. */
export interface TriagedRound {
  readonly round: TriageRound;
  readonly steps: ReadonlyMap<StepNumber, StepAnswer>;
  /** Pieces of evidence by step. */
  readonly evidenceIds: ReadonlyMap<StepNumber, readonly string[]>;
  readonly verdict: Verdict;
}

/** A gap or risk with its rounds, newest first; the newest one's verdict is the finding's. */
export interface GapTriage {
  readonly finding: Finding;
  readonly rounds: readonly TriagedRound[];
  /** null while the finding was never triaged. */
  readonly verdict: Verdict | null;
}

/**
 * Every gap and risk with its triage, in the consultant's order. A step counts as evidenced when at least one piece of
 * evidence is attached to it.
 */
export function gapTriages(workbook: Workbook): readonly GapTriage[] {
  const roundsOf = Map.groupBy(workbook.triageRounds.values(), (round) => round.findingId);
  const stepsOf = Map.groupBy(workbook.triageSteps.values(), (step) => step.roundId);
  const evidenceOf = Map.groupBy(workbook.stepEvidence.values(), (link) => link.stepId);
  return inOrder(workbook.findings)
    .filter((finding) => finding.kind !== "strength")
    .map((finding) => {
      const rounds = (roundsOf.get(finding.id) ?? [])
        .toSorted((a, b) => b.number - a.number)
        .map((round) => {
          const evidenceIds = new Map<StepNumber, readonly string[]>();
          const steps = new Map<StepNumber, StepAnswer>();
          for (const { id, step, answer } of stepsOf.get(round.id) ?? []) {
            const attached = (evidenceOf.get(id) ?? []).map(({ evidenceId }) => evidenceId);
            evidenceIds.set(step, attached);
            steps.set(step, { answer, evidenced: attached.length > 0 });
          }
          return {
            round,
            steps,
            evidenceIds,
            verdict: triage({ steps, practice: round.practice, objection: round.objection }),
          };
        });
      return { finding, rounds, verdict: rounds[0]?.verdict ?? null };
    });
}

/** What the steps of a gap's newest round rest on, in their order, each piece once. */
export function verdictEvidence({ rounds: [newest] }: GapTriage): readonly string[] {
  return [...new Set(stepNumbers.flatMap((step) => newest?.evidenceIds.get(step) ?? []))];
}

/** From this share on (of gaps with a verdict), calling gaps resistance is warned of. */
export const warnResistanceFrom = 0.2;

/** How gaps are judged altogether, and whether users are being blamed. */
export interface TriageBalance {
  /** Gaps and risks. */
  readonly gaps: number;
  readonly triaged: number;
  readonly byVerdict: Readonly<Record<VerdictKind, number>>;
  /** Gaps called resistance among those with a verdict other than undetermined, 0 … 1; 0 when there is none. */
  readonly resistanceShare: number;
  readonly warning: string | null;
  /** Gaps called resistance with the steps that rest on a single piece of evidence: where to look again. */
  readonly doubts: readonly { readonly findingId: string; readonly steps: readonly StepNumber[] }[];
}

export function triageBalance(triages: readonly GapTriage[]): TriageBalance {
  const count = (kind: VerdictKind) => triages.filter(({ verdict }) => verdict?.kind === kind).length;
  const byVerdict = Object.fromEntries(verdictKinds.map((kind) => [kind, count(kind)])) as Record<
    VerdictKind,
    number
  >;
  const triaged = triages.filter(({ verdict }) => verdict !== null).length;
  const determined = triaged - byVerdict.undetermined;
  const resistanceShare = determined === 0 ? 0 : byVerdict.resistance / determined;
  return {
    gaps: triages.length,
    triaged,
    byVerdict,
    resistanceShare,
    warning:
      resistanceShare >= warnResistanceFrom
        ? `${byVerdict.resistance} of ${determined} gaps with a verdict are called resistance. That is rarely so: most people who do not use a system are kept from it.`
        : null,
    doubts: triages.flatMap(({ finding, rounds, verdict }) =>
      verdict?.kind === "resistance" ? [{ findingId: finding.id, steps: thinSteps(rounds[0]) }] : [],
    ),
  };
}

function thinSteps(round: TriagedRound | undefined): readonly StepNumber[] {
  if (!round) return [];
  return [...round.evidenceIds]
    .flatMap(([step, ids]) => (ids.length === 1 ? [step] : []))
    .toSorted((a, b) => a - b);
}
