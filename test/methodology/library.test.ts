import { describe, expect, it } from "vitest";
import {
  actionLibrary,
  hasLibraryAction,
  libraryActionOf,
} from "../../shared/methodology/actions/library.ts";
import type { LibraryAction } from "../../shared/methodology/actions/types.ts";
import { checkLibrary, type Library } from "../../shared/methodology/library-check.ts";
import { methodology } from "../../shared/methodology/methodology.ts";
import { rules } from "../../shared/methodology/rules/rules.ts";
import type { Condition, Rule } from "../../shared/methodology/rules/types.ts";
import { situations } from "../../shared/methodology/types.ts";

const first: LibraryAction = {
  id: "act.first",
  element: "assign-ownership",
  title: "Do the first thing",
  description: "It is done once.",
  answers: "Nobody has done it.",
  steps: ["Start it.", "Do it.", "Finish it."],
  days: { optimistic: 1, likely: 2, pessimistic: 3 },
  effort: 1,
  impact: 1,
  owner: "sponsor",
  phase: { planning: "before-go-live" },
  prerequisites: [],
  measure: "Number of first things done.",
  pitfalls: ["It is put off.", "It is done twice."],
  traits: [],
};
const second: LibraryAction = { ...first, id: "act.second", prerequisites: ["act.first"] };

function ruleFor(action: LibraryAction, when: Condition): Rule {
  const id = action.id.replace("act.", "rule.");
  return { id, actionId: action.id, when, weight: 3, because: "It is called for." };
}
const noOwner: Condition = { fact: "ownership", state: "no-owner" };
const sound: Library = {
  actions: [first, second],
  rules: [ruleFor(first, noOwner), ruleFor(second, noOwner)],
};

/** What the check says when the second action is another, and called for by the condition. */
function faultsOf(change: Partial<LibraryAction>, when: Condition = noOwner): readonly string[] {
  const changed = { ...second, ...change };
  const library = { actions: [first, changed], rules: [ruleFor(first, noOwner), ruleFor(changed, when)] };
  return checkLibrary(library, methodology);
}

