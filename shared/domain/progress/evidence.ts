import type { Workbook } from "../../workbook/model.ts";
import { findingsRegister } from "../findings.ts";
import { gapTriages } from "../gap-triage.ts";
import type { AskedQuestion } from "../scoring.ts";
import { stageOf, type Check, type StageProgress } from "./stage.ts";

/** The questions that are answered, and by dimension those that are not. */
export function analysisProgress(asked: readonly AskedQuestion[]): StageProgress {
  const open = asked.filter((item) => item.standing.kind === "unanswered");
  const byDimension = Map.groupBy(open, (item) => item.question.dimension);
  return {
    stage: "analysis",
    done: asked.length === 0 ? 0 : 1 - open.length / asked.length,
    missing: [...byDimension.values()].map((items) => ({
      text:
        items.length === 1
          ? `Rate “${items[0]?.question.short}”.`
          : `Rate the ${items.length} open questions on ${items[0]?.question.dimension}.`,
      id: items[0]?.question.id ?? null,
      part: null,
    })),
    attention: false,
  };
}

/** Findings of both kinds, each supported, and every gap with a verdict. */
export function findingsProgress(workbook: Workbook): StageProgress {
  const register = findingsRegister(workbook);
  const checks: Check[] = [
    { holds: register.length > 0, missing: "Record the first finding." },
    {
      holds: register.some((entry) => entry.finding.kind === "strength"),
      missing: "Record a strength to build on.",
    },
    ...register.map(({ finding, evidenceIds, answerIds }) => ({
      holds: evidenceIds.length > 0 || answerIds.length > 0,
      missing: `Support “${finding.title}” with an answer or evidence.`,
      id: finding.id,
    })),
    ...gapTriages(workbook)
      .filter(({ finding }) => finding.kind === "gap" && finding.state === "open")
      .map(({ finding, verdict }) => ({
        holds: verdict !== null && verdict.kind !== "undetermined",
        missing:
          verdict === null
            ? `Triage “${finding.title}”.`
            : `Find out what the triage of “${finding.title}” leaves open.`,
        id: finding.id,
      })),
  ];
  return stageOf(
    "findings",
    checks,
    register.some(({ evidenceIds, answerIds }) => evidenceIds.length === 0 && answerIds.length === 0),
  );
}
