import { totalAdoption, type AdoptionTotal } from "../domain/adoption.ts";
import { findingsRegister, idsBy, type RegisterEntry } from "../domain/findings.ts";
import { gapTriages, verdictEvidence } from "../domain/gap-triage.ts";
import { roadmap, type RoadmapEntry } from "../domain/roadmap.ts";
import { scheduleOf } from "../domain/schedule-of.ts";
import type { Schedule } from "../domain/schedule/schedule.ts";
import { scoreDimensions, type DimensionScore } from "../domain/scoring.ts";
import { recommendationsOf } from "../domain/strategy/evaluate.ts";
import { indexFacts } from "../domain/strategy/fact.ts";
import { factsOf } from "../domain/strategy/facts.ts";
import { narrativesOf, type ElementNarrative } from "../domain/strategy/narrative.ts";
import type { RecommendedAction } from "../domain/strategy/recommendation.ts";
import { allResults, type SurveyWithResults } from "../domain/survey/of-workbook.ts";
import { datesOf, steeringOf, type Steering } from "../domain/steering.ts";
import {
  engagementOf,
  inOrder,
  type Engagement,
  type Evidence,
  type Group,
  type Person,
  type Workbook,
} from "../workbook/model.ts";
import { answerEntries, type AnswerEntry } from "./answer-entries.ts";

/** What a report is made of besides the workbook. */
export interface ReportSetting {
  /** The person's date, ISO. */
  readonly today: string;
  /** BCP 47; decides the size of paper. */
  readonly locale: string;
  /** Version of the app. */
  readonly version: string;
  /** Thumbnails by the attachment's `sha256`. */
  readonly thumbnails: ReadonlyMap<string, Uint8Array>;
}

export interface GroupEntry {
  readonly group: Group;
  /** G1 … Gn in the consultant's order: what formulas match by, since a name may be anything. */
  readonly code: string;
}

export interface EvidenceEntry {
  readonly evidence: Evidence;
  readonly ref: string;
  readonly answerIds: readonly string[];
  /** The findings it is attached to, and the gaps whose verdict rests on it. */
  readonly findingIds: readonly string[];
}

/** Everything a report shows, computed once. */
export interface Facts {
  readonly setting: ReportSetting;
  readonly workbook: Workbook;
  readonly engagement: Engagement;
  readonly groups: readonly GroupEntry[];
  readonly answers: readonly AnswerEntry[];
  readonly scores: readonly DimensionScore[];
  readonly adoption: AdoptionTotal | null;
  readonly register: readonly RegisterEntry[];
  readonly roadmap: readonly RoadmapEntry[];
  readonly schedule: Schedule;
  readonly steering: Steering;
  /** Every action of the library with what calls for it. */
  readonly recommended: readonly RecommendedAction[];
  readonly narratives: readonly ElementNarrative[];
  /** Every round that has results, with what may be shown of them. */
  readonly surveys: readonly SurveyWithResults[];
  readonly evidence: readonly EvidenceEntry[];
  /** What people are called in the lists, each once, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What a row is called in the room, by its id: F7, A3, Q12, E4. */
  readonly refs: ReadonlyMap<string, string>;
}

export function gatherFacts(workbook: Workbook, setting: ReportSetting): Facts {
  const groups = inOrder(workbook.groups).map((group, i) => ({ group, code: `G${i + 1}` }));
  const codes = new Map(groups.map(({ group, code }) => [group.id, code]));
  const { entries: answers, asked } = answerEntries(workbook, codes);
  const register = findingsRegister(workbook);
  const schedule = scheduleOf(workbook, setting.today);
  const plan = roadmap(workbook, setting.today, schedule);
  const evidence = evidenceEntries(workbook);
  const surveys = allResults(workbook);
  const recommended = recommendationsOf(workbook, indexFacts(factsOf(workbook, { register, surveys })), {
    register,
  });
  return {
    setting,
    workbook,
    engagement: engagementOf(workbook),
    groups,
    answers,
    scores: scoreDimensions(workbook, asked),
    adoption: totalAdoption(groups.map(({ group }) => group)),
    register,
    roadmap: plan,
    schedule,
    steering: steeringOf(workbook, setting.today, { schedule, roadmap: plan }),
    recommended,
    narratives: narrativesOf(workbook, recommended, datesOf(plan), { register }),
    surveys,
    evidence,
    names: uniqueNames(inOrder(workbook.people)),
    refs: new Map([
      ...answers.map(({ id, ref }) => [id, ref] as const),
      ...register.map(({ finding, rank }) => [finding.id, `F${rank}`] as const),
      ...plan.map(({ action, rank }) => [action.id, `A${rank}`] as const),
      ...evidence.map(({ evidence: { id }, ref }) => [id, ref] as const),
    ]),
  };
}

function evidenceEntries(workbook: Workbook): readonly EvidenceEntry[] {
  const answers = idsBy(workbook.answerEvidence.values(), "evidenceId", "answerId");
  const underVerdicts = gapTriages(workbook).flatMap((gap) =>
    verdictEvidence(gap).map((evidenceId) => ({ evidenceId, findingId: gap.finding.id })),
  );
  const findings = idsBy([...workbook.findingEvidence.values(), ...underVerdicts], "evidenceId", "findingId");
  return inOrder(workbook.evidence).map((evidence, i) => ({
    evidence,
    ref: `E${i + 1}`,
    answerIds: answers.get(evidence.id) ?? [],
    findingIds: [...new Set(findings.get(evidence.id))],
  }));
}

/** People's names; those that several people share are told apart by job title, else by a number. */
function uniqueNames(people: readonly Person[]): ReadonlyMap<string, string> {
  const shared = new Set(
    [...Map.groupBy(people, (person) => person.name)]
      .filter(([, namesakes]) => namesakes.length > 1)
      .map(([name]) => name),
  );
  const taken = new Set<string>();
  return new Map(
    people.map((person) => {
      const full =
        shared.has(person.name) && person.jobTitle !== ""
          ? `${person.name} (${person.jobTitle})`
          : person.name;
      let name = full;
      for (let n = 2; taken.has(name); n += 1) name = `${full} (${n})`;
      taken.add(name);
      return [person.id, name] as const;
    }),
  );
}

/** Refs of these rows, in the order of their numbers; rows without one are left out. */
export function refsOf(facts: Facts, ids: readonly string[]): readonly string[] {
  return ids
    .flatMap((id) => facts.refs.get(id) ?? [])
    .toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}
