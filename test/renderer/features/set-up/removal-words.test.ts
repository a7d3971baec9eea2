import { expect, test } from "vitest";
import { groupsRemoved, peopleRemoved } from "../../../../renderer/features/set-up/removal-words.ts";
import { questionsFor } from "../../../../shared/methodology/methodology.ts";
import type { Command } from "../../../../shared/workbook/commands.ts";
import { addAction, addFinding, addGroup, hear, planned, rate } from "../../../builders/planned.ts";

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
