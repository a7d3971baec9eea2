import { describe, expect, it } from "vitest";
import { openSuggestions, suggestedFindings, type Suggestion } from "../../shared/domain/suggestions.ts";
import { methodology } from "../../shared/methodology/methodology.ts";
import type { ElementId } from "../../shared/methodology/types.ts";
import { applyChanges } from "../../shared/workbook/changes.ts";
import { command, type Command } from "../../shared/workbook/commands.ts";
import { CommandError } from "../../shared/workbook/draft.ts";
import { supervisionAspects } from "../../shared/workbook/entities/ownership.ts";
import type { Measure } from "../../shared/workbook/entities/success.ts";
import type { Finding, Workbook } from "../../shared/workbook/model.ts";
import { plan } from "../../shared/workbook/plan.ts";
import { aMeasure, anOwnershipAnswer } from "../builders/barriers.ts";
import { randomCommand } from "../builders/commands.ts";
import { addFinding, addGroup, afterCommands, hear, noon, planned, rate } from "../builders/planned.ts";
import { seeded, seedOfRun } from "../builders/seeded.ts";
import { buildEngagement, smallSize } from "../builders/workbook.ts";

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

const addBehaviour = (
  id: string,
  groupIds: string[] = [],
  title = "Log every visit within a day",
): Command => ({
  type: "behaviours/add",
  behaviours: [{ id, title, frequency: "", observed: "", note: "" }],
  groupIds,
});

const says = (personId: string, named: string): Command => {
  const { position: _, ...answer } = anOwnershipAnswer(`o-${personId}`, personId, { named });
  return { type: "ownership-answer/add", answer };
};

const supervises = (
  personId: string,
  patch: Extract<Command, { type: "supervision/update" }>["rows"][number]["patch"],
): Command => ({ type: "supervision/update", rows: [{ personId, patch }] });

const addMeasure = (id: string, more: Partial<Measure>): Command => {
  const { position: _, ...measure } = aMeasure(id, { ownerId: "p1", baseline: 10, target: 20, ...more });
  return { type: "measure/add", measure };
};

const mark = (
  behaviourId: string,
  ...stances: readonly (readonly [CellLever, "supports" | "contradicts"])[]
) =>
  stances.map(([lever, stance]): Command => ({
    type: "cells/update",
    cells: [{ behaviourId, lever }],
    patch: { stance },
  }));
type CellLever = Extract<Command, { type: "cells/update" }>["cells"][number]["lever"];

/** The consultant accepts a suggestion as it is. */
function accept(suggestion: Suggestion, id: string): readonly Command[] {
  const { finding, groupIds, answers, evidenceIds, behaviourIds, personIds } = suggestion;
  return [
    {
      type: "finding/add",
      finding: { id, ...finding, dimensions: [...finding.dimensions], state: "open" },
      groupIds: [...groupIds],
      answers: [...answers],
      evidenceIds: [...evidenceIds],
    },
    { type: "finding/relate", id, behaviourIds: [...behaviourIds], personIds: [...personIds] },
  ];
}

