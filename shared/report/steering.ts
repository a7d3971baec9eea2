import type { Workbook } from "../workbook/model.ts";
import { gatherFacts, type Facts, type ReportSetting } from "./facts.ts";
import { layOut, type TableName } from "./layout.ts";
import type { Book, Sheet } from "./model.ts";
import { adoptionSheet } from "./sheets/adoption.ts";
import { alignmentSheet } from "./sheets/alignment.ts";
import { answersSheet } from "./sheets/answers.ts";
import { evidenceSheet } from "./sheets/evidence.ts";
import { findingsSheet } from "./sheets/findings.ts";
import { ganttSheet } from "./sheets/gantt.ts";
import { jobsSheet } from "./sheets/jobs.ts";
import { listsSheet } from "./sheets/lists.ts";
import { ownershipSheet, responsibilitiesSheet, supervisorsSheet } from "./sheets/ownership.ts";
import { roadmapSheet } from "./sheets/roadmap.ts";
import { perceptionSheet } from "./sheets/perception.ts";
import { pulseSheet } from "./sheets/pulse.ts";
import { questionnairesSheet, writtenSheet } from "./sheets/questionnaires.ts";
import { recommendationsSheet } from "./sheets/recommendations.ts";
import { scheduleSheet } from "./sheets/schedule.ts";
import { placeScorecard, scorecardSheet } from "./sheets/scorecard.ts";
import { steeringSheet } from "./sheets/steering.ts";
import { strategySheet } from "./sheets/strategy.ts";
import { measuresSheet } from "./sheets/success.ts";
import { triageSheet } from "./sheets/triage.ts";
import { summarySheet, type Contents } from "./sheets/summary.ts";
import { sheetLink } from "./links.ts";

export type BookKind = "steering" | "register" | "roadmap";

/** The workbook of a kind, complete with what its own code computed as every formula's result. */
export function bookOf(kind: BookKind, workbook: Workbook, setting: ReportSetting): Book {
  const facts = gatherFacts(workbook, setting);
  switch (kind) {
    case "steering":
      return steeringBook(facts);
    case "register":
      return registerBook(facts);
    case "roadmap":
      return roadmapBook(facts);
  }
}

const contents: Contents = [
  { sheet: "Scorecard", purpose: "Twelve dimensions by user group, with coverage" },
  { sheet: "Adoption", purpose: "Where each group is on the adoption spectrum" },
  { sheet: "Ownership", purpose: "Whom executives name, and what the owner lacks" },
  { sheet: "Supervisors", purpose: "What direct managers are asked and equipped to do" },
  { sheet: "Responsibilities", purpose: "Who is accountable and responsible for each element" },
  { sheet: "Measures", purpose: "How success is told, and what renewal depends on" },
  { sheet: "Alignment", purpose: "What policy, pay, managers and system say to each behaviour" },
  { sheet: "Perception", purpose: "What executives believe they show, and what people see" },
  { sheet: "Pulse", purpose: "What users find useful, easy and supported, by group" },
  { sheet: "Findings", purpose: "Strengths, gaps and risks, with their priority" },
  { sheet: "Triage", purpose: "Why gaps exist: barriers before resistance" },
  { sheet: "Jobs", purpose: "How jobs change, what they are judged by, what HR does" },
  { sheet: "Strategy", purpose: "The six elements and the actions that carry them" },
  { sheet: "Recommendations", purpose: "What the record calls for, why, and what was decided" },
  { sheet: "Steering", purpose: "What was decided, is asked for, is late, and comes next" },
  { sheet: "Roadmap", purpose: "Owners, dates, status and progress" },
  { sheet: "Gantt", purpose: "The roadmap over time; it follows the Roadmap's dates" },
  { sheet: "Answers", purpose: "Every question, its rating and what was said" },
  { sheet: "Questionnaires", purpose: "How many gave each answer, item by item" },
  { sheet: "Written", purpose: "What people wrote, in mixed order" },
  { sheet: "Evidence", purpose: "What findings and answers rest on" },
  { sheet: "Schedule", purpose: "How the roadmap's dates follow from each other" },
  { sheet: "Lists", purpose: "Drop-downs, people and the calendar" },
];

function steeringBook(facts: Facts): Book {
  const present = new Set<TableName>(["adoption", "answers", "evidence", "findings", "roadmap"]);
  const layout = layOut(facts, present);
  const scorecard = placeScorecard(facts);
  const back = sheetLink("Summary", "‹ Summary", "backLink");
  const sheets = [
    summarySheet(facts, layout, scorecard, contents),
    scorecardSheet(facts, layout, scorecard, back),
    adoptionSheet(facts, layout.adoption, back),
    ownershipSheet(facts, back),
    supervisorsSheet(facts, back),
    responsibilitiesSheet(facts, back),
    measuresSheet(facts, back),
    alignmentSheet(facts, layout, back),
    perceptionSheet(facts, back),
    pulseSheet(facts, back),
    findingsSheet(facts, layout, present, back),
    triageSheet(facts, layout, back),
    jobsSheet(facts, back),
    strategySheet(facts, layout, back),
    recommendationsSheet(facts, layout, back),
    steeringSheet(facts, layout, back),
    roadmapSheet(facts, layout, present, back),
    ganttSheet(facts, layout, back),
    answersSheet(facts, layout, back),
    questionnairesSheet(facts, back),
    writtenSheet(facts, back),
    evidenceSheet(facts, layout, back),
    scheduleSheet(facts, layout, back),
  ];
  return bookWith(facts, "Adoption strategy and roadmap", sheets);
}

function registerBook(facts: Facts): Book {
  const present = new Set<TableName>(["adoption", "evidence", "findings"]);
  const layout = layOut(facts, present);
  const sheets = [
    findingsSheet(facts, layout, present, null),
    adoptionSheet(facts, layout.adoption, null),
    evidenceSheet(facts, layout, null),
  ];
  return bookWith(facts, "Findings register", sheets);
}

function roadmapBook(facts: Facts): Book {
  const present = new Set<TableName>(["roadmap"]);
  const layout = layOut(facts, present);
  const sheets = [
    roadmapSheet(facts, layout, present, null),
    ganttSheet(facts, layout, null),
    strategySheet(facts, layout, null),
    scheduleSheet(facts, layout, null),
  ];
  return bookWith(facts, "Adoption roadmap", sheets);
}

function bookWith(facts: Facts, subject: string, sheets: readonly Sheet[]): Book {
  const { client, system } = facts.engagement;
  const lists = listsSheet(facts);
  return {
    sheets: [...sheets, lists.sheet],
    names: lists.names,
    properties: {
      title:
        system === ""
          ? `${client}: ${subject.toLowerCase()}`
          : `${client}: ${subject.toLowerCase()} for ${system}`,
      subject,
      company: client,
      creator: `Uptake ${facts.setting.version}`,
      keywords: "adoption, strategy, roadmap",
      date: facts.setting.today,
    },
  };
}
