import { describe, expect, it } from "vitest";
import {
  checkResponsibilities,
  ownershipBoard,
  ownershipLacks,
  supervisionShare,
  unequipped,
} from "../../shared/domain/ownership.ts";
import { elements } from "../../shared/methodology/elements.ts";
import type {
  Ownership,
  OwnershipAnswer,
  Responsibility,
  Supervision,
} from "../../shared/workbook/entities/ownership.ts";

const answer = (id: string, more: Partial<OwnershipAnswer>): OwnershipAnswer => ({
  id,
  personId: id,
  words: "",
  namedPersonId: null,
  named: "",
  seconds: null,
  askedAt: null,
  position: 1,
  ...more,
});
const nameOf = (id: string) => ({ ada: "Ada Brand", cy: "Cy Dahl" })[id] ?? null;

const owner: Ownership = {
  id: "ownership",
  ownerId: "ada",
  seniorExecutive: "yes",
  authority: "yes",
  budget: "yes",
  people: "yes",
  reviewShare: 20,
  bonusShare: 10,
  reports: "yes",
  note: "",
};

const supervisor: Supervision = {
  id: "s1",
  personId: "s1",
  expected: "unknown",
  written: "unknown",
  targets: "unknown",
  measured: "unknown",
  accountable: "unknown",
  equipped: "unknown",
  usesIt: "unknown",
  note: "",
};

describe("the ownership board", () => {
  it("shows different names as a disagreement, most often named first", () => {
    const board = ownershipBoard(
      [
        answer("1", { namedPersonId: "cy" }),
        answer("2", { namedPersonId: "ada" }),
        answer("3", { namedPersonId: "ada" }),
      ],
      nameOf,
    );
    expect(board.named.map(({ name, count }) => [name, count])).toEqual([
      ["Ada Brand", 2],
      ["Cy Dahl", 1],
    ]);
    expect(board).toMatchObject({ asked: 3, disagreement: true, agreed: false });
  });

  it("takes the same name in words for the same person, and says nobody last", () => {
    const board = ownershipBoard(
      [
        answer("1", {}),
        answer("2", { named: " ada  brand " }),
        answer("3", { namedPersonId: "ada" }),
        answer("4", {}),
      ],
      nameOf,
    );
    expect(board.named.map(({ name, count }) => [name?.trim() ?? null, count])).toEqual([
      ["ada  brand", 2],
      [null, 2],
    ]);
  });

  it("is agreed only when all named one person", () => {
    expect(ownershipBoard([answer("1", { namedPersonId: "ada" })], nameOf).agreed).toBe(true);
    expect(ownershipBoard([answer("1", {}), answer("2", {})], nameOf).agreed).toBe(false);
    expect(ownershipBoard([], nameOf).agreed).toBeNull();
  });

  it("counts slow answers and the median of those timed", () => {
    const board = ownershipBoard(
      [
        answer("1", { seconds: 3 }),
        answer("2", { seconds: 14 }),
        answer("3", {}),
        answer("4", { seconds: 10 }),
      ],
      nameOf,
    );
    expect(board).toMatchObject({ medianSeconds: 10, slow: 2 });
  });
});

describe("the owner's position", () => {
  it("lacks everything while nobody is named", () => {
    expect(ownershipLacks(null)).toEqual(["No owner of adoption is named."]);
    expect(ownershipLacks({ ...owner, ownerId: null })).toHaveLength(1);
  });

  it("lacks what is answered no, partly, or no share of review or bonus", () => {
    expect(ownershipLacks(owner)).toEqual([]);
    expect(
      ownershipLacks({ ...owner, budget: "no", authority: "partly", bonusShare: 0, reports: "unknown" }),
    ).toEqual([
      "The owner has authority only in part.",
      "The owner lacks a budget.",
      "Nothing in the owner's bonus is tied to adoption.",
    ]);
  });
});

describe("a supervisor", () => {
  it("is judged on what is known only", () => {
    expect(supervisionShare(supervisor)).toBeNull();
    expect(supervisionShare({ ...supervisor, expected: "yes", written: "no", targets: "partly" })).toBe(0.5);
  });

  it("is unequipped when asked to drive use without the means", () => {
    expect(unequipped({ ...supervisor, expected: "yes", equipped: "no" })).toBe(true);
    expect(unequipped({ ...supervisor, expected: "no", equipped: "no" })).toBe(false);
    expect(unequipped({ ...supervisor, accountable: "yes", equipped: "partly" })).toBe(false);
  });
});

describe("the responsibility chart", () => {
  const part = (personId: string, parts: Responsibility["parts"]): Responsibility => ({
    id: `assign-ownership@${personId}`,
    element: "assign-ownership",
    personId,
    parts,
  });
  const faultsOf = (rows: readonly Responsibility[]) =>
    checkResponsibilities(rows, elements.slice(0, 1)).map((fault) => fault.text);

  it("wants exactly one person accountable and somebody responsible for each element", () => {
    expect(faultsOf([])).toEqual([
      "Nobody is accountable for “Assign ownership”.",
      "Nobody is responsible for “Assign ownership”.",
    ]);
    expect(faultsOf([part("a", ["accountable", "responsible"])])).toEqual([]);
    expect(faultsOf([part("a", ["accountable"]), part("b", ["accountable", "responsible"])])).toEqual([
      "2 people are accountable for “Assign ownership”; one can be.",
    ]);
  });
});