describe("suggested findings", () => {
  const sources = (workbook: Workbook) =>
    openSuggestions(suggestedFindings(workbook)).map((each) => each.source);

  it("are none while nothing is recorded", () => {
    expect(suggestedFindings(planned([addGroup("g1", 10), addPerson("p1")]))).toEqual([]);
  });

  it("follow low and high ratings, all groups of a question together", () => {
    const workbook = planned([
      addGroup("g1", 10),
      addGroup("g2", 10),
      rate("processes.work-in-system", 0, "g1"),
      rate("processes.work-in-system", 1, "g2"),
      rate("ownership.single-owner", 4),
      rate("ownership.means", 2),
    ]);
    const found = suggestedFindings(workbook);
    expect(found.map((each) => [each.source, each.groupIds])).toEqual([
      ["high-rating", []],
      ["low-rating", ["g1", "g2"]],
    ]);
    expect(found[0]?.finding.kind).toBe("strength");
  });

  it("follow voices that disagree", () => {
    const workbook = planned([hear("v1", "ownership.means", 0), hear("v2", "ownership.means", 3)]);
    const [first, second] = suggestedFindings(workbook);
    expect([first?.source, second?.source]).toEqual(["disagreement", undefined]);
    expect(first?.reason).toBe("2 people rate it from 0 to 3 of 4.");
    expect(first?.finding.title).toBe("Views differ on “Owner's authority, budget and people”");
  });

  it("follow mixed messages, with wording, groups and evidence filled in", () => {
    const workbook = planned([
      addGroup("g1", 10),
      addEvidence("e1"),
      addBehaviour("b1", ["g1"]),
      {
        type: "cells/update",
        cells: [{ behaviourId: "b1", lever: "policy" }],
        patch: { stance: "supports" },
      },
      {
        type: "cells/update",
        cells: [{ behaviourId: "b1", lever: "incentive" }],
        patch: { stance: "contradicts" },
      },
      {
        type: "evidence/link",
        evidenceId: "e1",
        place: { kind: "cell", cell: { behaviourId: "b1", lever: "incentive" } },
      },
    ]);
    const [mixed] = suggestedFindings(workbook);
    expect(mixed).toMatchObject({
      source: "mixed-message",
      groupIds: ["g1"],
      evidenceIds: ["e1"],
      behaviourIds: ["b1"],
    });
    expect(mixed?.finding.evidenceStrength).toBe("documented");
  });

  it("follow owners named differently, supervisors without means and measures that contradict themselves", () => {
    const answer = (id: string, personId: string, named: string): Command => ({
      type: "ownership-answer/add",
      answer: { id, personId, words: "", namedPersonId: null, named, seconds: null, askedAt: null },
    });
    const workbook = planned([
      addPerson("p1"),
      addPerson("p2"),
      answer("o1", "p1", "IT"),
      answer("o2", "p2", ""),
      {
        type: "supervision/update",
        rows: [{ personId: "p2", patch: { accountable: "yes", equipped: "no" } }],
      },
      {
        type: "measure/add",
        measure: {
          id: "m1",
          kind: "adoption",
          title: "Visits logged",
          qualitative: false,
          unit: "%",
          direction: "up",
          baseline: 40,
          baselineReason: "",
          target: 30,
          targetDate: null,
          ownerId: "p1",
          source: "",
          frequency: null,
          inPerformancePlans: "unknown",
          inRewards: "unknown",
          note: "",
        },
      },
    ]);
    expect(sources(workbook).toSorted()).toEqual(["measure", "ownership", "ownership", "supervision"]);
  });

  it("are gone once recorded or dismissed, and come back when the dismissal is taken back", () => {
    const low = planned([rate("ownership.means", 0)]);
    const [suggestion] = suggestedFindings(low);
    if (!suggestion) throw new Error("nothing was suggested");
    const recorded = afterCommands(low, [
      {
        ...(addFinding("f1") as Extract<Command, { type: "finding/add" }>),
        answers: [...suggestion.answers],
      },
    ]);
    expect(sources(recorded)).toEqual([]);
    expect(suggestedFindings(recorded)[0]?.recordedBy).toEqual(["f1"]);
    const dismissed = afterCommands(low, [{ type: "suggestion/dismiss", key: suggestion.key, note: "" }]);
    expect(sources(dismissed)).toEqual([]);
    expect(sources(afterCommands(dismissed, [{ type: "suggestion/restore", key: suggestion.key }]))).toEqual([
      "low-rating",
    ]);
  });
});

