import { describe, expect, test } from "vitest";
import { command as commandSchema } from "../../shared/workbook/commands.ts";
import { plan } from "../../shared/workbook/plan.ts";
import { inOrder, type Workbook } from "../../shared/workbook/model.ts";
import { pastedRoles, pastedTable, type PastedList } from "../../shared/workbook/paste-list.ts";
import { longestNote } from "../../shared/workbook/text.ts";
import { addGroup, afterCommands, planned } from "../builders/planned.ts";
import { aRole } from "../builders/plans.ts";

const field = planned([addGroup("field", 84, { name: "Field sales" })], { unionized: true });

function roles(text: string, workbook: Workbook = field): PastedList {
  return pastedRoles(pastedTable("roles", text, workbook), workbook);
}

/** The workbook once the list is added, by the command that the store would also check and carry out. */
function added(list: PastedList, workbook: Workbook = field, createUnknown = true): Workbook {
  let ids = 0;
  const command = list.command(createUnknown, () => `new-${(ids += 1)}`);
  return command ? afterCommands(workbook, [commandSchema.parse(command)]) : workbook;
}

const messages = (list: PastedList) =>
  list.rows.flatMap((row) => row.problems.map((problem) => `${row.line}: ${problem.message}`));

const table = [
  "Role\tDepartment\tDuties today\tNew duties",
  'Field representative\tfield sales\tVisits customers\t"Visits customers\nRecords every visit"',
  "Order clerk\tOrder desk\t\tEnters orders",
  "Planner\t\t\t",
].join("\n");

describe("a list of roles", () => {
  test("is added with groups and duties, in its order, under the engagement's conditions", () => {
    const after = added(roles(table));
    const groups = new Map([...after.groups.values()].map(({ id, name }) => [id, name]));
    expect(
      inOrder(after.jobRoles).map((role) => [
        role.title,
        groups.get(role.groupId ?? "") ?? null,
        role.dutiesBefore,
        role.dutiesAfter,
      ]),
    ).toEqual([
      ["Field representative", "Field sales", "Visits customers", "Visits customers\nRecords every visit"],
      ["Order clerk", "Order desk", "", "Enters orders"],
      ["Planner", null, "", ""],
    ]);
    expect(
      [...after.jobRoles.values()].every(({ unionized, involved }) => unionized && involved === "open"),
    ).toBe(true);
  });

  test("is one step, named by what it adds", () => {
    const command = roles(table).command(true, () => crypto.randomUUID());
    if (!command) throw new Error("There is nothing to add.");
    expect(plan(field, commandSchema.parse(command), { now: "2026-11-16T12:00:00.000Z" }).label).toBe(
      "Add 3 roles and group “Order desk”",
    );
  });

  test("offers the groups it names that are not there; without them the roles belong to none", () => {
    const list = roles(table);
    expect(list.unknown).toEqual(["Order desk"]);
    const after = added(list, field, false);
    expect([...after.groups.values()].map(({ name }) => name)).toEqual(["Field sales"]);
    expect(inOrder(after.jobRoles)[1]?.groupId).toBeNull();
  });

  test("without a header is told by what it holds: role, group, duties before, duties after", () => {
    const after = added(roles("Field representative\tField sales\tVisits\tVisits and records"));
    expect(inOrder(after.jobRoles)).toMatchObject([
      {
        title: "Field representative",
        groupId: "field",
        dutiesBefore: "Visits",
        dutiesAfter: "Visits and records",
      },
    ]);
  });

  test("keeps out rows without a title and with duties that are too long", () => {
    const list = roles(
      `Role\tDuties after\n\tEnters orders\nClerk\t${"x".repeat(longestNote + 1)}\nPlanner\tPlans`,
    );
    expect(messages(list)).toEqual([
      "2: The title is missing.",
      expect.stringMatching(/^3: The duties are longer than [\d,]+ characters\.$/),
    ]);
    expect(list).toMatchObject({ good: 1, errors: 2 });
    expect(inOrder(added(list).jobRoles).map(({ title }) => title)).toEqual(["Planner"]);
  });

  test("leaves out a role that is there already or comes twice, but not its namesake in another group", () => {
    const { position: _position, ...role } = aRole("rep", { title: "Representative", groupId: "field" });
    const workbook = afterCommands(field, [{ type: "role/add", role }]);
    const list = roles(
      "Role\tGroup\nrepresentative\tField sales\nRepresentative\tKey accounts\nPlanner\t\nPlanner\tDepot",
      workbook,
    );
    expect(messages(list)).toEqual([
      "2: “representative” is already in the engagement.",
      "5: “Planner” is already on line 4.",
    ]);
    expect(inOrder(added(list, workbook).jobRoles).map(({ title }) => title)).toEqual([
      "Representative",
      "Representative",
      "Planner",
    ]);
  });

  test("is refused as a whole when it names a group that is not there and does not bring it", () => {
    const command = roles("Planner").command(true, () => "planner");
    if (command?.type !== "roles/add") throw new Error("There is nothing to add.");
    const astray = { ...command, roles: command.roles.map((role) => ({ ...role, groupId: "gone" })) };
    expect(() => afterCommands(field, [commandSchema.parse(astray)])).toThrow();
  });

  test("says so when there are more roles than can be added at once", () => {
    expect(roles(Array.from({ length: 2001 }, (_, i) => `Role ${i}`).join("\n")).tooLong).toMatch(
      /2,000 rows/,
    );
  });
});
