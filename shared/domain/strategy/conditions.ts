import type { Condition } from "../../methodology/rules/types.ts";
import type { Fact, FactCondition, FactIndex } from "./fact.ts";

/**
 * The facts that meet a condition; null when it is not met. Met without facts: by the situation, or by a `not`, which
 * decide where a rule holds but are no reason for anything. Each fact comes once, the most telling first.
 */
export function met(condition: Condition, facts: FactIndex): readonly Fact[] | null {
  return placesMeeting(condition, facts)?.flatMap((place) => facts.all[place] ?? []) ?? null;
}

/** As `met`, with the places of the facts. */
function placesMeeting(condition: Condition, facts: FactIndex): readonly number[] | null {
  if ("all" in condition) {
    const parts: (readonly number[])[] = [];
    for (const part of condition.all) {
      const places = placesMeeting(part, facts);
      if (places === null) return null;
      parts.push(places);
    }
    return parts.reduce(together, []);
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => placesMeeting(part, facts)).filter((part) => part !== null);
    return parts.length > 0 ? parts.reduce(together, []) : null;
  }
  if ("not" in condition) return placesMeeting(condition.not, facts) === null ? [] : null;
  if (condition.fact === "situation") {
    const { is } = condition;
    return facts.where("situation", ({ situation }) => is.includes(situation)).length > 0 ? [] : null;
  }
  const fitting = factsFor(condition, facts);
  return fitting.length > 0 ? fitting : null;
}

/** Both of two rising lists as one, each place once. */
function together(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [one, other] = [a[i] ?? Infinity, b[j] ?? Infinity];
    both.push(Math.min(one, other));
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return both;
}

/** The places of every fact that fits a condition on facts. Total: each kind of condition has its case. */
function factsFor(
  condition: Exclude<FactCondition, { readonly fact: "situation" }>,
  facts: FactIndex,
): readonly number[] {
  switch (condition.fact) {
    case "dimension-below":
      return facts.where(
        condition.fact,
        (fact) => fact.dimension === condition.dimension && fact.score < condition.below,
      );
    case "rating-at-most":
      return facts.ratingsOf(condition.question, condition.atMost);
    case "tag-rated-at-most":
      return facts.ratingsTagged(condition.tag, condition.atMost);
    case "thin-coverage":
    case "disagreement":
      return facts.where(condition.fact, ({ dimension }) => dimension === condition.dimension);
    case "barrier":
      return facts.where(condition.fact, ({ barrier }) => barrier === condition.barrier);
    case "verdict":
      return facts.where(condition.fact, ({ verdict }) => verdict === condition.verdict);
    case "capability":
      return facts.where(condition.fact, ({ practice }) => practice === (condition.practice ?? practice));
    case "finding":
      return facts.where(
        condition.fact,
        ({ findingKind, dimensions, priority }) =>
          findingKind === condition.kind &&
          dimensions.includes(condition.dimension) &&
          priority >= (condition.priority ?? 0),
      );
    case "lever":
      return facts.where(
        condition.fact,
        ({ lever, stance }) => lever === condition.lever && stance === condition.stance,
      );
    case "mixed-message":
      return facts.where(
        condition.fact,
        ({ levers }) => condition.lever === undefined || levers.includes(condition.lever),
      );
    case "ownership":
      return facts.where(condition.fact, ({ state }) => state === condition.state);
    case "supervision":
      return facts.where(condition.fact, ({ aspect }) => aspect === condition.aspect);
    case "responsibility":
      return facts.where(
        condition.fact,
        ({ state, element }) => state === condition.state && element === (condition.element ?? element),
      );
    case "no-measures":
      return facts.where(condition.fact, ({ measureKind }) => measureKind === condition.kind);
    case "measure-fault":
      return facts.where(condition.fact, ({ fault }) => fault === condition.fault);
    case "no-renewal-criteria":
    case "criterion-missed":
    case "role-need-unmet":
      return facts.where(condition.fact, () => true);
    case "effective-use-below":
      return facts.where(condition.fact, ({ percent }) => percent < condition.below);
    case "share-at-least":
      return facts.where(
        condition.fact,
        ({ level, percent }) => level === condition.level && percent >= condition.percent,
      );
    case "workarounds":
      return facts.where(condition.fact, ({ hours }) => hours >= condition.hours);
    case "client":
      return facts.where(condition.fact, ({ is }) => is === condition.is);
    case "hr-open":
      return facts.where(condition.fact, ({ item }) => item === condition.item);
    case "perception-gap":
      return facts.where(
        condition.fact,
        ({ part, gap }) => part === (condition.part ?? part) && gap >= condition.atLeast,
      );
    case "unseen-commitment":
      return facts.where(condition.fact, () => true);
    case "self-check-at-most":
      return facts.where(
        condition.fact,
        ({ item, mean }) => item === condition.item && mean <= condition.atMost,
      );
    case "pulse-below":
      return facts.where(
        condition.fact,
        ({ construct, mean }) => construct === condition.construct && mean < condition.below,
      );
    case "supervisors-say":
      return facts.where(
        condition.fact,
        ({ aspect, mean }) => aspect === condition.aspect && mean <= condition.atMost,
      );
    case "not-asked":
      return facts.where(condition.fact, ({ questionnaire }) => questionnaire === condition.questionnaire);
    case "role-without":
      return facts.where(condition.fact, ({ what }) => what === condition.what);
  }
}
