import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { met } from "../../../shared/domain/strategy/conditions.ts";
import {
  methodOffer,
  recommendationsOf,
  withOwn,
  type Offer,
} from "../../../shared/domain/strategy/evaluate.ts";
import { indexFacts } from "../../../shared/domain/strategy/fact.ts";
import { factsOf } from "../../../shared/domain/strategy/facts.ts";
import type { LibraryAction } from "../../../shared/methodology/actions/types.ts";
import type { Condition, Rule } from "../../../shared/methodology/rules/types.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { aRecommendation } from "../../builders/plans.ts";
import { Recorded } from "../../builders/recorded.ts";
import { seeded } from "../../builders/seeded.ts";
import { anAction, buildEngagement, smallSize, reordered } from "../../builders/workbook.ts";

const plain: LibraryAction = {
  id: "act.plain",
  element: "remove-barriers",
  title: "Do the plain thing",
  description: "It is done.",
  answers: "It was not done.",
  steps: ["Begin.", "Go on.", "End."],
  days: { optimistic: 1, likely: 2, pessimistic: 3 },
  effort: 2,
  impact: 3,
  owner: "manager",
  phase: { turnaround: "unlearn" },
  prerequisites: [],
  measure: "Number of plain things.",
  pitfalls: ["It is put off.", "It is forgotten."],
  traits: [],
};

const slow: Condition = { fact: "rating-at-most", question: "processes.time-allowed", atMost: 1 };
const noOwner: Condition = { fact: "ownership", state: "no-owner" };

function ruleOf(when: Condition, more: Partial<Rule> = {}): Rule {
  return { id: "rule.plain", actionId: plain.id, when, weight: 3, because: "It is called for.", ...more };
}

function offerOf(rules: readonly Rule[], actions: readonly LibraryAction[] = [plain]): Offer {
  return { actions, rules };
}

function recommend(workbook: Workbook, offer: Offer = methodOffer) {
  return recommendationsOf(workbook, indexFacts(factsOf(workbook)), { offer });
}

/** The first of what is recommended. */
function first(workbook: Workbook, offer: Offer) {
  const [found] = recommend(workbook, offer);
  if (!found) throw new Error("Nothing is offered.");
  return found;
}

