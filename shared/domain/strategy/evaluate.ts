import { actionLibrary } from "../../methodology/actions/library.ts";
import type { LibraryAction } from "../../methodology/actions/types.ts";
import { elementOf } from "../../methodology/methodology.ts";
import { rules as methodRules } from "../../methodology/rules/rules.ts";
import type { Rule } from "../../methodology/rules/types.ts";
import type { Situation } from "../../methodology/types.ts";
import { engagementOf, inOrder, type Action, type Workbook } from "../../workbook/model.ts";
import { findingsRegister, type RegisterEntry } from "../findings.ts";
import { highPriority } from "../coverage.ts";
import { met } from "./conditions.ts";
import type { Fact, FactIndex } from "./fact.ts";
import type { FiredRule, Prerequisite, PrerequisiteState, RecommendedAction } from "./recommendation.ts";

/** What is recommended from. */
export interface Offer {
  readonly actions: readonly LibraryAction[];
  readonly rules: readonly Rule[];
}

/** What the method carries. */
export const methodOffer: Offer = { actions: actionLibrary, rules: methodRules };

/** The offer with actions of the consultant's own: no rule calls for them, they are only offered. */
export function withOwn(own: readonly LibraryAction[], offer: Offer = methodOffer): Offer {
  return { ...offer, actions: [...offer.actions, ...own] };
}

/** What a recommendation rests on besides the facts; left out: what the method carries, the workbook's own register. */
export interface Basis {
  readonly offer?: Offer;
  readonly register?: readonly RegisterEntry[];
}

/** How much of what is missing to 1 a rule of full weight and telling facts closes. */
const fullStrength = 0.8;
/** A rule whose facts say next to nothing keeps this share of its strength. */
const leastTempered = 0.6;

/**
 * Every action of the offer as it stands in this engagement, those called for most first; ties by element, then id.
 * Same facts and decisions, same list, whatever the order of actions, rules and rows.
 *
 * The score of an action is 100 · (1 − Π(1 − sᵢ)) over the rules that were met, where sᵢ = 0.8 · weight/5 ·
 * (0.6 + 0.4 · t) and t says how telling the rule's facts are together. So each further reason closes part of what is
 * left to 100: two rules of weight 5 come to 96, however many hints come to less than certainty.
 *
 * @param facts of this workbook.
 */
export function recommendationsOf(
  workbook: Workbook,
  facts: FactIndex,
  { offer = methodOffer, register = findingsRegister(workbook) }: Basis = {},
): readonly RecommendedAction[] {
  const { situation } = engagementOf(workbook);
  const fired = firedRules(offer.rules, facts);
  const judging: Judging = {
    workbook,
    situation,
    register,
    known: new Map(offer.actions.map((action) => [action.id, action])),
    taken: takenActions(workbook),
    findings: orderOf(register.map(({ finding }) => finding)),
    groups: orderOf(inOrder(workbook.groups)),
    reasonsFor: ({ id, phase }) => (phase[situation] === undefined ? [] : (fired.get(id) ?? [])),
  };
  return offer.actions.map((action) => recommendation(action, judging)).toSorted(byCall);
}

/** What one action is judged by. */
interface Judging {
  readonly workbook: Workbook;
  readonly situation: Situation;
  readonly register: readonly RegisterEntry[];
  readonly known: ReadonlyMap<string, LibraryAction>;
  readonly taken: ReadonlyMap<string, Action>;
  /** Places in the register, and in the consultant's order. */
  readonly findings: Order;
  readonly groups: Order;
  readonly reasonsFor: (action: LibraryAction) => readonly FiredRule[];
}

function recommendation(action: LibraryAction, judging: Judging): RecommendedAction {
  const { workbook, situation, register, findings, groups } = judging;
  const reasons = judging.reasonsFor(action);
  const called = reasons.length > 0;
  const decision = workbook.recommendations.get(action.id) ?? null;
  const taken = judging.taken.get(action.id) ?? null;
  const decided = taken !== null || (decision !== null && decision.state !== "open");
  const score = scoreOf(reasons);
  const findingIds = idsOf(reasons, (fact) => fact.findingIds, findings);
  const top = register[findings.placeOf.get(findingIds[0] ?? "") ?? -1]?.priority.value ?? null;
  return {
    action,
    status: called ? "called" : decided ? "no-longer-called" : "not-called",
    called,
    score,
    reasons,
    impact: {
      computed: called ? impactOf(action, score, top) : action.impact,
      judged: taken?.impact ?? decision?.impact ?? null,
    },
    effort: { computed: action.effort, judged: taken?.effort ?? decision?.effort ?? null },
    findingIds,
    groupIds: idsOf(reasons, (fact) => fact.groupIds, groups),
    phase: action.phase[situation] ?? null,
    prerequisites: action.prerequisites.map((id) => prerequisite(id, judging)),
    decision,
    taken,
  };
}

