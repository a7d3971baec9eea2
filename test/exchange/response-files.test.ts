import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newKeys } from "../../electron/exchange/responses/new-keys.ts";
import { readResponses } from "../../electron/exchange/responses/read-responses.ts";
import { zipOf } from "../../electron/exchange/xlsx/zip.ts";
import type { ReadOutcome } from "../../shared/domain/survey/incoming.ts";
import { formIn, withSurvey } from "../builders/open-surveys.ts";
import { excelFormOf, fillExcelForm, responseTo, sealedTo, textOf } from "../builders/response-files.ts";

const form = formIn(withSurvey());
const selfCheck = formIn(withSurvey({ questionnaire: "self-check" }));
const named = formIn(withSurvey({ questionnaire: "mirror", naming: "named" }));

let folder = "";
let files = 0;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "uptake-responses-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a file with this content turns out to be. */
async function read(content: string | Uint8Array, identities: readonly string[] = []): Promise<ReadOutcome> {
  const path = join(folder, `file ${(files += 1)}`);
  writeFileSync(path, content);
  return readAt(path, { identities });
}

async function readAt(
  path: string,
  {
    identities = [],
    inFolder = false,
  }: { readonly identities?: readonly string[]; readonly inFolder?: boolean } = {},
): Promise<ReadOutcome> {
  const outcomes: ReadOutcome[] = [];
  await readResponses({ files: [{ path, inFolder }], identities }, (outcome) => outcomes.push(outcome));
  const [outcome] = outcomes;
  if (!outcome) throw new Error("Nothing was told of the file.");
  return outcome;
}

function reasonOf(outcome: ReadOutcome): string {
  return outcome.kind === "refused" ? outcome.reason : `It was not refused: ${outcome.kind}`;
}

function answersOf(outcome: ReadOutcome) {
  if (outcome.kind !== "response") throw new Error(reasonOf(outcome));
  return outcome.response;
}

describe("a response of the form in the browser", () => {
  const response = responseTo(form, "r1");

  test("comes out as it was given", async () => {
    const { format: _f, formatVersion: _v, digest: _d, ...said } = response;
    expect(answersOf(await read(textOf(response)))).toEqual({ form: "browser", ...said });
  });

  test("that was edited by hand is refused", async () => {
    const edited = textOf(response).replace('"value":1', '"value":7');
    expect(reasonOf(await read(edited))).toContain("changed after it was written");
  });

  test("keeps HTML, script and formulas in its texts as the text they are", async () => {
    const proof = '<script>alert(1)</script><img src=x onerror=alert(1)> =HYPERLINK("http://x")';
    const [first, ...others] = responseTo(selfCheck, "r2").answers;
    if (!first) throw new Error("The form asks nothing.");
    const name = "<b>Ada</b>";
    const said = responseTo(selfCheck, "r2", 0, { name, answers: [{ ...first, proof }, ...others] });
    const found = answersOf(await read(textOf(said)));
    expect([found.name, found.answers[0]?.proof]).toEqual([name, proof]);
  });

  test("is taken though its name was typed with blanks around it, which are left out", async () => {
    const said = responseTo(named, "r3", 0, { name: "  Ada \t North " });
    expect(answersOf(await read(textOf(said))).name).toBe("Ada North");
  });

  test("of a newer form asks for a newer Uptake", async () => {
    expect(reasonOf(await read(JSON.stringify({ ...response, formatVersion: 2 })))).toContain("newer form");
  });

  test.each([
    ["cut short", textOf(response).slice(0, 300)],
    ["other JSON", '{"name": "uptake", "version": "1"}'],
    ["nested without end", "{" + '"a":{'.repeat(100_000)],
    ["with a field more", JSON.stringify({ ...response, note: "x" })],
  ])("%s is refused", async (_, content) => {
    expect(reasonOf(await read(content))).toMatch(/not a response/);
  });
});

