import { expect, it } from "vitest";
import type { Command } from "../../shared/workbook/commands.ts";
import { plan } from "../../shared/workbook/plan.ts";
import { addFinding, planned, noon } from "../builders/planned.ts";

const start: readonly Command[] = [
  {
    type: "people/add",
    people: [{ id: "p1", name: "Mona", jobTitle: "", role: "manager", groupId: null, email: "", note: "" }],
  },
  {
    type: "behaviours/add",
    behaviours: [{ id: "b1", title: "log every visit", frequency: "", observed: "", note: "" }],
    groupIds: [],
  },
];

const add = addFinding("f1") as Extract<Command, { type: "finding/add" }>;

it("a finding is tied to behaviours and people in the same edit that records it", () => {
  const workbook = planned([...start, { ...add, behaviourIds: ["b1"], personIds: ["p1"] }]);
  expect([...workbook.findingBehaviours.values()]).toMatchObject([{ findingId: "f1", behaviourId: "b1" }]);
  expect([...workbook.findingPeople.values()]).toMatchObject([{ findingId: "f1", personId: "p1" }]);
});

it("a finding about somebody who is gone is refused as a whole", () => {
  const workbook = planned([...start]);
  expect(() => plan(workbook, { ...add, personIds: ["nobody"] }, { now: noon })).toThrow();
});
