import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cutMark, longestText } from "../../electron/exchange/xlsx/safe-text.ts";
import { writeBook } from "../../electron/exchange/xlsx/write-book.ts";
import type { Book } from "../../shared/report/model.ts";
import { bookOf, type BookKind } from "../../shared/report/steering.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { sample } from "../bench/tenfold.ts";
import { png } from "../builders/files.ts";
import {
  aFinding,
  aGroup,
  anAction,
  anAnswer,
  anAttachment,
  anEngagement,
  anEvidence,
  aPerson,
  workbookOf,
} from "../builders/workbook.ts";
import { awkwardEngagement, awkwardToday } from "../report/awkward-engagement.ts";
import { settingOn } from "../report/setting.ts";
import { differences, plain, readBack } from "./read-back.ts";

const today = "2026-11-16";
const { workbook, contents } = await sample();
const thumbnails = new Map(
  contents.flatMap(({ sha256, thumbnail }) => (thumbnail ? [[sha256, thumbnail] as const] : [])),
);
const kinds: readonly BookKind[] = ["steering", "register", "roadmap"];

const made = (of: Workbook, kind: BookKind = "steering"): Book =>
  bookOf(kind, of, settingOn(today, { thumbnails }));
const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** The part of the sheet of findings. */
function findingsPart(parts: ReadonlyMap<string, string>): string {
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  return parts.get(`xl/worksheets/sheet${names.indexOf("Findings") + 1}.xml`) ?? "";
}

