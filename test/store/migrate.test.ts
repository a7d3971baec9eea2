import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Backups } from "../../electron/store/backup.ts";
import { pragma } from "../../electron/store/database.ts";
import { migrations, type Migration } from "../../electron/store/migrations/all.ts";
import { createDatabase, openForReading, openForWriting } from "../../electron/store/open.ts";
import { StoreError } from "../../electron/store/store-error.ts";
import { modelVersion } from "../../shared/workbook/model.ts";
import { failureOf, scratchFolder, workbookFile } from "./scratch.ts";

const addsColour: Migration = {
  version: modelVersion + 10,
  up: (db) => db.exec("ALTER TABLE groups ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"),
};
const next = [...migrations, addsColour];

describe("the list of migrations", () => {
  it("is numbered in tens and ends at the model's version", () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => (index + 1) * 10));
    expect(migrations.at(-1)?.version).toBe(modelVersion);
  });

  it("has a file, and a test of its own upgrade, for each", () => {
    const folder = (path: string) => readdirSync(join(import.meta.dirname, path)).toSorted();
    const files = folder("../../electron/store/migrations").filter((name) => /^\d/.test(name));
    expect(files.map((name) => Number.parseInt(name, 10))).toEqual(migrations.map(({ version }) => version));
    expect(folder("migrations")).toEqual(files.map((name) => name.replace(/\.ts$/, ".test.ts")));
  });
});

describe("a file of the version before", () => {
  it("is brought up to date when it is opened, after a backup that can be opened by itself", () => {
    const path = workbookFile();
    const backups = new Backups(scratchFolder(), () => new Date("2026-11-16T12:00:00.000Z"));
    const { db, upgradedFrom } = openForWriting(path, {
      migrations: next,
      beforeUpgrade: (old) => backups.make(old, "e1", "upgrade"),
    });
    expect(upgradedFrom).toBe(modelVersion);
    expect(pragma(db, "user_version")).toBe(addsColour.version);
    expect(db.prepare("PRAGMA foreign_keys").pluck().get()).toBe(1);
    db.exec("INSERT INTO groups (id, name, headcount, note, position) VALUES ('g1', 'Sales', 3, '', 1)");
    expect(db.prepare("SELECT colour FROM groups").pluck().get()).toBe("grey");
    db.close();
    const backup = openForReading(backups.verified("e1", "20261116T120000000Z-upgrade.uptake"));
    expect(pragma(backup, "user_version")).toBe(modelVersion);
    backup.close();
  });

  it("stays as it was when no backup could be made", () => {
    const path = workbookFile();
    const before = readFileSync(path);
    const failure = failureOf(() =>
      openForWriting(path, {
        migrations: next,
        beforeUpgrade: () => {
          throw new StoreError("disk-full", "The disk is full.");
        },
      }),
    );
    expect(failure.code).toBe("disk-full");
    expect(readFileSync(path)).toEqual(before);
  });

  it.each([
    [
      "a step fails half-way",
      "ALTER TABLE groups ADD COLUMN a TEXT; ALTER TABLE nothing ADD COLUMN b TEXT",
      "unexpected",
    ],
    [
      "a step leaves references to nothing",
      "INSERT INTO people VALUES ('p1', 'Ann', '', 'user', 'g9', '', '', 1)",
      "invalid",
    ],
  ])("stays as it was when %s", (_, sql, code) => {
    const path = workbookFile();
    const { db } = openForWriting(path);
    db.exec("INSERT INTO holidays VALUES ('h1', '2026-12-25', 'Christmas')");
    db.close();
    const broken: Migration = { version: modelVersion + 10, up: (db) => db.exec(sql) };
    expect(failureOf(() => openForWriting(path, { migrations: [...migrations, broken] })).code).toBe(code);
    const { db: again } = openForWriting(path);
    expect(pragma(again, "user_version")).toBe(modelVersion);
    expect(again.prepare("SELECT name FROM holidays").pluck().all()).toEqual(["Christmas"]);
    expect(
      again.prepare("SELECT count(*) FROM pragma_table_info('groups') WHERE name = 'a'").pluck().get(),
    ).toBe(0);
    expect(again.prepare("SELECT count(*) FROM people").pluck().get()).toBe(0);
    again.close();
  });
});

it("a file of the version after is refused and not touched", () => {
  const path = join(scratchFolder(), "new.uptake");
  createDatabase(path, next).close();
  const before = readFileSync(path);
  expect(failureOf(() => openForWriting(path)).code).toBe("newer");
  expect(failureOf(() => openForReading(path)).code).toBe("newer");
  expect(readFileSync(path)).toEqual(before);
});
