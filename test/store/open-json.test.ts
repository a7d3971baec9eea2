import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFile } from "../../electron/store/check.ts";
import { readForeign } from "../../electron/store/foreign.ts";
import { exportJson, importJson } from "../../electron/store/open-json.ts";
import { plainActionPlan } from "../../shared/workbook/entities/plan.ts";
import { modelVersion, tableNames } from "../../shared/workbook/model.ts";
import { png } from "../builders/files.ts";
import { fileOfVersion, jsonOfVersion } from "../builders/versions.ts";
import { buildEngagement } from "../builders/workbook.ts";
import { failureOf, openLibrary, refusalOf, scratchFolder } from "./scratch.ts";

type Json = Record<string, unknown> & {
  readonly people: Record<string, unknown>[];
  readonly contents: unknown[];
};

const text = [...exportJson(buildEngagement(), [])].join("");

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/** The open form with one thing changed. */
function changed(change: (json: Json) => void): string {
  const json = JSON.parse(text) as Json;
  change(json);
  return JSON.stringify(json);
}

it("the open form has its format, its version, and one array for every kind of entity", () => {
  const json = JSON.parse(text) as Json;
  expect(Object.keys(json)).toEqual(["format", "version", "methodologyVersion", ...tableNames, "contents"]);
  expect(json).toMatchObject({ format: "uptake", version: modelVersion });
  for (const table of tableNames) expect(Array.isArray(json[table])).toBe(true);
  expect(json.people[0]).toMatchObject({ id: "p1", position: 1 });
});

it("comes back as it was, and is written the same again", async () => {
  const { workbook, contents } = await importJson(text);
  expect(workbook).toEqual(buildEngagement());
  expect([...exportJson(workbook, contents)].join("")).toBe(text);
});

describe.each([10, 20, 30])("of version %i", (version) => {
  it("comes in whole, with nothing in the tables and properties that came later", async () => {
    const json = jsonOfVersion(version);
    const { workbook, contents } = await importJson(json);
    const old = JSON.parse(json) as Record<string, unknown>;
    const planned = (row: object) => ({ ...plainActionPlan, ...row });
    for (const table of tableNames) {
      const rows = (old[table] ?? []) as { id: string }[];
      expect([...workbook[table].values()].toSorted(byId), table).toEqual(
        (table === "actions" ? rows.map(planned) : rows).toSorted(byId as never),
      );
    }
    expect([...contents]).toHaveLength(1);
    const written = JSON.parse([...exportJson(workbook, contents)].join("")) as Record<string, unknown>;
    expect(written["version"]).toBe(modelVersion);
  });

  it("says the same as the workbook file of that version", async () => {
    const json = await importJson(jsonOfVersion(version));
    const foreign = await readForeign(fileOfVersion(version));
    expect(foreign.workbook).toEqual(json.workbook);
    expect([...foreign.contents()]).toEqual([...json.contents]);
    foreign.close();
  });
});

it("of version 10 that holds a table of a later version is refused", async () => {
  const json = { ...(JSON.parse(jsonOfVersion(10)) as object), measures: [] };
  const failure = await refusalOf(importJson(JSON.stringify(json)));
  expect(failure.code).toBe("damaged");
  expect(failure.message).toMatch(/measures/);
});

it("carries attachments and thumbnails from one library to another", async () => {
  const library = openLibrary(scratchFolder());
  const id = library.create({ client: "Halden Pumps", system: "Meridian", situation: "turnaround" });
  const store = library.open(id);
  const stored = await store.storeContent("board.png", png(30, 30), png(3, 3));
  const evidence = {
    id: "v1",
    title: "Whiteboard",
    kind: "photo",
    note: "",
    source: "",
    url: "",
    date: null,
  } as const;
  const attachment = { id: "at1", fileName: "board.png", ...stored };
  store.run("c1", { type: "evidence/add", evidence, attachment, place: null }, "2026-11-16T12:00:00.000Z");
  const path = join(scratchFolder(), "engagement.json");
  library.exportJson(id, path);
  expect(await checkFile(path)).toEqual([]);
  const other = openLibrary(scratchFolder());
  expect(await other.importFile(path)).toEqual({ engagementId: id, notice: null });
  expect(other.open(id).workbook).toEqual(store.workbook);
  expect(Buffer.from(other.open(id).readAttachment("at1").bytes).equals(png(30, 30))).toBe(true);
  expect(Buffer.from(other.open(id).readThumbnail("at1") ?? []).equals(png(3, 3))).toBe(true);
});

