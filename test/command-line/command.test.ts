import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { argumentsOf, windowRequest } from "../../electron/command-line/arguments.ts";
import { readCommand } from "../../electron/command-line/command.ts";

describe("the arguments meant for the app", () => {
  test.each([
    [["/opt/uptake/uptake"], []],
    [["/opt/uptake/uptake", "client.uptake"], ["client.uptake"]],
    [["electron", "/app"], []],
    [
      ["electron", "--no-sandbox", "--user-data-dir=/data", "/app", "export", "sample", "--to", "out"],
      ["export", "sample", "--to", "out"],
    ],
    [
      ["electron", "-r", "/loader.js", "--inspect=0", "/app", "check", "x"],
      ["check", "x"],
    ],
    [["electron", "/app", "--no-sandbox", "--lang=de", "--help"], ["--help"]],
  ])("of %j are %j", (argv, expected) => {
    const path = argv.includes("/app") ? "/app" : "/opt/uptake/resources/app.asar";
    expect(argumentsOf(argv, path)).toEqual(expected);
  });
});

describe("a start opens the window", () => {
  test("when there is nothing else to do", () => {
    expect(windowRequest([])).toEqual({ file: null });
  });
  test("to add the workbook file it names", () => {
    expect(windowRequest(["a b.UPTAKE"])).toEqual({ file: resolve("a b.UPTAKE") });
  });
  test.each([
    ["export"],
    ["exprot"],
    ["--help"],
    ["--frobnicate"],
    ["leave-kiosk"],
    ["notes.txt"],
    ["a.uptake", "b.uptake"],
  ])("but not for %j", (...args) => {
    expect(windowRequest(args)).toBeNull();
  });
});

describe("a command", () => {
  test.each([
    [["help"], { kind: "help" }],
    [["--help"], { kind: "help" }],
    [["-h"], { kind: "help" }],
    [["export", "--help"], { kind: "help" }],
    [["check", "-h"], { kind: "help" }],
    [["--version"], { kind: "version" }],
    [["check", "a.uptake"], { kind: "check", file: "a.uptake" }],
    [["export", "sample", "--to", "out"], { kind: "export", from: "sample", to: "out", what: "steering" }],
    [
      ["export", "--to=out", "--what=json", "Halden Pumps"],
      { kind: "export", from: "Halden Pumps", to: "out", what: "json" },
    ],
  ])("%j asks for %j", (args, expected) => {
    expect(readCommand(args)).toEqual(expected);
  });

  test.each([
    [["frobnicate"], /“frobnicate”/],
    [["check"], /check FILE/],
    [["check", "a", "b"], /“b” is too much/],
    [["check", "a", "--deep"], /'--deep'/],
    [["export"], /Name what to export/],
    [["export", "sample"], /--to FOLDER/],
    [["export", "sample", "--to"], /--to/],
    [["export", "sample", "--to", ""], /--to FOLDER/],
    [["export", "Halden", "Pumps", "--to", "out"], /“Pumps” is too much.*quotes/],
    [
      ["export", "sample", "--to", "out", "--what", "pdf"],
      /“pdf”.*steering, register, roadmap, json, workbook/,
    ],
    [["export", "sample", "--to", "out", "--fast"], /'--fast'/],
  ])("%j is refused in one line", (args, message) => {
    const command = readCommand(args);
    expect(command.kind).toBe("wrong");
    expect(command.kind === "wrong" && command.message).toMatch(message);
    expect(command.kind === "wrong" && command.message).not.toContain("\n");
  });
});
