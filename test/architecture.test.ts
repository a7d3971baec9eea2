import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

interface Source {
  readonly path: string;
  readonly code: string;
  /** Packages by name, our own files by their path from the root. */
  readonly imports: readonly string[];
}

const sources = ["shared", "electron", "renderer"].flatMap(sourcesIn);

test("the root holds only the folders that the architecture names", () => {
  const named = ["assets", "electron", "renderer", "scripts", "shared", "test"];
  const made = ["node_modules", "out", "release", "test-results"];
  const found = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name);
  expect(found.filter((name) => !named.includes(name) && !made.includes(name))).toEqual([]);
});

const interfacePackages = [
  "react",
  "react-dom",
  "react-dom/client",
  "zustand",
  /^zustand\//,
  "react-hook-form",
  /^@mantine\//,
  "fflate",
  "@tanstack/react-virtual",
  "@tabler/icons-react",
  /^@fontsource-variable\/inter/,
];

/**
 * What the files of a folder may import: packages, and folders of ours. The first line that fits a file holds, so
 * that a narrower folder comes before the one around it.
 */
const mayImport: readonly (readonly [folder: string, allowed: readonly (string | RegExp)[]])[] = [
  ["shared/methodology", ["shared/methodology"]],
  ["shared/domain", ["zod", "shared/domain", "shared/methodology", "shared/workbook"]],
  ["shared/workbook", ["zod", "shared/workbook", "shared/methodology", "shared/domain"]],
  ["shared/report", ["shared/report", "shared/domain", "shared/methodology", "shared/workbook"]],
  ["shared", ["zod", "shared"]],
  ["electron/preload.ts", ["electron", "electron/renderer", "shared/ipc"]],
  ["electron/kiosk-preload.ts", ["electron", "electron/renderer", "shared/ipc"]],
  ["electron/store", [/^node:/, "zod", "better-sqlite3", "file-type", "electron/store", "shared"]],
  [
    "electron/exchange",
    [
      /^node:/,
      "zod",
      "electron",
      /^exceljs(\/|$)/,
      /^hucre(\/|$)/,
      "fflate",
      "age-encryption",
      "file-type",
      /^electron\//,
      "shared",
    ],
  ],
  ["electron", [/^node:/, "zod", "electron", /^electron\//, "shared"]],
  // What respondents get goes out as a file of its own: it carries no more than it needs, and nothing of the window.
  [
    "renderer/form",
    [
      "react",
      "react-dom/client",
      "age-encryption",
      "@noble/hashes/sha2.js",
      "renderer/form",
      "shared/domain/survey",
      "shared/methodology/questionnaires/types.ts",
      "shared/workbook/entities/surveys.ts",
      "shared/workbook/plain-text.ts",
    ],
  ],
  // Nothing that knows an engagement: respondents have this page before them.
  [
    "renderer/kiosk",
    ["react", "react-dom/client", "renderer/kiosk", "renderer/form", "shared/ipc", "shared/domain/survey"],
  ],
  ["renderer", [...interfacePackages, "zod", "renderer", "shared", "assets"]],
];

test("every file imports only what its folder may", () => {
  const trespasses = sources.flatMap(({ path, imports }) => {
    const allowed = mayImport.find(([folder]) => isWithin(path, folder))?.[1] ?? [];
    return imports
      .filter((name) => !allowed.some((rule) => fits(name, rule)))
      .map((name) => `${path} → ${name}`);
  });
  expect(trespasses).toEqual([]);
});

/** Things that one file or folder is there to hold, so that nothing else may touch them. */
describe("one place for each", () => {
  const oneplace: readonly (readonly [what: string, pattern: RegExp, places: readonly string[]])[] = [
    ["ipcMain", /\bipcMain\b/, ["electron/ipc/handle.ts"]],
    ["ipcRenderer", /\bipcRenderer\b/, ["electron/preload.ts", "electron/kiosk-preload.ts"]],
    ["the bridge", /\bwindow\.uptake\b|\bglobalThis\.uptake\b/, ["renderer/api.ts"]],
    ["the kiosk's bridge", /\bwindow\.uptakeKiosk\b/, ["renderer/kiosk/api.ts"]],
    ["exceljs", /["']exceljs\b/, ["electron/exchange"]],
    ["better-sqlite3", /["']better-sqlite3["']/, ["electron/store"]],
    // What was answered reaches screens and exports only as figures that can reveal nobody.
    [
      "what respondents answered",
      /\b(workbook|tables|rows)\??\.responses\b|\bresponses\b[^{}]*\}\s*=\s*(useWorkbook\(|workbook\b)|\bresponses\b[^{}]*\}: (Workbook|Tables)\b/,
      ["shared/domain/survey", "shared/workbook", "electron/store", "renderer/state/survey-figures.ts"],
    ],
  ];

  test.each(oneplace)("%s is used nowhere else", (_, pattern, places) => {
    const elsewhere = sources.filter(
      ({ path, code }) => pattern.test(code) && !places.some((place) => isWithin(path, place)),
    );
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });
});

/** shared/ gives the same answer to the same question, whenever and wherever it is asked. */
describe("shared/", () => {
  const forbidden = [
    [/\bDate\.now\b/, "the clock"],
    [/\bnew Date\(\s*\)/, "the clock"],
    [/(?<!new )\bDate\(\s*\)/, "the clock"],
    [/\bperformance\./, "the clock"],
    [/\bMath\.random\b/, "chance"],
    [/\bcrypto\b/, "chance"],
    [/\bprocess\b\s*[.[]/, "the process"],
    [/\b(window|document|navigator|localStorage)\s*[.[]/, "the page"],
    [/\b(setTimeout|setInterval|fetch)\s*\(/, "the world outside"],
    [/\bIntl\.DateTimeFormat\(\s*\)/, "the machine's locale"],
    [/\.toLocale\w*String\(\s*\)/, "the machine's locale"],
  ] as const;

  test("reads no clock, page or chance", () => {
    const reads = sources
      .filter(({ path }) => path.startsWith("shared/"))
      .flatMap(({ path, code }) =>
        forbidden.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${path}: ${what}`),
      );
    expect(reads).toEqual([]);
  });
});

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const path = join(folder, file).replaceAll("\\", "/");
      const code = withoutComments(readFileSync(join(root, path), "utf8"));
      return { path, code, imports: importsOf(path, code) };
    });
}

function importsOf(path: string, code: string): string[] {
  const statement = /^\s*(?:import|export)\s[^;"']*?\bfrom\s+["']([^"']+)["']/gm;
  const bare = /^\s*import\s+["']([^"']+)["']/gm;
  const later = /\bimport\(\s*["']([^"']+)["']/g;
  return [statement, bare, later]
    .flatMap((form) => [...code.matchAll(form)])
    .map(([, name = ""]) => (name.startsWith(".") ? fromRoot(resolve(root, dirname(path), name)) : name));
}

function fromRoot(file: string): string {
  return relative(root, file).replaceAll("\\", "/");
}

/** Comments may name what code may not. Line comments are told from addresses by the colon before the slashes. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<!:)\/\/.*$/gm, "");
}

/** A folder of ours stands for all its files, a package only for what it is called by itself. */
function fits(name: string, rule: string | RegExp): boolean {
  if (typeof rule !== "string") return rule.test(name);
  return isOurs(name) ? isWithin(name, rule) : name === rule;
}

function isOurs(name: string): boolean {
  return /^(shared|electron|renderer|assets)\//.test(name);
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