describe("a suggestion is worded so that it can stand in a register", () => {
  const people = [addPerson("p1"), addPerson("p2"), addPerson("p3"), addPerson("p4", "manager")];
  const groups = [addGroup("dispatch", 10), addGroup("sales", 20), addGroup("service", 30)];
  const all = Object.fromEntries(supervisionAspects.map((aspect) => [aspect, "no" as const]));

  const cases: readonly (readonly [title: string, reason: string, given: readonly Command[]])[] = [
    [
      "One named executive owner: no person is named, in conversation or in writing",
      "Rated 0 of 4.",
      [rate("ownership.single-owner", 0)],
    ],
    [
      "HR has tasks and dates: HR has been told about the effort and has not declined, but has no written task in it",
      "Rated 1 of 4.",
      [rate("jobs.hr-involved", 1)],
    ],
    [
      "Owner in this group's management (2 of 3 groups): nobody is named for this group, in conversation or in writing",
      "Rated 0 of 4 in 2 of 3 groups.",
      [rate("ownership.group-owner", 0, "dispatch"), rate("ownership.group-owner", 0, "sales")],
    ],
    [
      "Owner in this group's management (3 of 3 groups): at best, someone is named, but only people outside the group's management or managers who do not accept the duty",
      "Rated 0 to 1 of 4 in 3 of 3 groups.",
      [
        rate("ownership.group-owner", 0, "dispatch"),
        rate("ownership.group-owner", 1, "sales"),
        rate("ownership.group-owner", 0, "service"),
      ],
    ],
    [
      "Owner in this group's management (SALES): nobody is named for this group, in conversation or in writing",
      "Rated 0 of 4 in SALES.",
      [rate("ownership.group-owner", 0, "sales")],
    ],
    [
      "Funding past go-live: a line of its own recurs every year without end date, and its amount is set each year from figures on use",
      "Rated 4 of 4: a strength to build on.",
      [rate("ownership.funding-past-go-live", 4)],
    ],
    [
      "Mixed message: Log every visit within a day",
      "“Log every visit within a day” is asked for by the policy and the job description, but contradicted by the incentives.",
      [
        addBehaviour("b1"),
        ...mark("b1", ["policy", "supports"], ["job-description", "supports"], ["incentive", "contradicts"]),
      ],
    ],
    [
      "Executives name different owners of adoption",
      "3 executives gave 3 different answers to “who owns adoption?”.",
      [says("p1", "IT"), says("p2", "Sales"), says("p3", "")],
    ],
    [
      "Not every executive can name an owner",
      "2 executives gave 2 different answers to “who owns adoption?”.",
      [says("p1", "IT"), says("p2", "")],
    ],
    ["Nobody owns adoption", "No owner of adoption is confirmed.", [says("p1", ""), says("p2", "")]],
    [
      "The owner of adoption is taken for granted, not appointed",
      "All 2 asked name IT, but no owner is confirmed.",
      [says("p1", "IT"), says("p2", "it")],
    ],
    [
      "The owner of adoption lacks authority and people",
      "The owner lacks authority. The owner has only part of the budget. The owner lacks people.",
      [
        {
          type: "ownership/update",
          patch: { ownerId: "p1", authority: "no", budget: "partly", people: "no" },
        },
      ],
    ],
    [
      "Nothing in the owner's bonus is tied to adoption",
      "Nothing in the owner's bonus is tied to adoption.",
      [{ type: "ownership/update", patch: { ownerId: "p1", reviewShare: 20, bonusShare: 0 } }],
    ],
    [
      "Person p4 is asked to drive use without tools, training or time for it",
      "Person p4 is expected to drive use, or accountable for it, but not equipped.",
      [supervises("p4", { expected: "yes", equipped: "no" })],
    ],
    [
      "2 of 3 supervisors are not set up to drive use",
      "2 of 3 supervisors lack at least 4 of the 7 things it takes to drive use.",
      [supervises("p1", all), supervises("p2", all), supervises("p4", { expected: "yes" })],
    ],
    [
      "Measure of success not usable yet: Visits logged",
      "The target is worse than the baseline. Nobody owns it.",
      [addMeasure("m1", { title: "Visits logged", baseline: 40, target: 30, ownerId: null })],
    ],
    [
      "More than one person is accountable for “Assign ownership”",
      "More than one person is accountable for “Assign ownership”.",
      ["p1", "p2"].map((personId) => ({
        type: "responsibility/set",
        element: "assign-ownership",
        personId,
        parts: ["accountable", "responsible"],
      })),
    ],
  ];

  it.each(cases)("%s", (title, reason, given) => {
    const found = suggestedFindings(planned([...people, ...groups, ...given]));
    const suggestion = found.find((each) => each.finding.title === title);
    expect(found.map((each) => each.finding.title)).toContain(title);
    expect(suggestion?.reason).toBe(reason);
  });

  it("and names nobody for what they said about a question", () => {
    const workbook = planned([
      addPerson("p1"),
      ...[0, 4].map((rating): Command => ({
        type: "voice/add",
        answer: { questionId: "ownership.means", groupId: null },
        voice: {
          id: `v${rating}`,
          personId: "p1",
          speaker: "Karin",
          rating: rating as 0 | 4,
          quote: "Well.",
        },
      })),
    ]);
    const [views] = suggestedFindings(workbook);
    expect(views?.finding.description).toContain("Rated 0 of 4: “Well.”\nRated 4 of 4: “Well.”");
    expect(JSON.stringify(views?.finding)).not.toMatch(/Karin|Person p1/);
  });
});

