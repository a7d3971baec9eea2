import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importJson } from "../../electron/store/open-json.ts";
import { sampleFile } from "../../scripts/sample/build.ts";
import { totalAdoption } from "../../shared/domain/adoption.ts";
import { alignmentMatrix } from "../../shared/domain/alignment.ts";
import { gapTriages, triageBalance } from "../../shared/domain/gap-triage.ts";
import {
  checkResponsibilities,
  ownershipBoard,
  ownershipLacks,
  supervisionShare,
  unequipped,
} from "../../shared/domain/ownership.ts";
import { checkMeasure } from "../../shared/domain/success.ts";
import { elements } from "../../shared/methodology/elements.ts";
import { leverIds } from "../../shared/methodology/levers.ts";
import { barrierKinds, stepNumbers } from "../../shared/methodology/triage-steps.ts";
import { measureKinds } from "../../shared/workbook/entities/success.ts";
import { engagementOf, inOrder } from "../../shared/workbook/model.ts";

/** The sample's stages around the analysis: what they hold, whether it agrees with itself, and what is wrong on purpose. */

const { workbook } = await importJson(readFileSync(sampleFile, "utf8"));
const { goLive } = engagementOf(workbook);
const all = <R>(rows: ReadonlyMap<string, R>): readonly R[] => [...rows.values()];
const noteOf = (evidenceId: string) => workbook.evidence.get(evidenceId)?.note ?? "";

describe("the sample's ownership", () => {
  const answers = inOrder(workbook.ownershipAnswers);
  const board = ownershipBoard(answers, (id) => workbook.people.get(id)?.name ?? null);

  it("asks every executive, who name three people or nobody, and never themselves", () => {
    const executives = all(workbook.people).filter(({ role }) => role === "executive");
    expect(answers.map(({ personId }) => personId).toSorted()).toEqual(
      executives.map(({ id }) => id).toSorted(),
    );
    expect(board.named.map(({ name, count }) => [name, count])).toEqual([
      [null, 3],
      ["Marta Lindqvist", 2],
      ["Piet Verhaegen", 2],
      ["Anil Raghunathan", 1],
    ]);
    expect(board).toMatchObject({ disagreement: true, agreed: false, slow: 3 });
    expect(answers.filter(({ personId, namedPersonId }) => personId === namedPersonId)).toEqual([]);
    expect(new Set(answers.map(({ words }) => words)).size).toBe(8);
  });

  it("takes the times that the evidence reports, before the finding was written", () => {
    const seconds = answers.map((answer) => answer.seconds ?? -1);
    expect(noteOf("e-owner-answers")).toContain(
      `Fastest answer ${Math.min(...seconds)} seconds (“IT”, wrong), slowest ${Math.max(...seconds)} seconds.`,
    );
    const days = new Set(answers.map(({ askedAt }) => askedAt!.slice(0, 10)));
    expect(days.size).toBe(4);
    for (const { askedAt } of answers)
      expect(askedAt! < workbook.findings.get("f-no-owner")!.createdAt).toBe(true);
  });

  it("has an owner proposed in words and confirmed by nobody", () => {
    const owner = workbook.ownership.get("ownership") ?? null;
    expect(ownershipLacks(owner)).toEqual(["No owner of adoption is named."]);
    expect(owner).toMatchObject({ ownerId: null, authority: "no", reviewShare: 0, bonusShare: 0 });
    expect(owner?.note).toContain("Marta Lindqvist");
  });

  it("knows what is asked of every supervisor: one is set up for it, two are asked without the means", () => {
    const rows = all(workbook.supervision);
    const supervisors = all(workbook.groups).map(({ supervisorId }) => supervisorId ?? "");
    expect(supervisors.filter((id) => !workbook.supervision.has(id))).toEqual([]);
    expect(new Set(rows.filter(unequipped).map(({ id }) => id))).toEqual(
      new Set(["p-torsten-glade", "p-milan-petrovsky"]),
    );
    const exemplary = rows.filter((row) => (supervisionShare(row) ?? 0) > 0.75);
    expect(exemplary.map(({ id }) => id)).toEqual(["p-agnieszka-domaradzka"]);
    expect(rows.filter(({ note }) => note.length < 80)).toEqual([]);
  });

  it("has a responsibility chart with two faults", () => {
    const rows = all(workbook.responsibilities);
    expect(new Set(rows.map(({ element }) => element)).size).toBe(6);
    expect(checkResponsibilities(rows, elements).map(({ element, kind }) => [element, kind])).toEqual([
      ["define-success", "several-accountable"],
      ["measure-and-evolve", "nobody-accountable"],
    ]);
  });
});

