import { expect, it } from "vitest";
import { pragma, referenceFaults, structureFaults } from "../../../electron/store/database.ts";
import { schemaFaults } from "../../../electron/store/foreign.ts";
import { firstTables } from "../../../electron/store/migrations/010-first-tables.ts";
import { barriersBeforeResistance } from "../../../electron/store/migrations/020-barriers-before-resistance.ts";
import { strategyAndRoadmap } from "../../../electron/store/migrations/030-strategy-and-roadmap.ts";
import { openForReading, openForWriting } from "../../../electron/store/open.ts";
import { plainActionPlan } from "../../../shared/workbook/entities/plan.ts";
import { fileOfVersion } from "../../builders/versions.ts";
import { openStore } from "../scratch.ts";

const steps = [firstTables, barriersBeforeResistance, strategyAndRoadmap];
const brought = [
  ["actionLinks", "actionGroups", "programme", "milestones", "milestoneActions", "decisions", "baselines"],
  ["recommendations", "narratives"],
  ["jobRoles", "performanceCriteria", "usageGoals", "roleNeeds"],
].flat();

/** Every row of every table but the journal, as SQLite has it. */
function everything(path: string): ReadonlyMap<string, readonly object[]> {
  const db = openForReading(path);
  const names = db.prepare<string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const rows = new Map(
    names
      .filter((name) => name !== "journal")
      .map((name) => [name, db.prepare<object>(`SELECT * FROM "${name}" ORDER BY 1`).all()]),
  );
  db.close();
  return rows;
}

it("a file of version 20 keeps every row, its actions get a plain plan, and what is planned is empty", () => {
  const path = fileOfVersion(20);
  const before = everything(path);
  expect(before.get("actions")?.length).toBeGreaterThan(3);
  const { db, upgradedFrom } = openForWriting(path, { migrations: steps });
  expect(upgradedFrom).toBe(20);
  expect(pragma(db, "user_version")).toBe(30);
  expect([...structureFaults(db, "integrity_check"), ...referenceFaults(db)]).toEqual([]);
  expect(schemaFaults(db, steps)).toEqual([]);
  db.close();
  const after = everything(path);
  for (const [table, rows] of before) {
    const expected = table === "actions" ? rows.map((row) => ({ ...row, ...plainActionPlan })) : rows;
    expect(after.get(table), table).toEqual(expected);
  }
  expect([...after.keys()].filter((name) => !before.has(name)).toSorted()).toEqual(brought.toSorted());
  for (const table of brought) expect(after.get(table), table).toEqual([]);
});

it.each([10, 20])("the whole history of a file of version %i can be taken back and done again", (version) => {
  const store = openStore(fileOfVersion(version));
  expect(store.redo("2026-11-19T12:00:00.000Z")?.label).toContain("Taken back before the upgrade");
  const newest = store.workbook;
  while (store.undo("2026-11-19T12:00:01.000Z"));
  expect(store.workbook).not.toEqual(newest);
  while (store.redo("2026-11-19T12:00:02.000Z"));
  expect(store.workbook).toEqual(newest);
});

it("an action that was added and removed before the upgrade comes back whole", () => {
  const store = openStore(fileOfVersion(20));
  expect(store.undo("2026-11-19T12:00:00.000Z")?.label).toContain("Remove action");
  expect(store.workbook.actions.get("gone")).toMatchObject({
    title: "Added and removed",
    ownerId: "p1",
    startRule: "not-before",
    goLiveOffset: null,
    success: "",
  });
  store.run(
    "link",
    {
      type: "action-link/set",
      link: {
        predecessorId: "gone",
        successorId: [...store.workbook.actions.keys()][0] ?? "",
        kind: "finish-to-start",
        lagDays: 0,
      },
    },
    "2026-11-19T12:00:01.000Z",
  );
  expect(store.workbook.actionLinks.size).toBe(1);
});
