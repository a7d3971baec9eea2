import { expect, test } from "@playwright/test";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { copyFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { openEngagement } from "./bridge.ts";
import { launchApp, root } from "./launch.ts";
import { electronHere } from "./start-electron.ts";

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the app as `npm start --` does with a command: no window, and no display to show one on. */
function uptake(args: readonly string[], { cwd = folder }: { readonly cwd?: string } = {}): Promise<Ended> {
  const flags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ELECTRON_RUN_AS_NODE: ___, ...env } = process.env;
  const all = [
    ...flags,
    "--ozone-platform=headless",
    "--disable-gpu",
    "--log-level=3",
    `--user-data-dir=${userData}`,
    root,
    ...args,
  ];
  return new Promise((resolve) => {
    execFile(electronHere().executable, all, { cwd, env }, (failed, out, error) => {
      resolve({ code: typeof failed?.code === "number" ? failed.code : 0, out, error });
    });
  });
}

/** One line on the error output, nothing on the other. */
function expectRefusal({ code, out, error }: Ended, said: RegExp): void {
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toMatch(/^uptake: [^\n]+\n$/);
  expect(error).toMatch(said);
}

let folder: string;
let userData: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-command-line-"));
  userData = join(folder, "data");
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** The engagements in the person's library. */
async function engagements(): Promise<string[]> {
  const files = await readdir(join(userData, "library")).catch(() => []);
  return files.filter((name) => name.endsWith(".uptake"));
}

/** Writes the sample to a workbook file and gives its path. */
async function workbookFile(): Promise<string> {
  const { out } = await uptake(["export", "sample", "--to", "sample", "--what", "workbook"]);
  return out.trimEnd();
}

test("help and version are printed without a display", async () => {
  expect(await uptake(["--help"])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/export FROM --to FOLDER/),
    error: "",
  });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(await uptake(["--version"])).toEqual({ code: 0, out: `${version}\n`, error: "" });
});

test("words that mean nothing end with 2 and one line", async () => {
  expectRefusal(await uptake(["exprot", "sample"]), /“exprot”/);
  expectRefusal(await uptake(["export", "sample"]), /--to/);
  expectRefusal(await uptake(["export", "sample", "--to", "out", "--what", "pdf"]), /“pdf”/);
});

test("the sample is exported into a folder that is made, and its path printed", async () => {
  const { code, out, error } = await uptake(["export", "sample", "--to", "deep/down", "--what", "workbook"]);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  const [file] = readdirSync(join(folder, "deep/down"));
  expect(out).toBe(`${join(folder, "deep/down", file ?? "")}\n`);
  expect(file).toMatch(/ workbook \d{4}-\d{2}-\d{2}\.uptake$/);
  expect(await engagements()).toEqual([]);
});

test("the open JSON has a version and one list for each kind of entity", async () => {
  const { code, out } = await uptake(["export", "sample", "--to", "out", "--what", "json"]);
  expect(code).toBe(0);
  const json = JSON.parse(readFileSync(out.trimEnd(), "utf8")) as Record<string, unknown>;
  for (const kind of ["engagement", "people", "groups", "answers", "findings", "actions", "evidence"])
    expect(Array.isArray(json[kind]), kind).toBe(true);
  expect(Object.keys(json)).toContainEqual(expect.stringMatching(/version/i));
});

test("each Excel workbook is written", async () => {
  for (const what of ["steering", "register", "roadmap"]) {
    const { code, out, error } = await uptake(["export", "sample", "--to", "out", "--what", what]);
    expect({ code, error }, what).toEqual({ code: 0, error: "" });
    expect(readFileSync(out.trimEnd()).subarray(0, 2).toString(), what).toBe("PK");
  }
  expect(readdirSync(join(folder, "out"))).toHaveLength(3);
});

test("a second export of the same day takes the first one's place", async () => {
  await workbookFile();
  expect((await uptake(["export", "sample", "--to", "sample", "--what", "workbook"])).code).toBe(0);
  expect(readdirSync(join(folder, "sample"))).toHaveLength(1);
});