describe("a JSON file is refused, with the first bad row named, when", () => {
  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ["it is no JSON", "Dear all", "damaged", /not a JSON file/],
    ["it is cut off", text.slice(0, 5000), "damaged", /not a JSON file, or it is cut off/],
    ["it is another program's", '{"a": 1}', "damaged", /"format": "uptake"/],
    [
      "it is newer",
      changed((json) => Object.assign(json, { version: 990, later: [] })),
      "newer",
      /newer version/,
    ],
    [
      "its version never was",
      changed((json) => Object.assign(json, { version: 7 })),
      "invalid",
      /version, 7, never was/,
    ],
    ["a table is missing", changed((json) => delete json["voices"]), "damaged", /voices/],
    [
      "a table is there that is none",
      changed((json) => Object.assign(json, { wizards: [] })),
      "damaged",
      /wizards/,
    ],
    [
      "a row has a property too many",
      changed((json) => Object.assign(json.people[2] ?? {}, { age: 3 })),
      "invalid",
      /Row 3 of people.*age/,
    ],
    [
      "a row lacks one",
      changed((json) => delete json.people[4]?.["name"]),
      "invalid",
      /Row 5 of people, name/,
    ],
    [
      "a row has a wrong value",
      changed((json) => Object.assign(json.people[0] ?? {}, { role: "wizard" })),
      "invalid",
      /Row 1 of people, role/,
    ],
    [
      "a row is there twice",
      changed((json) => json.people.push({ ...json.people[0] })),
      "invalid",
      /Row 26 of people: the id p1 is there twice/,
    ],
    [
      "a row refers to nothing",
      changed((json) => Object.assign(json.people[0] ?? {}, { groupId: "g99" })),
      "invalid",
      /Row p1 of people: its groupId leads to nothing in groups/,
    ],
    [
      "there are two engagements",
      changed((json) =>
        (json["engagement"] as unknown[]).push({ ...(json["engagement"] as object[])[0], id: "e2" }),
      ),
      "invalid",
      /There are 2 engagements/,
    ],
    [
      "an answer has another's id",
      changed((json) => Object.assign((json["answers"] as object[])[0] ?? {}, { id: "x" })),
      "invalid",
      /Row x of answers: its id should be/,
    ],
    [
      "a response is named after another questionnaire",
      changed((json) => Object.assign((json["responses"] as object[])[0] ?? {}, { id: "s2x.r1" })),
      "invalid",
      /Row s2x\.r1 of responses: its id should be s\d\.s2x\.r1/,
    ],
    [
      "two rounds of a finding have one number",
      changed((json) => {
        const [round] = json["triageRounds"] as { readonly id: string }[];
        (json["triageRounds"] as object[]).push({ ...round, id: "again" });
      }),
      "invalid",
      /Row again of triageRounds: its finding has a round 1 already/,
    ],
    [
      "a content belongs to nothing",
      changed((json) =>
        json.contents.push({ sha256: "0".repeat(64), base64: "eA==", thumbnailBase64: null }),
      ),
      "invalid",
      /Content 1 belongs to no attachment/,
    ],
    [
      "a row would change every object",
      changed((json) => json.people.push(JSON.parse('{"__proto__": {"x": 1}}') as Record<string, unknown>)),
      "invalid",
      /Row 26 of people/,
    ],
  ];

  it.each(cases)("%s", async (_, json, code, message) => {
    const library = openLibrary(scratchFolder());
    const path = join(scratchFolder(), "x.json");
    writeFileSync(path, json);
    const failure = await refusalOf(library.importFile(path));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(message);
    expect(library.list()).toEqual([]);
    if (code === "newer") expect((await refusalOf(checkFile(path))).code).toBe("newer");
    else expect((await checkFile(path)).join()).toMatch(message);
  });

  it("an attachment's content is not what it says", async () => {
    const attached = (base64: string, byteCount: number) =>
      changed((json) => {
        const sha256 = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"; // of "x"
        Object.assign(json, {
          attachments: [{ id: "at1", fileName: "x.txt", mediaType: "text/plain", byteCount, sha256 }],
          contents: [{ sha256, base64, thumbnailBase64: null }],
        });
      });
    expect((await importJson(attached("eA==", 1))).workbook.attachments.size).toBe(1);
    for (const [base64, byteCount] of [
      ["eQ==", 1],
      ["eA==", 2],
      ["", 1],
    ] as const) {
      expect((await refusalOf(importJson(attached(base64, byteCount)))).code).toBe("invalid");
    }
  });
});

it("control characters and half characters in a JSON file are cleaned, like typed ones", async () => {
  const { workbook } = await importJson(
    changed((json) => Object.assign(json.people[0] ?? {}, { name: " A\u0000nn \ud83d ", note: "a\r\nb" })),
  );
  expect(workbook.people.get("p1")).toMatchObject({ name: "Ann \ufffd", note: "a\nb" });
});

it("is not written into the library's own folder", () => {
  const folder = scratchFolder();
  const library = openLibrary(folder);
  const id = library.create({ client: "A", system: "", situation: "planning" });
  expect(failureOf(() => library.exportJson(id, join(folder, "x.json"))).code).toBe("invalid");
});
