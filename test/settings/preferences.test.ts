import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../builders/folder.ts";
import { openPreferences } from "../../electron/settings/preferences.ts";
import { preferences } from "../../shared/ipc/contract.ts";

const file = (userData: string) => join(userData, "preferences.json");

test("what a person chose is there after a restart", () => {
  const userData = scratchFolder();
  openPreferences(userData).set({ theme: "dark", hiddenColumns: { findings: ["impact"] } });
  expect(openPreferences(userData).get()).toMatchObject({
    theme: "dark",
    zoom: 1,
    hiddenColumns: { findings: ["impact"] },
  });
});

test("without a file, every preference has a value the contract takes", () => {
  expect(preferences.safeParse(openPreferences(scratchFolder()).get()).success).toBe(true);
});

test("a value left out of a change stays as it was", () => {
  const settings = openPreferences(scratchFolder());
  settings.set({ zoom: 1.5 });
  expect(settings.set({ theme: "light", zoom: undefined })).toMatchObject({ theme: "light", zoom: 1.5 });
});

test("a value that cannot be used gives way to its default and the others stay", () => {
  const userData = scratchFolder();
  writeFileSync(file(userData), JSON.stringify({ theme: "purple", zoom: 1.25, later: true }));
  const read = openPreferences(userData).get();
  expect(read).toMatchObject({ theme: "system", zoom: 1.25 });
  expect(read).not.toHaveProperty("later");
});

test.each(["", "{", "[]", "null", '"text"', "\u0000\u0001"])(
  "a preferences file holding %j counts as none and is kept aside",
  (text) => {
    const userData = scratchFolder();
    writeFileSync(file(userData), text);
    expect(openPreferences(userData).get()).toMatchObject({ theme: "system" });
    expect(readFileSync(`${file(userData)}.unreadable`, "utf8")).toBe(text);
  },
);

test("nothing but the file itself is left after a change", () => {
  const userData = scratchFolder();
  openPreferences(userData).set({ zoom: 2 });
  expect(readdirSync(userData)).toEqual(["preferences.json"]);
});

test("a change that cannot be kept is refused in words, and holds for this run", () => {
  const userData = join(scratchFolder(), "file");
  writeFileSync(userData, "a file where the folder should be");
  const settings = openPreferences(userData);
  expect(() => settings.set({ zoom: 2 })).toThrow(/preferences\.json/);
  expect(settings.get().zoom).toBe(2);
});

/** The guards are written by hand; this holds them to the contract for values at and beyond every edge. */
test.each([
  ["theme", ["system", "light", "dark", "", "Dark", null, 1, undefined]],
  ["zoom", [0.5, 0.49, 3, 3.01, 1, Number.NaN, "1", null]],
  ["railCollapsed", [true, false, 0, "true", null]],
  ["panelCollapsed", [true, false, 1, null]],
  ["libraryView", ["cards", "rows", "tiles", null]],
  ["discreet", [true, false, "no", null]],
  ["lastEngagementId", [null, "a-b_C9", "", "a b", "x".repeat(64), "x".repeat(65), 4]],
  ["hiddenColumns", [{}, { a: [] }, { a: ["b"] }, { a: [1] }, { a: "b" }, [], null, "x"]],
  ["columnOrder", [{}, { a: [] }, { a: ["b"] }, { a: [1] }, { a: "b" }, [], null, "x"]],
] as const)("%s is taken from the file exactly when the contract takes it", (key, values) => {
  const defaults = openPreferences(scratchFolder()).get();
  for (const value of values) {
    const userData = scratchFolder();
    writeFileSync(file(userData), JSON.stringify({ [key]: value }));
    const written: unknown = JSON.parse(readFileSync(file(userData), "utf8"));
    const fits = preferences.partial().safeParse(written);
    const expected = fits.success ? { ...defaults, ...fits.data } : defaults;
    expect(openPreferences(userData).get(), JSON.stringify(value)).toEqual(expected);
  }
});