test("a workbook file is exported without being added to the library", async () => {
  const file = await workbookFile();
  const { code, out } = await uptake(["export", file, "--to", "copy", "--what", "workbook"]);
  expect(code).toBe(0);
  expect(basename(out.trimEnd())).toBe(basename(file));
  expect(await engagements()).toEqual([]);
});

test("an engagement of the library is found by its client's name in any capitals", async () => {
  const launched = await launchApp({ userData });
  await openEngagement(launched.page, "Halden Pumps", "CRM");
  await openEngagement(launched.page, "Twin", "CRM");
  await openEngagement(launched.page, "Twin", "ERP");
  await launched.page.evaluate(() => window.uptake.workbook.close());
  await launched.close();

  const found = await uptake(["export", "halden pumps", "--to", "out", "--what", "workbook"]);
  expect(found).toMatchObject({
    code: 0,
    error: "",
    out: expect.stringContaining("Halden Pumps CRM workbook"),
  });
  expectRefusal(await uptake(["export", "twin", "--to", "out"]), /2 engagements “twin”: (CRM.*ERP|ERP.*CRM)/);
  expectRefusal(await uptake(["export", "Nobody", "--to", "out"]), /no engagement “Nobody”.*“Halden Pumps”/);
});

test("an engagement that is open in the window is left alone, in one clear line", async () => {
  const launched = await launchApp({ userData });
  await openEngagement(launched.page, "Halden Pumps");
  expectRefusal(await uptake(["export", "Halden Pumps", "--to", "out"]), /using|open/);
  await launched.page.evaluate(() => window.uptake.workbook.close());
  expect((await uptake(["export", "Halden Pumps", "--to", "out", "--what", "workbook"])).code).toBe(0);
  await launched.close();
});

test("a sound file is called sound", async () => {
  const file = await workbookFile();
  expect(await uptake(["check", file])).toEqual({ code: 0, out: `${basename(file)} is sound.\n`, error: "" });
});

test("a file that is no sound workbook is told what is wrong with it", async () => {
  const file = await workbookFile();
  const cases: readonly (readonly [name: string, make: (path: string) => void, said: RegExp])[] = [
    [
      "cut.uptake",
      (path) => truncateSync(path, 20_000),
      /cut\.uptake is not sound: .*(cut off|end is missing)/,
    ],
    ["empty.uptake", (path) => truncateSync(path, 0), /empty\.uptake is not sound/],
    [
      "text.uptake",
      (path) => writeFileSync(path, "Dear consultant,\n"),
      /text\.uptake is not sound: .*not an Uptake/,
    ],
    ["zip.uptake", (path) => writeFileSync(path, "PK\u0003\u0004 and more"), /zip\.uptake is not sound/],
    ["scribbled.uptake", scribble, /scribbled\.uptake is not sound/],
  ];
  for (const [name, make, said] of cases) {
    const path = join(folder, name);
    await copyFile(file, path);
    make(path);
    const before = readFileSync(path);
    expectRefusal(await uptake(["check", path]), said);
    expectRefusal(await uptake(["export", path, "--to", "out"]), /uptake: /);
    expect(readFileSync(path).equals(before), `${name} is as it was`).toBe(true);
  }
  expectRefusal(await uptake(["check", "nothing.uptake"]), /not there/);
});

/** Overwrites the middle of a file, past its header. */
function scribble(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, bytes.length / 2, bytes.length / 2 + 9000);
  writeFileSync(path, bytes);
}

test("a folder that cannot be made or written is told, and nothing is left", async () => {
  writeFileSync(join(folder, "taken"), "");
  expectRefusal(await uptake(["export", "sample", "--to", "taken"]), /“taken” is not a folder/);
  test.skip(process.platform !== "linux", "only Linux has a folder that even root may not write to");
  expectRefusal(await uptake(["export", "sample", "--to", "/sys/uptake"]), /uptake: /);
});

test("a file that another program has open is left alone", async () => {
  const file = await workbookFile();
  writeFileSync(join(folder, "sample", `.~lock.${basename(file)}#`), "");
  expectRefusal(
    await uptake(["export", "sample", "--to", "sample", "--what", "workbook"]),
    /open in another program/,
  );
});
