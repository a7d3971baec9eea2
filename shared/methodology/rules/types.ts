import type { BarrierKind, Practice } from "../triage-steps.ts";
import type { QuestionnaireId } from "../questionnaires/types.ts";
import type { LeverId } from "../levers.ts";
import type { DimensionId, ElementId, QuestionTag, Situation } from "../types.ts";

/** Parts of the self-check and of its mirror. */
export type CheckPart = "commitment" | "adoption" | "leading";
/** Parts of the user pulse. */
export type PulseConstruct = "usefulness" | "ease" | "social-influence" | "conditions" | "intention";
/** Items of the supervisor check, and what is recorded of each supervisor. */
export type SupervisorAspect =
  | "expected"
  | "written"
  | "targets"
  | "measured"
  | "accountable"
  | "equipped"
  | "usesIt";

/**
 * Rules as data: which facts call for which action. A fact is something recorded in the engagement, or plainly
 * missing from it, and points to the entity that shows it; `domain/strategy/facts.ts` gathers them. A condition on a
 * kind of fact is met by every fact of that kind that fits; those are then the reasons of the recommendation.
 */
export type Condition =
  /** A dimension's score, 0 … 100, is below this, in the organization or in a group. Unrated is not low. */
  | { readonly fact: "dimension-below"; readonly dimension: DimensionId; readonly below: number }
  /** A question (by id, or any with the tag) is rated at most this, 0 … 4, once or for a group. */
  | { readonly fact: "rating-at-most"; readonly question: string; readonly atMost: number }
  | { readonly fact: "tag-rated-at-most"; readonly tag: QuestionTag; readonly atMost: number }
  /** A dimension has a score, and so few of its questions are answered that it is provisional. */
  | { readonly fact: "thin-coverage"; readonly dimension: DimensionId }
  /** People see the same question differently: their ratings are two steps or more apart. */
  | { readonly fact: "disagreement"; readonly dimension: DimensionId }
  /** The newest triage of a gap found this barrier. */
  | { readonly fact: "barrier"; readonly barrier: BarrierKind }
  | {
      readonly fact: "verdict";
      readonly verdict: "mixed" | "interaction" | "resistance" | "undetermined" | "define-first";
    }
  /** The newest triage found that people cannot do it; `practice` narrows it to how often they did. */
  | { readonly fact: "capability"; readonly practice?: Practice }
  /** An open finding of the register, of this kind and dimension, with at least this priority (0 … 5). */
  | {
      readonly fact: "finding";
      readonly kind: "gap" | "risk" | "strength";
      readonly dimension: DimensionId;
      readonly priority?: number;
    }
  /** The alignment matrix has this stance under the lever, or a mixed message that this lever is part of. */
  | { readonly fact: "lever"; readonly lever: LeverId; readonly stance: "contradicts" | "silent" }
  | { readonly fact: "mixed-message"; readonly lever?: LeverId }
  /** The exercise "who owns adoption?". */
  | {
      readonly fact: "ownership";
      readonly state:
        | "no-owner"
        | "disagreement"
        | "no-authority"
        | "no-budget"
        | "no-people"
        | "not-in-review"
        | "no-reports";
    }
  /** A supervisor's part in driving use is missing. */
  | {
      readonly fact: "supervision";
      readonly aspect: SupervisorAspect;
    }
  /** An element of the programme that nobody, or more than one person, is accountable for. */
  | { readonly fact: "responsibility"; readonly state: "nobody" | "several"; readonly element?: ElementId }
  /** Measures of success: none at all of a kind, or one that lacks or contradicts something. */
  | { readonly fact: "no-measures"; readonly kind: "adoption" | "value" | "return" }
  | {
      readonly fact: "measure-fault";
      readonly fault:
        | "no-baseline"
        | "no-target"
        | "no-change"
        | "worse-target"
        | "no-date"
        | "before-go-live"
        | "no-owner"
        | "no-source"
        | "no-frequency"
        | "not-in-plans"
        | "not-in-rewards";
    }
  | { readonly fact: "no-renewal-criteria" }
  | { readonly fact: "criterion-missed" }
  /** The spectrum: a group's effective use, 0 … 100 %, is below this; or most of a group is at this level. */
  | { readonly fact: "effective-use-below"; readonly below: number }
  | {
      readonly fact: "share-at-least";
      readonly level: "none" | "ineffective" | "moderate" | "full";
      readonly percent: number;
    }
  /** Workarounds of a group cost at least so many hours a week. */
  | { readonly fact: "workarounds"; readonly hours: number }
  /** What set-up says of the client. */
  | { readonly fact: "situation"; readonly is: readonly Situation[] }
  | { readonly fact: "client"; readonly is: "regulated" | "unionized" | "several-regions" }
  /** Jobs: a role whose HR work of this kind is not done, that has no weekly goals, no criteria, or needs nobody serves. */
  | {
      readonly fact: "hr-open";
      readonly item:
        | "involved"
        | "job-description"
        | "criteria"
        | "hiring"
        | "onboarding"
        | "review"
        | "improvement-path";
    }
  | { readonly fact: "role-without"; readonly what: "usage-goals" | "criteria" | "duties-after" }
  | { readonly fact: "role-need-unmet" }
  /** The self-check and its mirror: executives see an item of a part (any, when left out) this much higher than their
   * people, in steps of the scale, 0 … 2. */
  | { readonly fact: "perception-gap"; readonly part?: CheckPart; readonly atLeast: number }
  /** Executives say yes to an item of which their people see nothing. */
  | { readonly fact: "unseen-commitment" }
  /** Executives themselves answer an item of the self-check at most like this, 0 no … 2 yes, on average. */
  | { readonly fact: "self-check-at-most"; readonly item: string; readonly atMost: number }
  /** The user pulse, in the organization or in a group: a construct's mean, 1 … 7, is below this. */
  | { readonly fact: "pulse-below"; readonly construct: PulseConstruct; readonly below: number }
  /** What supervisors say of themselves, 0 no … 2 yes, on average. */
  | { readonly fact: "supervisors-say"; readonly aspect: SupervisorAspect; readonly atMost: number }
  /** A questionnaire that nobody has answered yet. */
  | { readonly fact: "not-asked"; readonly questionnaire: QuestionnaireId }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  /** Met when the inner one is not; gives no reason, so a rule needs another condition beside it. */
  | { readonly not: Condition };

export interface Rule {
  /** `rule.<slug>`, stable for ever. */
  readonly id: string;
  /** The action of the library it calls for. */
  readonly actionId: string;
  readonly when: Condition;
  /** How strongly it calls: 1 a hint … 5 this comes first. */
  readonly weight: 1 | 2 | 3 | 4 | 5;
  /**
   * Why, as one sentence that stands for the whole rule: "What is paid and praised works against use." The facts that
   * met it are listed after it in their own words.
   */
  readonly because: string;
}
