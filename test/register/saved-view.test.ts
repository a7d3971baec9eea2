import { describe, expect, test } from "vitest";
import { asGiven, readSettings, settingsOf } from "../../renderer/ui/register/saved-view.ts";

const known = {
  columns: [{ id: "title" }, { id: "impact" }],
  facets: [
    {
      id: "kind",
      choices: [
        { value: "gap", label: "Gap" },
        { value: "risk", label: "Risk" },
      ],
    },
  ],
  groupings: [{ id: "state" }],
};

const arranged = {
  sorting: { column: "impact", descending: true },
  text: "visits",
  facets: { kind: ["gap", "risk"] },
  groupBy: "state",
  closed: ["done"],
};

describe("the settings of a saved view", () => {
  test("an arrangement is read as it was written", () => {
    expect(readSettings(settingsOf(arranged), known)).toEqual(arranged);
  });

  test("two arrangements that show the same are written alike", () => {
    const other = { ...arranged, text: " visits ", facets: { other: [], kind: ["risk", "gap"] } };
    expect(settingsOf(other)).toBe(settingsOf(arranged));
    expect(settingsOf({ ...arranged, text: "calls" })).not.toBe(settingsOf(arranged));
  });

  test.each([
    "",
    "{",
    "null",
    "7",
    '"text"',
    "[]",
    "[[1]]",
    '{"sorting":5,"text":{},"facets":[],"closed":"a"}',
  ])("what cannot be read shows the register unarranged: %s", (settings) => {
    expect(readSettings(settings, known)).toEqual(asGiven);
  });

  test("columns, filters and groups that are there no more are left out, and the rest holds", () => {
    const settings = JSON.stringify({
      sorting: { column: "gone", descending: true },
      text: "visits",
      facets: { kind: ["gap", "gone", 3], gone: ["gap"] },
      groupBy: "gone",
      closed: ["done"],
    });
    expect(readSettings(settings, known)).toEqual({ ...asGiven, text: "visits", facets: { kind: ["gap"] } });
  });

  test("names that every object has are not taken for settings", () => {
    const settings = '{"facets":{"__proto__":["gap"],"constructor":["gap"]},"groupBy":"toString"}';
    expect(readSettings(settings, known)).toEqual(asGiven);
  });
});
