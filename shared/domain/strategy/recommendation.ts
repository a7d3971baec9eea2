import type { LibraryAction } from "../../methodology/actions/types.ts";
import type { PhaseId } from "../../methodology/phases.ts";
import type { Rule } from "../../methodology/rules/types.ts";
import type { Recommendation } from "../../workbook/entities/plan.ts";
import type { Action } from "../../workbook/model.ts";
import type { Fact } from "./fact.ts";

export const recommendationStatuses = ["called", "no-longer-called", "not-called"] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

/** A rule that was met, with what met it. */
export interface FiredRule {
  readonly rule: Rule;
  /** How strongly it calls in this engagement, 0 … 1: its weight, tempered by how telling its facts are. */
  readonly strength: number;
  /** At least one, each once, most telling first. */
  readonly facts: readonly Fact[];
}

/** A figure of 1 … 5 as computed, and the consultant's judgement where there is one. */
export interface Judged {
  readonly computed: number;
  readonly judged: number | null;
}

/** Where an action stands that has to come first. */
export const prerequisiteStates = [
  "done",
  "in-plan",
  "called",
  "not-called",
  "rejected",
  /** The situation has no use for it, or this version of the library does not know it. */
  "not-offered",
] as const;
export type PrerequisiteState = (typeof prerequisiteStates)[number];

export interface Prerequisite {
  readonly libraryId: string;
  readonly title: string;
  readonly state: PrerequisiteState;
  /** The action of the roadmap that it became. */
  readonly actionId: string | null;
}

/** An action of the library as it stands in this engagement. */
export interface RecommendedAction {
  readonly action: LibraryAction;
  /**
   * `called`: rules call for it. `no-longer-called`: it was taken up or decided on, and nothing calls for it (any
   * more). `not-called`: offered only.
   */
  readonly status: RecommendationStatus;
  readonly called: boolean;
  /** How strongly the record calls for it, a whole number 0 … 100; 0 when nothing does. */
  readonly score: number;
  /** Rules that were met, strongest first; none unless called for. */
  readonly reasons: readonly FiredRule[];
  readonly impact: Judged;
  readonly effort: Judged;
  /** Open findings it would answer, highest priority first. */
  readonly findingIds: readonly string[];
  /** Groups it would be for, in the consultant's order; none: the organization. */
  readonly groupIds: readonly string[];
  /** null: the situation has no use for it, and it is never called for. */
  readonly phase: PhaseId | null;
  readonly prerequisites: readonly Prerequisite[];
  /** What was decided on it; null until something was. */
  readonly decision: Recommendation | null;
  /** The action of the roadmap it became, unless that was removed. */
  readonly taken: Action | null;
}
