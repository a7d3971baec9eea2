import { questionsFor, dimensionOf } from "../methodology/methodology.ts";
import { dimensionIds, type Dimension, type DimensionId, type Question } from "../methodology/types.ts";
import {
  answerId,
  engagementOf,
  inOrder,
  type Answer,
  type Group,
  type Voice,
  type Workbook,
} from "../workbook/model.ts";
import { median, weightedMean } from "./statistics.ts";

/** Under this coverage a score is shown as provisional. */
export const provisionalBelow = 0.6;
/** From this range between voices on a disagreement is spoken of, in rating steps. */
export const disagreementFrom = 2;

/** Several people's ratings of one question. */
export interface VoicesSummary {
  /** Voices with a rating. */
  readonly n: number;
  /** 0 … 4, or null without ratings. */
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Highest minus lowest, 0 … 4; 0 without ratings. */
  readonly range: number;
  readonly disagreement: boolean;
}

export function summarizeVoices(voices: readonly Pick<Voice, "rating">[]): VoicesSummary {
  const ratings = voices.flatMap((voice) => (voice.rating === null ? [] : [voice.rating as number]));
  if (ratings.length === 0)
    return { n: 0, median: null, lowest: null, highest: null, range: 0, disagreement: false };
  const lowest = Math.min(...ratings);
  const highest = Math.max(...ratings);
  const range = highest - lowest;
  return {
    n: ratings.length,
    median: median(ratings),
    lowest,
    highest,
    range,
    disagreement: range >= disagreementFrom,
  };
}

/** Where a question stands, for the organization or for one group. */
export type Standing =
  | { readonly kind: "unanswered" }
  | { readonly kind: "not-applicable" }
  /** `rating` 0 … 4: the consultant's, or the voices' median while the consultant has given none. */
  | { readonly kind: "rated"; readonly rating: number; readonly by: "consultant" | "voices" };

export function standingOf(answer: Answer | undefined, voices: readonly Pick<Voice, "rating">[]): Standing {
  if (answer?.notApplicable) return { kind: "not-applicable" };
  if (answer && answer.rating !== null) return { kind: "rated", rating: answer.rating, by: "consultant" };
  const middle = summarizeVoices(voices).median;
  return middle === null ? { kind: "unanswered" } : { kind: "rated", rating: middle, by: "voices" };
}

/** One question as asked of the organization (`group` null) or of one group. */
export interface AskedQuestion {
  readonly question: Question;
  readonly group: Group | null;
  readonly answer: Answer | undefined;
  readonly voices: readonly Voice[];
  readonly standing: Standing;
}

export interface Score {
  /** 0 … 100, or null when nothing is rated. */
  readonly score: number | null;
  /** (rated + not applicable) / all, 0 … 1; 1 when nothing is asked. */
  readonly coverage: number;
  readonly provisional: boolean;
  readonly rated: number;
  readonly notApplicable: number;
  readonly asked: number;
}

export interface DimensionScore extends Score {
  readonly dimension: Dimension;
  /** Score of the group-scope questions of the dimension, by group id. */
  readonly byGroup: ReadonlyMap<string, Score>;
  /** Score of the organization-scope questions of the dimension. */
  readonly organization: Score;
  /** Questions on which voices disagree. */
  readonly disagreements: number;
}

/** Every question the engagement's situation asks, put to the organization or to each group, in the order of the method. */
export function askedQuestions(workbook: Workbook): readonly AskedQuestion[] {
  const groups = inOrder(workbook.groups);
  const voices = voicesByAnswer(workbook);
  return questionsFor(engagementOf(workbook).situation).flatMap((question) => {
    const targets: readonly (Group | null)[] = question.scope === "group" ? groups : [null];
    return targets.map((group) => {
      const id = answerId(question.id, group?.id ?? null);
      const answer = workbook.answers.get(id);
      const heard = voices.get(id) ?? [];
      return { question, group, answer, voices: heard, standing: standingOf(answer, heard) };
    });
  });
}

/** The voices of each answer, in the order they were recorded. */
export function voicesByAnswer(workbook: Workbook): ReadonlyMap<string, readonly Voice[]> {
  return Map.groupBy(inOrder(workbook.voices), (voice) => voice.answerId);
}

/**
 * The twelve dimension scores (model.md, Scores): 100 · Σ w·r / (4 · Σ w) over rated questions.
 *
 * A group-scope question enters the organization's figure once, with the headcount-weighted mean of its groups'
 * ratings (groups without a rating left out; when those left have no headcount, each counts alike).
 */
export function scoreDimensions(
  workbook: Workbook,
  asked: readonly AskedQuestion[] = askedQuestions(workbook),
): readonly DimensionScore[] {
  const byDimension = Map.groupBy(asked, (item) => item.question.dimension);
  const groups = inOrder(workbook.groups);
  return dimensionIds.map((id) => scoreDimension(id, byDimension.get(id) ?? [], groups));
}

function scoreDimension(
  id: DimensionId,
  asked: readonly AskedQuestion[],
  groups: readonly Group[],
): DimensionScore {
  const rated = [...Map.groupBy(asked, (item) => item.question.id).values()].flatMap((items) => {
    const value = organizationRating(items);
    const weight = items[0]?.question.weight ?? 0;
    return value === null ? [] : [{ value, weight }];
  });
  const mean = weightedMean(rated);
  const ofGroup = Map.groupBy(asked, (item) => item.group?.id ?? null);
  return {
    dimension: dimensionOf(id),
    ...withCoverage(mean === null ? null : mean * 25, asked),
    byGroup: new Map(groups.map((group) => [group.id, scoreQuestions(ofGroup.get(group.id) ?? [])])),
    organization: scoreQuestions(ofGroup.get(null) ?? []),
    disagreements: asked.filter((item) => summarizeVoices(item.voices).disagreement).length,
  };
}

/** One question's rating for the whole organization, 0 … 4, from its one answer or from those of the groups. */
export function organizationRating(
  items: readonly Pick<AskedQuestion, "group" | "standing">[],
): number | null {
  const rated = items.flatMap(({ group, standing }) =>
    standing.kind === "rated" ? [{ value: standing.rating, weight: group?.headcount ?? 1 }] : [],
  );
  return weightedMean(rated) ?? weightedMean(rated.map(({ value }) => ({ value, weight: 1 })));
}

/** Score of questions each asked once. */
function scoreQuestions(asked: readonly AskedQuestion[]): Score {
  const mean = weightedMean(
    asked.flatMap(({ question, standing }) =>
      standing.kind === "rated" ? [{ value: standing.rating, weight: question.weight }] : [],
    ),
  );
  return withCoverage(mean === null ? null : mean * 25, asked);
}

function withCoverage(score: number | null, asked: readonly AskedQuestion[]): Score {
  const rated = asked.filter((item) => item.standing.kind === "rated").length;
  const notApplicable = asked.filter((item) => item.standing.kind === "not-applicable").length;
  const coverage = asked.length === 0 ? 1 : (rated + notApplicable) / asked.length;
  return {
    score,
    coverage,
    provisional: score !== null && coverage < provisionalBelow,
    rated,
    notApplicable,
    asked: asked.length,
  };
}
