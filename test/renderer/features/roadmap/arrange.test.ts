import { describe, expect, it } from "vitest";
import { inOwnOrder, placed, shifted, type Move } from "../../../../renderer/features/roadmap/arrange.ts";
import type { Action } from "../../../../shared/workbook/model.ts";
import { anAction } from "../../../builders/workbook.ts";

const actions: readonly Action[] = [
  anAction("c", { element: "define-success", position: 3 }),
  anAction("a", { element: "assign-ownership", position: 5 }),
  anAction("b", { element: "assign-ownership", position: 9 }),
  anAction("d", { element: "assign-ownership", position: 10 }),
];

const order = (rows: readonly Action[]) =>
  inOwnOrder(rows)
    .map((action) => action.id)
    .join("");

function after(id: string, move: Move | null): string {
  return order(actions.map((action) => (action.id === id ? { ...action, ...move } : action)));
}

describe("the consultant's own order", () => {
  it("goes by element, then as arranged", () => {
    expect(order(actions)).toBe("abdc");
  });

  it("takes an action one place up or down within its element", () => {
    expect(after("b", shifted(actions, "b", -1))).toBe("badc");
    expect(after("b", shifted(actions, "b", 1))).toBe("adbc");
  });

  it("stops at the ends of the element", () => {
    expect(shifted(actions, "a", -1)).toBeNull();
    expect(shifted(actions, "d", 1)).toBeNull();
    expect(shifted(actions, "c", -1)).toBeNull();
  });

  it("puts an action next to another, in that one's element", () => {
    expect(after("d", placed(actions, "d", "a", "before"))).toBe("dabc");
    expect(after("a", placed(actions, "a", "c", "before"))).toBe("bdac");
    expect(after("a", placed(actions, "a", "c", "after"))).toBe("bdca");
  });

  it("does nothing with what is not there", () => {
    expect(placed(actions, "a", "gone", "after")).toBeNull();
    expect(placed(actions, "a", "a", "after")).toBeNull();
    expect(shifted(actions, "gone", 1)).toBeNull();
  });
});
