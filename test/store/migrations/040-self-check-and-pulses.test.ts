import { expect, it } from "vitest";
import { pragma, referenceFaults, structureFaults } from "../../../electron/store/database.ts";
import { schemaFaults } from "../../../electron/store/foreign.ts";
import { firstTables } from "../../../electron/store/migrations/010-first-tables.ts";
import { barriersBeforeResistance } from "../../../electron/store/migrations/020-barriers-before-resistance.ts";
import { strategyAndRoadmap } from "../../../electron/store/migrations/030-strategy-and-roadmap.ts";
import { selfCheckAndPulses } from "../../../electron/store/migrations/040-self-check-and-pulses.ts";
import { openForReading, openForWriting } from "../../../electron/store/open.ts";
import { fileOfVersion } from "../../builders/versions.ts";
import { openStore } from "../scratch.ts";

const steps = [firstTables, barriersBeforeResistance, strategyAndRoadmap, selfCheckAndPulses];

/** Every row of every table, as SQLite has it. */
function everything(path: string): ReadonlyMap<string, readonly object[]> {
  const db = openForReading(path);
  const names = db.prepare<string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const rows = new Map(
    names.map((name) => [name, db.prepare<object>(`SELECT * FROM "${name}" ORDER BY 1`).all()]),
  );
  db.close();
  return rows;
}

it("a file of version 30 keeps every row and its whole history, and nobody was asked anything", () => {
  const path = fileOfVersion(30);
  const before = everything(path);
  expect(before.get("jobRoles")?.length).toBeGreaterThan(3);
  expect(before.get("journal")?.length).toBeGreaterThan(100);
  const { db, upgradedFrom } = openForWriting(path, { migrations: steps });
  expect(upgradedFrom).toBe(30);
  expect(pragma(db, "user_version")).toBe(40);
  expect([...structureFaults(db, "integrity_check"), ...referenceFaults(db)]).toEqual([]);
  expect(schemaFaults(db, steps)).toEqual([]);
  db.close();
  const after = everything(path);
  for (const [table, rows] of before) expect(after.get(table), table).toEqual(rows);
  const brought = ["surveys", "surveyItems", "responses"];
  expect([...after.keys()].filter((name) => !before.has(name)).toSorted()).toEqual(brought.toSorted());
  for (const table of brought) expect(after.get(table), table).toEqual([]);
});

it("the whole history of a file of version 30 can be taken back and done again", () => {
  const store = openStore(fileOfVersion(30));
  expect(store.redo("2026-11-22T12:00:00.000Z")?.label).toContain("Taken back before the upgrade");
  const newest = store.workbook;
  while (store.undo("2026-11-22T12:00:01.000Z"));
  expect(store.workbook).not.toEqual(newest);
  while (store.redo("2026-11-22T12:00:02.000Z"));
  expect(store.workbook).toEqual(newest);
});
