import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { triage, type StepAnswer, type TriageAnswers } from "../../shared/domain/triage.ts";
import {
  practices,
  stepNumbers,
  triageSteps,
  type StepNumber,
} from "../../shared/methodology/triage-steps.ts";
import { answersOf, triageCases } from "../fixtures/triage-cases.ts";

const anyAnswer: fc.Arbitrary<StepAnswer> = fc.record({
  answer: fc.constantFrom("yes", "no", "unknown"),
  evidenced: fc.boolean(),
});

const anySteps: fc.Arbitrary<ReadonlyMap<StepNumber, StepAnswer>> = fc
  .array(fc.tuple(fc.constantFrom(...stepNumbers), anyAnswer))
  .map((pairs) => new Map(pairs));

/** Mostly clear, so that the rare verdicts come up often. */
const nearlyClear = fc
  .tuple(anySteps, fc.array(fc.constantFrom(...stepNumbers), { maxLength: 3 }))
  .map(([any, kept]) => new Map([...clearSteps(), ...[...any].filter(([number]) => kept.includes(number))]));

const anyAnswers: fc.Arbitrary<TriageAnswers> = fc.record({
  steps: fc.oneof(anySteps, nearlyClear),
  practice: fc.option(fc.constantFrom(...practices), { nil: null }),
  objection: fc.constantFrom("", "   ", "It shows my contacts to everyone"),
});

function clearSteps(): Map<StepNumber, StepAnswer> {
  return new Map(triageSteps.map((step) => [step.number, { answer: step.clear, evidenced: true }]));
}

describe("the triage, case by case", () => {
  it.each(triageCases)(
    "$says → $verdict",
    ({ given, practice, objection, verdict, barriers, reason, remedies }) => {
      const found = triage({
        steps: answersOf(given),
        practice: practice ?? null,
        objection: objection ?? "",
      });
      expect(found.kind).toBe(verdict);
      expect(found.barriers).toEqual(barriers ?? []);
      expect(found.reasons.map((each) => each.text).join(" ")).toContain(reason);
      if (remedies) expect(found.remedies).toEqual(remedies);
    },
  );

  it("covers at least forty situations and every verdict", () => {
    expect(triageCases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(triageCases.map((each) => each.verdict)).size).toBe(8);
    expect(new Set(triageCases.map((each) => each.says)).size).toBe(triageCases.length);
  });
});

describe("the triage, whatever the answers", () => {
  it("always gives a verdict with a reason, and the same for the same answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const verdict = triage(answers);
        expect(verdict.reasons.length).toBeGreaterThan(0);
        expect(triage(answers)).toEqual(verdict);
      }),
    );
  });

  it("never speaks of resistance while a step 0 to 9 is unknown, without evidence, or failed", () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...stepNumbers.slice(0, 10)),
        anyAnswer,
        (answers, number, answer) => {
          const clear = triageSteps[number]?.clear;
          fc.pre(!(answer.evidenced && answer.answer === clear));
          const steps = new Map([...answers.steps, [number, answer] as const]);
          expect(triage({ ...answers, steps }).kind).not.toBe("resistance");
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("does speak of resistance when all is clear with evidence and the objection is recorded", () => {
    const steps = clearSteps().set(10, { answer: "yes", evidenced: true });
    expect(triage({ steps, practice: null, objection: "I will not have my calls counted" }).kind).toBe(
      "resistance",
    );
  });

  it("names barriers in the order of the steps, whatever the order of the answers", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { barriers, reasons } = triage(answers);
        const order = triageSteps.flatMap((step) => (step.barrier === null ? [] : [step.barrier]));
        expect(barriers.map((barrier) => order.indexOf(barrier))).toEqual(
          barriers.map((barrier) => order.indexOf(barrier)).toSorted((a, b) => a - b),
        );
        expect(reasons.map((reason) => reason.step)).toEqual(
          reasons.map((reason) => reason.step).toSorted((a, b) => a - b),
        );
        const turned = new Map([...answers.steps].toReversed());
        expect(triage({ ...answers, steps: turned })).toEqual(triage(answers));
      }),
    );
  });

  it("offers training only to those who lack the capability, and accountability only for resistance", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { kind, remedies } = triage(answers);
        if (remedies.includes("train")) expect(kind).toBe("capability");
        if (remedies.includes("hold-accountable")) expect(kind).toBe("resistance");
      }),
    );
  });

  it("becomes no verdict when the evidence under a resistance or capability verdict goes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...stepNumbers.slice(0, 9)), fc.boolean(), (number, refuses) => {
        const steps = clearSteps();
        steps.set(refuses ? 10 : 9, { answer: refuses ? "yes" : "no", evidenced: true });
        const before = triage({ steps, practice: "rarely", objection: "No" });
        expect(before.kind).toBe(refuses ? "resistance" : "capability");
        const answer = steps.get(number)?.answer ?? "unknown";
        const after = triage({
          steps: steps.set(number, { answer, evidenced: false }),
          practice: "rarely",
          objection: "No",
        });
        expect(after.kind).toBe("undetermined");
        expect(after.open).toContain(number);
      }),
    );
  });
});
