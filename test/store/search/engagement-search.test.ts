import { describe, expect, it } from "vitest";
import type { EngagementStore } from "../../../electron/store/apply-command.ts";
import type { WriteDatabase } from "../../../electron/store/database.ts";
import { openInMemory } from "../../../electron/store/open.ts";
import { EngagementSearch } from "../../../electron/store/search/engagement-search.ts";
import { places } from "../../../electron/store/search/places.ts";
import { StoreError } from "../../../electron/store/store-error.ts";
import type { WorkbookHit } from "../../../shared/ipc/contract.ts";
import { applyChanges } from "../../../shared/workbook/changes.ts";
import { command } from "../../../shared/workbook/commands.ts";
import { rowSchemas, tableNames, type Row, type Workbook } from "../../../shared/workbook/model.ts";
import { plan } from "../../../shared/workbook/plan.ts";
import { note, requiredTitle, title } from "../../../shared/workbook/text.ts";
import {
  aBehaviour,
  aCell,
  aCriterion,
  aDismissal,
  aMeasure,
  anOwnership,
  anOwnershipAnswer,
  aPassage,
  aRound,
  aStep,
  aSupervision,
  aWorkaround,
} from "../../builders/barriers.ts";
import {
  aBaseline,
  aDecision,
  aMilestone,
  aNeed,
  aPerformanceCriterion,
  aRecommendation,
  aRole,
  aUsageGoal,
} from "../../builders/plans.ts";
import { aResponse, aSurvey, aSurveyItem } from "../../builders/surveys.ts";
import { randomCommand } from "../../builders/commands.ts";
import { seeded, seedOfRun, type Seeded } from "../../builders/seeded.ts";
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
  smallSize,
  workbookOf,
} from "../../builders/workbook.ts";
import { Clock, failureOf, newStore } from "../scratch.ts";

const now = "2026-11-16T12:00:00.000Z";

function search(query: string, rows: Parameters<typeof workbookOf>[0], most = 100): readonly WorkbookHit[] {
  const workbook = workbookOf({ engagement: [anEngagement({ purpose: "" })], ...rows });
  const found = new EngagementSearch(() => workbook);
  try {
    return found.find(query, most);
  } finally {
    found.close();
  }
}

const findings = (...titles: readonly string[]) => ({
  findings: titles.map((words, n) => aFinding(`f${n + 1}`, { title: words })),
});
const idsOf = (hits: readonly WorkbookHit[]) => hits.map(({ rowId }) => rowId);

/** Properties of a table that hold what people write. */
function texts(table: (typeof tableNames)[number]): readonly string[] {
  const written: readonly unknown[] = [note, title, requiredTitle];
  return Object.entries(rowSchemas[table].shape).flatMap(([name, property]) =>
    written.includes(property) || ("element" in property && written.includes(property.element)) ? [name] : [],
  );
}

it("looks through everything that people write, but the names of saved views and what respondents wrote", () => {
  const searched = new Map(
    places.map(({ table, title: own, fields }) => [table, own === null ? fields : [own, ...fields]]),
  );
  for (const table of tableNames.filter((name) => name !== "savedViews" && name !== "responses")) {
    expect([...(searched.get(table) ?? [])].toSorted(), table).toEqual([...texts(table)].toSorted());
  }
});

