import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { EngagementStore } from "../../../electron/store/apply-command.ts";
import { pragma, referenceFaults, structureFaults } from "../../../electron/store/database.ts";
import { schemaFaults } from "../../../electron/store/foreign.ts";
import { firstTables } from "../../../electron/store/migrations/010-first-tables.ts";
import { barriersBeforeResistance } from "../../../electron/store/migrations/020-barriers-before-resistance.ts";
import { openForReading, openForWriting } from "../../../electron/store/open.ts";
import { fileOfVersion } from "../../builders/versions.ts";
import { png } from "../../builders/files.ts";
import { openLibrary, openStore, scratchFolder } from "../scratch.ts";

const steps = [firstTables, barriersBeforeResistance];
const brought = [
  ["ownership", "ownershipAnswers", "supervision", "responsibilities"],
  ["measures", "renewalCriteria", "workarounds"],
  ["behaviours", "behaviourGroups", "alignmentCells", "cellEvidence", "passages"],
  ["triageRounds", "triageSteps", "stepEvidence", "findingBehaviours", "findingPeople"],
  ["savedViews", "dismissals"],
].flat();

/** Every row of every table, as SQLite has it. */
function everything(path: string): ReadonlyMap<string, readonly unknown[]> {
  const db = openForReading(path);
  const names = db.prepare<string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const rows = new Map(names.map((name) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all()]));
  db.close();
  return rows;
}

it("a file of version 10 keeps every row and gets empty tables for what comes before resistance", () => {
  const path = fileOfVersion(10);
  const before = everything(path);
  expect(before.get("findings")).toHaveLength(6);
  const { db, upgradedFrom } = openForWriting(path, { migrations: steps });
  expect(upgradedFrom).toBe(10);
  expect(pragma(db, "user_version")).toBe(20);
  expect([...structureFaults(db, "integrity_check"), ...referenceFaults(db)]).toEqual([]);
  expect(schemaFaults(db, steps)).toEqual([]);
  db.close();
  const after = everything(path);
  for (const [table, rows] of before) expect(after.get(table), table).toEqual(rows);
  expect([...after.keys()].filter((name) => !before.has(name)).toSorted()).toEqual(brought.toSorted());
  for (const table of brought) expect(after.get(table), table).toEqual([]);
});

it("the history of a file of version 10 goes on: what was undone can be done again, what was done be undone", () => {
  const store = openStore(fileOfVersion(10));
  expect(store.redo("2026-11-17T12:00:00.000Z")?.label).toContain("Taken back before the upgrade");
  expect(store.workbook.findings.get("f2")?.title).toBe("Taken back before the upgrade");
  while (store.undo("2026-11-17T12:00:01.000Z"));
  expect(store.workbook.evidence.has("board")).toBe(false);
  while (store.redo("2026-11-17T12:00:02.000Z"));
  expect(store.workbook.evidence.get("board")?.attachmentId).toBe("at1");
  expect(Buffer.from(store.readAttachment("at1").bytes).equals(png(8, 8))).toBe(true);
});

it("an engagement of version 10 in the library opens with a notice and a backup from before, and takes new rows", () => {
  const folder = scratchFolder();
  copyFileSync(fileOfVersion(10), join(folder, "e1.uptake"));
  const library = openLibrary(folder);
  expect(library.list()).toMatchObject([{ id: "e1", client: "Halden Pumps", health: "sound" }]);
  const store: EngagementStore = library.open("e1");
  expect(store.notice).toMatch(/brought up to date/);
  const [backup] = library.backups("e1");
  expect(backup?.name).toMatch(/-upgrade\.uptake$/);
  store.run(
    "after",
    { type: "ownership/update", patch: { ownerId: "p1", budget: "no" } },
    "2026-11-17T12:00:00.000Z",
  );
  library.close("e1");
  expect(library.open("e1").workbook.ownership.get("ownership")).toMatchObject({
    ownerId: "p1",
    budget: "no",
  });
});
