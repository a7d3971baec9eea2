import { join } from "node:path";
import { expect, it } from "vitest";
import { pragma } from "../../../electron/store/database.ts";
import { firstTables } from "../../../electron/store/migrations/010-first-tables.ts";
import { createDatabase, openForWriting } from "../../../electron/store/open.ts";
import { scratchFolder } from "../scratch.ts";

const first = [
  ["engagement", "holidays", "groups", "people", "attachments", "evidence", "answers", "voices"],
  ["findings", "actions"],
  ["findingGroups", "findingAnswers", "findingEvidence", "answerEvidence", "actionFindings"],
].flat();

it("an empty file of ours gets the first tables, and keeps a row in each link", () => {
  const path = join(scratchFolder(), "e1.uptake");
  createDatabase(path, []).close();
  const { db, upgradedFrom } = openForWriting(path, { migrations: [firstTables] });
  expect(upgradedFrom).toBe(0);
  expect(pragma(db, "user_version")).toBe(10);
  const tables = db.prepare<string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  expect(tables.toSorted()).toEqual([...first, "contents", "journal", "journalCommands"].toSorted());
  const lax = db.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
  );
  expect(lax.pluck().all()).toEqual([]);
  db.close();
});