describe("a finding about something else leaves a suggestion open:", () => {
  const titles = (workbook: Workbook) =>
    openSuggestions(suggestedFindings(workbook)).map((each) => each.finding.title);
  const about = (
    more: Partial<Omit<Finding, "id">>,
    ties: Partial<Extract<Command, { type: "finding/relate" }>>,
  ) => [addFinding("f1", more), { type: "finding/relate", id: "f1", ...ties } as Command];

  it("a strength seen in an answer that is rated low", () => {
    const answers = [{ questionId: "ownership.means", groupId: null }];
    const low = [rate("ownership.means", 0)];
    expect(titles(planned([...low, ...about({ kind: "gap" }, { answers })]))).toEqual([]);
    expect(titles(planned([...low, ...about({ kind: "strength" }, { answers })]))).toHaveLength(1);
  });

  it("an ordinary gap in a behaviour with a mixed message", () => {
    const mixed = [addBehaviour("b1"), ...mark("b1", ["policy", "supports"], ["incentive", "contradicts"])];
    const gap = (dimension: "incentives" | "enablement") =>
      about({ dimensions: [dimension] }, { behaviourIds: ["b1"] });
    expect(titles(planned([...mixed, ...gap("incentives")]))).toEqual([]);
    expect(titles(planned([...mixed, ...gap("enablement")]))).toEqual([
      "Mixed message: Log every visit within a day",
    ]);
  });

  it("the executives' disagreement, for one of them who also supervises without means", () => {
    const given = [
      addPerson("p1"),
      addPerson("p2"),
      says("p1", "IT"),
      says("p2", "Sales"),
      supervises("p2", { expected: "yes", equipped: "no" }),
    ];
    const workbook = planned(given);
    const [disagreement] = suggestedFindings(workbook);
    if (!disagreement) throw new Error("nothing was suggested");
    expect(titles(afterCommands(workbook, accept(disagreement, "f1")))).toEqual([
      "Nobody owns adoption",
      "Person p2 is asked to drive use without tools, training or time for it",
    ]);
  });

  it("the responsibility chart, until most elements have somebody", () => {
    const part = (element: ElementId): Command => ({
      type: "responsibility/set",
      element,
      personId: "p1",
      parts: ["accountable", "responsible"],
    });
    const begun = planned([addPerson("p1"), part("assign-ownership"), part("define-success")]);
    expect(titles(begun)).toEqual([]);
    expect(titles(afterCommands(begun, [part("remove-barriers"), part("facilitate-adoption")]))).toEqual([
      "Nobody has a part in “Analyse the organization”",
      "Nobody has a part in “Measure and evolve”",
    ]);
  });
});

describe.each([1, 2, seedOfRun()])("whatever is recorded (seed %i),", (seed) => {
  const random = seeded(seed);
  let workbook = buildEngagement({ ...smallSize, answered: 0.5 }, seed);
  let ids = 0;
  for (let number = 0; number < 300; number += 1) {
    const parsed = command.safeParse(randomCommand(random, workbook, () => `n${(ids += 1)}`));
    if (parsed.success) workbook = edited(workbook, parsed.data);
  }
  const long = "x".repeat(300);
  workbook = afterCommands(workbook, [
    addBehaviour("long", [], long),
    ...mark("long", ["policy", "supports"], ["incentive", "contradicts"]),
    addMeasure("long", { title: long, ownerId: null }),
  ]);
  const suggestions = suggestedFindings(workbook);

  it("every suggestion can be accepted as it is, and is then recorded", () => {
    expect(suggestions.length).toBeGreaterThan(10);
    for (const [index, suggestion] of suggestions.entries()) {
      const commands = accept(suggestion, `accepted-${index}`).map((each) => command.parse(each));
      const again = suggestedFindings(afterCommands(workbook, commands)).find(
        ({ key }) => key === suggestion.key,
      );
      expect(again?.recordedBy, suggestion.key).toContain(`accepted-${index}`);
    }
  });

  it("keys are there once, can be dismissed, and name no question that is not there", () => {
    expect(new Set(suggestions.map(({ key }) => key)).size).toBe(suggestions.length);
    const known = new Set(methodology.questions.map(({ id }) => id));
    for (const { key, answers } of suggestions) {
      expect(command.safeParse({ type: "suggestion/dismiss", key, note: "" }).success, key).toBe(true);
      expect(answers.every(({ questionId }) => known.has(questionId))).toBe(true);
    }
  });
});

function edited(workbook: Workbook, wanted: Command): Workbook {
  try {
    return applyChanges(workbook, plan(workbook, wanted, { now: noon }).changes);
  } catch (error) {
    if (error instanceof CommandError) return workbook;
    throw error;
  }
}
