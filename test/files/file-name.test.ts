import { assert, property, string } from "fast-check";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../builders/folder.ts";
import { fileNameOf } from "../../electron/files/file-name.ts";

test.each([
  ["Halden Pumps CRM 2026-03-01", "Halden Pumps CRM 2026-03-01.xlsx"],
  ["Müller & Co. – Ärzte", "Müller & Co. – Ärzte.xlsx"],
  ['a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j.xlsx"],
  ["  two\n lines\t ", "two lines.xlsx"],
  ["..", "Uptake.xlsx"],
  [".hidden", "hidden.xlsx"],
  ["ends in dots...", "ends in dots.xlsx"],
  ["", "Uptake.xlsx"],
  ["///", "Uptake.xlsx"],
  ["con", "Uptake con.xlsx"],
  ["LPT1.report", "Uptake LPT1.report.xlsx"],
  ["invoice\u202Exslx.exe", "invoice xslx.exe.xlsx"],
  ["اعتماد النظام", "اعتماد النظام.xlsx"],
])("the words %j make the file name %j", (words, name) => {
  expect(fileNameOf(words, ".xlsx")).toBe(name);
});

test("a long name is cut and its ending kept, whatever its script", () => {
  const name = fileNameOf("長".repeat(300), " adoption roadmap 2026-03-01.xlsx");
  expect(name).toMatch(/^長+ adoption roadmap 2026-03-01\.xlsx$/);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
});

test("any words make a name that the disk takes and that stays in its folder", () => {
  const folder = scratchFolder();
  assert(
    property(string({ unit: "binary", maxLength: 400, size: "max" }), (words) => {
      const name = fileNameOf(words, ".json");
      writeFileSync(join(folder, name), "");
      expect(readdirSync(folder)).toHaveLength(1);
      rmSync(join(folder, name));
    }),
    { numRuns: 100 },
  );
});
