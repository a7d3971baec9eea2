import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scratchFolder } from "../builders/folder.ts";
import { refusalOfWriting } from "../../electron/files/file-failure.ts";
import { replaceFile, replaceFileWith } from "../../electron/files/replace-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file is replaced whole and nothing else is left in its folder", async () => {
  const target = join(scratchFolder(), "strategy.xlsx");
  writeFileSync(target, "old");
  await replaceFileWith(target, bytes("new"));
  expect(readFileSync(target, "utf8")).toBe("new");
  expect(readdirSync(join(target, ".."))).toEqual(["strategy.xlsx"]);
});

test("while it is written, and when that fails, the old file is as it was", async () => {
  const target = join(scratchFolder(), "strategy.xlsx");
  writeFileSync(target, "old");
  const failing = replaceFile(target, async (path) => {
    await writeFile(path, "half");
    expect(readFileSync(target, "utf8")).toBe("old");
    throw new Error("interrupted");
  });
  await expect(failing).rejects.toThrow("interrupted");
  expect(readFileSync(target, "utf8")).toBe("old");
  expect(readdirSync(join(target, ".."))).toEqual(["strategy.xlsx"]);
});

test.each([".~lock.strategy.xlsx#", "~$strategy.xlsx", "~$rategy.xlsx"])(
  "a file that another program marks as open by %j is left alone",
  async (marker) => {
    const target = join(scratchFolder(), "strategy.xlsx");
    writeFileSync(target, "old");
    writeFileSync(join(target, "..", marker), "");
    await expect(replaceFileWith(target, bytes("new"))).rejects.toMatchObject({
      failure: { code: "locked" },
    });
    expect(readFileSync(target, "utf8")).toBe("old");
  },
);

test("a folder that is gone is told by name", async () => {
  const target = join(scratchFolder(), "gone", "strategy.xlsx");
  await expect(replaceFileWith(target, bytes("new"))).rejects.toMatchObject({
    failure: { code: "not-found", message: expect.stringContaining("“strategy.xlsx”") },
  });
});

describe("what the system refuses", () => {
  test.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EROFS", "read-only"],
    ["EACCES", "read-only"],
    ["EPERM", "read-only"],
    ["EBUSY", "locked"],
    ["ENAMETOOLONG", "invalid"],
  ])("%s is told as %s, with what is safe and what to do", (systemCode, code) => {
    const refusal = refusalOfWriting(systemCode, "/clients/strategy.xlsx");
    expect(refusal?.failure.code).toBe(code);
    expect(refusal?.failure.message).toMatch(/Nothing was (changed|written)\. /);
    expect(refusal?.failure.message).not.toContain("/clients");
  });

  test("an error that is no refusal of the disk is not worded as one", () => {
    expect(refusalOfWriting("ERR_INVALID_ARG_TYPE", "/x")).toBeNull();
    expect(refusalOfWriting(null, "/x")).toBeNull();
  });
});
