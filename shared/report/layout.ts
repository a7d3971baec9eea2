import type { Facts } from "./facts.ts";
import type { RefRanges } from "./links.ts";
import { placeAdoption, type AdoptionPlace } from "./sheets/adoption.ts";
import { placeAnswers, type AnswersPlace } from "./sheets/answers.ts";
import { placeEvidence, type EvidencePlace } from "./sheets/evidence.ts";
import { placeFindings, type FindingsPlace } from "./sheets/findings.ts";
import { placeRoadmap, type RoadmapPlace } from "./sheets/roadmap.ts";
import { placeSchedule, type SchedulePlace } from "./sheets/schedule.ts";

/** Where everything stands, known before any cell is made, so that sheets can refer to each other. */
export interface Layout {
  readonly adoption: AdoptionPlace;
  readonly answers: AnswersPlace;
  readonly evidence: EvidencePlace;
  readonly findings: FindingsPlace;
  readonly roadmap: RoadmapPlace;
  /** In every book with the roadmap, which takes its dates from there. */
  readonly schedule: SchedulePlace;
  /** Ranges of the refs on the sheets that the book has. */
  readonly refs: RefRanges;
}

export type TableName = "adoption" | "answers" | "evidence" | "findings" | "roadmap";

/** @param present the tables the book has; links to others become text. */
export function layOut(facts: Facts, present: ReadonlySet<TableName>): Layout {
  const answers = placeAnswers(facts);
  const evidence = placeEvidence(facts);
  const findings = placeFindings(facts, present);
  const plan = placeRoadmap(facts, present);
  return {
    adoption: placeAdoption(facts),
    answers,
    evidence,
    findings,
    roadmap: plan,
    schedule: placeSchedule(facts),
    refs: {
      ...(present.has("answers") && { answer: answers.range("ref") }),
      ...(present.has("evidence") && { evidence: evidence.range("ref") }),
      ...(present.has("findings") && { finding: findings.range("ref") }),
      ...(present.has("roadmap") && { action: plan.range("ref") }),
    },
  };
}