describe("a sealed response", () => {
  test("is opened with the key that fits, whichever of several it is", async () => {
    const [ours, other] = [await newKeys(), await newKeys()];
    const sealed = await sealedTo(ours.recipient, responseTo(form, "r1"));
    const outcome = await read(sealed, [other.identity, ours.identity]);
    expect(answersOf(outcome).receipt).toBe("r1");
  });

  test("for another key is refused", async () => {
    const [ours, other] = [await newKeys(), await newKeys()];
    const sealed = await sealedTo(other.recipient, responseTo(form, "r1"));
    expect(reasonOf(await read(sealed, [ours.identity]))).toContain(
      "no questionnaire of this engagement has the key",
    );
  });

  test("that is damaged is refused", async () => {
    const keys = await newKeys();
    const sealed = await sealedTo(keys.recipient, responseTo(form, "r1"));
    sealed[sealed.length - 5] = (sealed.at(-5) ?? 0) ^ 1;
    expect(reasonOf(await read(sealed, [keys.identity]))).toContain("sealed and damaged");
  });

  test("with thousands of keys in its head is refused before any is tried", async () => {
    const { identity } = await newKeys();
    const stanza = `-> X25519 ${"A".repeat(43)}\n${"A".repeat(43)}\n`;
    const sealed = `age-encryption.org/v1\n${stanza.repeat(5000)}--- ${"A".repeat(43)}\n`;
    expect(reasonOf(await read(sealed, [identity]))).toContain("more keys");
  });
});

describe("an Excel form", () => {
  const answers = {
    "pulse.usefulness.faster": "7, completely true",
    "pulse.ease.learn": 3,
    group: "SERVICE",
  };

  test("filled in from its lists is read", async () => {
    const found = answersOf(await read(await fillExcelForm(await excelFormOf(form), { answers })));
    expect(found).toMatchObject({
      form: "excel",
      engagementId: form.engagementId,
      surveyId: "s1",
      version: form.version,
      audience: "user",
      groupId: "service",
      personId: null,
      name: "",
      answers: [
        { itemId: "pulse.usefulness.faster", value: 7, proof: "" },
        { itemId: "pulse.ease.learn", value: 3, proof: "" },
      ],
    });
  });

  test("tells who answered, from the list or as typed, and what they would point to", async () => {
    const empty = await excelFormOf(named);
    const proof = '=cmd|"/c calc"!A1 <script>alert(1)</script>';
    const said = {
      answers: {
        audience: "I lead people who work with the system",
        "mirror.commitment.budget": "Don’t know",
      },
      proofs: { "mirror.commitment.budget": proof },
    };
    const of = async (name: string) =>
      answersOf(await read(await fillExcelForm(empty, { ...said, answers: { ...said.answers, name } })));
    expect(await of("Ada North")).toMatchObject({
      audience: "manager",
      personId: "ada-north",
      name: "",
      answers: [{ itemId: "mirror.commitment.budget", value: "unknown", proof }],
    });
    expect(await of("Somebody <i>else</i>")).toMatchObject({ personId: null, name: "Somebody <i>else</i>" });
  });

  test("has the same receipt when it is read again, and another one when it was saved again", async () => {
    const filled = await fillExcelForm(await excelFormOf(form), { answers });
    const again = await fillExcelForm(filled, { answers: { ...answers, group: "SALES" } });
    const receipts = [];
    for (const bytes of [filled, filled, again]) receipts.push(answersOf(await read(bytes)).receipt);
    expect(new Set(receipts.slice(0, 2)).size).toBe(1);
    expect(new Set(receipts).size).toBe(2);
  });

  test.each([
    [
      "with a formula in an answer",
      { answers: { ...answers, "pulse.ease.find": { formula: "1+1", result: 2 } } },
      "formula",
    ],
    [
      "with an answer that is not offered",
      { answers: { ...answers, "pulse.ease.find": "rather" } },
      "not one that its list offers",
    ],
    [
      "with a group that is not offered",
      { answers: { ...answers, group: "Board" } },
      "not one of those on the list",
    ],
  ])("%s is refused", async (_, filled, words) => {
    expect(reasonOf(await read(await fillExcelForm(await excelFormOf(form), filled)))).toContain(words);
  });

  test("with a formula in what is written to an item is refused", async () => {
    const filled = { answers: {}, proofs: { "check.commitment.budget": { formula: "1+1", result: 2 } } };
    expect(reasonOf(await read(await fillExcelForm(await excelFormOf(selfCheck), filled)))).toContain(
      "formula",
    );
  });

  test("that does not say which of several the respondent is, is refused", async () => {
    expect(reasonOf(await read(await excelFormOf(named)))).toContain("does not say who answered");
  });

  test("of another workbook is refused", async () => {
    const other = await zipOf(new Map([["[Content_Types].xml", "<Types/>"]]));
    expect(reasonOf(await read(other))).toContain("not an Excel workbook");
  });

  test("in a damaged package is refused", async () => {
    const whole = await excelFormOf(form);
    const [cut, turned] = [whole.slice(0, whole.length / 2), whole.slice()];
    turned[200] = (turned[200] ?? 0) ^ 0xff;
    expect(reasonOf(await read(cut))).toContain("damaged");
    expect(reasonOf(await read(turned))).toContain("damaged");
  });
});

