import { expect, it } from "vitest";
import { StoreError, toStoreError } from "../../electron/store/store-error.ts";
import { failureCodes } from "../../shared/ipc/result.ts";
import { CommandError } from "../../shared/workbook/draft.ts";

function error(code: string): Error {
  return Object.assign(new Error(`the driver says ${code}`), { code });
}

it.each([
  ["SQLITE_FULL", "disk-full"],
  ["ENOSPC", "disk-full"],
  ["SQLITE_CORRUPT", "damaged"],
  ["SQLITE_CORRUPT_INDEX", "damaged"],
  ["SQLITE_NOTADB", "damaged"],
  ["SQLITE_IOERR_SHORT_READ", "damaged"],
  ["SQLITE_BUSY", "locked"],
  ["SQLITE_BUSY_RECOVERY", "locked"],
  ["EBUSY", "locked"],
  ["SQLITE_READONLY_DBMOVED", "read-only"],
  ["SQLITE_CANTOPEN", "read-only"],
  ["EROFS", "read-only"],
  ["EACCES", "read-only"],
  ["ENOENT", "not-found"],
  ["SQLITE_CONSTRAINT_FOREIGNKEY", "invalid"],
  ["SQLITE_CONSTRAINT_CHECK", "invalid"],
  ["SQLITE_TOOBIG", "too-large"],
  ["SQLITE_IOERR_FSYNC", "unexpected"],
  ["anything", "unexpected"],
])("%s is told the person as %s, in whole sentences, without the driver's words", (code, expected) => {
  for (const doing of ["open", "edit", "file"] as const) {
    const failure = toStoreError(error(code), doing);
    expect(failure.code).toBe(expected);
    expect(failureCodes).toContain(failure.code);
    expect(failure.message).toMatch(/^[A-Z].*\.$/);
    expect(failure.message).not.toContain(code);
    expect(failure.detail).toBe(`the driver says ${code}`);
  }
});

it("a failed edit always says that it is not saved and that what came before is", () => {
  for (const code of ["SQLITE_FULL", "SQLITE_READONLY", "SQLITE_BUSY", "SQLITE_IOERR_WRITE"]) {
    expect(toStoreError(error(code), "edit").message).toContain(
      "This change is not saved; everything before it is.",
    );
  }
});

it("what is meant for the person already stays as it is", () => {
  const own = new StoreError("newer", "Too new.", { detail: "x" });
  expect(toStoreError(own, "edit")).toBe(own);
  expect(toStoreError(new CommandError("exists", "This was already added."), "edit")).toMatchObject({
    code: "exists",
    message: "This was already added.",
  });
});

it("what is no error at all is told as unexpected", () => {
  expect(toStoreError("text", "open")).toMatchObject({ code: "unexpected", detail: "text" });
});
