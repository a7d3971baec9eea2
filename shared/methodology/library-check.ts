import type { LibraryAction } from "./actions/types.ts";
import { repeated } from "./link-check.ts";
import { selfCheck } from "./questionnaires/self-check.ts";
import { phasesIn } from "./phases.ts";
import type { Condition, Rule } from "./rules/types.ts";
import { situations, type Methodology, type Situation } from "./types.ts";

/** The action library with the rules that call for it. */
export interface Library {
  readonly actions: readonly LibraryAction[];
  readonly rules: readonly Rule[];
}

/**
 * Everything in the action library and its rules that links nowhere, contradicts itself, or breaks a limit of its type;
 * empty when sound. Each entry is a sentence that names the record.
 */
export function checkLibrary(library: Library, methodology: Methodology): readonly string[] {
  const { actions, rules } = library;
  return [
    ...repeated(actions).map((id) => `Action ${id} is there twice.`),
    ...repeated(rules).map((id) => `Rule ${id} is there twice.`),
    ...actions.flatMap((action) =>
      [
        ...checkWords(action),
        ...checkPhases(action),
        ...checkPrerequisites(action, actions),
        ...(rules.some(({ actionId }) => actionId === action.id) ? [] : ["is called for by no rule."]),
      ].map((fault) => `Action ${action.id} ${fault}`),
    ),
    ...checkCircles(actions),
    ...rules.flatMap((rule) =>
      checkRule(rule, actions, methodology).map((fault) => `Rule ${rule.id} ${fault}`),
    ),
  ];
}

