import { describe, expect, it } from "vitest";
import { gapTriages, triageBalance } from "../../shared/domain/gap-triage.ts";
import { triageSteps, type StepNumber } from "../../shared/methodology/triage-steps.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { plan } from "../../shared/workbook/plan.ts";
import {
  addAction,
  addBehaviour,
  addFinding,
  addGroup,
  afterCommands,
  noon,
  planned,
  rate,
} from "../builders/planned.ts";

const addPerson = (id: string, role: "executive" | "manager" = "executive"): Command => ({
  type: "people/add",
  people: [{ id, name: `Person ${id}`, jobTitle: "", role, groupId: null, email: "", note: "" }],
});

const addEvidence = (id: string): Command => ({
  type: "evidence/add",
  evidence: { id, title: `Evidence ${id}`, kind: "document", note: "", source: "", url: "", date: null },
  attachment: null,
  place: null,
});

/** Answers a step and attaches one piece of evidence to it. */
const answerStep = (roundId: string, step: StepNumber, answer: "yes" | "no"): readonly Command[] => [
  { type: "triage/answer", step: { roundId, step }, patch: { answer } },
  { type: "evidence/link", evidenceId: "e1", place: { kind: "step", step: { roundId, step } } },
];

/** A gap triaged as resistance: all clear with evidence, still declined. */
const resisted: readonly Command[] = [
  addEvidence("e1"),
  addFinding("f1"),
  { type: "triage/start", roundId: "r1", findingId: "f1" },
  ...triageSteps.flatMap((step) => answerStep("r1", step.number, step.number === 10 ? "yes" : step.clear)),
  { type: "triage/update", roundId: "r1", patch: { objection: "I will not share my contacts" } },
];

const verdictOf = (workbook: Workbook) =>
  gapTriages(workbook).find((gap) => gap.finding.id === "f1")?.verdict;

describe("a triage that is recorded", () => {
  it("comes to its verdict from the steps and their evidence", () => {
    expect(verdictOf(planned([addFinding("f1")]))).toBeNull();
    expect(verdictOf(planned(resisted))?.kind).toBe("resistance");
  });

  it("becomes undetermined when the evidence under it is removed, and says which steps are open", () => {
    const verdict = verdictOf(planned([...resisted, { type: "evidence/remove", ids: ["e1"] }]));
    expect(verdict?.kind).toBe("undetermined");
    expect(verdict?.open).toHaveLength(11);
    expect(verdict?.reasons[0]?.text).toContain("has no evidence yet");
  });

  it("keeps the round before when a gap is triaged again, and the newest counts", () => {
    const again = planned([...resisted, { type: "triage/start", roundId: "r2", findingId: "f1" }]);
    const [gap] = gapTriages(again);
    expect(gap?.rounds.map(({ round, verdict }) => [round.number, verdict.kind])).toEqual([
      [2, "undetermined"],
      [1, "resistance"],
    ]);
    expect(gap?.verdict?.kind).toBe("undetermined");
  });

  it("is refused for a strength", () => {
    const workbook = planned([addFinding("f1", { kind: "strength" })]);
    expect(() =>
      plan(workbook, { type: "triage/start", roundId: "r1", findingId: "f1" }, { now: noon }),
    ).toThrow("A strength needs no triage");
  });

  it("warns when many gaps are called resistance, and names the steps on thin evidence", () => {
    const balance = triageBalance(gapTriages(planned(resisted)));
    expect(balance).toMatchObject({ gaps: 1, triaged: 1, resistanceShare: 1 });
    expect(balance.warning).toContain("1 of 1 gaps");
    expect(balance.doubts).toEqual([{ findingId: "f1", steps: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }]);
    expect(triageBalance(gapTriages(planned([addFinding("f1")])))).toMatchObject({
      resistanceShare: 0,
      warning: null,
    });
  });
});

