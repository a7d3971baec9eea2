import type { LeverId } from "../../methodology/levers.ts";
import type { QuestionnaireId } from "../../methodology/questionnaires/types.ts";
import type { Condition } from "../../methodology/rules/types.ts";
import type { BarrierKind, Practice } from "../../methodology/triage-steps.ts";
import type { DimensionId, ElementId, QuestionTag, Situation } from "../../methodology/types.ts";
import type { Stance } from "../../workbook/entities/alignment.ts";
import type { SupervisionAspect } from "../../workbook/entities/ownership.ts";
import type { MeasureKind } from "../../workbook/entities/success.ts";
import type { FindingKind, TableName } from "../../workbook/model.ts";
import type { SpectrumLevel } from "../adoption.ts";
import type { MeasureFaultKind } from "../success.ts";
import type { VerdictKind } from "../triage.ts";

/** A condition that looks at facts, without those that combine others. */
export type FactCondition = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>;
type Asking<K extends FactCondition["fact"]> = Extract<FactCondition, { readonly fact: K }>;

export type OwnershipState = Asking<"ownership">["state"];
export type ClientTrait = Asking<"client">["is"];
export type HrWork = Asking<"hr-open">["item"];
export type RoleLack = Asking<"role-without">["what"];

/** Where a fact leads: a row that the workbook has. */
export interface FactEntity {
  readonly kind: TableName;
  readonly id: string;
}

interface FactBase {
  /** The same fact of the same workbook always has the same key; no two share one. */
  readonly key: string;
  /** The row that shows it, or, for something missing, the row in which it would be. */
  readonly entity: FactEntity;
  /** The fact as one sentence that names the thing with its figure. */
  readonly words: string;
  /** How much it says by itself, 0 … 1: orders reasons and tempers the score. */
  readonly telling: number;
  /** Groups it speaks of, in the consultant's order; none: the organization. */
  readonly groupIds: readonly string[];
  /** Open findings of the register that say it or are tied to what shows it, highest priority first. */
  readonly findingIds: readonly string[];
}

/** What a fact says, by the kind of condition that asks for it. */
type FactKinds = {
  readonly "dimension-below": { readonly dimension: DimensionId; readonly score: number };
  /** One rated answer; asked for by its question and by each of its tags. */
  readonly "rating-at-most": {
    readonly question: string;
    readonly tags: readonly QuestionTag[];
    readonly rating: number;
  };
  /** `open` is the first question of the dimension that is unanswered, asked once or of a group. */
  readonly "thin-coverage": {
    readonly dimension: DimensionId;
    readonly open: { readonly questionId: string; readonly groupId: string | null };
  };
  readonly disagreement: { readonly dimension: DimensionId };
  readonly barrier: { readonly barrier: BarrierKind };
  readonly verdict: { readonly verdict: VerdictKind };
  readonly capability: { readonly practice: Practice };
  readonly finding: {
    readonly findingKind: FindingKind;
    readonly dimensions: readonly DimensionId[];
    readonly priority: number;
  };
  readonly lever: { readonly lever: LeverId; readonly stance: Stance };
  readonly "mixed-message": { readonly levers: readonly LeverId[] };
  readonly ownership: { readonly state: OwnershipState };
  readonly supervision: { readonly aspect: SupervisionAspect };
  readonly responsibility: { readonly state: "nobody" | "several"; readonly element: ElementId };
  readonly "no-measures": { readonly measureKind: MeasureKind };
  readonly "measure-fault": { readonly fault: MeasureFaultKind };
  readonly "no-renewal-criteria": object;
  readonly "criterion-missed": object;
  readonly "effective-use-below": { readonly percent: number };
  readonly "share-at-least": { readonly level: SpectrumLevel; readonly percent: number };
  readonly workarounds: { readonly hours: number };
  readonly situation: { readonly situation: Situation };
  readonly client: { readonly is: ClientTrait };
  readonly "hr-open": { readonly item: HrWork };
  readonly "role-without": { readonly what: RoleLack };
  readonly "role-need-unmet": object;
  readonly "perception-gap": { readonly part: string; readonly gap: number };
  readonly "unseen-commitment": object;
  readonly "self-check-at-most": { readonly item: string; readonly mean: number };
  readonly "pulse-below": { readonly construct: string; readonly mean: number };
  readonly "supervisors-say": { readonly aspect: string; readonly mean: number };
  readonly "not-asked": { readonly questionnaire: QuestionnaireId };
};

export type FactKind = keyof FactKinds;

/** Something recorded in the engagement, or plainly missing from it, that a rule can ask for. */
export type Fact = { readonly [K in FactKind]: FactBase & { readonly kind: K } & FactKinds[K] }[FactKind];
export type FactOf<K extends FactKind> = Extract<Fact, { readonly kind: K }>;

/**
 * Facts by kind, and rated answers by question and tag, so that a condition meets only what it could be about. A fact is
 * named by its place among all; lists of places rise, which is to say: the most telling first.
 */
export interface FactIndex {
  /** All of them, the most telling first; ties in the order found. */
  readonly all: readonly Fact[];
  /** Facts of the kind for which the test holds. */
  readonly where: <K extends FactKind>(kind: K, fits: (fact: FactOf<K>) => boolean) => readonly number[];
  /** Answers to a question that are rated at most this, 0 … 4. */
  readonly ratingsOf: (question: string, atMost: number) => readonly number[];
  /** The same for every question with the tag. */
  readonly ratingsTagged: (tag: QuestionTag, atMost: number) => readonly number[];
}

export function indexFacts(found: readonly Fact[]): FactIndex {
  const all = mostTellingFirst(found);
  const byKind = new Map<FactKind, number[]>();
  const byQuestion = new Map<string, number[]>();
  const byTag = new Map<QuestionTag, number[]>();
  for (const [place, fact] of all.entries()) {
    put(byKind, fact.kind, place);
    if (fact.kind !== "rating-at-most") continue;
    put(byQuestion, fact.question, place);
    for (const tag of fact.tags) put(byTag, tag, place);
  }
  const fitting = <K extends FactKind>(
    places: readonly number[] = [],
    kind: K,
    fits: (fact: FactOf<K>) => boolean,
  ) => {
    const is = isOf(kind);
    return places.filter((place) => {
      const fact = all[place];
      return fact !== undefined && is(fact) && fits(fact);
    });
  };
  const rated = (places: readonly number[] | undefined, atMost: number) =>
    fitting(places, "rating-at-most", ({ rating }) => rating <= atMost);
  return {
    all,
    where: (kind, fits) => fitting(byKind.get(kind), kind, fits),
    ratingsOf: (question, atMost) => rated(byQuestion.get(question), atMost),
    ratingsTagged: (tag, atMost) => rated(byTag.get(tag), atMost),
  };
}

/** Of thousands of facts many are as telling as each other: their few figures are sorted instead. */
function mostTellingFirst(facts: readonly Fact[]): readonly Fact[] {
  const alike = Map.groupBy(facts, ({ telling }) => telling);
  return [...alike.keys()].toSorted((a, b) => b - a).flatMap((telling) => alike.get(telling) ?? []);
}

function put<K>(lists: Map<K, number[]>, key: K, place: number): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

function isOf<K extends FactKind>(kind: K): (fact: Fact) => fact is FactOf<K> {
  return (fact): fact is FactOf<K> => fact.kind === kind;
}
