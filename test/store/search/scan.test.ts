import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { searchEngagement } from "../../../electron/store/search/scan.ts";
import { openForReading } from "../../../electron/store/open.ts";
import { methodology } from "../../../shared/methodology/methodology.ts";
import { aBehaviour, aCell, anOwnershipAnswer, aRound, aStep } from "../../builders/barriers.ts";
import { fileOfVersion } from "../../builders/versions.ts";
import {
  aFinding,
  aGroup,
  anAction,
  anAnswer,
  anEngagement,
  anEvidence,
  aPerson,
  aVoice,
  buildEngagement,
  workbookOf,
} from "../../builders/workbook.ts";
import { newStore, openLibrary, openStore, scratchFolder, workbookFile } from "../scratch.ts";

const question = methodology.questions.find(({ scope }) => scope === "organization");
const questionId = question?.id ?? "";

function search(query: string, rows: Parameters<typeof workbookOf>[0], most = 50) {
  const db = openForReading(workbookFile(workbookOf({ engagement: [anEngagement()], ...rows })));
  try {
    return searchEngagement(db, query, most);
  } finally {
    db.close();
  }
}

it("finds words in every place they can be written, and leads to the row", () => {
  const rows = {
    engagement: [anEngagement({ purpose: "the walrus plan" })],
    people: [aPerson("p1", { name: "Wanda Walrus" })],
    groups: [aGroup("g1", { note: "walrus again" })],
    answers: [anAnswer(questionId, null, { note: "A walrus, twice" })],
    voices: [aVoice("w1", questionId, { quote: "I never saw a walrus." })],
    findings: [aFinding("f1", { title: "Walrus in the room" })],
    actions: [anAction("a1", { description: "Move the walrus" })],
    evidence: [anEvidence("v1", { source: "walrus.example" })],
  };
  expect(search("walrus", rows)).toEqual([
    {
      kind: "Engagement",
      title: "Halden Pumps",
      excerpt: "the walrus plan",
      table: "engagement",
      rowId: "e1",
    },
    { kind: "Person", title: "Wanda Walrus", excerpt: "Wanda Walrus", table: "people", rowId: "p1" },
    { kind: "Group", title: "Group g1", excerpt: "walrus again", table: "groups", rowId: "g1" },
    {
      kind: "Finding",
      title: "Walrus in the room",
      excerpt: "Walrus in the room",
      table: "findings",
      rowId: "f1",
    },
    { kind: "Action", title: "Action a1", excerpt: "Move the walrus", table: "actions", rowId: "a1" },
    { kind: "Evidence", title: "Evidence v1", excerpt: "walrus.example", table: "evidence", rowId: "v1" },
    {
      kind: "Answer",
      title: question?.short,
      excerpt: "A walrus, twice",
      table: "answers",
      rowId: questionId,
    },
    { kind: "Voice", title: question?.short, excerpt: "I never saw a walrus.", table: "voices", rowId: "w1" },
  ]);
});

it.each([
  ["nEEDLE", "A Needle"],
  ["ÆRØ", "naïve café in Ærø"],
  ["CAFÉ", "naïve café in Ærø"],
  ["ПРИВЕТ", "Привет всем"],
  ["100%", "It was 100% clear"],
  ["a_b", "column a_b"],
  ["back\\slash", "back\\slash"],
  ["'; --", "quote '; -- end"],
  ["שלום", "אמרו שלום וזהו"],
])("finds %j as it is written, whatever its capitals", (query, text) => {
  const findings = [aFinding("f1", { title: text }), aFinding("f2", { title: "100 percent, axb, other" })];
  expect(search(query, { findings })).toMatchObject([{ rowId: "f1", title: text, excerpt: text }]);
});

it("finds nothing for nothing", () => {
  expect(search("", {})).toEqual([]);
  expect(search("   ", {})).toEqual([]);
});

it("shows the words around a hit on one line, and cuts no character in two", () => {
  const text = `${"👩🏽‍🏭 ".repeat(60)}\nneedle\n${"🤷 ".repeat(60)}`;
  const [hit] = search("needle", { findings: [aFinding("f1", { description: text })] });
  expect(hit?.excerpt).toMatch(/^….*needle.*…$/);
  expect(hit?.excerpt.length).toBeLessThan(130);
  expect(hit?.excerpt.isWellFormed()).toBe(true);
});

