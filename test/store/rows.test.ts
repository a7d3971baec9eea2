import { describe, expect, it } from "vitest";
import { codecs } from "../../electron/store/rows.ts";
import { openForReading } from "../../electron/store/open.ts";
import { createWorkbookFile } from "../../electron/store/create-file.ts";
import { tableNames } from "../../shared/workbook/model.ts";
import { references } from "../../shared/workbook/references.ts";
import { awkwardTexts } from "../builders/texts.ts";
import {
  aGroup,
  anEngagement,
  anAnswer,
  buildEngagement,
  sampleSize,
  times,
  workbookOf,
} from "../builders/workbook.ts";
import { note } from "../../shared/workbook/text.ts";
import { openStore, workbookFile } from "./scratch.ts";

describe("the tables", () => {
  it.each(tableNames)("have for %s exactly the columns that its rows have properties", (table) => {
    const db = openForReading(workbookFile());
    const found = db
      .prepare<{ readonly name: string; readonly type: string; readonly notnull: number }>(
        `SELECT name, type, "notnull" FROM pragma_table_info(?)`,
      )
      .all(table);
    const types = {
      text: "TEXT",
      json: "TEXT",
      integer: "INTEGER",
      boolean: "INTEGER",
      real: "REAL",
    } as const;
    const expected = codecs[table].columns.map(({ name, kind, nullable }) => ({
      name,
      type: types[kind],
      notnull: nullable ? 0 : 1,
    }));
    expect(found).toEqual(expected);
    db.close();
  });

  it("enforce exactly the references between rows, at commit", () => {
    const db = openForReading(workbookFile());
    const found = tableNames.flatMap((table) =>
      db
        .prepare<{ readonly column: string; readonly to: string }>(
          `SELECT "from" AS "column", "table" AS "to" FROM pragma_foreign_key_list(?)`,
        )
        .all(table)
        .map((key) => ({ table, ...key })),
    );
    const order = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    const between = references.map(({ table, column, to }) => ({ table, column, to }));
    const known = [...between, { table: "attachments", column: "sha256", to: "contents" }];
    expect(found.toSorted(order)).toEqual(known.toSorted(order));
    const sql = db
      .prepare<string>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
      .pluck()
      .all()
      .join("\n");
    expect(sql.match(/REFERENCES/g)).toHaveLength(known.length);
    expect(sql.match(/DEFERRABLE INITIALLY DEFERRED/g)).toHaveLength(known.length);
    db.close();
  });

  it("hold one engagement, one answer to a question and a group, and no rated answer that does not apply", () => {
    const refused = (rows: Parameters<typeof workbookOf>[0]) => () => {
      createWorkbookFile(`${workbookFile()}.2`, workbookOf(rows), []);
    };
    const one = anEngagement();
    expect(refused({ engagement: [one, { ...one, id: "e2" }] })).toThrow(/does not fit/);
    expect(
      refused({ engagement: [one], answers: [{ ...anAnswer("ownership.x", null), id: "other" }] }),
    ).toThrow(/does not fit/);
    expect(
      refused({
        engagement: [one],
        answers: [anAnswer("ownership.x", null, { rating: 2, notApplicable: true })],
      }),
    ).toThrow(/does not fit/);
    expect(refused({ engagement: [one], answers: [anAnswer("ownership.x", "g9")] })).toThrow(/is not there/);
  });
});

describe("rows", () => {
  it("come back from the file as they went in, at ten times the sample's size", () => {
    const workbook = buildEngagement(times(sampleSize, 10));
    expect(openStore(workbookFile(workbook)).workbook).toEqual(workbook);
  });

  it.each(awkwardTexts)("keep %j", (text) => {
    const clean = note.parse(text);
    const workbook = workbookOf({
      engagement: [anEngagement({ purpose: clean })],
      groups: [aGroup("g1", { note: clean })],
    });
    expect(openStore(workbookFile(workbook)).workbook).toEqual(workbook);
  });
});
