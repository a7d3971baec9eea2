import type { PhaseId } from "../phases.ts";
import type { ElementId, Situation } from "../types.ts";

/** Who typically owns an action. */
export const ownerRoles = [
  "sponsor",
  "adoption-owner",
  "executive",
  "manager",
  "hr",
  "it",
  "trainer",
  "process-owner",
  "communications",
] as const;
export type OwnerRole = (typeof ownerRoles)[number];

/** What the guards of the strategy look at; an action without a trait of these has none. */
export const actionTraits = [
  /** Names or equips the owner of adoption. */
  "ownership",
  /** Defines or reads measures of success. */
  "measurement",
  /** Teaches a skill in a course or class. */
  "training",
  /** Holds people to account: goals with consequences, reviews, improvement plans. */
  "accountability",
  /** Asks managers or supervisors to drive use. */
  "manager-drive",
  /** Gives managers what they need for it: job description, targets, tools, time. */
  "manager-equipment",
  /** Changes what jobs contain. */
  "job-change",
  /** Brings HR in. */
  "hr",
  /** Removes something in the environment that stands in the way. */
  "removes-barrier",
  /** Builds on what already works. */
  "builds-on-strength",
  /** Goes on after go-live: keeps measuring, coaching, improving. */
  "after-go-live",
] as const;
export type ActionTrait = (typeof actionTraits)[number];

/** Judged on five steps: 1 least … 5 most. */
export type Step5 = 1 | 2 | 3 | 4 | 5;

/** One action of the library: what to do, when it fits, how long it takes, and how one sees that it worked. */
export interface LibraryAction {
  /** `act.<slug>`, stable for ever. */
  readonly id: string;
  readonly element: ElementId;
  /** What is done, as an order, at most 80 characters. */
  readonly title: string;
  /** One to three sentences. */
  readonly description: string;
  /** What it answers, one sentence: "Nobody is named, or several people are." */
  readonly answers: string;
  /** How to do it, three to six steps, each an order. */
  readonly steps: readonly string[];
  /** Working days: optimistic ≤ likely ≤ pessimistic, each at least 1. */
  readonly days: { readonly optimistic: number; readonly likely: number; readonly pessimistic: number };
  /** Work and goodwill it takes, 1 … 5. */
  readonly effort: Step5;
  /** What it usually moves when it is called for, 1 … 5. */
  readonly impact: Step5;
  readonly owner: OwnerRole;
  /** The phase it belongs to, by situation; a situation that is left out has no use for it. */
  readonly phase: Readonly<Partial<Record<Situation, PhaseId>>>;
  /** Actions of the library that come first when they are taken up too. Never a circle. */
  readonly prerequisites: readonly string[];
  /** The measure that shows it worked, one sentence with what is counted. */
  readonly measure: string;
  /** How it goes wrong, two to four. */
  readonly pitfalls: readonly string[];
  readonly traits: readonly ActionTrait[];
}
