import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratchFolder } from "../builders/folder.ts";
import { openRemembered } from "../../electron/settings/remembered.ts";

test("the window's place and the last folders are there after a restart", () => {
  const userData = scratchFolder();
  openRemembered(userData).set({ bounds: { x: -8, y: 0, width: 1366, height: 768 } });
  openRemembered(userData).set({ exportFolder: "/clients/halden" });
  expect(openRemembered(userData).get()).toEqual({
    bounds: { x: -8, y: 0, width: 1366, height: 768 },
    maximized: false,
    exportFolder: "/clients/halden",
    importFolder: null,
  });
});

test.each([null, "left", {}, { x: 0, y: 0, width: 0, height: 10 }, { x: 0.5, y: 0, width: 9, height: 9 }])(
  "a remembered place of %j is no place",
  (bounds) => {
    const userData = scratchFolder();
    writeFileSync(join(userData, "remembered.json"), JSON.stringify({ bounds, maximized: true }));
    expect(openRemembered(userData).get()).toMatchObject({ bounds: null, maximized: true });
  },
);

test("a folder that cannot be written fails nothing", () => {
  const userData = join(scratchFolder(), "file");
  writeFileSync(userData, "a file where the folder should be");
  expect(openRemembered(userData).set({ maximized: true }).maximized).toBe(true);
});