describe("merging findings", () => {
  const two = [
    addGroup("g1", 10),
    addGroup("g2", 10),
    addFinding("f1", { impact: 2, description: "first", dimensions: ["jobs"] }, { groupIds: ["g1"] }),
    addFinding(
      "f2",
      { impact: 4, description: "second", dimensions: ["jobs", "policies"] },
      { groupIds: ["g1", "g2"] },
    ),
    addAction("a1", {}, ["f2"]),
  ];

  it("keeps everything they were tied to, their words and the higher impact", () => {
    const workbook = planned([...two, { type: "findings/merge", intoId: "f1", ids: ["f2"] }]);
    expect([...workbook.findings.keys()]).toEqual(["f1"]);
    expect(workbook.findings.get("f1")).toMatchObject({
      impact: 4,
      description: "first\n\nf2\nsecond",
      dimensions: ["jobs", "policies"],
    });
    expect(
      [...workbook.findingGroups.values()].map((link) => [link.findingId, link.groupId]).toSorted(),
    ).toEqual([
      ["f1", "g1"],
      ["f1", "g2"],
    ]);
    expect([...workbook.actionFindings.values()]).toEqual([{ id: "a1.f1", actionId: "a1", findingId: "f1" }]);
  });

  it("takes over the triage of the others when the one that stays has none, oldest round first", () => {
    const rounds = (workbook: Workbook) =>
      [...workbook.triageRounds.values()].map(({ id, findingId, number }) => [id, findingId, number]);
    const start = (roundId: string, findingId: string): Command => ({
      type: "triage/start",
      roundId,
      findingId,
    });
    const merge: Command = { type: "findings/merge", intoId: "f1", ids: ["f2", "f3"] };
    const three = [...two, addFinding("f3"), start("r1", "f3"), start("r2", "f2"), start("r3", "f3")];
    expect(rounds(planned([...three, merge]))).toEqual([
      ["r1", "f1", 1],
      ["r2", "f1", 2],
      ["r3", "f1", 3],
    ]);
    expect(rounds(planned([...three, start("r4", "f1"), merge]))).toEqual([["r4", "f1", 1]]);
  });

  it("is refused into itself, between kinds, and when one is gone", () => {
    const workbook = planned([...two, addFinding("s1", { kind: "strength" })]);
    const merge = (intoId: string, ids: string[]) => () =>
      plan(workbook, { type: "findings/merge", intoId, ids }, { now: noon });
    expect(merge("f1", ["f1"])).toThrow("into itself");
    expect(merge("f1", ["s1"])).toThrow("one kind");
    expect(merge("f1", ["nothing"])).toThrow("no longer there");
  });

  it("never goes in a circle: what went into another cannot take it in again", () => {
    const workbook = planned([...two, { type: "findings/merge", intoId: "f1", ids: ["f2"] }]);
    const back: Command = { type: "findings/merge", intoId: "f2", ids: ["f1"] };
    expect(() => plan(workbook, back, { now: noon })).toThrow("no longer there");
  });

  it("splits one off with the same ties", () => {
    const workbook = planned([
      ...two,
      { type: "finding/split", id: "f2", finding: { id: "f3", title: "The other half", description: "" } },
    ]);
    expect(workbook.findings.get("f3")).toMatchObject({ title: "The other half", impact: 4 });
    expect([...workbook.findingGroups.keys()]).toContain("f3.g2");
    expect([...workbook.actionFindings.keys()]).toContain("a1.f3");
  });
});

describe("removing what others refer to", () => {
  it("takes the answers of a group along and moves its other ties when asked", () => {
    const groups = [addGroup("g1", 10), addGroup("g2", 20)];
    const tied = planned([
      ...groups,
      rate("processes.work-in-system", 2, "g1"),
      addFinding("f1", {}, { groupIds: ["g1"] }),
      addBehaviour("b1", ["g1", "g2"]),
      {
        type: "workaround/add",
        workaround: { id: "w1", groupId: "g1", title: "Own list", hoursPerWeek: 4, note: "" },
      },
    ]);
    const gone = afterCommands(tied, [{ type: "groups/remove", ids: ["g1"] }]);
    expect(gone.answers.size).toBe(0);
    expect(gone.findingGroups.size).toBe(0);
    expect(gone.workarounds.size).toBe(0);
    const moved = afterCommands(tied, [{ type: "groups/remove", ids: ["g1"], moveTo: "g2" }]);
    expect([...moved.findingGroups.keys()]).toEqual(["f1.g2"]);
    expect([...moved.behaviourGroups.keys()]).toEqual(["b1.g2"]);
    expect(moved.workarounds.get("w1")?.groupId).toBe("g2");
  });

  it("keeps what somebody said when the person goes", () => {
    const workbook = planned([
      addPerson("p1"),
      addPerson("p2"),
      {
        type: "ownership-answer/add",
        answer: {
          id: "o1",
          personId: "p2",
          words: "",
          namedPersonId: "p1",
          named: "",
          seconds: 4,
          askedAt: null,
        },
      },
      { type: "ownership/update", patch: { ownerId: "p1" } },
      { type: "people/remove", ids: ["p1"] },
    ]);
    expect(workbook.ownershipAnswers.get("o1")).toMatchObject({ namedPersonId: null, named: "Person p1" });
    expect(workbook.ownership.get("ownership")?.ownerId).toBeNull();
  });

  it("leaves nothing that refers to a removed behaviour", () => {
    const workbook = planned([
      addEvidence("e1"),
      addBehaviour("b1"),
      addFinding("f1"),
      { type: "finding/relate", id: "f1", behaviourIds: ["b1"] },
      {
        type: "passage/add",
        passage: { id: "x1", evidenceId: "e1", words: "Bonus is paid on revenue.", place: "§ 3" },
        cell: { behaviourId: "b1", lever: "incentive" },
        stance: "contradicts",
      },
      { type: "behaviours/remove", ids: ["b1"] },
    ]);
    for (const table of [
      "behaviours",
      "alignmentCells",
      "cellEvidence",
      "passages",
      "findingBehaviours",
    ] as const) {
      expect(workbook[table].size, table).toBe(0);
    }
  });
});

describe("a passage read against a behaviour", () => {
  it("sets the cell's stance and attaches the document to it", () => {
    const workbook = planned([
      addEvidence("e1"),
      addBehaviour("b1"),
      {
        type: "passage/add",
        passage: { id: "x1", evidenceId: "e1", words: "Bonus is paid on revenue.", place: "§ 3" },
        cell: { behaviourId: "b1", lever: "incentive" },
        stance: "contradicts",
      },
    ]);
    expect(workbook.alignmentCells.get("b1@incentive")?.stance).toBe("contradicts");
    expect([...workbook.cellEvidence.keys()]).toEqual(["b1@incentive.e1"]);
  });
});
