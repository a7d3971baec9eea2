import { describe, expect, test } from "vitest";
import { everyColumn } from "../../renderer/ui/register/column-choice.ts";
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

const columns = { hidden: ["impact"], order: ["impact", "title"] };

describe("the settings of a saved view", () => {
  test("an arrangement is read as it was written", () => {
    expect(readSettings(settingsOf(arranged, columns), known)).toEqual({ view: arranged, columns });
  });

  test("two arrangements that show the same are written alike", () => {
    const other = { ...arranged, text: " visits ", facets: { other: [], kind: ["risk", "gap"] } };
    expect(settingsOf(other, everyColumn)).toBe(settingsOf(arranged, everyColumn));
    const alike = { hidden: ["b", "a"], order: [] };
    expect(settingsOf(arranged, alike)).toBe(settingsOf(arranged, { ...alike, hidden: ["a", "b"] }));
  });

  test("other words, other columns and another order of columns are written otherwise", () => {
    const written = settingsOf(arranged, columns);
    expect(settingsOf({ ...arranged, text: "calls" }, columns)).not.toBe(written);
    expect(settingsOf(arranged, { ...columns, hidden: [] })).not.toBe(written);
    expect(settingsOf(arranged, { ...columns, order: ["title", "impact"] })).not.toBe(written);
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
    expect(readSettings(settings, known)).toEqual({ view: asGiven, columns: null });
  });

  test("one that was written before columns were kept says nothing about them", () => {
    const { columns: _, ...before } = JSON.parse(settingsOf(arranged, columns));
    expect(readSettings(JSON.stringify(before), known)).toEqual({ view: arranged, columns: null });
  });

  test("columns, filters and groups that are there no more are left out, and the rest holds", () => {
    const settings = JSON.stringify({
      sorting: { column: "gone", descending: true },
      text: "visits",
      facets: { kind: ["gap", "gone", 3], gone: ["gap"] },
      groupBy: "gone",
      closed: ["done"],
      columns: { hidden: ["gone", "impact"], order: ["gone", "impact", 7, "title"] },
    });
    expect(readSettings(settings, known)).toEqual({
      view: { ...asGiven, text: "visits", facets: { kind: ["gap"] } },
      columns,
    });
  });

  test("names that every object has are not taken for settings", () => {
    const settings = '{"facets":{"__proto__":["gap"],"constructor":["gap"]},"groupBy":"toString"}';
    expect(readSettings(settings, known)).toEqual({ view: asGiven, columns: null });
  });
});
