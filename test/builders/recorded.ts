import { questionsFor } from "../../shared/methodology/methodology.ts";
import { triageSteps, type StepNumber } from "../../shared/methodology/triage-steps.ts";
import type { Question, Situation } from "../../shared/methodology/types.ts";
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
import { aCriterion, aMeasure, anOwnership, aRound, aStep } from "./barriers.ts";
import { aFinding, aGroup, anAnswer, anEngagement, anEvidence, aPerson, workbookOf } from "./workbook.ts";

/** What a measure has when nothing is missing from it. */
export const wholeMeasure = {
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

  row<T extends TableName>(table: T, id: string): Row<T> | undefined {
    return this.#rows.get(table)?.get(id) as Row<T> | undefined;
  }

  /** The rows of a table, in the order they were put in. */
  rows<T extends TableName>(table: T): readonly Row<T>[] {
    return [...(this.#rows.get(table)?.values() ?? [])] as Row<T>[];
  }

  /** Changes the engagement. */
  engagement(more: Parameters<typeof anEngagement>[0]): this {
    const known = this.row("engagement", "e1");
    return this.put("engagement", { ...anEngagement(), ...known, ...more });
  }

  /** Rates a question, of the group when it is asked of groups. */
  rate(questionId: string, rating: Rating): this {
    const { groupId } = this.asked(({ id }) => id === questionId);
    return this.put("answers", anAnswer(questionId, groupId, { rating }));
  }

  /** Changes the owner's position; there is an owner unless said otherwise. */
  owner(more: Partial<Ownership>): this {
    const known = this.row("ownership", "ownership");
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

  /** Where the group stands; where that is said already, it may be kept. */
  spectrum(shares: Readonly<Partial<Spectrum>>, known: "keep" | "replace" = "replace"): this {
    const group = this.row("groups", "g1");
    if (!group || (known === "keep" && group.spectrum)) return this;
    return this.put("groups", {
      ...group,
      spectrum: { none: 0, ineffective: 0, moderate: 0, full: 0, ...shares },
    });
  }

  /** A question that the situation asks. @throws RangeError when it asks none that fits */
  asked(fits: (question: Question) => boolean): Asked {
    const question = questionsFor(this.#situation).find(fits);
    if (!question) throw new RangeError(`No such question is asked when ${this.#situation}.`);
    return { question, groupId: question.scope === "group" ? "g1" : null };
  }

  #newId(letter: string): string {
    this.#made += 1;
    return `${letter}${this.#made}`;
  }
}

/** A question, and the group it is asked of. */
export interface Asked {
  readonly question: Question;
  /** null for a question asked of the organization. */
  readonly groupId: string | null;
}
