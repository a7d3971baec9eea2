import { describe, expect, it } from "vitest";
import { progressOf } from "../../shared/domain/progress.ts";
import { stages } from "../../shared/domain/progress/stage.ts";
import { elements } from "../../shared/methodology/elements.ts";
import { questionsFor } from "../../shared/methodology/methodology.ts";
import { questionnaireOf } from "../../shared/methodology/questionnaires/questionnaires.ts";
import type { SurveyAudience } from "../../shared/methodology/questionnaires/types.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { measureKinds } from "../../shared/workbook/entities/success.ts";
import { addAction, addFinding, addGroup, planned, rate } from "../builders/planned.ts";
import { aPerformanceCriterion, aRole, aUsageGoal } from "../builders/plans.ts";

const spectrum = { none: 25, ineffective: 25, moderate: 25, full: 25 };
const stage = (progress: ReturnType<typeof progressOf>, name: (typeof stages)[number]) => {
  const found = progress.stages.find((item) => item.stage === name);
  if (!found) throw new Error(`No stage ${name}.`);
  return found;
};

/** A role with everything that a role needs. */
function describedRole(): readonly Command[] {
  const { position: _r, ...role } = aRole("j1", {
    dutiesAfter: "Works from the system",
    message: "Your job changes.",
    involved: "done",
  });
  const { position: _c, ...criterion } = aPerformanceCriterion("pc1", "j1");
  const { position: _g, ...goal } = aUsageGoal("ug1", "j1");
  return [
    { type: "role/add", role },
    { type: "performance-criterion/add", criterion },
    { type: "usage-goal/add", goal },
  ];
}

const putTo: Readonly<Record<"self-check" | "mirror", SurveyAudience>> = {
  "self-check": "executive",
  mirror: "user",
};

/** Puts a questionnaire to people, named after itself; it is still a draft. */
function put(questionnaire: keyof typeof putTo): Command {
  return {
    type: "survey/add",
    survey: {
      id: questionnaire,
      questionnaire,
      title: questionnaire,
      naming: "anonymous",
      minimum: 5,
      seed: 1,
    },
  };
}

function opened(id: keyof typeof putTo): readonly Command[] {
  return [put(id), { type: "survey/open", id, keys: null, on: "2026-11-02" }];
}

function answered(surveyId: keyof typeof putTo): Command {
  const [item] = questionnaireOf(surveyId).parts.flatMap(({ items }) => items);
  return {
    type: "response/add",
    response: {
      receipt: "r1",
      surveyId,
      audience: putTo[surveyId],
      groupId: null,
      personId: null,
      name: "",
      answers: [{ itemId: item?.id ?? "", value: 2, proof: "" }],
    },
  };
}

const closed = (id: keyof typeof putTo): Command => ({ type: "survey/close", id, on: "2026-11-09" });

/** The self-check and its mirror, each answered and closed. */
function bothSides(): readonly Command[] {
  return (["self-check", "mirror"] as const).flatMap((id) => [...opened(id), answered(id), closed(id)]);
}

describe("progress of the self-check", () => {
  const selfCheck = (commands: readonly Command[]) => stage(progressOf(planned(commands)), "self-check");
  const missing = (commands: readonly Command[]) => selfCheck(commands).missing.map(({ text }) => text);

  it("begins with putting it to the executives, and its mirror to their people", () => {
    expect(selfCheck([]).done).toBe(0);
    expect(missing([])).toEqual([
      "Put the executive self-check to the executives.",
      "Put the mirror of the self-check to managers and users.",
    ]);
  });

  it("asks to open a draft, to get answers to what is open, and to close what is answered", () => {
    const putting = [put("self-check"), put("mirror")];
    expect(selfCheck(putting).missing).toContainEqual({
      text: "Open “self-check” for answers.",
      id: "self-check",
      part: null,
    });
    const asking = [...opened("self-check"), put("mirror")];
    expect(missing(asking)[0]).toBe("Collect answers to “self-check”: nobody has answered yet.");
    expect(missing([...asking, answered("self-check")])[0]).toBe(
      "Close “self-check” once everybody has answered.",
    );
  });

  it("is done when both are answered and closed", () => {
    expect(selfCheck(bothSides())).toEqual({ stage: "self-check", done: 1, missing: [], attention: false });
  });

  it("asks for attention when executives have answered and nobody asks their people", () => {
    const oneSided = [...opened("self-check"), answered("self-check"), closed("self-check")];
    expect(selfCheck(oneSided).attention).toBe(true);
    expect(missing(oneSided)).toEqual([
      "Put the mirror of the self-check to managers and users: without it there is no perception gap.",
    ]);
    expect(selfCheck([...oneSided, put("mirror")]).attention).toBe(false);
  });

  it("takes one that was closed without an answer for not put", () => {
    expect(missing([...opened("self-check"), closed("self-check")])).toContain(
      "Put the executive self-check to the executives.",
    );
  });
});

