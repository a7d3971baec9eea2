import type { Stage } from "../../../shared/domain/progress/stage.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import {
  balanceOf,
  derive,
  progressIn,
  recommendationsOf,
  steeringIn,
  surveyResultsIn,
} from "../../state/derived.ts";
import { surveySlideOf, surveySlides } from "../self-check/results/survey-slides.ts";

/** The slides, in the order in which a meeting goes through them. */
export const slides = [
  "overview",
  "ownership",
  "responsibilities",
  "success",
  "spectrum",
  "heat-map",
  "radar",
  "alignment",
  "self-check",
  "perception-gap",
  "pulse",
  "rounds",
  "findings",
  "verdicts",
  "job",
  "hr",
  "recommendations",
  "impact-effort",
  "roadmap",
  "decisions",
  "outlook",
] as const;
export type Slide = (typeof slides)[number];

export const slideTitles: Readonly<Record<Slide, string>> = {
  overview: "Overview",
  ownership: "Who owns adoption?",
  responsibilities: "Who is responsible for what",
  success: "What success is",
  spectrum: "Adoption today",
  "heat-map": "Scores by dimension and group",
  radar: "The twelve dimensions",
  alignment: "What is asked for, and what is rewarded",
  "self-check": "What executives say of themselves",
  "perception-gap": "Said at the top, seen below",
  pulse: "What users make of the system",
  rounds: "What changed since the first round",
  findings: "Findings",
  verdicts: "Barriers before resistance",
  job: "How the job changes",
  hr: "What HR does for each role",
  recommendations: "What is recommended, and why",
  "impact-effort": "Impact against effort",
  roadmap: "Roadmap",
  decisions: "Decisions",
  outlook: "What is late, and what comes next",
};

const surveySlidesOf = derive(surveySlides);

/** The slides that have something to show; an empty one would only raise questions. */
export function slidesOf(workbook: Workbook): readonly Slide[] {
  const analysed = progressIn(workbook).stages.some(({ stage, done }) => stage === "analysis" && done > 0);
  const full: Readonly<Record<Slide, boolean>> = {
    overview: true,
    ownership: workbook.ownershipAnswers.size > 0,
    responsibilities: workbook.responsibilities.size > 0,
    success: workbook.measures.size > 0,
    spectrum: [...workbook.groups.values()].some(({ spectrum }) => spectrum !== null),
    "heat-map": analysed,
    radar: analysed,
    alignment: workbook.behaviours.size > 0 && workbook.alignmentCells.size > 0,
    ...surveySlidesOf(surveyResultsIn(workbook)),
    findings: workbook.findings.size > 0,
    verdicts: balanceOf(workbook).triaged > 0,
    job: workbook.jobRoles.size > 0,
    hr: workbook.jobRoles.size > 0,
    recommendations: recommendationsOf(workbook).some(({ called }) => called),
    "impact-effort": recommendationsOf(workbook).some(({ called }) => called) || workbook.actions.size > 0,
    roadmap: workbook.actions.size > 0,
    decisions: workbook.decisions.size > 0,
    outlook: steeringIn(workbook).chance !== null,
  };
  return slides.filter((slide) => full[slide]);
}

/** The slide to begin with when presenting is begun from a stage. */
export function firstSlide(stage: Stage, view: string | null): Slide {
  switch (stage) {
    case "set-up":
      return view === "spectrum" ? "spectrum" : "overview";
    case "ownership":
      return view === "responsibilities" ? "responsibilities" : "ownership";
    case "success":
      return "success";
    case "analysis":
      return view === "radar" || view === "alignment" ? view : "heat-map";
    case "self-check":
      return surveySlideOf(view);
    case "findings":
      return view === "triage" ? "verdicts" : "findings";
    case "jobs":
      return view === "hr" ? "hr" : "job";
    case "strategy":
      return view === "matrix" ? "impact-effort" : "recommendations";
    case "roadmap":
      return "roadmap";
    case "deliver":
      return view === "steering" ? "decisions" : "overview";
  }
}