it("leads to every kind of row, named after what it belongs to", () => {
  const words = "A walrus was here";
  const hits = search("walrus", {
    engagement: [anEngagement({ purpose: words })],
    people: [aPerson("p1", { name: "Mona", note: words })],
    groups: [aGroup("g1", { note: words })],
    findings: [aFinding("f1", { title: "Own lists", description: words })],
    actions: [anAction("a1", { description: words })],
    measures: [aMeasure("m1", { source: words })],
    behaviours: [aBehaviour("b1", { title: "Log visits", observed: words })],
    workarounds: [aWorkaround("x1", "g1", { note: words })],
    renewalCriteria: [aCriterion("k1", { note: words })],
    evidence: [anEvidence("v1", { title: "Bonus plan", note: words })],
    ownership: [anOwnership({ note: words })],
    ownershipAnswers: [anOwnershipAnswer("o1", "p1", { words })],
    supervision: [aSupervision("p1", { note: words })],
    answers: [anAnswer("ownership.means", null, { note: words })],
    voices: [aVoice("w1", "ownership.means", { quote: words })],
    alignmentCells: [aCell("b1", "incentive", { note: words })],
    passages: [aPassage("z1", "v1", "b1@incentive", { words })],
    triageRounds: [aRound("r1", "f1", { objection: words })],
    triageSteps: [aStep("r1", 4, { note: words })],
    holidays: [{ id: "h1", date: "2026-12-25", name: words }],
    dismissals: [aDismissal("ownership:means", { note: words })],
    milestones: [aMilestone("ms1", { note: words })],
    decisions: [aDecision("dc1", { note: words })],
    jobRoles: [aRole("jr1", { title: "Planner", message: words })],
    performanceCriteria: [aPerformanceCriterion("pc1", "jr1", { text: words })],
    usageGoals: [aUsageGoal("ug1", "jr1", { note: words })],
    roleNeeds: [aNeed("rn1", "jr1", { neededBy: words })],
    recommendations: [aRecommendation("act.x", { note: words })],
    narratives: [{ id: "remove-barriers", text: words }],
    baselines: [aBaseline("bl1", { name: words })],
    surveys: [aSurvey("s1", { note: words })],
    surveyItems: [aSurveyItem("s1", "own.1", { text: words })],
    responses: [aResponse("s1", "r1", { name: words })],
  });
  const places = hits.map(({ kind, title: name, table, rowId }) => [kind, name, table, rowId].join(" | "));
  const expected = [
    "Action | Action a1 | actions | a1",
    "Baseline | A walrus was here | baselines | bl1",
    "Decision | Decision dc1 | decisions | dc1",
    "Milestone | Milestone ms1 | milestones | ms1",
    "Need | Need rn1 | roleNeeds | rn1",
    "Performance criterion | A walrus was here | performanceCriteria | pc1",
    "Recommendation | Recommendation | recommendations | act.x",
    "Role | Planner | jobRoles | jr1",
    "Strategy | Remove barriers | narratives | remove-barriers",
    "Usage goal | activities | usageGoals | ug1",
    "Questionnaire | Questionnaire s1 | surveys | s1",
    "Item | A walrus was here | surveyItems | s1.own.1",
    "Alignment | Log visits · Incentive | alignmentCells | b1@incentive",
    "Answer | Owner's authority, budget and people | answers | ownership.means",
    "Behaviour | Log visits | behaviours | b1",
    "Dismissed suggestion | Dismissed suggestion | dismissals | ownership:means",
    "Engagement | Halden Pumps | engagement | e1",
    "Evidence | Bonus plan | evidence | v1",
    "Finding | Own lists | findings | f1",
    "Group | Group g1 | groups | g1",
    "Holiday | A walrus was here | holidays | h1",
    "Measure | Measure m1 | measures | m1",
    "Owner | Owner of adoption | ownership | ownership",
    "Passage | Bonus plan | passages | z1",
    "Person | Mona | people | p1",
    "Renewal criterion | Criterion k1 | renewalCriteria | k1",
    "Supervisor | Mona | supervision | p1",
    "Triage step | Own lists · Worth doing | triageSteps | r1@4",
    "Triage | Own lists | triageRounds | r1",
    "Voice | Owner's authority, budget and people | voices | w1",
    "Who owns adoption | Mona | ownershipAnswers | o1",
    "Workaround | Workaround x1 | workarounds | x1",
  ];
  expect(places.toSorted()).toEqual(expected.toSorted());
  for (const { kind, title: name, titleMarks, excerpt, marks } of hits) {
    const named = ["Holiday", "Performance criterion", "Baseline", "Item"].includes(kind);
    const shown = named ? cut(name, titleMarks) : cut(excerpt, marks);
    expect(shown, kind).toEqual(["walrus"]);
  }
});

const cut = (text: string, marks: WorkbookHit["marks"]) =>
  marks.map(({ start, length }) => text.slice(start, start + length));

it("leads from an attachment's file name to its evidence", async () => {
  const store = newStore();
  const stored = await store.storeContent("Whiteboard Monday.txt", Buffer.from("x"), null);
  const evidence = { ...anEvidence("v1", { title: "Photo" }) };
  const { position: _, attachmentId: __, ...given } = evidence;
  const attachment = { id: "at1", fileName: "Whiteboard Monday.txt", ...stored };
  store.run("c1", { type: "evidence/add", evidence: given, attachment, place: null }, now);
  expect(store.search("monday", 5)).toMatchObject([{ kind: "Attachment", table: "evidence", rowId: "v1" }]);
});

