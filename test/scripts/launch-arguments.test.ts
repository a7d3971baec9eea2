import { expect, test } from "vitest";
import { electronFlags, isCommandLine } from "../../scripts/app/launch-arguments.mjs";

const person = { isRoot: false, onlyWayland: false };

test("a window needs no flags", () => {
  expect(electronFlags([], person)).toEqual([]);
  expect(electronFlags(["engagement.uptake"], person)).toEqual([]);
});

test("a command line call needs no display", () => {
  expect(isCommandLine(["export", "sample", "--to", "out"])).toBe(true);
  expect(electronFlags(["--help"], person)).toContain("--ozone-platform=headless");
});

test("only root gives up the outer sandbox", () => {
  expect(electronFlags([], { ...person, isRoot: true })).toEqual(["--no-sandbox"]);
});
