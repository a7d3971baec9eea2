import { coverageOf } from "../../shared/domain/coverage.ts";
import { findingsRegister } from "../../shared/domain/findings.ts";
import { gapTriages, triageBalance } from "../../shared/domain/gap-triage.ts";
import { progressOf } from "../../shared/domain/progress.ts";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { askedQuestions, scoreDimensions, voicesByAnswer } from "../../shared/domain/scoring.ts";
import { suggestedFindings } from "../../shared/domain/suggestions.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { useSettledWorkbook } from "./settled.ts";
import { today } from "./today.ts";
import { useWorkbook } from "./workbook.ts";

/**
 * Figures that follow from the workbook, computed once for each state of it and shared by all that show them.
 * A workbook never changes in place, so its identity is the key.
 */
export function derive<T>(compute: (workbook: Workbook) => T): (workbook: Workbook) => T {
  const known = new WeakMap<Workbook, { readonly value: T }>();
  return (workbook) => {
    let found = known.get(workbook);
    if (!found) {
      found = { value: compute(workbook) };
      known.set(workbook, found);
    }
    return found.value;
  };
}

export const askedOf = derive(askedQuestions);
export const scoresOf = derive((workbook) => scoreDimensions(workbook, askedOf(workbook)));
export const registerOf = derive(findingsRegister);
export const progressIn = derive((workbook) => progressOf(workbook, askedOf(workbook)));
export const roadmapOf = derive((workbook) => roadmap(workbook, today()));
export const coverageIn = derive((workbook) => coverageOf(registerOf(workbook), roadmapOf(workbook)));
export const voicesOf = derive(voicesByAnswer);
export const triagesOf = derive(gapTriages);
/** The triage of each gap and risk, by the finding's id. */
export const triageOf = derive(
  (workbook) => new Map(triagesOf(workbook).map((triage) => [triage.finding.id, triage])),
);
export const balanceOf = derive((workbook) => triageBalance(triagesOf(workbook)));
export const suggestionsOf = derive((workbook) => suggestedFindings(workbook, askedOf(workbook)));

export const useAsked = () => askedOf(useWorkbook());
export const useScores = () => scoresOf(useWorkbook());
export const useRegister = () => registerOf(useWorkbook());
/** As of a moment ago: no edit waits for it. */
export const useProgress = () => progressIn(useSettledWorkbook());
export const useRoadmap = () => roadmapOf(useWorkbook());
export const useCoverage = () => coverageIn(useWorkbook());
export const useTriageOf = () => triageOf(useWorkbook());
export const useTriageBalance = () => balanceOf(useWorkbook());
export const useSuggestions = () => suggestionsOf(useWorkbook());