function prerequisite(libraryId: string, judging: Judging): Prerequisite {
  const action = judging.known.get(libraryId);
  const taken = judging.taken.get(libraryId);
  return {
    libraryId,
    title: taken?.title ?? action?.title ?? libraryId,
    state: prerequisiteState(libraryId, judging),
    actionId: taken?.id ?? null,
  };
}

function prerequisiteState(libraryId: string, judging: Judging): PrerequisiteState {
  const { workbook, situation, known, reasonsFor } = judging;
  const taken = judging.taken.get(libraryId);
  if (taken && taken.status !== "dropped") return taken.status === "done" ? "done" : "in-plan";
  const action = known.get(libraryId);
  if (action?.phase[situation] === undefined) return "not-offered";
  if (workbook.recommendations.get(libraryId)?.state === "rejected") return "rejected";
  return reasonsFor(action).length > 0 ? "called" : "not-called";
}

function byCall(a: RecommendedAction, b: RecommendedAction): number {
  return (
    b.score - a.score ||
    elementOf(a.action.element).number - elementOf(b.action.element).number ||
    (a.action.id < b.action.id ? -1 : 1)
  );
}

/** The rules that were met, by the action they call for, strongest first. */
function firedRules(rules: readonly Rule[], facts: FactIndex): ReadonlyMap<string, readonly FiredRule[]> {
  const fired = rules.flatMap((rule): readonly FiredRule[] => {
    const reasons = met(rule.when, facts) ?? [];
    if (reasons.length === 0) return [];
    return [{ rule, facts: reasons, strength: strengthOf(rule, reasons) }];
  });
  return Map.groupBy(
    fired.toSorted((a, b) => b.strength - a.strength || (a.rule.id < b.rule.id ? -1 : 1)),
    ({ rule }) => rule.actionId,
  );
}

/** 0 … `fullStrength`. Further facts bring the most telling one up to halfway to certainty. */
function strengthOf(rule: Rule, facts: readonly Fact[]): number {
  const strongest = facts[0]?.telling ?? 0;
  const telling = strongest + ((1 - strongest) * Math.min(facts.length - 1, 4)) / 8;
  return fullStrength * (rule.weight / 5) * (leastTempered + (1 - leastTempered) * telling);
}

/** @param reasons strongest first, so that the product is the same to its last digit. */
function scoreOf(reasons: readonly FiredRule[]): number {
  return Math.round(100 * (1 - reasons.reduce((left, { strength }) => left * (1 - strength), 1)));
}

/**
 * The impact it usually has, moved by up to half a step as the record calls more or less strongly than half, and by up
 * to half a step as the findings it would answer are above or below high priority; rounded, 1 … 5.
 */
function impactOf(action: LibraryAction, score: number, topPriority: number | null): number {
  const byScore = (score - 50) / 100;
  const byFindings =
    topPriority === null ? 0 : Math.max(-0.5, Math.min(0.5, (topPriority - highPriority) / 4));
  return Math.max(1, Math.min(5, Math.round(action.impact + byScore + byFindings)));
}

interface Order {
  readonly ids: readonly string[];
  readonly placeOf: ReadonlyMap<string, number>;
}

function orderOf(rows: readonly { readonly id: string }[]): Order {
  return { ids: rows.map(({ id }) => id), placeOf: new Map(rows.map(({ id }, i) => [id, i])) };
}

/** Ids that the reasons' facts name, each once, in the order given; those that are not in it are left out. */
function idsOf(
  reasons: readonly FiredRule[],
  named: (fact: Fact) => readonly string[],
  { ids, placeOf }: Order,
): readonly string[] {
  // In a large engagement thousands of facts name the same few ids: marks are cheaper than a set to be sorted.
  const marks = new Uint8Array(ids.length);
  let missing = ids.length;
  for (const { facts } of reasons) {
    for (const fact of facts) {
      for (const id of named(fact)) {
        const place = placeOf.get(id);
        if (place === undefined || marks[place] === 1) continue;
        marks[place] = 1;
        missing -= 1;
      }
      if (missing === 0) return ids;
    }
  }
  return missing === ids.length ? [] : ids.filter((_, place) => marks[place] === 1);
}

/** What each action of the library became, by its id; a dropped action counts only when there is no other. */
function takenActions(workbook: Workbook): ReadonlyMap<string, Action> {
  const taken = new Map<string, Action>();
  for (const action of inOrder(workbook.actions).toReversed()) {
    if (action.libraryId === null) continue;
    const known = taken.get(action.libraryId);
    if (!known || action.status !== "dropped" || known.status === "dropped")
      taken.set(action.libraryId, action);
  }
  for (const { id, actionId } of workbook.recommendations.values()) {
    const action = workbook.actions.get(actionId ?? "");
    if (action) taken.set(id, action);
  }
  return taken;
}
