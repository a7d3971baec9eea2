import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../builders/folder.ts";
import { describeError } from "../../electron/log/describe-error.ts";
import { openLog } from "../../electron/log/log.ts";

const text = (logs: string) => readFileSync(join(logs, "uptake.log"), "utf8");

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("It did not fail.");
}

test("an error is found again by the reference the person was given", () => {
  const logs = scratchFolder();
  const reference = openLog(logs).error("workbook.run", new RangeError("x"));
  expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
  expect(text(logs)).toContain(`error [${reference}] workbook.run: RangeError`);
});

test("the log says where an error arose and never what it quotes", () => {
  const logs = scratchFolder();
  const log = openLog(logs);
  log.error(
    "a",
    thrownBy(() => JSON.parse('{"client": Halden Pumps}')),
  );
  log.error(
    "b",
    thrownBy(() => readFileSync("/clients/Halden Pumps.uptake")),
  );
  log.error("c", new Error("Halden Pumps\n    at first glance"));
  log.error("d", new Error("outer", { cause: new Error("Halden Pumps") }));
  log.error("e", "Halden Pumps");
  expect(text(logs)).toContain("SyntaxError");
  expect(text(logs)).toContain("ENOENT");
  expect(text(logs)).toContain("log.test.ts");
  expect(text(logs)).not.toContain("Halden");
});

test("a stack names our files without the folders they lie in", () => {
  expect(describeError(new TypeError("x is not a function"))).toMatch(
    /^TypeError: x is not a function\n {4}at .*\(?log\.test\.ts:\d+:\d+\)?/,
  );
  expect(describeError(new Error("x"))).not.toContain(import.meta.dirname);
});

test("a full log makes room and keeps the three before it", () => {
  const logs = scratchFolder();
  const log = openLog(logs);
  for (let turn = 0; turn < 6; turn += 1) {
    log.info(`turn ${turn}`);
    writeFileSync(join(logs, "uptake.log"), `${text(logs)}${"x".repeat(600_000)}`);
  }
  log.info("last");
  expect(readdirSync(logs).toSorted()).toEqual([
    "uptake.log",
    "uptake.log.1",
    "uptake.log.2",
    "uptake.log.3",
  ]);
  expect(statSync(join(logs, "uptake.log")).size).toBeLessThan(1000);
  expect(readFileSync(join(logs, "uptake.log.1"), "utf8")).toContain("turn 5");
  expect(readFileSync(join(logs, "uptake.log.3"), "utf8")).toContain("turn 3");
});

test("a log that cannot be written stops nothing", () => {
  const file = join(scratchFolder(), "file");
  writeFileSync(file, "a file where the folder should be");
  expect(openLog(join(file, "logs")).error("x", new Error("y"))).toMatch(/^\w{6}$/);
});