describe("what another program reads in the file", () => {
  test.each(kinds)("every word and figure of the %s is there", async (kind) => {
    const book = made(workbook, kind);
    const read = await readBack(await writeBook(book));
    expect([...read.keys()]).toEqual(book.sheets.map(({ name }) => name));
    expect(differences(book, read, () => true)).toEqual([]);
  });

  test("an awkward engagement is there too", async () => {
    const book = bookOf("steering", awkwardEngagement(), settingOn(awkwardToday));
    expect(differences(book, await readBack(await writeBook(book)), () => true)).toEqual([]);
  });

  test("the same workbook on the same day gives the same bytes", async () => {
    const [first, second] = await Promise.all([writeBook(made(workbook)), writeBook(made(workbook))]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test("the document says what it is, of whom, and what made it", async () => {
    const parts = partsOf(await writeBook(made(workbook)));
    expect(parts.get("docProps/core.xml")).toContain("<dc:creator>Uptake 1.2.3</dc:creator>");
    expect(parts.get("docProps/core.xml")).toContain(
      "<dc:title>Veldermoor Pumps &amp; Valves: adoption strategy",
    );
    expect(parts.get("docProps/app.xml")).toContain("<Company>Veldermoor Pumps &amp; Valves</Company>");
  });

  test("saving it in Excel brings no warning about personal data, and opening it works everything out", async () => {
    const workbookPart = partsOf(await writeBook(made(workbook))).get("xl/workbook.xml");
    expect(workbookPart).not.toContain("filterPrivacy");
    expect(workbookPart).toContain('fullCalcOnLoad="1"');
  });

  test("photos are in it as small pictures with a description, once each", async () => {
    const parts = partsOf(await writeBook(made(workbook)));
    expect([...parts.keys()].filter((path) => path.startsWith("xl/media/"))).toHaveLength(thumbnails.size);
    const drawing = [...parts].find(
      ([path, xml]) => /drawings\/drawing/.test(path) && xml.includes("<xdr:pic>"),
    );
    expect(drawing?.[1].match(/descr="[^"]+"/g)).toHaveLength(thumbnails.size);
  });

  test("every range that the book merges is merged", async () => {
    const book = made(workbook);
    const parts = partsOf(await writeBook(book));
    for (const [i, { name, merges }] of book.sheets.entries()) {
      const sheet = parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? "";
      const written = [...sheet.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, range]) => range);
      expect(written.toSorted(), name).toEqual(merges.toSorted());
    }
  });

  test("every column is as wide as the book says, and folded where it says so", async () => {
    const book = made(workbook);
    const parts = partsOf(await writeBook(book));
    for (const [i, { name, columns }] of book.sheets.entries()) {
      const sheet = parts.get(`xl/worksheets/sheet${i + 1}.xml`) ?? "";
      const written = [...sheet.matchAll(/<col min="\d+" max="\d+" width="([\d.]+)"([^>]*)>/g)];
      expect(
        written.slice(0, columns.length).map(([, width]) => Number(width)),
        name,
      ).toEqual(columns.map(({ width }) => width));
      expect(
        written.slice(0, columns.length).map(([, , rest = ""]) => rest.includes("hidden")),
        name,
      ).toEqual(columns.map(({ hidden, fold }) => hidden || fold === "folded"));
    }
  });

  test("charts take their figures from the sheets and carry them", async () => {
    const parts = partsOf(await writeBook(made(workbook)));
    const charts = [...parts].filter(([path]) => /charts\/chart\d+\.xml/.test(path)).map(([, xml]) => xml);
    expect(charts).toHaveLength(3);
    expect(charts[0]).toContain("<c:f>Scorecard!$C$6:$C$17</c:f>");
    expect(charts[1]).toContain("<c:f>Adoption!$E$6:$E$11</c:f>");
    expect(charts[0]?.match(/<c:v>/g)?.length).toBeGreaterThan(24);
  });
});

/** Texts that have broken spreadsheets before. */
const hostile = [
  "=1+1",
  "+49 30 1234",
  "-cmd|' /C calc'!A0",
  "@SUM(A1:A9)",
  "\t=tabbed",
  "_x0041_ stays as typed",
  "_x000D_",
  "a < b & c > d \"e\" 'f'",
  "]]> <!-- x -->",
  "שלום עולם — مرحبا بالعالم",
  "👩🏽‍🔧 🇳🇱 e\u0301 \u200f\u202e",
  "  spaces around  ",
  "two\nlines\n\nand four",
  "https://example.org/?a=1&b=2",
  "'quoted",
  "TRUE",
  "007",
];

/** An engagement in which everything that can be typed is this text. */
function engagementSaying(text: string): Workbook {
  const name = text.replace(/\s+/g, " ").trim() || "empty";
  return workbookOf({
    engagement: [anEngagement({ client: name, system: name, purpose: text })],
    holidays: [{ id: "h1", date: "2026-12-25", name }],
    groups: [
      aGroup("g1", { name, position: 1, spectrum: { none: 10, ineffective: 20, moderate: 30, full: 40 } }),
      aGroup("g2", { name: `${name}*?~`, position: 2 }),
    ],
    people: [aPerson("p1", { name, jobTitle: name })],
    attachments: [anAttachment("t1", "c".repeat(64), { fileName: name })],
    evidence: [anEvidence("v1", { title: name, note: text, source: name, url: name, attachmentId: "t1" })],
    answers: [anAnswer("ownership.single-owner", null, { rating: 1, note: text })],
    findings: [aFinding("f1", { title: name, description: text })],
    actions: [anAction("a1", { title: name, description: text, ownerId: "p1", start: "2026-03-02" })],
    actionFindings: [{ id: "a1.f1", actionId: "a1", findingId: "f1" }],
    findingAnswers: [
      { id: "f1.ownership.single-owner", findingId: "f1", answerId: "ownership.single-owner" },
    ],
  });
}

describe("hostile texts", () => {
  test.each(hostile)("%j comes back as it was typed, and as text", async (text) => {
    const book = made(engagementSaying(text));
    const bytes = await writeBook(book);
    const read = await readBack(bytes);
    expect(differences(book, read, () => true)).toEqual([]);
    expect(read.get("Findings")?.[5]?.map(plain)).toContain(text);
    const findings = findingsPart(partsOf(bytes));
    expect(findings).not.toContain("<f>1+1</f>");
    expect(findings).toMatch(/<c r="D6"[^>]* t="s">/);
  });

  test("a text that looks like a formula is in a cell of text, so that editing it does not make it one", async () => {
    const bytes = await writeBook(made(engagementSaying("=1+1")));
    const parts = partsOf(bytes);
    const style = Number(/<c r="D6" s="(\d+)"/.exec(findingsPart(parts))?.[1]);
    const styles = parts.get("xl/styles.xml") ?? "";
    const formats = [
      ...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf [^>]*numFmtId="(\d+)"/g),
    ];
    // 49 is the built-in format "@".
    expect(formats[style]?.[1]).toBe("49");
  });

  test("control characters and halves of pairs, which no XML can hold, become a mark", async () => {
    const book = made(engagementSaying("bell\u0007 null\u0000 half\ud83d end\uffff"));
    const read = await readBack(await writeBook(book));
    expect(read.get("Findings")?.[5]?.[3]).toBe("bell\ufffd null\ufffd half\ufffd end\ufffd");
  });

  test("a note of 100,000 characters is cut where a cell ends, and says so", async () => {
    const long = "Nobody opens it. ".repeat(6000);
    const read = await readBack(await writeBook(made(engagementSaying(long))));
    const kept = String(read.get("Findings")?.[5]?.[3]);
    expect(kept).toHaveLength(longestText);
    expect(kept.endsWith(cutMark)).toBe(true);
    expect(long.startsWith(kept.slice(0, -cutMark.length))).toBe(true);
  });

  test("a pair is not cut in half", async () => {
    const read = await readBack(await writeBook(made(engagementSaying(`a${"😀".repeat(20_000)}`))));
    const kept = String(read.get("Findings")?.[5]?.[3]);
    expect(kept.length).toBeLessThanOrEqual(longestText);
    expect(kept.isWellFormed()).toBe(true);
    expect(kept).not.toContain("\ufffd");
  });

  test("a picture that is none is left out, and the rest is written", async () => {
    const of = engagementSaying("plain");
    const broken = new Map([["c".repeat(64), new TextEncoder().encode("not a picture")]]);
    const book = bookOf("steering", of, settingOn(today, { thumbnails: broken }));
    const parts = partsOf(await writeBook(book));
    expect([...parts.keys()].filter((path) => path.startsWith("xl/media/"))).toEqual([]);
    const sound = new Map([["c".repeat(64), new Uint8Array(png(40, 30))]]);
    const shown = bookOf("steering", of, settingOn(today, { thumbnails: sound }));
    expect(partsOf(await writeBook(shown)).has("xl/media/image1.png")).toBe(true);
  });
});
