import type { OwnershipState } from "../../shared/domain/strategy/fact.ts";
import type { VerdictKind } from "../../shared/domain/triage.ts";
import { elements } from "../../shared/methodology/elements.ts";
import { questionsFor } from "../../shared/methodology/methodology.ts";
import type { Condition } from "../../shared/methodology/rules/types.ts";
import { triageSteps, type StepNumber } from "../../shared/methodology/triage-steps.ts";
import type { ElementId, Question, Situation } from "../../shared/methodology/types.ts";
import type { Ownership } from "../../shared/workbook/entities/ownership.ts";
import { measureKinds } from "../../shared/workbook/entities/success.ts";
import {
  linkId,
  type Finding,
  type Rating,
  type Row,
  type Spectrum,
  type TableName,
  type Workbook,
} from "../../shared/workbook/model.ts";
import {
  aBehaviour,
  aCell,
  aCriterion,
  aMeasure,
  anOwnership,
  anOwnershipAnswer,
  aRound,
  aStep,
  aSupervision,
  aWorkaround,
} from "./barriers.ts";
import { aNeed, aRole } from "./plans.ts";
import {
  aFinding,
  aGroup,
  anAnswer,
  anEngagement,
  anEvidence,
  aPerson,
  aVoice,
  workbookOf,
} from "./workbook.ts";

/** What a measure has when nothing is missing from it. */
const wholeMeasure = {
  baseline: 20,
  target: 60,
  targetDate: "2027-06-30",
  ownerId: "p2",
  source: "A report",
  frequency: "monthly",
} as const;

/** An engagement in the making, of which only what is put in is recorded; it has one group with its supervisor. */
export class Recorded {
  readonly #rows = new Map<TableName, Map<string, Row>>();
  readonly #situation: Situation;
  #made = 0;

  constructor(situation: Situation) {
    this.#situation = situation;
    this.put("engagement", anEngagement({ situation, regulated: false, unionized: false, regions: [] }));
    this.put("people", aPerson("p1", { name: "Ada Holm", role: "manager" }));
    this.put("people", aPerson("p2", { name: "Bo Lind", role: "executive" }));
    this.put("groups", aGroup("g1", { name: "Field sales", headcount: 40, supervisorId: "p1" }));
  }

  /** An owner, a measure of each kind and a renewal criterion, so that none of them is missing. */
  withFoundations(): this {
    this.owner({});
    for (const kind of measureKinds) {
      this.put("measures", {
        ...aMeasure(`m-${kind}`, { kind, title: `Measure of ${kind}` }),
        ...wholeMeasure,
      });
    }
    return this.put("renewalCriteria", aCriterion("k0"));
  }

