import { describe, expect, it } from "vitest";
import { coverageOf } from "../../shared/domain/coverage.ts";
import { findingsRegister } from "../../shared/domain/findings.ts";
import { roadmap } from "../../shared/domain/roadmap.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { addAction, addFinding, planned } from "../builders/planned.ts";

function coverage(...commands: readonly Command[]) {
  const workbook = planned(commands);
  const { unanswered, unansweredBelow, answeringNothing } = coverageOf(
    findingsRegister(workbook),
    roadmap(workbook, "2026-11-16"),
  );
  return {
    unanswered: unanswered.map(({ finding }) => finding.id),
    below: unansweredBelow.map(({ finding }) => finding.id),
    nothing: answeringNothing.map(({ action }) => action.id),
  };
}

const grave = { impact: 5, evidenceStrength: "documented" } as const;
const slight = { impact: 1, evidenceStrength: "documented" } as const;

describe("coverage", () => {
  it("lists the open gaps and risks that no action answers, those of high priority apart", () => {
    expect(
      coverage(
        addFinding("slight", slight),
        addFinding("grave", grave),
        addFinding("risk", { ...grave, kind: "risk", impact: 4 }),
        addFinding("answered", grave),
        addAction("a1", {}, ["answered"]),
      ),
    ).toEqual({ unanswered: ["grave", "risk"], below: ["slight"], nothing: [] });
  });

  it("asks no action of strengths and of what is resolved", () => {
    expect(
      coverage(
        addFinding("strength", { ...grave, kind: "strength" }),
        addFinding("over", { ...grave, state: "resolved" }),
      ),
    ).toEqual({ unanswered: [], below: [], nothing: [] });
  });

  it("lists the actions that answer no finding", () => {
    expect(
      coverage(addFinding("f", slight), addAction("for f", {}, ["f"]), addAction("idle")).nothing,
    ).toEqual(["idle"]);
  });

  it("takes a dropped action for no answer, and asks nothing of it", () => {
    expect(
      coverage(
        addFinding("f", grave),
        addAction("dropped", { status: "dropped" }, ["f"]),
        addAction("idle and dropped", { status: "dropped" }),
      ),
    ).toEqual({ unanswered: ["f"], below: [], nothing: [] });
  });
});
