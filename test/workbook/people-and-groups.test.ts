import { expect, test } from "vitest";
import { command as commandSchema } from "../../shared/workbook/commands.ts";
import { plan } from "../../shared/workbook/plan.ts";
import { addGroup, afterCommands, noon, planned } from "../builders/planned.ts";

function person(id: string, groupId: string | null) {
  return { id, name: id.toUpperCase(), jobTitle: "", role: "user" as const, groupId, email: "", note: "" };
}

test("people and the groups they name are added in one step with one name", () => {
  const command = commandSchema.parse({
    type: "people/add",
    people: [person("anna", "new"), person("bo", "new")],
    groups: [{ id: "new", name: "Field", headcount: 0, supervisorId: null, spectrum: null, note: "" }],
  });
  const workbook = planned([addGroup("sales", 40)]);
  const { label } = plan(workbook, command, { now: noon });
  const after = afterCommands(workbook, [command]);
  expect(label).toBe("Add 2 people and group “Field”");
  expect(after.people.get("bo")?.groupId).toBe("new");
  expect(after.groups.get("new")?.position).toBeGreaterThan(after.groups.get("sales")?.position ?? Infinity);
});

test("groups and the supervisors they name are added in one step", () => {
  const command = commandSchema.parse({
    type: "groups/add",
    groups: [{ id: "g", name: "Field", headcount: 12, supervisorId: "anna", spectrum: null, note: "" }],
    people: [person("anna", null)],
  });
  expect(plan(planned([]), command, { now: noon }).label).toBe("Add person “ANNA” and group “Field”");
  expect(afterCommands(planned([]), [command]).groups.get("g")?.supervisorId).toBe("anna");
});

test("people who name a group that is nowhere are refused", () => {
  const command = commandSchema.parse({ type: "people/add", people: [person("anna", "ghosts")] });
  expect(() => plan(planned([]), command, { now: noon })).toThrow("The group is no longer there.");
});

test("several people change their role or group in one step, and the rest of them stays", () => {
  const workbook = planned([
    addGroup("sales", 40),
    { type: "people/add", people: [person("anna", null), person("bo", null), person("cy", null)] },
  ]);
  const command = commandSchema.parse({
    type: "people/update",
    ids: ["anna", "bo"],
    patch: { role: "manager", groupId: "sales" },
  });
  const after = afterCommands(workbook, [command]);
  expect(plan(workbook, command, { now: noon }).label).toBe("Edit 2 people");
  expect(after.people.get("bo")).toMatchObject({ name: "BO", role: "manager", groupId: "sales" });
  expect(after.people.get("cy")).toMatchObject({ role: "user", groupId: null });
});

test("shares of a group that do not add to 100 are no command at all", () => {
  const place = (none: number, full: number) =>
    commandSchema.safeParse({
      type: "group/update",
      id: "g",
      patch: { spectrum: { none, ineffective: 0, moderate: 0, full } },
    }).success;
  expect(place(40, 60)).toBe(true);
  expect(place(40, 61)).toBe(false);
  expect(place(40, 59)).toBe(false);
  expect(place(-10, 110)).toBe(false);
});