  workbook(): Workbook {
    return workbookOf(
      Object.fromEntries([...this.#rows].map(([table, rows]) => [table, [...rows.values()]])),
    );
  }

  /** A row; one of the same id takes on its properties. */
  put<T extends TableName>(table: T, row: Row<T>): this {
    const rows = this.#rows.get(table) ?? new Map<string, Row>();
    this.#rows.set(table, rows.set(row.id, { ...rows.get(row.id), ...row }));
    return this;
  }

  remove(table: TableName, id: string): this {
    this.#rows.get(table)?.delete(id);
    return this;
  }

  #row<T extends TableName>(table: T, id: string): Row<T> | undefined {
    return this.#rows.get(table)?.get(id) as Row<T> | undefined;
  }

  /** Changes the engagement. */
  engagement(more: Parameters<typeof anEngagement>[0]): this {
    const known = this.#row("engagement", "e1");
    return this.put("engagement", { ...anEngagement(), ...known, ...more });
  }

  /** Rates a question, of the group when it is asked of groups. */
  rate(questionId: string, rating: Rating): this {
    const { groupId } = this.#asked(({ id }) => id === questionId);
    return this.put("answers", anAnswer(questionId, groupId, { rating }));
  }

  /** Changes the owner's position; there is an owner unless said otherwise. */
  owner(more: Partial<Ownership>): this {
    const known = this.#row("ownership", "ownership");
    return this.put("ownership", { ...anOwnership({ ownerId: "p2" }), ...known, ...more });
  }

  finding(more: Partial<Finding>, id = this.#newId("f")): string {
    this.put("findings", aFinding(id, { impact: 5, evidenceStrength: "documented", ...more }));
    const link = { id: linkId(id, "g1"), findingId: id, groupId: "g1" };
    this.put("findingGroups", link);
    return id;
  }

  /** A gap whose triage is clear with evidence but for the steps that failed, and for those not known. */
  triaged(
    failed: readonly StepNumber[],
    more: {
      readonly practice?: "never" | "rarely" | "often";
      readonly objection?: string;
      readonly open?: boolean;
    } = {},
  ): string {
    const findingId = this.finding({ kind: "gap" });
    const roundId = `r${findingId}`;
    const { practice = null, objection = "" } = more;
    this.put("triageRounds", aRound(roundId, findingId, { practice, objection }));
    this.put("evidence", anEvidence("v1"));
    for (const { number, clear } of more.open === true ? [] : triageSteps) {
      const other = clear === "yes" ? "no" : "yes";
      const step = aStep(roundId, number, { answer: failed.includes(number) ? other : clear });
      this.put("triageSteps", step);
      this.put("stepEvidence", { id: linkId(step.id, "v1"), stepId: step.id, evidenceId: "v1" });
    }
    return findingId;
  }

  /** Records what meets the condition; of alternatives, the one asked for. */
  meet(condition: Condition, alternative = 0): this {
    if ("all" in condition) {
      for (const part of condition.all) this.meet(part, alternative);
      return this;
    }
    if ("any" in condition) {
      const part = condition.any[Math.min(alternative, condition.any.length - 1)];
      return part ? this.meet(part, alternative) : this;
    }
    if ("not" in condition) return this.#unmeet(condition.not);
    return this.#record(condition);
  }

  #record(condition: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>): this {
    switch (condition.fact) {
      case "dimension-below":
        return this.rate(this.#asked(({ dimension }) => dimension === condition.dimension).question.id, 0);
      case "rating-at-most":
        return this.rate(condition.question, condition.atMost as Rating);
      case "tag-rated-at-most":
        return this.rate(
          this.#asked(({ tags }) => tags.includes(condition.tag)).question.id,
          condition.atMost as Rating,
        );
      case "disagreement":
        return this.#disagree(this.#asked(({ dimension }) => dimension === condition.dimension));
      case "barrier":
        this.triaged(
          triageSteps.filter(({ barrier }) => barrier === condition.barrier).map(({ number }) => number),
        );
        return this;
      case "verdict":
        return this.#verdict(condition.verdict);
      case "capability":
        this.triaged([9], { practice: condition.practice ?? "never" });
        return this;
      case "finding":
        this.finding({ kind: condition.kind, dimensions: [condition.dimension] });
        return this;
      case "lever":
        this.put("behaviours", aBehaviour("b1"));
        return this.put("alignmentCells", aCell("b1", condition.lever, { stance: condition.stance }));
      case "mixed-message":
        this.put("behaviours", aBehaviour("b2"));
        this.put("alignmentCells", aCell("b2", condition.lever ?? "incentive", { stance: "contradicts" }));
        return this.put(
          "alignmentCells",
          aCell("b2", condition.lever === "policy" ? "incentive" : "policy", { stance: "supports" }),
        );
      case "ownership":
        return this.#ownership(condition.state);
      case "supervision":
        return this.put("supervision", {
          ...aSupervision("p1"),
          ...this.#row("supervision", "p1"),
          [condition.aspect]: "no",
        });
      case "responsibility":
        return this.#responsible(condition.element ?? "define-success", condition.state);
      case "no-measures":
        this.#rows.get("measures")?.forEach((row, id) => {
          if ("kind" in row && row.kind === condition.kind) this.remove("measures", id);
        });
        return this;
      case "measure-fault":
        return this.#faulty(condition.fault);
      case "no-renewal-criteria":
        this.#rows.delete("renewalCriteria");
        return this;
      case "criterion-missed":
        return this.put("renewalCriteria", aCriterion("k1", { state: "missed" }));
      case "effective-use-below":
        return this.#spectrum({ none: 90, full: 10 }, "keep");
      case "share-at-least":
        return this.#spectrum({
          [condition.level === "none" ? "ineffective" : "none"]: 100 - condition.percent,
          [condition.level]: condition.percent,
        });
      case "workarounds":
        return this.put("workarounds", aWorkaround("x1", "g1", { hoursPerWeek: condition.hours }));
      case "situation":
        return this;
      case "client":
        if (condition.is === "several-regions") return this.engagement({ regions: ["Nordics", "Benelux"] });
        return this.engagement({ [condition.is]: true });
      case "hr-open":
      case "role-without":
        return this.put("jobRoles", aRole("j1", { groupId: "g1" }));
      case "role-need-unmet":
        this.put("jobRoles", aRole("j1", { groupId: "g1" }));
        return this.put("roleNeeds", aNeed("n1", "j1", { state: "unmet" }));
    }
  }

  /** Records what keeps a condition from being met, where nothing recorded would meet it. */
  #unmeet(condition: Condition): this {
    if (!("fact" in condition)) throw new RangeError("Only single facts can be kept away.");
    if (condition.fact === "no-measures")
      return this.put("measures", aMeasure("m0", { kind: condition.kind }));
    if (condition.fact === "ownership") return this.owner({});
    return this;
  }

  #disagree({ question, groupId }: Asked): this {
    const answer = anAnswer(question.id, groupId);
    this.put("answers", answer);
    this.put("voices", aVoice("w1", answer.id, { rating: 0 }));
    return this.put("voices", aVoice("w2", answer.id, { rating: 4 }));
  }

  #verdict(verdict: VerdictKind): this {
    if (verdict === "define-first") this.triaged([0]);
    if (verdict === "mixed") this.triaged([4], { objection: "It is there to watch us." });
    if (verdict === "interaction") this.triaged([8]);
    if (verdict === "resistance") this.triaged([10], { objection: "Not my job." });
    if (verdict === "undetermined") this.triaged([], { open: true });
    return this;
  }

  #ownership(state: OwnershipState): this {
    if (state === "no-owner") return this.remove("ownership", "ownership");
    if (state === "disagreement") {
      this.put("ownershipAnswers", anOwnershipAnswer("o1", "p1", { named: "IT" }));
      return this.put("ownershipAnswers", anOwnershipAnswer("o2", "p2"));
    }
    const lacks: Readonly<Record<Exclude<OwnershipState, "no-owner" | "disagreement">, Partial<Ownership>>> =
      {
        "no-authority": { authority: "no" },
        "no-budget": { budget: "no" },
        "no-people": { people: "no" },
        "not-in-review": { reviewShare: 0 },
        "no-reports": { reports: "no" },
      };
    return this.owner(lacks[state]);
  }

  /** A part in each element, so that the chart counts as filled in. */
  #responsible(element: ElementId, state: "nobody" | "several"): this {
    for (const { id } of elements) {
      const people = id !== element || state === "several" ? ["p1", "p2"] : [];
      for (const personId of people) {
        const part = id === element || personId === "p1" ? "accountable" : "responsible";
        this.put("responsibilities", { id: `${id}@${personId}`, element: id, personId, parts: [part] });
      }
    }
    return this;
  }

  #faulty(fault: Extract<Condition, { fact: "measure-fault" }>["fault"]): this {
    const whole = aMeasure(`m-${fault}`, wholeMeasure);
    const faults: Readonly<Record<typeof fault, Partial<typeof whole>>> = {
      "no-baseline": { baseline: null },
      "no-target": { target: null },
      "worse-target": { target: 10 },
      "no-date": { targetDate: null },
      "before-go-live": { targetDate: "2020-01-01" },
      "no-owner": { ownerId: null },
      "no-source": { source: "" },
      "no-frequency": { frequency: null },
      "not-in-plans": { inPerformancePlans: "no" },
      "not-in-rewards": { inRewards: "no" },
    };
    return this.put("measures", { ...whole, ...faults[fault] });
  }

  /** Where the group stands; where that is said already, it may be kept. */
  #spectrum(shares: Readonly<Partial<Spectrum>>, known: "keep" | "replace" = "replace"): this {
    const group = this.#row("groups", "g1");
    if (!group || (known === "keep" && group.spectrum)) return this;
    return this.put("groups", {
      ...group,
      spectrum: { none: 0, ineffective: 0, moderate: 0, full: 0, ...shares },
    });
  }

  #asked(fits: (question: Question) => boolean): Asked {
    const question = questionsFor(this.#situation).find(fits);
    if (!question) throw new RangeError(`No such question is asked when ${this.#situation}.`);
    return { question, groupId: question.scope === "group" ? "g1" : null };
  }

  #newId(letter: string): string {
    this.#made += 1;
    return `${letter}${this.#made}`;
  }
}

interface Asked {
  readonly question: Question;
  /** null for a question asked of the organization. */
  readonly groupId: string | null;
}

/** How many ways there are to meet the condition, taking the same place of all alternatives in it at once. */
export function alternatives(condition: Condition): number {
  if ("all" in condition) return Math.max(1, ...condition.all.map(alternatives));
  if ("any" in condition) return Math.max(condition.any.length, ...condition.any.map(alternatives));
  return 1;
}

/** An engagement that meets the condition, by what the condition says. */
export function engagementMeeting(condition: Condition, situation: Situation, alternative = 0): Workbook {
  return new Recorded(situation).meet(condition, alternative).workbook();
}