/** The sentences for which the demand does not hold. */
function broken(demands: readonly (readonly [holds: boolean, fault: string])[]): readonly string[] {
  return demands.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function checkWords(action: LibraryAction): readonly string[] {
  const { optimistic, likely, pessimistic } = action.days;
  const { title, description, answers, measure, steps, pitfalls } = action;
  return broken([
    [action.id.startsWith("act."), 'has an id that does not begin with "act.".'],
    [title.length <= 80, `has a title of ${title.length} characters; 80 fit.`],
    [steps.length >= 3 && steps.length <= 6, `has ${steps.length} steps; three to six are wanted.`],
    [
      pitfalls.length >= 2 && pitfalls.length <= 4,
      `has ${pitfalls.length} pitfalls; two to four are wanted.`,
    ],
    [
      optimistic >= 1 && optimistic <= likely && likely <= pessimistic,
      "has durations that are not in order, or under a day.",
    ],
    [
      [title, description, answers, measure, ...steps, ...pitfalls].every((text) => text.trim() !== ""),
      "has an empty text.",
    ],
  ]);
}

function checkPhases(action: LibraryAction): readonly string[] {
  const served = situationsOf(action);
  return [
    ...(served.length === 0 ? ["belongs to no phase in any situation."] : []),
    ...served
      .filter((situation) => placeOf(action, situation) < 0)
      .map((situation) => `is in phase ${action.phase[situation]}, which there is not when ${situation}.`),
  ];
}

function checkPrerequisites(action: LibraryAction, actions: readonly LibraryAction[]): readonly string[] {
  return action.prerequisites.flatMap((id): readonly string[] => {
    const earlier = actions.find((each) => each.id === id);
    if (!earlier) return [`needs ${id} first, which does not exist.`];
    const shared = situationsOf(action).filter((situation) => earlier.phase[situation] !== undefined);
    if (shared.length === 0) return [`needs ${id} first, which fits none of its situations.`];
    return shared
      .filter((situation) => placeOf(earlier, situation) > placeOf(action, situation))
      .map((situation) => `needs ${id} first, which comes in a later phase when ${situation}.`);
  });
}

function situationsOf(action: LibraryAction): readonly Situation[] {
  return situations.filter((situation) => action.phase[situation] !== undefined);
}

/** Where the action's phase comes in the situation, from 0; −1 when the situation has no such phase. */
function placeOf(action: LibraryAction, situation: Situation): number {
  return phasesIn(situation).findIndex(({ id }) => id === action.phase[situation]);
}

/** One entry for each circle of prerequisites, naming what is in it. */
function checkCircles(actions: readonly LibraryAction[]): readonly string[] {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (id: string, path: readonly string[]) => {
    const start = path.indexOf(id);
    if (start >= 0) faults.push(`Actions wait for each other: ${[...path.slice(start), id].join(", ")}.`);
    if (start >= 0 || done.has(id)) return;
    for (const next of byId.get(id)?.prerequisites ?? []) visit(next, [...path, id]);
    done.add(id);
  };
  for (const { id } of actions) visit(id, []);
  return faults;
}

function checkRule(
  rule: Rule,
  actions: readonly LibraryAction[],
  methodology: Methodology,
): readonly string[] {
  const action = actions.find(({ id }) => id === rule.actionId);
  return [
    ...broken([
      [rule.id.startsWith("rule."), 'has an id that does not begin with "rule.".'],
      [action !== undefined, `calls for ${rule.actionId}, which does not exist.`],
      [/^[A-Z“].*[.”]$/.test(rule.because), "does not give its reason as a sentence."],
      [givesReason(rule.when), "can be met without anything that gives a reason."],
    ]),
    ...factsOf(rule.when).flatMap((fact) => checkFact(fact, action, methodology)),
  ];
}

type Fact = Exclude<
  Condition,
  { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }
>;

function factsOf(condition: Condition): readonly Fact[] {
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  return "not" in condition ? factsOf(condition.not) : [condition];
}

/** Whether a condition, when met, always has a fact that can be shown; the situation alone is none. */
function givesReason(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(givesReason);
  if ("any" in condition) return condition.any.length > 0 && condition.any.every(givesReason);
  return !("not" in condition) && condition.fact !== "situation";
}

/** Links and limits that the types cannot hold; the action tells in which situations the fact must be possible. */
function checkFact(
  fact: Fact,
  action: LibraryAction | undefined,
  methodology: Methodology,
): readonly string[] {
  const asked = (fits: (question: Methodology["questions"][number]) => boolean) =>
    methodology.questions.filter(fits).flatMap((question) => question.situations);
  const possible = (where: readonly Situation[]) =>
    action === undefined || situationsOf(action).some((situation) => where.includes(situation));
  const within = (value: number, most: number) => value >= 0 && value <= most;

  switch (fact.fact) {
    case "rating-at-most": {
      const where = asked(({ id }) => id === fact.question);
      if (where.length === 0) return [`looks at question ${fact.question}, which does not exist.`];
      return broken([
        [possible(where), `looks at question ${fact.question}, which its action's situations never ask.`],
        [within(fact.atMost, 3), `takes any rating of ${fact.question} as a lack.`],
      ]);
    }
    case "tag-rated-at-most":
      return broken([
        [
          possible(asked(({ tags }) => tags.includes(fact.tag))),
          `looks at tag ${fact.tag}, which no question in its action's situations carries.`,
        ],
        [within(fact.atMost, 3), `takes any rating of ${fact.tag} as a lack.`],
      ]);
    case "dimension-below":
    case "effective-use-below":
      return broken([[within(fact.below, 100), `compares with ${fact.below}, which is no percentage.`]]);
    case "share-at-least":
      return broken([[within(fact.percent, 100), `compares with ${fact.percent}, which is no percentage.`]]);
    case "self-check-at-most":
      return broken([
        [
          selfCheck.parts.some(({ items }) => items.some(({ id }) => id === fact.item)),
          `looks at item ${fact.item}, which the self-check does not have.`,
        ],
        [within(fact.atMost, 1), `takes any answer to ${fact.item} as a lack.`],
      ]);
    case "pulse-below":
      return broken([[fact.below > 1 && fact.below <= 4, `takes ${fact.below} of 7 as low.`]]);
    case "situation":
      return broken([[possible(fact.is), "is for situations in which its action has no phase."]]);
    default:
      return [];
  }
}