describe("a query", () => {
  it.each([
    ["adop", "Adoption is nobody's"],
    ["ADOPTION", "adoption"],
    ["cafe", "naïve café"],
    ["café", "NAIVE CAFE"],
    ["cafe\u0301", "café"],
    ["orsted", "Ørsted"],
    ["Lodz", "Łódź"],
    ["strasse", "Straße"],
    ["strass", "Straße"],
    ["привет", "ПРИВЕТ ВСЕМ"],
    ["σισυφος", "ΣΊΣΥΦΟΣ"],
    ["istanbul", "İSTANBUL"],
    ["שלום", "אמרו שלום וזהו"],
    ["会議", "明日の会議室"],
    ["half-year", "the half-year figures"],
    ["half year", "half-year"],
    ["owner's", "the owner’s view"],
    ["100%", "100 % clear"],
    ["a_b", "column a_b"],
    ["list plant", "The plants keep a list"],
    ['"own list"', "their own list of visits"],
    ["“own list”", "their own list of visits"],
    ['"own li', "their own list of visits"],
    ["nobody's", "NOBODY’S"],
  ])("%j finds %j", (query, text) => {
    expect(idsOf(search(query, findings(text, "something else entirely")))).toEqual(["f1"]);
  });

  it.each([
    ["option", "Adoption"],
    ['"list own"', "their own list"],
    ['"own li"', "their own list"],
    ["own missing", "their own list"],
    ["half-year", "a year and a half"],
    ['"b c"', "a b | c d"],
  ])("%j does not find %j", (query, text) => {
    const rows = {
      findings: [
        aFinding("f1", { title: text.split(" | ")[0] ?? "", description: text.split(" | ")[1] ?? "" }),
      ],
    };
    expect(search(query, rows)).toEqual([]);
  });

  it.each(
    [
      ["", " ", "%", "---", "🤷", '"', '""', "“”", "*", "^", "\u0301"],
      [
        "NEAR(a b)",
        "a OR b",
        "a AND",
        "NOT a",
        "title:a",
        "-a",
        "a*b",
        "(a",
        "{a b}:c",
        "a\u0000b",
        "'; DROP TABLE words; --",
      ],
    ].flat(),
  )("%j means nothing but its words", (query) => {
    const hits = search(query, findings("a b c near or and not title drop table words"));
    const asked = /\p{L}/u.test(query);
    expect(asked || hits.length === 0).toBe(true);
  });

  it("of any characters never fails", () => {
    const random = seeded(seedOfRun());
    const characters = Array.from("aä\"“”*^:()-+{}[]'%_\\.,;~\u0000\u0301\ud83d👩🏽‍🏭 ﬁ½AND OR NOT NEAR");
    const index = new EngagementSearch(() => buildEngagement(smallSize));
    for (let number = 0; number < 500; number += 1) {
      const query = Array.from({ length: random.below(12) }, () => random.pick(characters)).join("");
      expect(() => index.find(query, 5), JSON.stringify(query)).not.toThrow();
    }
    expect(() => index.find("word ".repeat(200), 5)).not.toThrow();
    index.close();
  });
});

describe("hits", () => {
  it("with the words in their names come first, and no more than asked for", () => {
    const rows = {
      findings: [
        aFinding("long", { title: "Lists", description: "bonus ".repeat(3) }),
        aFinding("named", { title: "The bonus plan pays for lists", description: "word ".repeat(200) }),
        ...Array.from({ length: 30 }, (_, n) =>
          aFinding(`x${n}`, { description: `${"word ".repeat(20)} bonus` }),
        ),
      ],
    };
    expect(idsOf(search("bonus", rows, 2))).toEqual(["named", "long"]);
    expect(search("bonus", rows, 7)).toHaveLength(7);
    expect(search("bonus", rows, 0)).toEqual([]);
  });

  it("show the words around the first place, marked, on one line, and cut no character in two", () => {
    const description = `${"👩🏽‍🏭 said ".repeat(80)}\nthe\tbónus plan${" 🤷".repeat(300)} bonus`;
    const [hit] = search("bonus", { findings: [aFinding("f1", { description })] });
    expect(hit?.excerpt).toMatch(/^….* the bónus plan .*…$/u);
    expect(hit?.excerpt.length).toBeLessThanOrEqual(162);
    expect(hit?.excerpt.isWellFormed()).toBe(true);
    expect(cut(hit?.excerpt ?? "", hit?.marks ?? [])).toEqual(["bónus"]);
    expect(hit?.titleMarks).toEqual([]);
  });

  it("mark every word, phrases as one, in the name and in the field that says most of it", () => {
    const [hit] = search('plan "own list"', {
      measures: [aMeasure("m1", { title: "Plans kept", note: "A plan", source: "Own list, plan and plans" })],
    });
    expect(cut(hit?.title ?? "", hit?.titleMarks ?? [])).toEqual(["Plans"]);
    expect(cut(hit?.excerpt ?? "", hit?.marks ?? [])).toEqual(["Own list", "plan", "plans"]);
  });
});