describe("a package that would unpack to far more than it has", () => {
  const blanks = (megabytes: number) => " ".repeat(megabytes * 1024 * 1024);

  test("is refused by its size", async () => {
    const parts = new Map([1, 2, 3, 4].map((i) => [`xl/worksheets/sheet${i}.xml`, blanks(9)] as const));
    expect(reasonOf(await read(await zipOf(parts)))).toContain("far more than a form holds");
  });

  test("is refused by what its parts are packed to", async () => {
    expect(reasonOf(await read(await zipOf(new Map([["xl/a.xml", blanks(8)]]))))).toContain("far more");
  });

  test("is refused when its directory says less than it holds", async () => {
    const bytes = Buffer.from(await zipOf(new Map([["xl/a.xml", blanks(8)]])));
    const directory = bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1");
    bytes.writeUInt32LE(1000, directory + 24);
    expect(reasonOf(await read(bytes))).toContain("far more");
  });

  test("is refused when it has thousands of parts", async () => {
    const parts = new Map(Array.from({ length: 1000 }, (_, i) => [`xl/${i}.xml`, ""] as const));
    expect(reasonOf(await read(await zipOf(parts)))).toContain("far more");
  });
});

describe("a file", () => {
  test("of 50 MB is refused unread", async () => {
    const path = join(folder, "large");
    writeFileSync(path, textOf(responseTo(form, "r1")));
    truncateSync(path, 50 * 1024 * 1024);
    expect(reasonOf(await readAt(path))).toContain("It has 50 MB");
  });

  test.each([
    ["that is empty", "", "It is empty."],
    ["that is something else", "Dear all, please find attached", "neither a response nor an Excel form"],
  ])("%s is refused when it was chosen itself", async (_, content, words) => {
    expect(reasonOf(await read(content))).toContain(words);
  });

  test("that is something else is passed over in a folder", async () => {
    const path = join(folder, "photo.png");
    writeFileSync(path, "\u0089PNG");
    expect(await readAt(path, { inFolder: true })).toEqual({ kind: "other" });
  });

  test("that is not there, is a folder, or a pipe, is refused", async () => {
    const [gone, inner, pipe] = [join(folder, "gone"), join(folder, "inner"), join(folder, "pipe")];
    mkdirSync(inner);
    execFileSync("mkfifo", [pipe]);
    expect(reasonOf(await readAt(gone))).toContain("not there any more");
    expect(reasonOf(await readAt(inner))).toContain("not a file");
    expect(reasonOf(await readAt(pipe))).toContain("not a file");
  });
});