describe("progress", () => {
  it("starts at the set-up of an engagement that has only a name", () => {
    const progress = progressOf(planned([], { system: "", goLive: null }));
    expect(progress.next).toMatchObject({ stage: "set-up", text: "Name the system.", part: "engagement" });
    expect(stage(progress, "set-up").attention).toBe(true);
    expect(progress.overall).toBeLessThan(0.1);
    expect(progress.stages.map((item) => item.stage)).toEqual([...stages]);
  });

  it("rises with every answer and says what is left of each dimension", () => {
    const [first] = questionsFor("turnaround");
    const before = stage(progressOf(planned([])), "analysis");
    const after = stage(progressOf(planned([rate(first?.id ?? "", 2)])), "analysis");
    expect(after.done).toBeGreaterThan(before.done);
    expect(before.missing).toHaveLength(12);
  });

  it("asks for the spectrum, headcount and supervisor of each group by its name", () => {
    const missing = stage(progressOf(planned([addGroup("field", 0)])), "set-up").missing;
    expect(missing).toContainEqual({ text: "Give the headcount of FIELD.", id: "field", part: "groups" });
    expect(missing).toContainEqual({ text: "Name the supervisor of FIELD.", id: "field", part: "groups" });
    const placed = stage(progressOf(planned([addGroup("field", 9, { spectrum })])), "set-up").missing;
    expect(placed.map((item) => item.text)).not.toContain("Place FIELD on the spectrum.");
  });

  it("asks for attention while an important gap has no action, and not once it has one", () => {
    const gap = addFinding("f1", { impact: 5, evidenceStrength: "documented" });
    expect(stage(progressOf(planned([gap])), "strategy").attention).toBe(true);
    expect(stage(progressOf(planned([gap, addAction("a1", {}, ["f1"])])), "strategy").attention).toBe(false);
  });

  it("takes a dropped action for no answer", () => {
    const gap = addFinding("f1", { impact: 5, evidenceStrength: "documented" });
    const dropped = addAction("a1", { status: "dropped" }, ["f1"]);
    expect(stage(progressOf(planned([gap, dropped])), "strategy").attention).toBe(true);
  });

  it("asks for an owner and a start of each action that is not dropped", () => {
    const missing = stage(
      progressOf(planned([addAction("a1"), addAction("a2", { status: "dropped" })])),
      "roadmap",
    ).missing;
    expect(missing).toEqual([
      { text: "Name the owner of “a1”.", id: "a1", part: null },
      { text: "Give “a1” a start.", id: "a1", part: null },
    ]);
  });

  it("has nothing left to suggest once everything is there, and is then done", () => {
    const everything = planned(
      [
        {
          type: "people/add",
          people: [
            { id: "p1", name: "Ada", jobTitle: "", role: "executive", groupId: null, email: "", note: "" },
          ],
        },
        addGroup("g1", 10, { supervisorId: "p1", spectrum }),
        ...questionsFor("turnaround").map((q) => rate(q.id, 3, q.scope === "group" ? "g1" : null)),
        {
          type: "finding/add",
          finding: {
            id: "f1",
            kind: "strength",
            title: "Order desk works from it",
            description: "",
            impact: 3,
            evidenceStrength: "documented",
            state: "open",
            dimensions: [],
          },
          groupIds: [],
          answers: [{ questionId: "ownership.single-owner", groupId: null }],
          evidenceIds: [],
        },
        {
          type: "ownership-answer/add",
          answer: {
            id: "o1",
            personId: "p1",
            words: "I do",
            namedPersonId: "p1",
            named: "",
            seconds: 2,
            askedAt: null,
          },
        },
        { type: "ownership/update", patch: { ownerId: "p1" } },
        { type: "supervision/update", rows: [{ personId: "p1", patch: { expected: "yes" } }] },
        ...elements.map((element): Command => ({
          type: "responsibility/set",
          element: element.id,
          personId: "p1",
          parts: ["accountable", "responsible"],
        })),
        ...measureKinds.map((kind): Command => ({
          type: "measure/add",
          measure: {
            id: kind,
            kind,
            title: kind,
            qualitative: false,
            unit: "%",
            direction: "up",
            baseline: 20,
            baselineReason: "",
            target: 60,
            targetDate: "2027-06-30",
            ownerId: "p1",
            source: "Monthly report",
            frequency: "monthly",
            inPerformancePlans: "yes",
            inRewards: "yes",
            note: "",
          },
        })),
        {
          type: "criterion/add",
          criterion: { id: "c1", title: "Used by half", measureId: null, state: "open", note: "" },
        },
        ...bothSides(),
        ...describedRole(),
        ...(
          [
            "assign-ownership",
            "define-success",
            "analyse-organization",
            "remove-barriers",
            "facilitate-adoption",
            "measure-and-evolve",
          ] as const
        ).map((element) => addAction(element, { element, ownerId: "p1", start: "2026-12-01" })),
      ],
      { purpose: "Decide on the renewal" },
    );
    const progress = progressOf(everything);
    expect(progress.next).toBeNull();
    expect(progress.overall).toBe(1);
  });
});
