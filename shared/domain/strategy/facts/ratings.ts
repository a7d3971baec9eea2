import type { Dimension } from "../../../methodology/types.ts";
import type { Answer } from "../../../workbook/model.ts";
import { provisionalBelow, summarizeVoices, type AskedQuestion } from "../../scoring.ts";
import { ratingText } from "../../suggestions/wording.ts";
import type { Fact } from "../fact.ts";
import type { FactRecord, Ties } from "./record.ts";

/** A rating of this and above is no lack of any degree. */
const exemplary = 4;

/** Every rated answer short of exemplary. */
export function ratingFacts({ asked, ties }: FactRecord): readonly Fact[] {
  return asked.flatMap((item): readonly Fact[] => {
    const { question, answer, group, standing } = item;
    if (!answer || standing.kind !== "rated" || standing.rating >= exemplary) return [];
    return [
      {
        kind: "rating-at-most",
        question: question.id,
        tags: question.tags,
        rating: standing.rating,
        key: `rating-at-most:${answer.id}`,
        entity: { kind: "answers", id: answer.id },
        words: `“${question.short}” is rated ${ratingText(standing.rating)} of 4${inGroup(item)}.`,
        telling: (exemplary - standing.rating) / exemplary,
        groupIds: group ? [group.id] : [],
        findingIds: ties.toAnswer(answer.id),
      },
    ];
  });
}

/** Answers on which people's ratings are far apart. */
export function disagreementFacts({ asked, ties }: FactRecord): readonly Fact[] {
  return asked.flatMap((item): readonly Fact[] => {
    const { question, answer, group, voices } = item;
    const { disagreement, n, lowest, highest, range } = summarizeVoices(voices);
    if (!answer || !disagreement) return [];
    return [
      {
        kind: "disagreement",
        dimension: question.dimension,
        key: `disagreement:${answer.id}`,
        entity: { kind: "answers", id: answer.id },
        words: `${n} people rate “${question.short}” from ${lowest} to ${highest} of 4${inGroup(item)}.`,
        telling: range / 4,
        groupIds: group ? [group.id] : [],
        findingIds: ties.toAnswer(answer.id),
      },
    ];
  });
}

/** Every dimension that has a score, for the organization and for each group that has one of its own. */
export function dimensionFacts({ asked, scores, groups, ties }: FactRecord): readonly Fact[] {
  const byDimension = Map.groupBy(asked, (item) => item.question.dimension);
  return scores.flatMap(({ dimension, score, byGroup }) => {
    const items = byDimension.get(dimension.id) ?? [];
    const ofGroup = Map.groupBy(items, (item) => item.group?.id);
    const fact = (figure: number | null | undefined, about: readonly AskedQuestion[], groupId?: string) =>
      dimensionFact(dimension, figure ?? null, about, ties, groupId);
    return [
      ...fact(score, items),
      ...groups.flatMap(({ id }) => fact(byGroup.get(id)?.score, ofGroup.get(id) ?? [], id)),
    ];
  });
}

/**
 * Every dimension whose score is provisional: the fewer answers, the more telling. It leads to an answer that there is,
 * and names the question to go on with. A dimension with no rating at all has no score that could mislead.
 */
export function coverageFacts({ asked, scores, ties }: FactRecord): readonly Fact[] {
  const byDimension = Map.groupBy(asked, (item) => item.question.dimension);
  return scores.flatMap((standing): readonly Fact[] => {
    const { dimension, provisional, coverage, rated, notApplicable } = standing;
    const items = byDimension.get(dimension.id) ?? [];
    const known = items.find((item) => item.answer && item.standing.kind === "rated")?.answer;
    const open = items.find((item) => item.standing.kind === "unanswered");
    if (!provisional || !known || !open) return [];
    const answered = rated + notApplicable;
    return [
      {
        kind: "thin-coverage",
        dimension: dimension.id,
        open: { questionId: open.question.id, groupId: open.group?.id ?? null },
        key: `thin-coverage:${dimension.id}`,
        entity: { kind: "answers", id: known.id },
        words: `The score of ${dimension.title} rests on ${answered} of ${standing.asked} answers: it is provisional.`,
        telling: 1 - coverage / provisionalBelow,
        groupIds: [],
        findingIds: ties.toAnswer(known.id),
      },
    ];
  });
}

/** The score leads to the answer that lowers it most: the lowest, and the first of those in the order of the method. */
function dimensionFact(
  dimension: Dimension,
  score: number | null,
  about: readonly AskedQuestion[],
  ties: Ties,
  groupId?: string,
): readonly Fact[] {
  const lowest = lowestRated(about);
  if (score === null || !lowest) return [];
  const where = groupId === undefined ? "" : inGroup(lowest);
  return [
    {
      kind: "dimension-below",
      dimension: dimension.id,
      score,
      key: `dimension-below:${dimension.id}:${groupId ?? ""}`,
      entity: { kind: "answers", id: lowest.answer.id },
      words: `${dimension.title} scores ${Math.round(score)} of 100${where}.`,
      telling: (100 - score) / 100,
      groupIds: groupId === undefined ? [] : [groupId],
      findingIds: ties.toAnswer(lowest.answer.id),
    },
  ];
}

function lowestRated(about: readonly AskedQuestion[]): (AskedQuestion & { readonly answer: Answer }) | null {
  let lowest: (AskedQuestion & { readonly answer: Answer }) | null = null;
  let least = Infinity;
  for (const item of about) {
    const { answer, standing } = item;
    if (!answer || standing.kind !== "rated" || standing.rating >= least) continue;
    lowest = { ...item, answer };
    least = standing.rating;
  }
  return lowest;
}

function inGroup({ group }: Pick<AskedQuestion, "group">): string {
  return group ? ` in ${group.name}` : "";
}
