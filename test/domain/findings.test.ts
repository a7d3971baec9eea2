import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsRegister, priorityOf } from "../../shared/domain/findings.ts";
import { evidenceStrengths } from "../../shared/workbook/model.ts";
import { addAction, addFinding, addGroup, planned } from "../builders/planned.ts";

const all = [{ headcount: 60 }, { headcount: 40 }];

describe("the priority of a finding", () => {
  it("is impact × reach × evidence strength", () => {
    const priority = priorityOf({ impact: 4, evidenceStrength: "several-voices" }, [{ headcount: 60 }], all);
    expect(priority.reach).toBe(0.6);
    expect(priority.value).toBeCloseTo(4 * 0.6 * 0.75, 12);
  });

  it("reaches everybody when no group is named", () => {
    expect(priorityOf({ impact: 5, evidenceStrength: "documented" }, [], all).value).toBe(5);
  });

  it("reaches by number of groups while no headcount is known", () => {
    const unknown = [{ headcount: 0 }, { headcount: 0 }, { headcount: 0 }];
    expect(
      priorityOf({ impact: 3, evidenceStrength: "documented" }, unknown.slice(1), unknown).reach,
    ).toBeCloseTo(2 / 3, 12);
  });

  it("never falls when the impact, the evidence or the reach rises", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.nat(1),
        fc.array(fc.nat(500), { minLength: 2, maxLength: 8 }),
        fc.nat(6),
        (impact, strength, headcounts, affectedCount) => {
          const groups = headcounts.map((headcount) => ({ headcount }));
          const count = Math.max(1, Math.min(affectedCount, groups.length - 1));
          const weak = evidenceStrengths[strength] ?? "one-voice";
          const strong = evidenceStrengths[strength + 1] ?? "documented";
          const base = priorityOf({ impact, evidenceStrength: weak }, groups.slice(0, count), groups).value;
          const higher = [
            priorityOf({ impact: impact + 1, evidenceStrength: weak }, groups.slice(0, count), groups),
            priorityOf({ impact, evidenceStrength: strong }, groups.slice(0, count), groups),
            priorityOf({ impact, evidenceStrength: weak }, groups.slice(0, count + 1), groups),
          ];
          for (const priority of higher) expect(priority.value).toBeGreaterThanOrEqual(base);
        },
      ),
    );
  });
});

describe("the register", () => {
  it("puts the highest priority first, then higher impact, then the earlier recorded", () => {
    const register = findingsRegister(
      planned([
        addGroup("g1", 50),
        addGroup("g2", 50),
        addFinding("small", { impact: 1 }),
        addFinding("narrow", { impact: 4 }, { groupIds: ["g1"] }),
        addFinding("wide", { impact: 2 }),
        addFinding("wide-again", { impact: 2 }),
      ]),
    );
    expect(register.map((entry) => entry.finding.id)).toEqual(["narrow", "wide", "wide-again", "small"]);
    expect(register.map((entry) => entry.rank)).toEqual([1, 2, 3, 4]);
  });

  it("takes 3 × 40 % and 4 × 30 % for the same priority, though they differ in their last binary digit", () => {
    const register = findingsRegister(
      planned([
        addGroup("g3", 3),
        addGroup("g4", 4),
        addGroup("rest", 3),
        addFinding("wide", { impact: 3, evidenceStrength: "documented" }, { groupIds: ["g4"] }),
        addFinding("deep", { impact: 4, evidenceStrength: "documented" }, { groupIds: ["g3"] }),
      ]),
    );
    expect(register.map((entry) => entry.finding.id)).toEqual(["deep", "wide"]);
  });

  it("knows the groups and actions of each finding", () => {
    const [entry] = findingsRegister(
      planned([addGroup("g1", 5), addFinding("f1", {}, { groupIds: ["g1"] }), addAction("a1", {}, ["f1"])]),
    );
    expect(entry).toMatchObject({ groupIds: ["g1"], actionIds: ["a1"], evidenceIds: [], answerIds: [] });
  });
});