it("gives no more hits than it is asked for", () => {
  const findings = Array.from({ length: 30 }, (_, n) => aFinding(`f${n}`, { title: "same" }));
  expect(search("same", { findings }, 7)).toHaveLength(7);
});

it("finds attachments by their file names and leads to their evidence", async () => {
  const store = newStore();
  const stored = await store.storeContent("Whiteboard Monday.txt", Buffer.from("x"), null);
  const evidence = {
    id: "v1",
    title: "Photo",
    kind: "photo",
    note: "",
    source: "",
    url: "",
    date: null,
  } as const;
  const attachment = { id: "at1", fileName: "Whiteboard Monday.txt", ...stored };
  store.run("c1", { type: "evidence/add", evidence, attachment, place: null }, "2026-11-16T12:00:00.000Z");
  expect(searchEngagement(store.database, "whiteboard", 5)).toMatchObject([
    { kind: "Attachment", table: "evidence", rowId: "v1" },
  ]);
});

it("looks through every engagement of a library, open ones as they are now", () => {
  const library = openLibrary(scratchFolder());
  const first = library.create({ client: "Halden Pumps", system: "Meridian", situation: "turnaround" });
  const second = library.create({ client: "Nordic Rail", system: "Meridian", situation: "planning" });
  library
    .open(second)
    .run(
      "c1",
      { type: "engagement/update", patch: { purpose: "Said just now" } },
      "2026-11-16T12:00:00.000Z",
    );
  expect(
    library
      .search("meridian")
      .map((hit) => [hit.engagementId, hit.client])
      .toSorted(),
  ).toEqual(
    [
      [first, "Halden Pumps"],
      [second, "Nordic Rail"],
    ].toSorted(),
  );
  expect(library.search("just now")).toMatchObject([{ engagementId: second, kind: "Engagement" }]);
});

it("looks through files of an older version as far as they go", () => {
  const folder = scratchFolder();
  copyFileSync(fileOfVersion(10), join(folder, "e1.uptake"));
  const hits = openLibrary(folder).search("whiteboard");
  expect(hits).toMatchObject([{ engagementId: "e1", kind: "Evidence", title: "Whiteboard" }]);
});

it("names rows without a name after what they belong to", () => {
  const rows = {
    people: [aPerson("p1", { name: "Mona" })],
    findings: [aFinding("f1", { title: "Own lists" })],
    behaviours: [aBehaviour("b1", { title: "Log visits" })],
    ownershipAnswers: [anOwnershipAnswer("o1", "p1", { words: "Not a walrus" })],
    alignmentCells: [aCell("b1", "incentive", { note: "A walrus" })],
    triageRounds: [aRound("r1", "f1")],
    triageSteps: [aStep("r1", 4, { note: "The walrus" })],
    engagement: [anEngagement({ purpose: "", regions: ["North", "Walrus Bay"] })],
  };
  expect(search("walrus", rows)).toEqual([
    {
      kind: "Engagement",
      title: "Halden Pumps",
      excerpt: "North Walrus Bay",
      table: "engagement",
      rowId: "e1",
    },
    {
      kind: "Who owns adoption",
      title: "Mona",
      excerpt: "Not a walrus",
      table: "ownershipAnswers",
      rowId: "o1",
    },
    {
      kind: "Alignment",
      title: "Log visits · Incentive",
      excerpt: "A walrus",
      table: "alignmentCells",
      rowId: "b1@incentive",
    },
    {
      kind: "Triage step",
      title: "Own lists · Worth doing",
      excerpt: "The walrus",
      table: "triageSteps",
      rowId: "r1@4",
    },
  ]);
});

it("does not change what it looks through", () => {
  const path = workbookFile(buildEngagement());
  const before = openStore(path);
  const { workbook } = before;
  before.close();
  const db = openForReading(path);
  expect(searchEngagement(db, "friday", 40).length).toBeGreaterThan(5);
  db.close();
  expect(openStore(path).workbook).toEqual(workbook);
});
