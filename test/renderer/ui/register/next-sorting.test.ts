import { expect, it } from "vitest";
import { nextSorting } from "../../../../renderer/ui/register/next-sorting.ts";

it("a column is sorted upwards, then downwards, then as it was given", () => {
  const up = nextSorting(null, { id: "title" });
  expect(up).toEqual({ column: "title", descending: false });
  const down = nextSorting(up, { id: "title" });
  expect(down).toEqual({ column: "title", descending: true });
  expect(nextSorting(down, { id: "title" })).toBeNull();
});

it("a column of which the high values matter begins with them", () => {
  const first = nextSorting({ column: "title", descending: false }, { id: "impact", highFirst: true });
  expect(first).toEqual({ column: "impact", descending: true });
  expect(nextSorting(first, { id: "impact", highFirst: true })).toEqual({
    column: "impact",
    descending: false,
  });
});
