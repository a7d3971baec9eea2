import { describe, expect, it } from "vitest";
import { checkRows, type UncheckedTables } from "../../electron/store/check-rows.ts";
import { methodology } from "../../shared/methodology/methodology.ts";
import { applyChanges } from "../../shared/workbook/changes.ts";
import { command, type Command } from "../../shared/workbook/commands.ts";
import { CommandError } from "../../shared/workbook/draft.ts";
import { tableNames, type TableName, type Workbook } from "../../shared/workbook/model.ts";
import { plan } from "../../shared/workbook/plan.ts";
import { randomCommand } from "../builders/commands.ts";
import { afterCommands, noon } from "../builders/planned.ts";
import { seeded, seedOfRun } from "../builders/seeded.ts";
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
  emptyWorkbook,
  smallSize,
  workbookOf,
} from "../builders/workbook.ts";

const groupQuestion = methodology.questions.find(({ scope }) => scope === "group")?.id ?? "";
const question = methodology.questions.find(({ scope }) => scope === "organization")?.id ?? "";

function run(workbook: Workbook, ...commands: readonly Command[]): Workbook {
  return afterCommands(workbook, commands);
}

function refused(workbook: Workbook, wanted: Command): CommandError {
  try {
    plan(workbook, wanted, { now: noon });
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

const starts = [
  ["nothing", emptyWorkbook()],
  ["a small engagement", buildEngagement(smallSize)],
] as const;

it.each([1, 2, 3, seedOfRun()].flatMap((seed) => starts.map((start) => [seed, ...start] as const)))(
  "whatever is edited, every row stays right and refers to rows that are there (seed %i, from %s)",
  (seed, _, start) => {
    const random = seeded(seed);
    let workbook = start;
    let ids = 0;
    for (let number = 0; number < 250; number += 1) {
      const parsed = command.safeParse(randomCommand(random, workbook, () => `n${(ids += 1)}`));
      if (!parsed.success) continue;
      try {
        const { changes, label } = plan(workbook, parsed.data, { now: noon });
        expect(label).toMatch(/^[A-Z]\S* ./);
        workbook = applyChanges(workbook, changes);
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
      }
      const rows = tableNames.map((table): readonly [TableName, Iterable<unknown>] => [
        table,
        workbook[table].values(),
      ]);
      const tables = Object.fromEntries(rows) as UncheckedTables;
      expect(
        checkRows(tables, new Set(), 5).faults,
        `seed ${seed}, command ${JSON.stringify(parsed.data)}`,
      ).toEqual([]);
    }
  },
);

it("random edits are of every kind there is, and most can be carried out", () => {
  const random = seeded(1);
  const workbook = buildEngagement(smallSize);
  const made = new Map(command.options.map((option) => [option.shape.type.value as string, 0]));
  let ids = 0;
  for (let number = 0; number < 4000; number += 1) {
    const wanted = randomCommand(random, workbook, () => `n${(ids += 1)}`);
    const count = made.get(wanted.type) ?? Number.NaN;
    const parsed = command.safeParse(wanted);
    if (parsed.success && isPossible(workbook, parsed.data)) made.set(wanted.type, count + 1);
  }
  expect([...made].filter(([, count]) => !(count >= 5))).toEqual([]);
});

function isPossible(workbook: Workbook, wanted: Command): boolean {
  try {
    return plan(workbook, wanted, { now: noon }).changes.length >= 0;
  } catch (error) {
    if (error instanceof CommandError) return false;
    throw error;
  }
}

describe("a command with ids of the caller's", () => {
  it("sent again after a lost reply is refused, not doubled", () => {
    const { position: _, createdAt: __, ...finding } = aFinding("f1");
    const add: Command = { type: "finding/add", finding, groupIds: [], answers: [], evidenceIds: [] };
    const workbook = run(emptyWorkbook(), add);
    expect(refused(workbook, add).code).toBe("exists");
    expect(workbook.findings.size).toBe(1);
  });
});

describe("removing", () => {
  it("a person keeps what they said, under their name", () => {
    const start = workbookOf({
      engagement: [anEngagement()],
      people: [aPerson("p1", { name: "Mona" })],
      answers: [anAnswer(question, null)],
      voices: [aVoice("w1", question, { personId: "p1", quote: "Nobody asks." })],
      groups: [aGroup("g1", { supervisorId: "p1" })],
    });
    const { voices, groups } = run(start, { type: "people/remove", ids: ["p1"] });
    expect(voices.get("w1")).toMatchObject({ personId: null, speaker: "Mona", quote: "Nobody asks." });
    expect(groups.get("g1")?.supervisorId).toBeNull();
  });

  it("a group takes its answers and what hangs on them, and lets its people go", () => {
    const answer = anAnswer(groupQuestion, "g1", { rating: 1 });
    const start = workbookOf({
      engagement: [anEngagement()],
      people: [aPerson("p1", { groupId: "g1" })],
      groups: [aGroup("g1"), aGroup("g2")],
      answers: [answer, anAnswer(groupQuestion, "g2", { rating: 4 })],
      voices: [aVoice("w1", answer.id)],
      findings: [aFinding("f1")],
      findingGroups: [{ id: "f1.g1", findingId: "f1", groupId: "g1" }],
      findingAnswers: [{ id: `f1.${answer.id}`, findingId: "f1", answerId: answer.id }],
    });
    const end = run(start, { type: "groups/remove", ids: ["g1"] });
    expect([...end.answers.keys()]).toEqual([`${groupQuestion}@g2`]);
    expect([end.voices.size, end.findingGroups.size, end.findingAnswers.size, end.findings.size]).toEqual([
      0, 0, 0, 1,
    ]);
    expect(end.people.get("p1")?.groupId).toBeNull();
  });

  it("evidence takes its attachment, but not the findings it supports", () => {
    const start = workbookOf({
      engagement: [anEngagement()],
      evidence: [anEvidence("v1", { attachmentId: "at1" })],
      attachments: [
        { id: "at1", fileName: "a.txt", mediaType: "text/plain", byteCount: 1, sha256: "0".repeat(64) },
      ],
      findings: [aFinding("f1")],
      findingEvidence: [{ id: "f1.v1", findingId: "f1", evidenceId: "v1" }],
    });
    const end = run(start, { type: "evidence/remove", ids: ["v1"] });
    expect([end.evidence.size, end.attachments.size, end.findingEvidence.size, end.findings.size]).toEqual([
      0, 0, 0, 1,
    ]);
  });

  it("is refused when one of several is gone, and then none goes", () => {
    const start = workbookOf({ engagement: [anEngagement()], actions: [anAction("a1")] });
    expect(refused(start, { type: "actions/remove", ids: ["a1", "a2"] })).toMatchObject({
      code: "not-found",
      message: "The action is no longer there.",
    });
  });
});

describe("an answer", () => {
  it("is either rated or not applicable: the later one counts", () => {
    const rate: Command = {
      type: "answer/update",
      answer: { questionId: question, groupId: null },
      patch: { rating: 3 },
    };
    const exclude: Command = {
      type: "answer/update",
      answer: { questionId: question, groupId: null },
      patch: { notApplicable: true },
    };
    expect(run(emptyWorkbook(), rate, exclude).answers.get(question)).toMatchObject({
      rating: null,
      notApplicable: true,
    });
    expect(run(emptyWorkbook(), exclude, rate).answers.get(question)).toMatchObject({
      rating: 3,
      notApplicable: false,
    });
  });

  it("is refused for an unknown question, the wrong scope or a group that is gone", () => {
    const rate = (questionId: string, groupId: string | null): Command => ({
      type: "answer/update",
      answer: { questionId, groupId },
      patch: { rating: 1 },
    });
    expect(refused(emptyWorkbook(), rate("ownership.nonsense", null)).code).toBe("invalid");
    expect(refused(emptyWorkbook(), rate(groupQuestion, null)).code).toBe("invalid");
    expect(refused(emptyWorkbook(), rate(groupQuestion, "g9")).code).toBe("not-found");
  });
});

describe("an action", () => {
  const start = workbookOf({
    engagement: [anEngagement()],
    actions: [anAction("a1", { status: "in-progress", progress: 40 })],
  });
  const update = (patch: Extract<Command, { readonly type: "actions/update" }>["patch"]) =>
    run(start, { type: "actions/update", ids: ["a1"], patch }).actions.get("a1");

  it("that is done has all its work done, and the other way round", () => {
    expect(update({ status: "done" })).toMatchObject({ status: "done", progress: 100 });
    expect(update({ progress: 100 })).toMatchObject({ status: "done", progress: 100 });
    expect(
      run(
        start,
        { type: "actions/update", ids: ["a1"], patch: { status: "done" } },
        { type: "actions/update", ids: ["a1"], patch: { progress: 60 } },
      ).actions.get("a1"),
    ).toMatchObject({
      status: "in-progress",
      progress: 60,
    });
  });
});
