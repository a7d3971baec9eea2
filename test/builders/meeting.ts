import type { FactCondition, OwnershipState } from "../../shared/domain/strategy/fact.ts";
import type { MeasureFaultKind } from "../../shared/domain/success.ts";
import type { VerdictKind } from "../../shared/domain/triage.ts";
import { elements } from "../../shared/methodology/elements.ts";
import type { Condition } from "../../shared/methodology/rules/types.ts";
import { triageSteps } from "../../shared/methodology/triage-steps.ts";
import type { ElementId, Situation } from "../../shared/methodology/types.ts";
import type { Ownership } from "../../shared/workbook/entities/ownership.ts";
import type { Rating, Workbook } from "../../shared/workbook/model.ts";
import {
  aBehaviour,
  aCell,
  aCriterion,
  aMeasure,
  anOwnershipAnswer,
  aSupervision,
  aWorkaround,
} from "./barriers.ts";
import { aNeed, aRole } from "./plans.ts";
import { Recorded, wholeMeasure, type Asked } from "./recorded.ts";
import { askPeople, mirrorAtLowest } from "./surveyed.ts";
import { anAnswer, aVoice } from "./workbook.ts";

/** Records what meets the condition; of alternatives, the one asked for. */
export function meet(recorded: Recorded, condition: Condition, alternative = 0): Recorded {
  if ("all" in condition) {
    for (const part of condition.all) meet(recorded, part, alternative);
    return recorded;
  }
  if ("any" in condition) {
    const part = condition.any[Math.min(alternative, condition.any.length - 1)];
    return part ? meet(recorded, part, alternative) : recorded;
  }
  if ("not" in condition) return unmeet(recorded, condition.not);
  return record(recorded, condition);
}

function record(recorded: Recorded, condition: FactCondition): Recorded {
  switch (condition.fact) {
    case "dimension-below":
      return recorded.rate(
        recorded.asked(({ dimension }) => dimension === condition.dimension).question.id,
        0,
      );
    case "rating-at-most":
      return recorded.rate(condition.question, condition.atMost as Rating);
    case "tag-rated-at-most":
      return recorded.rate(
        recorded.asked(({ tags }) => tags.includes(condition.tag)).question.id,
        condition.atMost as Rating,
      );
    case "thin-coverage":
      return recorded.rate(
        recorded.asked(({ dimension }) => dimension === condition.dimension).question.id,
        4,
      );
    case "disagreement":
      return disagree(
        recorded,
        recorded.asked(({ dimension }) => dimension === condition.dimension),
      );
    case "barrier":
      recorded.triaged(
        triageSteps.filter(({ barrier }) => barrier === condition.barrier).map(({ number }) => number),
      );
      return recorded;
    case "verdict":
      return reach(recorded, condition.verdict);
    case "capability":
      recorded.triaged([9], { practice: condition.practice ?? "never" });
      return recorded;
    case "finding":
      recorded.finding({ kind: condition.kind, dimensions: [condition.dimension] });
      return recorded;
    case "lever":
      recorded.put("behaviours", aBehaviour("b1"));
      return recorded.put("alignmentCells", aCell("b1", condition.lever, { stance: condition.stance }));
    case "mixed-message":
      recorded.put("behaviours", aBehaviour("b2"));
      recorded.put("alignmentCells", aCell("b2", condition.lever ?? "incentive", { stance: "contradicts" }));
      return recorded.put(
        "alignmentCells",
        aCell("b2", condition.lever === "policy" ? "incentive" : "policy", { stance: "supports" }),
      );
    case "ownership":
      return own(recorded, condition.state);
    case "supervision":
      return recorded.put("supervision", {
        ...aSupervision("p1"),
        ...recorded.row("supervision", "p1"),
        [condition.aspect]: "no",
      });
    case "responsibility":
      return chart(recorded, condition.element ?? "define-success", condition.state);
    case "no-measures":
      for (const { id, kind } of recorded.rows("measures"))
        if (kind === condition.kind) recorded.remove("measures", id);
      return recorded;
    case "measure-fault":
      return spoil(recorded, condition.fault);
    case "no-renewal-criteria":
      for (const { id } of recorded.rows("renewalCriteria")) recorded.remove("renewalCriteria", id);
      return recorded;
    case "criterion-missed":
      return recorded.put("renewalCriteria", aCriterion("k1", { state: "missed" }));
    case "effective-use-below":
      return recorded.spectrum({ none: 90, full: 10 }, "keep");
    case "share-at-least":
      return recorded.spectrum({
        [condition.level === "none" ? "ineffective" : "none"]: 100 - condition.percent,
        [condition.level]: condition.percent,
      });
    case "workarounds":
      return recorded.put("workarounds", aWorkaround("x1", "g1", { hoursPerWeek: condition.hours }));
    case "situation":
      return recorded;
    case "client":
      if (condition.is === "several-regions") return recorded.engagement({ regions: ["Nordics", "Benelux"] });
      return recorded.engagement({ [condition.is]: true });
    case "hr-open":
    case "role-without":
      return recorded.put("jobRoles", aRole("j1", { groupId: "g1" }));
    case "perception-gap":
      return mirrorAtLowest(recorded, condition.part ?? "leading");
    case "unseen-commitment":
      return mirrorAtLowest(recorded, "leading");
    case "self-check-at-most":
      return askPeople(recorded, "self-check", ({ id }) => id === condition.item);
    case "pulse-below":
      return askPeople(recorded, "user-pulse", ({ part }) => part === condition.construct);
    case "supervisors-say":
      return askPeople(recorded, "supervisor-check", ({ id }) => id === `supervision.${condition.aspect}`);
    case "not-asked":
      return recorded;
    case "role-need-unmet":
      recorded.put("jobRoles", aRole("j1", { groupId: "g1" }));
      return recorded.put("roleNeeds", aNeed("n1", "j1", { state: "unmet" }));
  }
}

