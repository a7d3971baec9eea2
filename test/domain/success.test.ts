import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMeasure } from "../../shared/domain/success.ts";
import type { Measure } from "../../shared/workbook/entities/success.ts";

const complete: Measure = {
  id: "m1",
  kind: "adoption",
  title: "Visits logged within 24 hours",
  qualitative: false,
  unit: "%",
  direction: "up",
  baseline: 22,
  baselineReason: "",
  target: 80,
  targetDate: "2027-06-30",
  ownerId: "p1",
  source: "Weekly report of visits by entry date",
  frequency: "weekly",
  inPerformancePlans: "yes",
  inRewards: "partly",
  note: "",
  position: 1,
};
const kinds = (more: Partial<Measure>, goLive: string | null = "2025-09-15") =>
  checkMeasure({ ...complete, ...more }, goLive).map((fault) => fault.kind);

describe("the check of a measure", () => {
  it("finds nothing in a complete one", () => {
    expect(kinds({})).toEqual([]);
  });

  it("wants a baseline or a reason for having none", () => {
    expect(kinds({ baseline: null })).toEqual(["no-baseline"]);
    expect(kinds({ baseline: null, baselineReason: "Not counted before the new report" })).toEqual([]);
  });

  it("sees a target worse than the baseline, whichever way is better", () => {
    expect(kinds({ target: 20 })).toEqual(["worse-target"]);
    expect(kinds({ direction: "down" })).toEqual(["worse-target"]);
    expect(kinds({ direction: "down", target: 10 })).toEqual([]);
    expect(kinds({ target: 22 })).toEqual(["no-change"]);
  });

  it("sees a date before go-live, and none against an unknown go-live", () => {
    expect(kinds({ targetDate: "2025-09-14" })).toEqual(["before-go-live"]);
    expect(kinds({ targetDate: "2025-09-15" })).toEqual([]);
    expect(kinds({ targetDate: "2025-09-14" }, null)).toEqual([]);
  });

  it("asks for no figures of a measure judged in words", () => {
    expect(kinds({ qualitative: true, baseline: null, target: null })).toEqual([]);
  });

  it("says who, how, how often and whether people are held to it are missing", () => {
    expect(
      kinds({
        ownerId: null,
        source: "",
        frequency: null,
        targetDate: null,
        inPerformancePlans: "no",
        inRewards: "no",
      }),
    ).toEqual(["no-date", "no-owner", "no-source", "no-frequency", "not-in-plans", "not-in-rewards"]);
  });

  it("puts contradictions first and never names one twice", () => {
    const figures = fc.option(fc.integer({ min: -9, max: 9 }), { nil: null });
    fc.assert(
      fc.property(
        figures,
        figures,
        fc.constantFrom<Measure["direction"]>("up", "down"),
        fc.boolean(),
        (baseline, target, direction, qualitative) => {
          const faults = checkMeasure(
            {
              ...complete,
              baseline,
              target,
              direction,
              qualitative,
              ownerId: null,
              targetDate: "2020-01-01",
            },
            "2025-09-15",
          );
          expect(new Set(faults.map((fault) => fault.kind)).size).toBe(faults.length);
          const contradictions = faults.map((fault) => fault.contradiction);
          expect(contradictions).toEqual(contradictions.toSorted((a, b) => Number(b) - Number(a)));
        },
      ),
    );
  });
});
