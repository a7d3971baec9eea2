import type { Question } from "../../methodology/types.ts";
import type { EvidenceStrength, Voice, Workbook } from "../../workbook/model.ts";
import { summarizeVoices, type AskedQuestion } from "../scoring.ts";
import { noTies, type BareSuggestion } from "./suggestion.ts";
import { clause, firstStatement, ratingText } from "./wording.ts";

/** Ratings up to this are low, and from `highFrom` on high. */
const lowUpTo = 1;
const highFrom = 4;

/** A question that is rated, for the organization or one group. */
interface Rated {
  readonly item: AskedQuestion;
  readonly rating: number;
}

/** One suggestion a question: the groups for which it is rated low are told of together. */
export function fromRatings(workbook: Workbook, asked: readonly AskedQuestion[]): readonly BareSuggestion[] {
  const evidence = Map.groupBy(workbook.answerEvidence.values(), (link) => link.answerId);
  return [...Map.groupBy(asked, (item) => item.question.id).values()].flatMap((items) => {
    const rated = items.flatMap((item) =>
      item.standing.kind === "rated" ? [{ item, rating: item.standing.rating }] : [],
    );
    return [
      ...suggestion(
        "low-rating",
        rated.filter(({ rating }) => rating <= lowUpTo),
        items.length,
        evidence,
      ),
      ...suggestion(
        "high-rating",
        rated.filter(({ rating }) => rating >= highFrom),
        items.length,
        evidence,
      ),
    ];
  });
}

function suggestion(
  source: "low-rating" | "high-rating",
  rated: readonly Rated[],
  asked: number,
  evidence: ReadonlyMap<string, readonly { readonly evidenceId: string }[]>,
): readonly BareSuggestion[] {
  const [first] = rated;
  if (!first) return [];
  const { question } = first.item;
  const items = rated.map(({ item }) => item);
  const evidenceIds = items.flatMap(({ answer }) =>
    answer ? (evidence.get(answer.id) ?? []).map((link) => link.evidenceId) : [],
  );
  const voices = items.reduce((sum, item) => sum + item.voices.length, 0);
  const low = source === "low-rating";
  const groups = groupsOf(rated, asked);
  return [
    {
      ...noTies,
      key: `${source}:${question.id}`,
      source,
      reason: `Rated ${range(rated)} of 4${groups === null ? "" : ` in ${groups}`}${low ? "." : ": a strength to build on."}`,
      finding: {
        kind: low ? "gap" : "strength",
        title: titleOf(question, rated, asked),
        description: rated.map((one) => lineOf(question, one)).join("\n"),
        impact: question.weight >= 2 ? 4 : 3,
        evidenceStrength: strengthOf(evidenceIds.length, voices),
        dimensions: [question.dimension],
      },
      groupIds: items.flatMap(({ group }) => group?.id ?? []),
      answers: items.map((item) => ({ questionId: question.id, groupId: item.group?.id ?? null })),
      evidenceIds: [...new Set(evidenceIds)],
    },
  ];
}

/** What is the matter, in the words of the level; of the highest, where the groups are at different ones. */
function titleOf(question: Question, rated: readonly Rated[], asked: number): string {
  const levels = rated.map(({ rating }) => Math.round(rating)).toSorted((a, b) => a - b);
  const level = clause(firstStatement(levelOf(question, levels.at(-1) ?? 0)));
  const atBest = levels[0] === levels.at(-1) ? "" : "at best, ";
  const groups = groupsOf(rated, asked);
  return `${question.short}${groups === null ? "" : ` (${groups})`}: ${atBest}${level}`;
}

/** "Field sales", "2 of 6 groups", or null for a question asked of the organization. */
function groupsOf(rated: readonly Rated[], asked: number): string | null {
  const names = rated.flatMap(({ item }) => item.group?.name ?? []);
  return names.length < 2 ? (names[0] ?? null) : `${names.length} of ${asked} groups`;
}

function lineOf(question: Question, { item, rating }: Rated): string {
  const by = item.standing.kind === "rated" && item.standing.by === "voices" ? " by those asked" : "";
  const whose = item.group ? `${item.group.name}: rated` : "Rated";
  return `${whose} ${ratingText(rating)} of 4${by}. ${levelOf(question, rating)}`;
}

function levelOf(question: Question, rating: number): string {
  return question.levels[Math.round(rating)] ?? "";
}

/** "0", or "0 to 1". */
function range(rated: readonly Rated[]): string {
  const ratings = rated.map(({ rating }) => rating);
  const [lowest, highest] = [Math.min(...ratings), Math.max(...ratings)];
  return lowest === highest ? ratingText(lowest) : `${ratingText(lowest)} to ${ratingText(highest)}`;
}

function strengthOf(pieces: number, voices: number): EvidenceStrength {
  if (pieces > 0) return "documented";
  return voices > 1 ? "several-voices" : "one-voice";
}

/** Answers on which people see things differently: one of them may see what the others do not. */
export function fromDisagreements(asked: readonly AskedQuestion[]): readonly BareSuggestion[] {
  return asked.flatMap(({ question, group, voices, answer }) => {
    const summary = summarizeVoices(voices);
    if (!summary.disagreement) return [];
    return [
      {
        ...noTies,
        key: `disagreement:${answer?.id ?? question.id}`,
        source: "disagreement" as const,
        reason: `${summary.n} people rate it from ${summary.lowest} to ${summary.highest} of 4.`,
        finding: {
          kind: "risk" as const,
          title: `Views differ on “${question.short}”${group ? ` in ${group.name}` : ""}`,
          description: [question.text, ...voices.flatMap(voiceLine)].join("\n"),
          impact: 2,
          evidenceStrength: "several-voices" as const,
          dimensions: [question.dimension],
        },
        groupIds: group ? [group.id] : [],
        answers: [{ questionId: question.id, groupId: group?.id ?? null }],
      },
    ];
  });
}

/** Ratings and words only: who said what stays with the answer. */
function voiceLine({ rating, quote }: Voice): readonly string[] {
  if (rating === null) return quote === "" ? [] : [`“${quote}”`];
  return [quote === "" ? `Rated ${rating} of 4` : `Rated ${rating} of 4: “${quote}”`];
}