/** Records what keeps a condition from being met, where nothing recorded would meet it. */
function unmeet(recorded: Recorded, condition: Condition): Recorded {
  if (!("fact" in condition)) throw new RangeError("Only single facts can be kept away.");
  if (condition.fact === "no-measures")
    return recorded.put("measures", aMeasure("m0", { kind: condition.kind }));
  if (condition.fact === "ownership") return recorded.owner({});
  return recorded;
}

function disagree(recorded: Recorded, { question, groupId }: Asked): Recorded {
  const answer = anAnswer(question.id, groupId);
  recorded.put("answers", answer);
  recorded.put("voices", aVoice("w1", answer.id, { rating: 0 }));
  return recorded.put("voices", aVoice("w2", answer.id, { rating: 4 }));
}

function reach(recorded: Recorded, verdict: VerdictKind): Recorded {
  if (verdict === "define-first") recorded.triaged([0]);
  if (verdict === "mixed") recorded.triaged([4], { objection: "It is there to watch us." });
  if (verdict === "interaction") recorded.triaged([8]);
  if (verdict === "resistance") recorded.triaged([10], { objection: "Not my job." });
  if (verdict === "undetermined") recorded.triaged([], { open: true });
  return recorded;
}

function own(recorded: Recorded, state: OwnershipState): Recorded {
  if (state === "no-owner") return recorded.remove("ownership", "ownership");
  if (state === "disagreement") {
    recorded.put("ownershipAnswers", anOwnershipAnswer("o1", "p1", { named: "IT" }));
    return recorded.put("ownershipAnswers", anOwnershipAnswer("o2", "p2"));
  }
  const lacks: Readonly<Record<Exclude<OwnershipState, "no-owner" | "disagreement">, Partial<Ownership>>> = {
    "no-authority": { authority: "no" },
    "no-budget": { budget: "no" },
    "no-people": { people: "no" },
    "not-in-review": { reviewShare: 0 },
    "no-reports": { reports: "no" },
  };
  return recorded.owner(lacks[state]);
}

/** A part in each element, so that the chart counts as filled in. */
function chart(recorded: Recorded, element: ElementId, state: "nobody" | "several"): Recorded {
  for (const { id } of elements) {
    const people = id !== element || state === "several" ? ["p1", "p2"] : [];
    for (const personId of people) {
      const part = id === element || personId === "p1" ? "accountable" : "responsible";
      recorded.put("responsibilities", { id: `${id}@${personId}`, element: id, personId, parts: [part] });
    }
  }
  return recorded;
}

function spoil(recorded: Recorded, fault: MeasureFaultKind): Recorded {
  const whole = aMeasure(`m-${fault}`, wholeMeasure);
  const faults: Readonly<Record<typeof fault, Partial<typeof whole>>> = {
    "no-baseline": { baseline: null },
    "no-target": { target: null },
    "no-change": { target: 20 },
    "worse-target": { target: 10 },
    "no-date": { targetDate: null },
    "before-go-live": { targetDate: "2020-01-01" },
    "no-owner": { ownerId: null },
    "no-source": { source: "" },
    "no-frequency": { frequency: null },
    "not-in-plans": { inPerformancePlans: "no" },
    "not-in-rewards": { inRewards: "no" },
  };
  return recorded.put("measures", { ...whole, ...faults[fault] });
}

/** How many ways there are to meet the condition, taking the same place of all alternatives in it at once. */
export function alternatives(condition: Condition): number {
  if ("all" in condition) return Math.max(1, ...condition.all.map(alternatives));
  if ("any" in condition) return Math.max(condition.any.length, ...condition.any.map(alternatives));
  return 1;
}

/** An engagement that meets the condition, by what the condition says. */
export function engagementMeeting(condition: Condition, situation: Situation, alternative = 0): Workbook {
  return meet(new Recorded(situation), condition, alternative).workbook();
}
