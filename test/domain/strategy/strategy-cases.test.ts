import { describe, expect, it } from "vitest";
import { recommendationsOf } from "../../../shared/domain/strategy/evaluate.ts";
import { indexFacts } from "../../../shared/domain/strategy/fact.ts";
import { factsOf } from "../../../shared/domain/strategy/facts.ts";
import { hasLibraryAction } from "../../../shared/methodology/actions/library.ts";
import { meet } from "../../builders/meeting.ts";
import { Recorded } from "../../builders/recorded.ts";
import { strategyCases, type StrategyCase } from "../../fixtures/strategy-cases.ts";

/** Places to spare among the first. */
const spare = 2;

function recommendedIds({ situation, given }: StrategyCase): readonly string[] {
  const workbook = meet(new Recorded(situation).withFoundations(), { all: given }).workbook();
  return recommendationsOf(workbook, indexFacts(factsOf(workbook)))
    .filter(({ called }) => called)
    .map(({ action }) => action.id);
}

describe("what is recommended when", () => {
  it.each(strategyCases.map((one) => [one.says, one] as const))("%s", (_, one) => {
    const ids = recommendedIds(one);
    const { first, never = [] } = one;
    expect([...first, ...never].filter((id) => !hasLibraryAction(id))).toEqual([]);
    expect(ids.slice(0, first.length + spare)).toEqual(expect.arrayContaining([...first]));
    expect(never.filter((id) => ids.includes(id))).toEqual([]);
  });

  it("nothing is wrong: nothing", () => {
    const sound: StrategyCase = { says: "", situation: "sustaining", given: [], first: [] };
    expect(recommendedIds(sound)).toEqual([]);
  });

  it("is known for every stage of a client's way", () => {
    expect(strategyCases.length).toBeGreaterThanOrEqual(25);
    expect(new Set(strategyCases.map(({ situation }) => situation)).size).toBe(4);
  });
});
