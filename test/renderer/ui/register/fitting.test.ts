import { describe, expect, it } from "vitest";
import { fitting, selectWidth } from "../../../../renderer/ui/register/fitting.ts";
import type { RegisterColumn, RegisterRow } from "../../../../renderer/ui/register/types.ts";

const column = (id: string, yields?: number): RegisterColumn<RegisterRow> => ({
  id,
  title: id,
  width: 100,
  text: () => "",
  ...(yields !== undefined && { yields }),
});

const all = [column("title"), column("owner", 1), column("days", 3), column("finish", 2)];
const fit = (room: number) => fitting(all, room).map(({ id }) => id);

describe("the columns of a register", () => {
  it("are all there when there is room, and while the room is not known", () => {
    expect(fit(selectWidth + 400)).toEqual(["title", "owner", "days", "finish"]);
    expect(fit(0)).toEqual(["title", "owner", "days", "finish"]);
  });

  it("step back in the order in which they yield, and the rest keep their places", () => {
    expect(fit(selectWidth + 399)).toEqual(["title", "owner", "finish"]);
    expect(fit(selectWidth + 250)).toEqual(["title", "owner"]);
  });

  it("stay when they never yield, however narrow it gets", () => {
    expect(fit(50)).toEqual(["title"]);
  });
});
