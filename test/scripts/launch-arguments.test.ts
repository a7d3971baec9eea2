import { expect, test } from "vitest";
import { electronFlags } from "../../scripts/app/launch-arguments.mjs";

const person = { window: true, isRoot: false, onlyWayland: false };

test("a window is drawn on the display there is", () => {
  expect(electronFlags(person).join(" ")).not.toContain("ozone");
});

test("work without a window needs no display", () => {
  expect(electronFlags({ ...person, window: false })).toContain("--ozone-platform=headless");
});

test("only root gives up the outer sandbox", () => {
  expect(electronFlags({ ...person, isRoot: true })).toContain("--no-sandbox");
  expect(electronFlags(person)).not.toContain("--no-sandbox");
});
