import { newestResults, type SurveyWithResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { allGroups, everyone, figuresIn } from "../../../../shared/domain/survey/visible.ts";
import { comparedRounds } from "./compared-rounds.ts";
import { offeredIn } from "./filter.ts";
import { gapsView } from "./gaps-view.ts";

/** Which slides about questionnaires have something to show. */
export function surveySlides(all: readonly SurveyWithResults[]) {
  const selfCheck = newestResults(all, "self-check")?.results;
  const mirror = newestResults(all, "mirror")?.results;
  const pulse = newestResults(all, "user-pulse")?.results;
  return {
    "self-check": selfCheck !== undefined && offeredIn([selfCheck], new Map()).filter !== null,
    "perception-gap":
      selfCheck !== undefined && mirror !== undefined && gapsView(selfCheck, mirror).gaps.length > 0,
    pulse: pulse !== undefined && figuresIn(pulse, everyone, allGroups) !== null,
    rounds: comparedRounds(all).length > 0,
  };
}

/** The slide to begin with when presenting is begun from a part of the stage. */
export function surveySlideOf(view: string | null): keyof ReturnType<typeof surveySlides> {
  return view === "perception-gap" || view === "pulse" || view === "rounds" ? view : "self-check";
}