/** What holds every one of the words' beginnings, found without any index. */
function scanned(workbook: Workbook, beginnings: readonly string[]): readonly string[] {
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (row: Row, table: (typeof tableNames)[number]) =>
    texts(table).flatMap((property) => plain(String(Reflect.get(row, property))).split(/[^\p{L}\p{N}]+/u));
  return tableNames
    .filter((table) => table !== "savedViews" && table !== "responses")
    .flatMap((table) =>
      [...workbook[table].values()]
        .filter((row) => {
          const found = words(row, table);
          return beginnings.every((beginning) => found.some((word) => word.startsWith(plain(beginning))));
        })
        .map((row) => `${table} ${row.id}`),
    )
    .toSorted();
}

const queries = [
  ["plain"],
  ["word"],
  ["line", "three"],
  ["naive"],
  ["friday", "bonus"],
  ["the"],
  ["n"],
  ["شلا"],
  ["שלום", "עולם"],
  ["json"],
  ["x"],
  ["finding", "f"],
  ["nothing", "costs", "late"],
];

function edit(random: Seeded, store: EngagementStore, clock: Clock, number: number): void {
  const kind = random.next();
  if (random.chance(0.3)) clock.pass(20);
  if (kind < 0.15) return void store.undo(clock.tick());
  if (kind < 0.25) return void store.redo(clock.tick());
  let ids = 0;
  const wanted = command.safeParse(randomCommand(random, store.workbook, () => `n${number}-${(ids += 1)}`));
  if (!wanted.success) return;
  try {
    store.run(`c${number}`, wanted.data, clock.tick());
  } catch (error) {
    if (!(error instanceof StoreError) || error.code === "unexpected") throw error;
  }
}

it.each([1, 2, seedOfRun()])(
  "finds exactly the rows that hold the words, whatever was edited, undone and done again (seed %i)",
  { timeout: 60_000 },
  (seed) => {
    const random = seeded(seed);
    const clock = new Clock();
    const store = newStore(buildEngagement(smallSize, seed));
    for (let number = 0; number < 200; number += 1) {
      const query = random.pick(queries);
      const hits = store.search(query.join(" "), 10_000);
      const found = hits.map(({ table, rowId }) => `${table} ${rowId}`).toSorted();
      expect(found, `seed ${seed}, edit ${number}, ${query.join(" ")}`).toEqual(
        scanned(store.workbook, query),
      );
      for (const { title: name, titleMarks, excerpt, marks } of hits.slice(0, 20)) {
        expect([...cut(name, titleMarks), ...cut(excerpt, marks)].length).toBeGreaterThan(0);
      }
      edit(random, store, clock, number);
    }
  },
);

describe("an index that fails", () => {
  /** A real database that is full after so many pages, the first time. */
  function fullAfter(pages: number): () => WriteDatabase {
    let first = true;
    return () => {
      const db = openInMemory();
      if (first) db.exec(`PRAGMA max_page_count = ${pages}`);
      first = false;
      return db;
    };
  }

  it("takes no edit with it, and is made anew for the next search", () => {
    let workbook = buildEngagement(smallSize);
    const index = new EngagementSearch(() => workbook, fullAfter(100));
    expect(index.find("friday", 5)).toHaveLength(5);
    const description = Array.from({ length: 20_000 }, (_, n) => `word${n}`).join(" ");
    const { changes } = plan(
      workbook,
      { type: "findings/update", ids: ["f1"], patch: { description } },
      { now },
    );
    workbook = applyChanges(workbook, changes);
    expect(() => index.take(changes)).not.toThrow();
    expect(idsOf(index.find("word19999", 5))).toEqual(["f1"]);
    index.close();
  });

  it("says so when it cannot be made at all, and works when it can", () => {
    const workbook = buildEngagement();
    const index = new EngagementSearch(() => workbook, fullAfter(20));
    expect(failureOf(() => index.find("friday", 5))).toMatchObject({ code: "too-large" });
    expect(index.find("friday", 5)).toHaveLength(5);
    index.close();
  });
});
