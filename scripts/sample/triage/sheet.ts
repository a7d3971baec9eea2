import type { Practice, StepNumber } from "../../../shared/methodology/triage-steps.ts";
import type { EvidenceId } from "../evidence.ts";
import type { FindingId } from "../findings.ts";

/** How the sample's triage is written down: one record per round, with a note and the evidence of each step. */

export interface WrittenStep {
  readonly answer: "yes" | "no" | "unknown";
  readonly note: string;
  readonly evidence: readonly EvidenceId[];
}

export interface WrittenRound {
  readonly finding: FindingId;
  /** The day and time on which it was begun, `YYYY-MM-DDTHH:MM`. */
  readonly started: string;
  /** What the gap was taken to be, and what was concluded. */
  readonly note: string;
  readonly practice?: Practice;
  /** In the person's words. */
  readonly objection?: string;
  /** Steps left out were not gone into. */
  readonly steps: Readonly<Partial<Record<StepNumber, WrittenStep>>>;
}

export function yes(note: string, ...evidence: readonly EvidenceId[]): WrittenStep {
  return { answer: "yes", note, evidence };
}

export function no(note: string, ...evidence: readonly EvidenceId[]): WrittenStep {
  return { answer: "no", note, evidence };
}

/** Asked, and not known yet; the note says what to find out. */
export function unknown(note: string): WrittenStep {
  return { answer: "unknown", note, evidence: [] };
}
