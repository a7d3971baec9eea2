import { expect, test } from "vitest";
import { canBeMoved, groupTies } from "../../../../renderer/features/set-up/groups/group-ties.ts";
import {
  groupsRemoved,
  peopleRemoved,
  removedEitherWay,
  withoutMoving,
} from "../../../../renderer/features/set-up/removal-words.ts";
import { questionsFor } from "../../../../shared/methodology/methodology.ts";
import type { Command } from "../../../../shared/workbook/commands.ts";
import {
  addAction,
  addBehaviour,
  addFinding,
  addGroup,
  hear,
  planned,
  rate,
} from "../../../builders/planned.ts";

const [first = "", second = ""] = questionsFor("turnaround")
  .filter(({ scope }) => scope === "group")
  .map(({ id }) => id);

function addPerson(id: string, groupId: string | null = null): Command {
  const person = {
    id,
    name: id.toUpperCase(),
    jobTitle: "",
    role: "user" as const,
    groupId,
    email: "",
    note: "",
  };
  return { type: "people/add", people: [person] };
}

test("a group on which nothing hangs is just removed", () => {
  expect(groupsRemoved(planned([addGroup("field", 3)]), ["field"])).toBe("“FIELD” is removed.");
});

test("a group goes with its answers and voices, and findings and people lose its name", () => {
  const workbook = planned([
    addGroup("field", 3),
    addGroup("desk", 3),
    addPerson("anna", "field"),
    addPerson("bo", "desk"),
    rate(first, 2, "field"),
    rate(second, 1, "field"),
    rate(first, 4, "desk"),
    hear("v1", first, 0, "field"),
    addFinding("f1", {}, { groupIds: ["field", "desk"] }),
    addFinding("f2", {}, { groupIds: ["field"] }),
    addFinding("f3", {}, { groupIds: ["desk"] }),
  ]);
  expect(groupsRemoved(workbook, ["field"])).toBe(
    "“FIELD” is removed with 2 answers and 1 voice. 2 findings and 1 person no longer name it.",
  );
  expect(groupsRemoved(workbook, ["field", "desk"])).toBe(
    "2 groups are removed with 3 answers and 1 voice. 3 findings and 2 people no longer name them.",
  );
});

test("what hangs on a group is named, and another group takes it over when asked", () => {
  const workaround = { id: "w1", groupId: "field", title: "Own list", hoursPerWeek: 4, note: "" };
  const workbook = planned([
    addGroup("field", 3),
    addGroup("desk", 3),
    addPerson("anna", "field"),
    rate(first, 2, "field"),
    addFinding("f1", {}, { groupIds: ["field", "desk"] }),
    addBehaviour("b1", ["field"]),
    { type: "workaround/add", workaround },
  ]);
  const ties = groupTies(workbook, ["field"]);
  expect(ties).toEqual({
    people: ["ANNA"],
    findings: ["f1"],
    behaviours: [workbook.behaviours.get("b1")?.title],
    workarounds: ["Own list"],
    answers: 1,
    voices: 0,
  });
  expect(withoutMoving(ties, "it")).toBe(
    "1 finding, 1 person and 1 behaviour stay without it; 1 workaround goes with it.",
  );
  expect(removedEitherWay(ties)).toMatch(/^1 answer is removed either way/);
  expect(groupsRemoved(workbook, ["field"], "DESK")).toBe(
    "“FIELD” is removed with 1 answer. 1 finding, 1 person, 1 behaviour and 1 workaround now belong to “DESK”.",
  );
  expect(groupsRemoved(workbook, ["field"])).toBe(
    "“FIELD” is removed with 1 answer and 1 workaround. 1 finding, 1 person and 1 behaviour no longer name it.",
  );
});

test("answers alone cannot be moved to another group", () => {
  const workbook = planned([addGroup("field", 3), addGroup("desk", 3), rate(first, 2, "field")]);
  expect(canBeMoved(groupTies(workbook, ["field"]))).toBe(false);
});

test("people leave the groups they supervise and the actions they own", () => {
  const workbook = planned([
    addPerson("anna"),
    addPerson("bo"),
    addGroup("field", 3, { supervisorId: "anna" }),
    addAction("a1", { ownerId: "anna" }),
  ]);
  expect(peopleRemoved(workbook, ["anna"])).toBe(
    "“ANNA” is removed. 1 group and 1 action no longer name this person.",
  );
  expect(peopleRemoved(workbook, ["bo"])).toBe("“BO” is removed.");
  expect(peopleRemoved(workbook, ["anna", "bo"])).toBe(
    "2 people are removed. 1 group and 1 action no longer name them.",
  );
});
