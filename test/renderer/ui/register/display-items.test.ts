import { describe, expect, it } from "vitest";
import { displayItems } from "../../../../renderer/ui/register/display-items.ts";
import type { RegisterGrouping } from "../../../../renderer/ui/register/types.ts";

interface Fruit {
  readonly id: string;
  readonly colour: string;
}

const fruits: readonly Fruit[] = [
  { id: "cherry", colour: "red" },
  { id: "lime", colour: "green" },
  { id: "apple", colour: "red" },
];

const byColour: RegisterGrouping<Fruit> = {
  id: "colour",
  title: "Colour",
  of: ({ colour }) => ({ key: colour, title: `All ${colour}`, order: colour }),
};

const shown = (closed: readonly string[] = []) =>
  displayItems(fruits, byColour, closed).map((item) =>
    item.kind === "row" ? item.row.id : `${item.title} ${item.count}`,
  );

describe("the lines of a register", () => {
  it("are its rows in their order when nothing gathers them", () => {
    expect(displayItems(fruits, null, []).map((item) => item.id)).toEqual(["cherry", "lime", "apple"]);
  });

  it("stand under headings in the headings' order, each keeping the order of its rows", () => {
    expect(shown()).toEqual(["All green 1", "lime", "All red 2", "cherry", "apple"]);
  });

  it("leave out the rows of a closed heading and still count them", () => {
    expect(shown(["red"])).toEqual(["All green 1", "lime", "All red 2"]);
  });

  it("have ids of which none is another's, so that a cursor can hold on to them", () => {
    const ids = displayItems(fruits, byColour, []).map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