function slowWork(): Recorded {
  return new Recorded("turnaround").rate("processes.time-allowed", 0);
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const random = seeded(seed);
  return list
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

describe("a condition", () => {
  const facts = indexFacts(factsOf(slowWork().workbook()));
  const kinds = (condition: Condition) => met(condition, facts)?.map(({ kind }) => kind) ?? null;

  it("of several is met by all of them, with the facts of each, most telling first", () => {
    expect(kinds({ all: [slow, noOwner] })).toEqual(["ownership", "rating-at-most"]);
    expect(kinds({ all: [slow, { fact: "criterion-missed" }] })).toBeNull();
  });

  it("of alternatives is met by any, with the facts of those that hold", () => {
    expect(kinds({ any: [{ fact: "criterion-missed" }, slow] })).toEqual(["rating-at-most"]);
    expect(kinds({ any: [{ fact: "criterion-missed" }] })).toBeNull();
  });

  it("gives each fact once, however often it is asked for", () => {
    expect(kinds({ all: [slow, slow, { any: [slow, noOwner] }] })).toEqual(["ownership", "rating-at-most"]);
  });

  it("turned round is met by what is not there, and so is a situation, without being a reason", () => {
    expect(kinds({ not: { fact: "criterion-missed" } })).toEqual([]);
    expect(kinds({ not: slow })).toBeNull();
    expect(kinds({ fact: "situation", is: ["turnaround"] })).toEqual([]);
    expect(kinds({ fact: "situation", is: ["planning"] })).toBeNull();
  });
});

describe("recommendations", () => {
  it("are the same whatever the order of rules, actions and rows", () => {
    const workbook = buildEngagement({ ...smallSize, answered: 0.6 });
    const expected = recommend(workbook);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const turned = reordered(workbook, (rows) => shuffled(rows, seed));
        const offer = {
          actions: shuffled(methodOffer.actions, seed + 1),
          rules: shuffled(methodOffer.rules, seed + 2),
        };
        expect(recommend(turned, offer)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it("all have a reason that leads to a row, a score in range and findings and groups that exist", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const workbook = buildEngagement({ ...smallSize, answered: 0.5 }, seed);
        for (const { called, reasons, score, impact, effort, findingIds, groupIds, status } of recommend(
          workbook,
        )) {
          expect(called).toBe(reasons.length > 0);
          expect(called ? "called" : "not-called").toBe(status);
          expect(score > 0).toBe(called);
          expect(score).toBeLessThanOrEqual(100);
          for (const { computed } of [impact, effort]) expect([1, 2, 3, 4, 5]).toContain(computed);
          expect(findingIds.every((id) => workbook.findings.has(id))).toBe(true);
          expect(groupIds.every((id) => workbook.groups.has(id))).toBe(true);
          for (const { facts } of reasons) {
            expect(facts.length).toBeGreaterThan(0);
            expect(facts.every(({ entity }) => workbook[entity.kind].has(entity.id))).toBe(true);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it("rise with the weight of a rule, with further rules and with what the facts say", () => {
    const grave = slowWork().workbook();
    const slight = new Recorded("turnaround").rate("processes.time-allowed", 1).workbook();
    const score = (workbook: Workbook, ...rules: readonly Rule[]) => first(workbook, offerOf(rules)).score;
    const one = score(grave, ruleOf(slow));
    expect(score(grave, ruleOf(slow, { weight: 4 }))).toBeGreaterThan(one);
    expect(score(grave, ruleOf(slow), ruleOf(noOwner, { id: "rule.second" }))).toBeGreaterThan(one);
    expect(score(slight, ruleOf(slow))).toBeLessThan(one);
    expect(score(grave, ruleOf(slow, { weight: 5 }))).toBe(80);
    expect(score(grave, ruleOf(slow, { weight: 5 }), ruleOf(noOwner, { id: "rule.second", weight: 5 }))).toBe(
      96,
    );
  });

  it("put what is called for most first, then the earlier element, then the id", () => {
    const named = (slug: string, more: Partial<LibraryAction> = {}) => ({
      ...plain,
      id: `act.${slug}`,
      ...more,
    });
    const actions = [named("d"), named("b"), named("c", { element: "define-success" }), named("a")];
    const offer = offerOf([ruleOf(slow, { actionId: "act.d" })], actions);
    expect(recommend(slowWork().workbook(), offer).map(({ action }) => action.id)).toEqual([
      "act.d",
      "act.c",
      "act.a",
      "act.b",
    ]);
  });

  it("never call for what the situation has no use for", () => {
    const found = first(
      slowWork().workbook(),
      offerOf([ruleOf(slow)], [{ ...plain, phase: { planning: "prepare" } }]),
    );
    expect(found).toMatchObject({ called: false, phase: null, score: 0, reasons: [] });
  });

  it("offer the consultant's own actions beside the method's and never call for them", () => {
    const own = { ...plain, id: "own.coffee" };
    const found = recommend(slowWork().workbook(), withOwn([own], offerOf([ruleOf(slow)])));
    expect(found.map(({ action, status }) => [action.id, status])).toEqual([
      ["act.plain", "called"],
      ["own.coffee", "not-called"],
    ]);
  });

  it("say of what was taken up that nothing calls for it any more, and keep the decision", () => {
    const decision = aRecommendation(plain.id, {
      state: "accepted",
      actionId: "a1",
      note: "Agreed on Monday.",
    });
    const taken = slowWork()
      .put("actions", anAction("a1", { libraryId: plain.id, impact: 5 }))
      .put("recommendations", decision);
    expect(first(taken.workbook(), offerOf([ruleOf(slow)]))).toMatchObject({
      status: "called",
      decision,
      taken: { id: "a1" },
    });
    taken.rate("processes.time-allowed", 4);
    expect(first(taken.workbook(), offerOf([ruleOf(slow)]))).toMatchObject({
      status: "no-longer-called",
      decision,
      taken: { id: "a1" },
      impact: { computed: 3, judged: 5 },
    });
  });

  it("say the same of what was rejected, and not of what was left open", () => {
    const status = (state: "rejected" | "open") =>
      first(
        new Recorded("turnaround").put("recommendations", aRecommendation(plain.id, { state })).workbook(),
        offerOf([ruleOf(slow)]),
      ).status;
    expect(status("rejected")).toBe("no-longer-called");
    expect(status("open")).toBe("not-called");
  });

  it("suggest the findings concerned, highest priority first, and move the impact with them", () => {
    const gap: Condition = { fact: "finding", kind: "gap", dimension: "processes" };
    const recorded = new Recorded("turnaround");
    const rules = [ruleOf(gap, { weight: 5 })];
    recorded.finding({ dimensions: ["processes"], impact: 1 }, "slight");
    expect(first(recorded.workbook(), offerOf(rules))).toMatchObject({
      findingIds: ["slight"],
      groupIds: ["g1"],
      impact: { computed: 3 },
    });
    recorded.finding({ dimensions: ["processes"], impact: 5 }, "grave");
    expect(first(recorded.workbook(), offerOf(rules))).toMatchObject({
      findingIds: ["grave", "slight"],
      impact: { computed: 4 },
    });
  });

  it("say where each prerequisite stands", () => {
    const before = [
      "act.done",
      "act.planned",
      "act.called",
      "act.open",
      "act.rejected",
      "act.elsewhere",
      "act.unknown",
    ];
    const actions = [
      { ...plain, prerequisites: before },
      ...before.slice(0, 5).map((id) => ({ ...plain, id })),
      { ...plain, id: "act.elsewhere", phase: { planning: "prepare" as const } },
    ];
    const recorded = slowWork()
      .put("actions", anAction("a1", { libraryId: "act.done", status: "done", title: "Done it" }))
      .put("actions", anAction("a2", { libraryId: "act.planned" }))
      .put("recommendations", aRecommendation("act.rejected", { state: "rejected" }));
    const rules = [
      ruleOf(slow, { weight: 5 }),
      ruleOf(slow, { id: "rule.b", actionId: "act.called", weight: 1 }),
    ];
    const { prerequisites } = first(recorded.workbook(), offerOf(rules, actions));
    expect(prerequisites.map(({ state }) => state)).toEqual([
      "done",
      "in-plan",
      "called",
      "not-called",
      "rejected",
      "not-offered",
      "not-offered",
    ]);
    expect(prerequisites[0]).toMatchObject({ title: "Done it", actionId: "a1" });
  });

  it("take a dropped action for what it became only when there is no other", () => {
    const recorded = slowWork()
      .put("actions", anAction("a1", { libraryId: plain.id, status: "dropped", position: 1 }))
      .put("actions", anAction("a2", { libraryId: plain.id, position: 2 }));
    expect(first(recorded.workbook(), offerOf([ruleOf(slow)])).taken?.id).toBe("a2");
  });
});
