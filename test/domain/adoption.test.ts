import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adoptionIndex,
  effectiveUse,
  spectrumLevels,
  totalAdoption,
  withBoundary,
  withShare,
} from "../../shared/domain/adoption.ts";
import type { Spectrum } from "../../shared/workbook/model.ts";

const anySpectrum: fc.Arbitrary<Spectrum> = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((cuts) => cuts.toSorted((a, b) => a - b))
  .map(([a = 0, b = 0, c = 0]) => ({ none: a, ineffective: b - a, moderate: c - b, full: 100 - c }));

const anyGroups = fc.array(
  fc.record({ headcount: fc.nat(5000), spectrum: fc.option(anySpectrum, { nil: null }) }),
  { maxLength: 12 },
);

const sum = (spectrum: Spectrum) => spectrumLevels.reduce((total, level) => total + spectrum[level], 0);

describe("the adoption spectrum of a group", () => {
  it("counts moderate and full use as effective", () => {
    expect(effectiveUse({ none: 30, ineffective: 35, moderate: 25, full: 10 })).toBeCloseTo(0.35, 12);
  });

  it("weighs the levels 0, 0.2, 0.6 and 1 in the index", () => {
    expect(adoptionIndex({ none: 30, ineffective: 35, moderate: 25, full: 10 })).toBeCloseTo(
      0.07 + 0.15 + 0.1,
      12,
    );
    expect(adoptionIndex({ none: 100, ineffective: 0, moderate: 0, full: 0 })).toBe(0);
    expect(adoptionIndex({ none: 0, ineffective: 0, moderate: 0, full: 100 })).toBe(1);
  });

  it("keeps effective use and index between 0 and 1, the index never above the share that uses it at all", () => {
    fc.assert(
      fc.property(anySpectrum, (spectrum) => {
        const index = adoptionIndex(spectrum);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(1 - spectrum.none / 100 + 1e-12);
      }),
    );
  });
});

describe("setting one share", () => {
  it("moves the others in proportion", () => {
    expect(withShare({ none: 40, ineffective: 20, moderate: 20, full: 20 }, "none", 70)).toEqual({
      none: 70,
      ineffective: 10,
      moderate: 10,
      full: 10,
    });
  });

  it("gives the rest to the last other level when the others had nothing", () => {
    expect(withShare({ none: 100, ineffective: 0, moderate: 0, full: 0 }, "none", 60)).toEqual({
      none: 60,
      ineffective: 0,
      moderate: 0,
      full: 40,
    });
  });

  it("always leaves whole shares that add to 100, with the level set as asked", () => {
    fc.assert(
      fc.property(
        anySpectrum,
        fc.constantFrom(...spectrumLevels),
        fc.double({ min: -50, max: 150, noNaN: true }),
        (spectrum, level, share) => {
          const result = withShare(spectrum, level, share);
          expect(sum(result)).toBe(100);
          expect(result[level]).toBe(Math.round(Math.min(100, Math.max(0, share))));
          for (const other of spectrumLevels) {
            expect(Number.isInteger(result[other])).toBe(true);
            expect(result[other]).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

describe("the organization's adoption", () => {
  it("weighs groups by headcount and leaves out those not assessed", () => {
    const total = totalAdoption([
      { headcount: 30, spectrum: { none: 0, ineffective: 0, moderate: 50, full: 50 } },
      { headcount: 10, spectrum: { none: 100, ineffective: 0, moderate: 0, full: 0 } },
      { headcount: 500, spectrum: null },
    ]);
    expect(total?.headcount).toBe(40);
    expect(total?.effectiveUse).toBeCloseTo(0.75, 12);
    expect(total?.index).toBeCloseTo(0.6, 12);
    expect(total?.shares.none).toBeCloseTo(0.25, 12);
  });

  it("is nothing when no group with people in it has been assessed", () => {
    expect(totalAdoption([])).toBeNull();
    expect(
      totalAdoption([{ headcount: 0, spectrum: { none: 0, ineffective: 0, moderate: 0, full: 100 } }]),
    ).toBeNull();
    expect(totalAdoption([{ headcount: 9, spectrum: null }])).toBeNull();
  });

  it("has shares that add to 1 and lies between its lowest and highest group", () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const total = totalAdoption(groups);
        if (!total) return;
        const shares = spectrumLevels.reduce((all, level) => all + total.shares[level], 0);
        expect(shares).toBeCloseTo(1, 9);
        const uses = groups.flatMap((g) => (g.spectrum && g.headcount > 0 ? [effectiveUse(g.spectrum)] : []));
        expect(total.effectiveUse).toBeGreaterThanOrEqual(Math.min(...uses) - 1e-9);
        expect(total.effectiveUse).toBeLessThanOrEqual(Math.max(...uses) + 1e-9);
      }),
    );
  });
});

describe("moving the boundary between two levels", () => {
  const half: Spectrum = { none: 10, ineffective: 40, moderate: 30, full: 20 };

  it("takes from one neighbour what it gives the other", () => {
    expect(withBoundary(half, 1, 35)).toEqual({ none: 10, ineffective: 25, moderate: 45, full: 20 });
    expect(withBoundary(half, 0, 30.4)).toEqual({ none: 30, ineffective: 20, moderate: 30, full: 20 });
  });

  it("stops where a neighbour has nothing left", () => {
    expect(withBoundary(half, 1, 0)).toEqual({ none: 10, ineffective: 0, moderate: 70, full: 20 });
    expect(withBoundary(half, 2, 200)).toEqual({ none: 10, ineffective: 40, moderate: 50, full: 0 });
  });

  it("always adds to 100 and leaves the other two levels alone", () => {
    fc.assert(
      fc.property(
        anySpectrum,
        fc.constantFrom(0 as const, 1 as const, 2 as const),
        fc.double({ min: -50, max: 150, noNaN: true }),
        (spectrum, boundary, position) => {
          const moved = withBoundary(spectrum, boundary, position);
          expect(sum(moved)).toBe(100);
          expect(spectrumLevels.every((level) => moved[level] >= 0)).toBe(true);
          const others = spectrumLevels.filter((_, i) => i !== boundary && i !== boundary + 1);
          expect(others.map((level) => moved[level])).toEqual(others.map((level) => spectrum[level]));
        },
      ),
    );
  });
});
