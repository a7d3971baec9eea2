import { describe, expect, it } from "vitest";
import { rolePage } from "../../electron/exchange/pdf/role-page.ts";
import { roleSheetOf, roleSheets } from "../../shared/report/role-sheet.ts";
import type { Row, TableName, Workbook } from "../../shared/workbook/model.ts";
import { addGroup, planned } from "../builders/planned.ts";
import { aNeed, aPerformanceCriterion, aRole, aUsageGoal } from "../builders/plans.ts";

function withRows(workbook: Workbook, rows: { readonly [T in TableName]?: readonly Row<T>[] }): Workbook {
  const tables = Object.entries(rows).map(([table, list]) => [
    table,
    new Map(list.map((row) => [row.id, row])),
  ]);
  return { ...workbook, ...Object.fromEntries(tables) };
}

const workbook = withRows(planned([addGroup("field", 84)]), {
  jobRoles: [
    aRole("rep", {
      title: "Field rep",
      groupId: "field",
      dutiesBefore: " Visits customers ",
      dutiesAfter: "Visits customers\nRecords every visit",
      involved: "done",
      unionized: true,
      hrNote: "Agree with <the council> & HR",
    }),
    aRole("planner", { title: "Planner", position: 2 }),
  ],
  performanceCriteria: [aPerformanceCriterion("c1", "rep", { text: "Visits on record within a day" })],
  usageGoals: [
    aUsageGoal("g1", "rep", { weekday: 5 }),
    aUsageGoal("g2", "rep", { weekday: 1, count: 2, object: "new contacts", note: "named ones" }),
  ],
  roleNeeds: [
    aNeed("n1", "rep", { what: "Visit dates", neededById: "planner", byWhen: "Monday", state: "partly" }),
    aNeed("n2", "planner", { what: "Free slots", neededById: "rep", state: "unmet" }),
  ],
});

describe("the sheet of a role", () => {
  it("holds all that belongs to the role, in the order of its week", () => {
    expect(roleSheetOf(workbook, "rep")).toMatchObject({
      client: "Halden Pumps",
      title: "Field rep",
      group: { name: "FIELD", headcount: 84 },
      dutiesBefore: "Visits customers",
      criteria: ["Visits on record within a day"],
      goals: [
        { sentence: "2 new contacts by Monday 12:00", note: "named ones" },
        { sentence: "5 activities by Friday 12:00", note: "" },
      ],
      needs: [{ what: "Visit dates", who: "Planner", byWhen: "Monday", state: "partly" }],
      owed: [{ what: "Free slots", who: "Planner", byWhen: "", state: "unmet" }],
      conditions: ["Changes are agreed with the works council or union"],
    });
  });

  it("is there for every role and for no other", () => {
    expect(roleSheets(workbook).map(({ title }) => title)).toEqual(["Field rep", "Planner"]);
    expect(roleSheetOf(workbook, "gone")).toBeNull();
  });
});

describe("the page of a role", () => {
  const page = (id: string) => {
    const sheet = roleSheetOf(workbook, id);
    if (!sheet) throw new Error(`No role ${id}.`);
    return rolePage(sheet);
  };

  it("takes nothing a person wrote for markup, and keeps its lines", () => {
    expect(page("rep")).toContain("Agree with &lt;the council&gt; &amp; HR");
    expect(page("rep")).toContain("Visits customers<br>Records every visit");
  });

  it("says where nothing is described yet", () => {
    expect(page("planner").match(/Not described yet/g)).toHaveLength(4);
  });
});
