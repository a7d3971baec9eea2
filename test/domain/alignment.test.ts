import { describe, expect, it } from "vitest";
import { alignmentMatrix, mixedMessage } from "../../shared/domain/alignment.ts";
import type { LeverId } from "../../shared/methodology/levers.ts";
import type { AlignmentCell, Behaviour, Stance } from "../../shared/workbook/entities/alignment.ts";

const behaviour: Behaviour = {
  id: "b1",
  title: "log every customer meeting within 24 hours",
  frequency: "",
  observed: "",
  note: "",
  position: 1,
};
const cell = (lever: LeverId, stance: Stance): AlignmentCell => ({
  id: `b1@${lever}`,
  behaviourId: "b1",
  lever,
  stance,
  note: "",
});
const rowOf = (cells: readonly AlignmentCell[]) => {
  const [row] = alignmentMatrix([behaviour], cells);
  if (!row) throw new Error("no row");
  return row;
};

describe("the alignment matrix", () => {
  it("knows nothing of what was not recorded", () => {
    expect(rowOf([])).toMatchObject({ mixed: false, coverage: 0, balance: null });
    expect(rowOf([]).stances.get("policy")).toBe("unknown");
  });

  it("calls it mixed when one lever asks for it and another works against it", () => {
    expect(rowOf([cell("policy", "supports"), cell("incentive", "contradicts")]).mixed).toBe(true);
    expect(rowOf([cell("policy", "supports"), cell("incentive", "silent")]).mixed).toBe(false);
    expect(rowOf([cell("policy", "silent"), cell("incentive", "contradicts")]).mixed).toBe(false);
  });

  it("balances what supports against what contradicts, over what is known", () => {
    const row = rowOf([
      cell("policy", "supports"),
      cell("incentive", "contradicts"),
      cell("job-description", "silent"),
      cell("system-and-access", "supports"),
    ]);
    expect(row.balance).toBeCloseTo(0.25, 12);
    expect(row.coverage).toBeCloseTo(4 / 9, 12);
  });

  it("words a mixed message with the levers on both sides", () => {
    const row = rowOf([
      cell("policy", "supports"),
      cell("job-description", "supports"),
      cell("incentive", "contradicts"),
    ]);
    expect(mixedMessage(row)).toEqual({
      title: "Mixed message: log every customer meeting within 24 hours",
      description:
        "“log every customer meeting within 24 hours” is asked for by the policy and the job description, but contradicted by the incentives.",
    });
  });
});