describe("the sample's success", () => {
  const measures = inOrder(workbook.measures);
  const baseline = (id: string) => workbook.measures.get(id)?.baseline;
  const total = totalAdoption(all(workbook.groups));

  it("is told in three kinds of measure, two of them in words", () => {
    expect(measures.length).toBeGreaterThanOrEqual(12);
    for (const kind of measureKinds)
      expect(measures.filter((measure) => measure.kind === kind).length).toBeGreaterThanOrEqual(2);
    expect(measures.filter(({ qualitative }) => qualitative)).toHaveLength(2);
    expect(measures.filter(({ note }) => note.length < 80)).toEqual([]);
  });

  it("has three measures that cannot be used as they stand, and a few that pay and plans pass over", () => {
    const faults = measures.flatMap((measure) =>
      checkMeasure(measure, goLive).map(({ kind }) => [measure.id, kind]),
    );
    const grave = faults.filter(([, kind]) => kind !== "not-in-plans" && kind !== "not-in-rewards");
    expect(grave).toEqual([
      ["m-opportunities", "no-baseline"],
      ["m-records", "no-owner"],
      ["m-cross-selling", "before-go-live"],
    ]);
    expect(faults.length - grave.length).toBe(4);
  });

  it("starts from the figures found", () => {
    const { effectiveUse: effective, headcount } = total ?? { effectiveUse: 0, headcount: 0 };
    const users = Math.round(effective * headcount);
    expect(baseline("m-effective-use")).toBe(Math.round(effective * 100));
    expect(noteOf("e-contract")).toContain("€174,624 a year");
    expect(baseline("m-cost-per-user")).toBe(Math.round(174_624 / users));
    expect(noteOf("e-data-sample")).toContain(`(${baseline("m-records")} %)`);
    expect(noteOf("e-lead-ageing")).toContain(`(${baseline("m-cold-leads")} %)`);
    expect(noteOf("e-order-figures")).toContain(`${baseline("m-same-day")} % in October`);
    expect(noteOf("e-business-case")).toContain(`instead of ${baseline("m-quotations")}`);
  });

  it("counts as many hours of workarounds as the workshop's wall and the groups' notes", () => {
    const rows = all(workbook.workarounds);
    const hours = (some: typeof rows) => some.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0);
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(hours(rows)).toBe(baseline("m-workarounds"));
    expect(noteOf("e-sticky-wall")).toContain(`${hours(rows)} hours a week in all`);
    for (const group of all(workbook.groups)) {
      const own = rows.filter(({ groupId }) => groupId === group.id);
      expect(group.note, group.name).toContain(`${hours(own)} hours`);
    }
  });

  it("says what must be true for a renewal, in figures where there are some", () => {
    const criteria = inOrder(workbook.renewalCriteria);
    expect(criteria).toHaveLength(5);
    expect(criteria.filter(({ measureId }) => measureId !== null)).toHaveLength(4);
    expect(criteria.filter(({ state, note }) => state !== "open" || note === "")).toEqual([]);
  });
});

describe("the sample's alignment", () => {
  const behaviours = inOrder(workbook.behaviours);
  const cells = all(workbook.alignmentCells);
  const rows = alignmentMatrix(behaviours, cells);

  it("reads most levers against twelve behaviours that somebody could watch", () => {
    expect(behaviours).toHaveLength(12);
    expect(behaviours.filter(({ frequency, observed }) => frequency === "" || observed === "")).toEqual([]);
    expect(new Set(all(workbook.behaviourGroups).map(({ groupId }) => groupId)).size).toBe(6);
    const known = cells.filter(({ stance }) => stance !== "unknown").length;
    expect(known / (behaviours.length * leverIds.length)).toBeGreaterThan(0.8);
    expect(known / (behaviours.length * leverIds.length)).toBeLessThan(0.9);
  });

  it("says why wherever a lever contradicts, and has evidence for most of it", () => {
    const against = cells.filter(({ stance }) => stance === "contradicts");
    const withEvidence = new Set(all(workbook.cellEvidence).map(({ cellId }) => cellId));
    expect(against.filter(({ note }) => note === "")).toEqual([]);
    expect(against.filter(({ id }) => withEvidence.has(id)).length / against.length).toBeGreaterThan(0.75);
    expect(new Set(cells.map(({ note }) => note)).size).toBeGreaterThan(cells.length * 0.95);
  });

  it("finds five mixed messages, and one behaviour that everything asks for", () => {
    expect(rows.filter(({ mixed }) => mixed).map(({ behaviour }) => behaviour.id)).toEqual([
      "b-visits",
      "b-contacts",
      "b-leads",
      "b-plan",
      "b-complaints",
    ]);
    expect(rows.filter(({ balance }) => balance === 1).map(({ behaviour }) => behaviour.id)).toEqual([
      "b-same-day",
    ]);
  });

  it("quotes documents by their place, and the bonus plan word for word", () => {
    const passages = inOrder(workbook.passages);
    const documents = new Set(passages.map(({ evidenceId }) => evidenceId));
    expect(passages.length).toBeGreaterThanOrEqual(6);
    expect([...documents].map((id) => workbook.evidence.get(id)?.kind)).toEqual(
      [...documents].map(() => "document"),
    );
    expect(passages.filter(({ place }) => place === "")).toEqual([]);
    const page = join(import.meta.dirname, "../../scripts/sample/photos/sales-bonus-plan-2026.html");
    const plan = readFileSync(page, "utf8").replaceAll(/\s+/g, " ");
    for (const { evidenceId, words } of passages)
      if (evidenceId === "e-bonus-plan") expect(plan).toContain(words);
  });
});

