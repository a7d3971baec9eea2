import { describe, expect, it } from "vitest";
import { inChosenOrder, movedColumn } from "../../../../renderer/ui/register/column-choice.ts";

const columns = [{ id: "number", pinned: true }, { id: "kind" }, { id: "state" }, { id: "impact" }];
const shown = (order: readonly string[]) => inChosenOrder(columns, order).map(({ id }) => id);

describe("the order of columns", () => {
  it("is the one they were described in where none was chosen", () => {
    expect(shown([])).toEqual(["number", "kind", "state", "impact"]);
  });

  it("keeps pinned columns in front", () => {
    expect(shown(["impact", "number", "state", "kind"])).toEqual(["number", "impact", "state", "kind"]);
  });

  it("places a column it does not know after the one it was described after", () => {
    expect(shown(["impact", "kind"])).toEqual(["number", "impact", "kind", "state"]);
  });

  it("leaves out a column that is there no more", () => {
    expect(shown(["gone", "impact", "state", "kind"])).toEqual(["number", "impact", "state", "kind"]);
  });

  it("lets a column change places with its neighbour", () => {
    expect(movedColumn(columns, [], "state", -1)).toEqual(["state", "kind", "impact"]);
    expect(movedColumn(columns, [], "state", 1)).toEqual(["kind", "impact", "state"]);
  });

  it("stays where a column has no neighbour to change with, or is pinned", () => {
    expect(movedColumn(columns, [], "kind", -1)).toEqual([]);
    expect(movedColumn(columns, ["state", "kind", "impact"], "impact", 1)).toEqual([
      "state",
      "kind",
      "impact",
    ]);
    expect(movedColumn(columns, [], "number", 1)).toEqual([]);
  });

  it("is kept as none once everything is back where it was described", () => {
    expect(movedColumn(columns, movedColumn(columns, [], "kind", 1), "kind", -1)).toEqual([]);
  });
});
