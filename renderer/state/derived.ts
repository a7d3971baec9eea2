import { coverageOf } from "../../shared/domain/coverage.ts";
import { findingsRegister } from "../../shared/domain/findings.ts";
import { gapTriages, triageBalance } from "../../shared/domain/gap-triage.ts";
import { rolesInFull } from "../../shared/domain/jobs.ts";
import { progressOf } from "../../shared/domain/progress.ts";
import { scheduleOf } from "../../shared/domain/schedule-of.ts";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { askedQuestions, scoreDimensions, voicesByAnswer } from "../../shared/domain/scoring.ts";
import { recommendationsOf as recommend } from "../../shared/domain/strategy/evaluate.ts";
import { indexFacts } from "../../shared/domain/strategy/fact.ts";
import { factsOf } from "../../shared/domain/strategy/facts.ts";
import type { Dates } from "../../shared/domain/strategy/guard.ts";
import { guardsOf as guard } from "../../shared/domain/strategy/guards.ts";
import { narrativesOf } from "../../shared/domain/strategy/narrative.ts";
import { steeringOf } from "../../shared/domain/steering.ts";
import { suggestedFindings } from "../../shared/domain/suggestions.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { derive } from "./derive.ts";
import { useSettledWorkbook } from "./settled.ts";
import { respondentsIn, surveyResultsIn } from "./survey-figures.ts";
import { today } from "./today.ts";
import { useOfWorkbook, useWorkbook } from "./workbook.ts";

export { derive, respondentsIn, surveyResultsIn };

export const askedOf = derive(askedQuestions);
export const scoresOf = derive((workbook) => scoreDimensions(workbook, askedOf(workbook)));
export const registerOf = derive(findingsRegister);
export const progressIn = derive((workbook) => progressOf(workbook, askedOf(workbook)));
/** Where every action lies, as planned and as forecast. */
export const scheduleIn = derive((workbook) => scheduleOf(workbook, today()));
export const roadmapOf = derive((workbook) => roadmap(workbook, today(), scheduleIn(workbook)));
export const coverageIn = derive((workbook) => coverageOf(registerOf(workbook), roadmapOf(workbook)));
export const voicesOf = derive(voicesByAnswer);
export const triagesOf = derive(gapTriages);
/** The triage of each gap and risk, by the finding's id. */
export const triageOf = derive(
  (workbook) => new Map(triagesOf(workbook).map((triage) => [triage.finding.id, triage])),
);
export const balanceOf = derive((workbook) => triageBalance(triagesOf(workbook)));
export const suggestionsOf = derive((workbook) =>
  suggestedFindings(workbook, askedOf(workbook), surveyResultsIn(workbook)),
);
const computedOf = (workbook: Workbook) => ({
  asked: askedOf(workbook),
  scores: scoresOf(workbook),
  register: registerOf(workbook),
  triages: triagesOf(workbook),
  surveys: surveyResultsIn(workbook),
});
const strategyFactsOf = derive((workbook) => indexFacts(factsOf(workbook, computedOf(workbook))));
/** Every action of the library with what calls for it, those called for most first. */
export const recommendationsOf = derive((workbook) =>
  recommend(workbook, strategyFactsOf(workbook), { register: registerOf(workbook) }),
);
/** When the roadmap's actions run, those that are scheduled. */
export const datesIn = derive(
  (workbook): Dates =>
    new Map(
      roadmapOf(workbook).flatMap(({ action, start, finish }) =>
        start !== null && finish !== null ? [[action.id, { start, finish }]] : [],
      ),
    ),
);
/** What the method warns of in the plan. */
export const guardsOf = derive((workbook) => guard(workbook, datesIn(workbook)));
/** The strategy's words on each element. */
export const narrativesIn = derive((workbook) =>
  narrativesOf(workbook, recommendationsOf(workbook), datesIn(workbook), computedOf(workbook)),
);

/** The jobs that the system changes, each with all that belongs to it. */
export const rolesOf = derive(rolesInFull);

/** What a steering committee has to know. */
export const steeringIn = derive((workbook) =>
  steeringOf(workbook, today(), {
    schedule: scheduleIn(workbook),
    roadmap: roadmapOf(workbook),
    guards: guardsOf(workbook),
  }),
);

export const useAsked = () => askedOf(useWorkbook());
export const useScores = () => scoresOf(useWorkbook());
export const useRegister = () => registerOf(useWorkbook());
/** As of a moment ago: no edit waits for it. */
export const useProgress = () => progressIn(useSettledWorkbook());
export const useSchedule = () => scheduleIn(useWorkbook());
export const useRoadmap = () => roadmapOf(useWorkbook());
export const useCoverage = () => coverageIn(useWorkbook());
export const useTriageOf = () => triageOf(useWorkbook());
export const useTriageBalance = () => balanceOf(useWorkbook());
export const useSuggestions = () => suggestionsOf(useWorkbook());
export const useRecommendations = () => recommendationsOf(useWorkbook());
export const useGuards = () => guardsOf(useWorkbook());
export const useNarratives = () => narrativesIn(useWorkbook());
export const useRoles = () => rolesOf(useWorkbook());
/** The surveys that have results, with what may be shown of them. */
export const useSurveyResults = () => useOfWorkbook(surveyResultsIn);
export const useRespondents = () => useOfWorkbook(respondentsIn);
export const useSteering = () => steeringIn(useWorkbook());
