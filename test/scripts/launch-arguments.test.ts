import { expect, test } from "vitest";
import { electronFlags } from "../../scripts/app/launch-arguments.mjs";

const person = { window: true, isRoot: false, onlyWayland: false };

test("a window needs no flags where there is a display", () => {
  expect(electronFlags(person)).toEqual([]);
});

test("work without a window needs no display", () => {
  expect(electronFlags({ ...person, window: false })).toContain("--ozone-platform=headless");
});

test("only root gives up the outer sandbox", () => {
  expect(electronFlags({ ...person, isRoot: true })).toEqual(["--no-sandbox"]);
});