describe("the sample's triage", () => {
  const triages = gapTriages(workbook).filter(({ finding }) => finding.kind === "gap");
  const of = (id: string) => triages.find(({ finding }) => finding.id === id)!;

  it("has judged every open gap but three, by every verdict that the record bears out", () => {
    const waiting = triages.filter(({ finding, verdict }) => finding.state === "open" && verdict === null);
    expect(waiting.map(({ finding }) => finding.id)).toEqual(["f-training-spent", "f-mailbox", "f-oversold"]);
    expect(triageBalance(triages)).toMatchObject({
      triaged: 29,
      byVerdict: {
        "define-first": 1,
        barrier: 17,
        mixed: 3,
        interaction: 1,
        capability: 2,
        resistance: 1,
        undetermined: 4,
      },
      warning: null,
    });
  });

  it("finds barriers of each kind in two gaps or more", () => {
    const found = triages.flatMap(({ verdict }) => verdict?.barriers ?? []);
    for (const kind of barrierKinds)
      expect(found.filter((barrier) => barrier === kind).length, kind).toBeGreaterThanOrEqual(2);
  });

  it("calls one gap resistance: every step evidenced, the objection on record, nobody singled out", () => {
    const [round] = of("f-caller").rounds;
    expect(round?.verdict).toMatchObject({ kind: "resistance", open: [] });
    expect([...round!.evidenceIds.values()].every((ids) => ids.length > 0)).toBe(true);
    expect(round!.steps.size).toBe(stepNumbers.length);
    expect(round!.round.objection.length).toBeGreaterThan(120);
    const tiedTo = all(workbook.findingPeople).filter(({ findingId }) => findingId === "f-caller");
    expect(tiedTo).toEqual([]);
  });

  it("asked one gap again after a fix, and came to another verdict", () => {
    const again = triages.filter(({ rounds }) => rounds.length > 1);
    expect(again.map(({ finding }) => finding.id)).toEqual(["f-complaints-pad"]);
    expect(of("f-complaints-pad").rounds.map(({ verdict }) => [verdict.kind, verdict.barriers])).toEqual([
      ["interaction", []],
      ["barrier", ["system"]],
    ]);
  });

  it("offers teaching where people cannot, and nowhere else", () => {
    const taught = triages.filter(({ verdict }) =>
      verdict?.remedies.some((remedy) => remedy === "train" || remedy === "practise"),
    );
    expect(taught.map(({ finding }) => finding.id)).toEqual(["f-split-delivery", "f-warranty"]);
    const tied = all(workbook.actionFindings).filter(({ actionId }) => actionId === "a-hard-cases");
    expect(tied.map(({ findingId }) => findingId).toSorted()).toEqual(["f-split-delivery", "f-warranty"]);
  });

  it("begins a round after the finding, on evidence no younger than the round", () => {
    for (const { finding, rounds } of triages) {
      for (const { round, evidenceIds } of rounds) {
        expect(round.startedAt > finding.createdAt, finding.title).toBe(true);
        expect(round.note.length, finding.title).toBeGreaterThan(80);
        const dates = [...evidenceIds.values()].flat().map((id) => workbook.evidence.get(id)?.date ?? "");
        expect(dates.filter((date) => date > round.startedAt.slice(0, 10))).toEqual([]);
      }
    }
    expect(all(workbook.triageSteps).filter(({ note }) => note === "")).toEqual([]);
  });
});
