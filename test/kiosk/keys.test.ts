import { describe, expect, test } from "vitest";
import { mayPass, type Pressed } from "../../electron/kiosk/keys.ts";

const bare: Pressed = { key: "", control: false, alt: false, meta: false };
const systems = ["linux", "win32", "darwin"] as const;

describe.each(systems)("on %s", (system) => {
  test.each([
    "a",
    "Z",
    "7",
    " ",
    "é",
    "ß",
    "漢",
    "🙂",
    "@",
    "Tab",
    "Enter",
    "Backspace",
    "ArrowLeft",
    "Dead",
    "Process",
  ])("%j reaches the form", (key) => expect(mayPass({ ...bare, key }, system)).toBe(true));

  const functionKeys = Array.from({ length: 24 }, (_, index) => `F${index + 1}`);
  const otherKeys = [
    "Control",
    "Alt",
    "Meta",
    "ContextMenu",
    "PrintScreen",
    "Help",
    "BrowserBack",
    "BrowserForward",
  ];
  test.each([
    ...functionKeys,
    ...otherKeys,
    "BrowserHome",
    "BrowserRefresh",
    "LaunchMail",
    "Undo",
    "Copy",
    "Paste",
  ])("%s does not", (key) => expect(mayPass({ ...bare, key }, system)).toBe(false));

  test.each([
    "q",
    "w",
    "r",
    "p",
    "k",
    "n",
    "t",
    "l",
    "o",
    "s",
    "+",
    "-",
    "0",
    "v",
    "z",
    "Tab",
    "ArrowLeft",
    "F4",
  ])("no shortcut with %s does", (key) => {
    expect(mayPass({ ...bare, key, control: true }, system)).toBe(false);
    expect(mayPass({ ...bare, key, meta: true }, system)).toBe(false);
    expect(mayPass({ ...bare, key, control: true, meta: true, alt: true }, system)).toBe(false);
  });
});

test("signs that need the right Alt key can be typed", () => {
  for (const key of ["@", "€", "{", "ł"])
    expect(mayPass({ ...bare, key, control: true, alt: true }, "win32")).toBe(true);
  expect(mayPass({ ...bare, key: "i", control: true, alt: true }, "win32")).toBe(false);
  expect(mayPass({ ...bare, key: "@", alt: true }, "darwin")).toBe(true);
});

test("Alt with a letter or an arrow goes nowhere where it opens menus or goes back", () => {
  for (const key of ["f", "ArrowLeft", "ArrowRight", "F4", " "]) {
    expect(mayPass({ ...bare, key, alt: true }, "linux")).toBe(false);
    expect(mayPass({ ...bare, key, alt: true }, "win32")).toBe(false);
  }
  expect(mayPass({ ...bare, key: "ArrowLeft", alt: true }, "darwin")).toBe(false);
});
