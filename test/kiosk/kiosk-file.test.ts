import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { isKept } from "../../electron/kiosk/is-kept.ts";
import { forgetKiosk, keepKiosk, readKiosk, type KeptKiosk } from "../../electron/kiosk/kiosk-file.ts";
import { keepPin, type KeptPin } from "../../electron/kiosk/pin.ts";
import { scratchFolder } from "../builders/folder.ts";

let pin: KeptPin;
beforeAll(async () => {
  pin = await keepPin("2468");
});

function aKiosk(): KeptKiosk {
  return { version: 1, engagementId: "e-1", surveyId: "s-1", pin, wrongTries: 0, waitUntil: 0 };
}

test("a kiosk that was not left is there at the next start, one that was left is not", () => {
  const file = join(scratchFolder(), "data", "kiosk.json");
  expect(isKept(file)).toBe(false);
  expect(readKiosk(file)).toEqual({ kind: "none" });
  const kiosk = aKiosk();
  keepKiosk(file, kiosk);
  expect(isKept(file)).toBe(true);
  expect(readKiosk(file)).toEqual({ kind: "kept", kiosk });
  forgetKiosk(file);
  expect(isKept(file)).toBe(false);
});

test("the file names neither the PIN nor the client, and no more than it needs", () => {
  const file = join(scratchFolder(), "kiosk.json");
  keepKiosk(file, aKiosk());
  const text = readFileSync(file, "utf8");
  expect(text).not.toContain("2468");
  expect(Object.keys(JSON.parse(text))).toEqual([
    "version",
    "engagementId",
    "surveyId",
    "pin",
    "wrongTries",
    "waitUntil",
  ]);
});

describe("a file that cannot be used locks instead of opening", () => {
  const damages: readonly (readonly [string, (file: string, text: string) => void])[] = [
    ["empty", (file) => writeFileSync(file, "")],
    ["cut off", (file, text) => writeFileSync(file, text.slice(0, text.length / 2))],
    ["not JSON", (file) => writeFileSync(file, "\u0000\u0001")],
    ["another value", (file) => writeFileSync(file, "null")],
    ["without a PIN", (file, text) => writeFileSync(file, text.replace('"pin"', '"pen"'))],
    ["of a later version", (file, text) => writeFileSync(file, text.replace('"version": 1', '"version": 2'))],
    ["with a short hash", (file, text) => writeFileSync(file, text.replace(/("hash": "..)[^"]*/, "$1"))],
    [
      "with tries below zero",
      (file, text) => writeFileSync(file, text.replace('"wrongTries": 0', '"wrongTries": -9')),
    ],
    ["a folder", (file) => mkdirSync(file)],
    ["a link to nothing", (file) => symlinkSync(join(file, "..", "gone"), file)],
  ];
  test.each(damages)("%s", (_, damage) => {
    const folder = scratchFolder();
    const sound = join(folder, "sound.json");
    keepKiosk(sound, aKiosk());
    const file = join(folder, "kiosk.json");
    damage(file, readFileSync(sound, "utf8"));
    expect(isKept(file)).toBe(true);
    expect(readKiosk(file)).toEqual({ kind: "unreadable" });
    forgetKiosk(file);
    expect(isKept(file)).toBe(false);
  });
});

test("a disk that cannot be written is told in words, and what was kept stays", () => {
  const folder = scratchFolder();
  const file = join(folder, "file", "kiosk.json");
  writeFileSync(join(folder, "file"), "where the folder should be");
  const kiosk = aKiosk();
  expect(() => keepKiosk(file, kiosk)).toThrow();
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("where the folder should be");
});