describe("the action library", () => {
  it("has no link that leads nowhere and no record beyond its limits", () => {
    expect(checkLibrary({ actions: actionLibrary, rules }, methodology)).toEqual([]);
  });

  it("offers sixty or more actions, and some for every situation in every element it covers", () => {
    expect(actionLibrary.length).toBeGreaterThanOrEqual(60);
    for (const element of new Set(actionLibrary.map((action) => action.element))) {
      for (const situation of situations) {
        const fitting = actionLibrary.filter((each) => each.element === element && each.phase[situation]);
        expect(fitting.length, `${element} when ${situation}`).toBeGreaterThanOrEqual(6);
      }
    }
  });

  it("is in the order of the elements", () => {
    const numbers = actionLibrary.map(({ element }) =>
      methodology.elements.findIndex(({ id }) => id === element),
    );
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  it("finds an action by its id and says which ids it does not know", () => {
    for (const action of actionLibrary) expect(libraryActionOf(action.id)).toBe(action);
    expect(hasLibraryAction("act.no-such-thing")).toBe(false);
    expect(() => libraryActionOf("act.no-such-thing")).toThrow('There is no action "act.no-such-thing"');
  });

  it("never shouts, never names a product, and ends every sentence", () => {
    expect(JSON.stringify([actionLibrary, rules])).not.toMatch(/!|salesforce|dynamics|hubspot|sap\b/i);
    for (const { id, title, description, answers, steps, measure, pitfalls } of actionLibrary) {
      expect(title, id).toMatch(/^[A-Z].*[^.]$/);
      for (const text of [description, answers, ...steps, measure, ...pitfalls]) {
        expect(text, id).toMatch(/^[A-Z“].*[.?”]$/);
      }
    }
  });

  it("says each thing once: no two actions share a title, a measure or a step", () => {
    for (const texts of [
      actionLibrary.map(({ title }) => title),
      actionLibrary.map(({ measure }) => measure),
      actionLibrary.flatMap(({ steps }) => steps),
    ]) {
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });
});

describe("the check of the action library", () => {
  it("finds nothing in a sound one", () => {
    expect(checkLibrary(sound, methodology)).toEqual([]);
  });

  it("names an action or a rule that is there twice", () => {
    const twice = { actions: [...sound.actions, first], rules: [...sound.rules, ...sound.rules.slice(1)] };
    expect(checkLibrary(twice, methodology)).toEqual([
      "Action act.first is there twice.",
      "Rule rule.second is there twice.",
    ]);
  });

  it("names an action that no rule calls for", () => {
    const uncalled = { ...sound, rules: sound.rules.slice(1) };
    expect(checkLibrary(uncalled, methodology)).toEqual(["Action act.first is called for by no rule."]);
  });

  it.each<[Partial<LibraryAction>, string]>([
    [{ title: "x".repeat(81) }, "has a title of 81 characters"],
    [{ steps: ["One.", "Two."] }, "has 2 steps"],
    [{ pitfalls: ["One."] }, "has 1 pitfalls"],
    [{ measure: " " }, "has an empty text"],
    [{ days: { optimistic: 3, likely: 2, pessimistic: 4 } }, "has durations that are not in order"],
    [{ days: { optimistic: 0, likely: 2, pessimistic: 4 } }, "has durations that are not in order"],
    [{ phase: {}, prerequisites: [] }, "belongs to no phase in any situation"],
    [
      { phase: { turnaround: "go-live" }, prerequisites: [] },
      "is in phase go-live, which there is not when turnaround",
    ],
    [{ prerequisites: ["act.third"] }, "needs act.third first, which does not exist"],
    [{ phase: { turnaround: "sustain" } }, "needs act.first first, which fits none of its situations"],
    [{ phase: { planning: "prepare" } }, "needs act.first first, which comes in a later phase when planning"],
  ])("says what is wrong with an action that has %j", (change, fault) => {
    expect(faultsOf(change)).toEqual([expect.stringContaining(`Action act.second ${fault}`)]);
  });

  it("names the circle when actions wait for each other", () => {
    const waiting = { ...first, prerequisites: ["act.second"] };
    expect(checkLibrary({ ...sound, actions: [waiting, second] }, methodology)).toEqual([
      "Actions wait for each other: act.first, act.second, act.first.",
    ]);
  });

  it.each<[Condition, string]>([
    [{ fact: "situation", is: ["planning"] }, "can be met without anything that gives a reason"],
    [{ not: noOwner }, "can be met without anything that gives a reason"],
    [
      { any: [noOwner, { fact: "situation", is: ["planning"] }] },
      "can be met without anything that gives a reason",
    ],
    [
      { all: [noOwner, { fact: "situation", is: ["turnaround"] }] },
      "is for situations in which its action has no phase",
    ],
    [
      { fact: "rating-at-most", question: "ownership.weather", atMost: 1 },
      "looks at question ownership.weather, which does not exist",
    ],
    [
      { fact: "rating-at-most", question: "managers.own-use", atMost: 1 },
      "looks at question managers.own-use, which its action's situations never ask",
    ],
    [
      { fact: "rating-at-most", question: "ownership.means", atMost: 4 },
      "takes any rating of ownership.means as a lack",
    ],
    [
      { fact: "tag-rated-at-most", tag: "astrology" as never, atMost: 1 },
      "looks at tag astrology, which no question in its action's situations carries",
    ],
    [{ fact: "dimension-below", dimension: "jobs", below: 140 }, "compares with 140, which is no percentage"],
  ])("says what is wrong with a rule that is met by %j", (when, fault) => {
    expect(faultsOf({}, when)).toEqual([expect.stringContaining(`Rule rule.second ${fault}`)]);
  });

  it("accepts a rule that narrows a fact by situation or by what is not so", () => {
    const narrowed: Condition = {
      all: [noOwner, { fact: "situation", is: ["planning"] }, { not: { fact: "no-renewal-criteria" } }],
    };
    expect(faultsOf({}, narrowed)).toEqual([]);
  });

  it("names a rule that calls for an action there is not, or gives no sentence as its reason", () => {
    const lost = {
      ...ruleFor(first, noOwner),
      id: "rule.lost",
      actionId: "act.lost",
      because: "no sentence",
    };
    expect(checkLibrary({ ...sound, rules: [...sound.rules, lost] }, methodology)).toEqual([
      "Rule rule.lost calls for act.lost, which does not exist.",
      "Rule rule.lost does not give its reason as a sentence.",
    ]);
  });
});
