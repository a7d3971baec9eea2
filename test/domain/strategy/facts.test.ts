import { describe, expect, it } from "vitest";
import type { Fact } from "../../../shared/domain/strategy/fact.ts";
import { factsOf } from "../../../shared/domain/strategy/facts.ts";
import { questionsFor } from "../../../shared/methodology/methodology.ts";
import { linkId, type Workbook } from "../../../shared/workbook/model.ts";
import {
  aBehaviour,
  aCell,
  aMeasure,
  anOwnershipAnswer,
  aSupervision,
  aWorkaround,
} from "../../builders/barriers.ts";
import { Recorded, wholeMeasure } from "../../builders/recorded.ts";
import { aNeed, aRole, aUsageGoal } from "../../builders/plans.ts";
import { aGroup, aPerson, buildEngagement, emptyWorkbook, reordered } from "../../builders/workbook.ts";

/** The sentences of one kind of fact. */
function wordsOf(workbook: Workbook, kind: Fact["kind"]): readonly string[] {
  return factsOf(workbook)
    .filter((fact) => fact.kind === kind)
    .map(({ words }) => words);
}

describe("facts", () => {
  it("lead to rows that exist and have keys of their own, in an engagement full of everything", () => {
    const workbook = buildEngagement();
    const facts = factsOf(workbook);
    expect(facts.filter(({ entity }) => !workbook[entity.kind].has(entity.id))).toEqual([]);
    expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
    expect(facts.filter(({ telling }) => telling < 0 || telling > 1)).toEqual([]);
    expect(facts.flatMap(({ findingIds }) => findingIds).filter((id) => !workbook.findings.has(id))).toEqual(
      [],
    );
  });

  it("are whole sentences", () => {
    for (const { words, key } of factsOf(buildEngagement())) expect(words, key).toMatch(/^\S.* .*\.$/su);
  });

  it("are the same whatever the order of rows", () => {
    const workbook = buildEngagement();
    const turned = reordered(workbook, (rows) => rows.toReversed());
    expect(factsOf(turned)).toEqual(factsOf(workbook));
  });

  it("of an engagement with nothing in it are only what is plainly missing", () => {
    const facts = factsOf(emptyWorkbook({ unionized: false, regions: [] }));
    expect(facts.map(({ words }) => words)).toEqual([
      "Live and poorly used: habits must be unlearned.",
      "No owner of adoption is named.",
      "There is no measure of adoption.",
      "There is no measure of business value.",
      "There is no measure of return.",
      "It is not said what must be true for the subscription to be renewed.",
      "Nobody has answered the questionnaire “Executive self-check” yet.",
      "Nobody has answered the questionnaire “What people see of their executives” yet.",
      "Nobody has answered the questionnaire “Supervisor check” yet.",
      "Nobody has answered the questionnaire “User pulse” yet.",
    ]);
    expect(new Set(facts.map(({ entity }) => entity.kind))).toEqual(new Set(["engagement"]));
  });

  it("lead from a low dimension to the answer that lowers it most, in a group and altogether", () => {
    const workbook = new Recorded("turnaround")
      .rate("enablement.can-do-unaided", 3)
      .rate("enablement.coaching", 1)
      .workbook();
    const facts = factsOf(workbook).filter(({ kind }) => kind === "dimension-below");
    expect(facts.map(({ words }) => words)).toEqual([
      "Training, coaching and support scores 54 of 100.",
      "Training, coaching and support scores 54 of 100 in Field sales.",
    ]);
    expect(new Set(facts.map(({ entity }) => entity.id))).toEqual(new Set(["enablement.coaching@g1"]));
  });

  it("call a score provisional while most answers are open, and name the question to go on with", () => {
    const asked = questionsFor("turnaround").filter(({ dimension }) => dimension === "incentives");
    const recorded = new Recorded("turnaround").rate("incentives.variable-pay", 4);
    const thin = () => factsOf(recorded.workbook()).filter((fact) => fact.kind === "thin-coverage");
    const [one] = thin();
    expect(one).toMatchObject({
      words: `The score of Incentives and rewards rests on 1 of ${asked.length} answers: it is provisional.`,
      open: { questionId: asked[1]?.id },
    });
    expect(recorded.workbook().answers.has(one?.entity.id ?? "")).toBe(true);
    recorded.rate("incentives.rewards-against", 4);
    expect(thin()[0]?.telling).toBeLessThan(one?.telling ?? 0);
    for (const { id } of asked.slice(0, Math.ceil(asked.length * 0.6))) recorded.rate(id, 4);
    expect(thin()).toEqual([]);
  });

  it("do not call a dimension provisional that nobody has been asked about", () => {
    expect(wordsOf(new Recorded("turnaround").workbook(), "thin-coverage")).toEqual([]);
  });

  it("leave out ratings that are exemplary", () => {
    const workbook = new Recorded("turnaround").rate("processes.time-allowed", 4).workbook();
    expect(wordsOf(workbook, "rating-at-most")).toEqual([]);
  });

  it("name whom executives named, most often first, and nobody as such", () => {
    const recorded = new Recorded("planning");
    for (const [n, named] of ["", "The CIO", "", "the cio ", ""].entries()) {
      recorded.put("ownershipAnswers", anOwnershipAnswer(`o${n}`, "p2", { named, position: n }));
    }
    expect(wordsOf(recorded.workbook(), "ownership")).toEqual([
      "No owner of adoption is named.",
      "“Nobody” was named by 3 of 5 executives.",
      "The CIO was named by 2 of 5 executives.",
    ]);
  });

  it("tell what the owner lacks, and what there is only in part", () => {
    const workbook = new Recorded("planning")
      .owner({ budget: "no", people: "partly", bonusShare: 0 })
      .workbook();
    expect(wordsOf(workbook, "ownership")).toEqual([
      "The owner lacks a budget.",
      "The owner has only some of the people needed.",
      "Nothing in the owner's bonus is tied to adoption.",
    ]);
  });

  it("leave out elements without parts until most others have theirs", () => {
    const recorded = new Recorded("planning");
    recorded.put("responsibilities", {
      id: "define-success@p1",
      element: "define-success",
      personId: "p1",
      parts: ["responsible"],
    });
    expect(wordsOf(recorded.workbook(), "responsibility")).toEqual([
      "Nobody is accountable for “Define success”.",
    ]);
  });

  it("tell of a supervisor's lacks with the groups supervised", () => {
    const recorded = new Recorded("turnaround").put(
      "supervision",
      aSupervision("p1", { targets: "no", written: "yes" }),
    );
    const [fact, ...others] = factsOf(recorded.workbook()).filter(({ kind }) => kind === "supervision");
    expect(fact).toMatchObject({ words: "Ada Holm: there are no targets for the team.", groupIds: ["g1"] });
    expect(others).toEqual([]);
  });

  it("say where a group stands and what its workarounds cost together", () => {
    const recorded = new Recorded("turnaround")
      .put(
        "groups",
        aGroup("g1", { name: "Dispatch", spectrum: { none: 55, ineffective: 14, moderate: 28, full: 3 } }),
      )
      .put("workarounds", aWorkaround("x1", "g1", { title: "The list", hoursPerWeek: 4.5 }))
      .put("workarounds", aWorkaround("x2", "g1", { title: "The mail", hoursPerWeek: 8 }));
    const workbook = recorded.workbook();
    expect(wordsOf(workbook, "effective-use-below")).toEqual([
      "31 % of Dispatch use the system effectively.",
    ]);
    expect(wordsOf(workbook, "share-at-least")[0]).toBe("55 % of Dispatch do not use the system at all.");
    expect(wordsOf(workbook, "workarounds")).toEqual([
      "Workarounds cost Dispatch 12.5 hours a week, first of all “The mail”.",
    ]);
  });

  it("tell what levers do to a behaviour, and leave out what is not known", () => {
    const recorded = new Recorded("turnaround")
      .put("behaviours", aBehaviour("b1", { title: "Log every visit" }))
      .put("behaviourGroups", { id: "b1.g1", behaviourId: "b1", groupId: "g1" });
    for (const [lever, stance] of [
      ["policy", "supports"],
      ["incentive", "contradicts"],
      ["manager-reinforcement", "silent"],
      ["process-and-time", "unknown"],
    ] as const)
      recorded.put("alignmentCells", aCell("b1", lever, { stance }));
    const workbook = recorded.workbook();
    expect(wordsOf(workbook, "lever")).toEqual([
      "“Log every visit” is contradicted by the incentives.",
      "“Log every visit” is neither asked for nor contradicted by the managers.",
    ]);
    const mixed = factsOf(workbook).find(({ kind }) => kind === "mixed-message");
    expect(mixed).toMatchObject({ groupIds: ["g1"], levers: ["policy", "incentive"] });
  });

  it("give every barrier of a gap's newest triage, until the gap is resolved", () => {
    const recorded = new Recorded("turnaround");
    const id = recorded.triaged([2, 7]);
    const barriers = () =>
      factsOf(recorded.workbook()).flatMap((fact) => (fact.kind === "barrier" ? [fact.barrier] : []));
    expect(barriers()).toEqual(["information", "system"]);
    recorded.finding({ state: "resolved" }, id);
    expect(barriers()).toEqual([]);
  });

  it("tie a low rating to the open gaps about it, not to strengths and what is resolved", () => {
    const recorded = new Recorded("turnaround").rate("processes.time-allowed", 0);
    const [answerId = ""] = recorded.workbook().answers.keys();
    const tie = (findingId: string) =>
      recorded.put("findingAnswers", { id: linkId(findingId, answerId), findingId, answerId });
    tie(recorded.finding({ impact: 2 }, "slight"));
    tie(recorded.finding({ impact: 5 }, "grave"));
    tie(recorded.finding({ kind: "strength" }, "strength"));
    tie(recorded.finding({ state: "resolved" }, "over"));
    const fact = factsOf(recorded.workbook()).find(({ kind }) => kind === "rating-at-most");
    expect(fact?.findingIds).toEqual(["grave", "slight"]);
  });

  it("name a measure with each thing it lacks", () => {
    const recorded = new Recorded("turnaround").put(
      "measures",
      aMeasure("m1", {
        title: "Win rate",
        baseline: 30,
        target: 20,
        targetDate: "2027-01-31",
        source: "A report",
        frequency: "monthly",
      }),
    );
    expect(wordsOf(recorded.workbook(), "measure-fault")).toEqual([
      "“Win rate”: the target is worse than the baseline.",
      "“Win rate”: nobody owns it.",
    ]);
  });

  it("tell of a measure whose target is its baseline", () => {
    const whole = { ...wholeMeasure, target: wholeMeasure.baseline };
    const recorded = new Recorded("sustaining").put("measures", { ...aMeasure("m1"), ...whole });
    expect(wordsOf(recorded.workbook(), "measure-fault")).toEqual([
      `“${aMeasure("m1").title}”: the target is the same as the baseline.`,
    ]);
  });

  it("tell what is open for a role, and not what is done or not needed", () => {
    const recorded = new Recorded("turnaround")
      .put(
        "jobRoles",
        aRole("j1", {
          title: "Dispatcher",
          groupId: "g1",
          dutiesAfter: "Plans in the system.",
          involved: "done",
          jobDescription: "in-progress",
          criteria: "not-needed",
          hiring: "done",
          onboarding: "done",
          review: "done",
        }),
      )
      .put("usageGoals", aUsageGoal("u1", "j1"))
      .put("roleNeeds", aNeed("n1", "j1", { what: "Delivery dates", neededBy: "Sales", state: "unmet" }))
      .put("roleNeeds", aNeed("n2", "j1", { state: "met" }));
    const workbook = recorded.workbook();
    expect(wordsOf(workbook, "hr-open")).toEqual([
      "Dispatcher: the job description is under way, not done.",
      "Dispatcher: the improvement path is still open.",
    ]);
    expect(wordsOf(workbook, "role-without")).toEqual(["The role “Dispatcher” has no performance criteria."]);
    expect(wordsOf(workbook, "role-need-unmet")).toEqual([
      "“Delivery dates” does not arrive at Sales from Dispatcher.",
    ]);
  });

  it("use what the caller has computed already", () => {
    const recorded = new Recorded("turnaround")
      .rate("processes.time-allowed", 0)
      .put("people", aPerson("p3"));
    expect(factsOf(recorded.workbook(), { asked: [] }).some(({ kind }) => kind === "rating-at-most")).toBe(
      false,
    );
  });
});
