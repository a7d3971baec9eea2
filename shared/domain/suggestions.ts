import { elements } from "../methodology/elements.ts";
import type { DimensionId } from "../methodology/types.ts";
import type { AnswerKey } from "../workbook/commands.ts";
import { supervisionAspects } from "../workbook/entities/ownership.ts";
import {
  engagementOf,
  inOrder,
  type EvidenceStrength,
  type FindingKind,
  type Workbook,
} from "../workbook/model.ts";
import { alignmentMatrix, mixedMessage } from "./alignment.ts";
import {
  checkResponsibilities,
  ownershipBoard,
  ownershipLacks,
  supervisionLacks,
  unequipped,
} from "./ownership.ts";
import { askedQuestions, summarizeVoices, type AskedQuestion } from "./scoring.ts";
import { checkMeasure } from "./success.ts";

/** What a suggestion follows from. */
export const suggestionSources = [
  "low-rating",
  "high-rating",
  "disagreement",
  "mixed-message",
  "ownership",
  "supervision",
  "measure",
  "responsibility",
] as const;
export type SuggestionSource = (typeof suggestionSources)[number];

/** A finding the record calls for. It is never created by itself: the consultant accepts or dismisses it. */
export interface Suggestion {
  /** The same cause always has the same key; a dismissal remembers it. */
  readonly key: string;
  readonly source: SuggestionSource;
  /** Why it is suggested, in one sentence. */
  readonly reason: string;
  /** The finding as it would be recorded. */
  readonly finding: {
    readonly kind: FindingKind;
    readonly title: string;
    readonly description: string;
    /** 1 … 5. */
    readonly impact: number;
    readonly evidenceStrength: EvidenceStrength;
    readonly dimensions: readonly DimensionId[];
  };
  readonly groupIds: readonly string[];
  readonly answers: readonly AnswerKey[];
  readonly evidenceIds: readonly string[];
  readonly behaviourIds: readonly string[];
  readonly personIds: readonly string[];
  /** A finding already records it: tied to the same answer, behaviour or person, or accepted from this suggestion. */
  readonly recordedBy: readonly string[];
  readonly dismissed: boolean;
}

type Bare = Omit<Suggestion, "recordedBy" | "dismissed">;

/** Ratings up to this are low, and from `highFrom` on high. */
const lowUpTo = 1;
const highFrom = 4;

/** Everything the record suggests as a finding, also what is recorded or dismissed already. Same record, same list. */
export function suggestedFindings(
  workbook: Workbook,
  asked: readonly AskedQuestion[] = askedQuestions(workbook),
): readonly Suggestion[] {
  const bare: readonly Bare[] = [
    ...fromOwnership(workbook),
    ...fromMixedMessages(workbook),
    ...fromRatings(workbook, asked),
    ...fromDisagreements(asked),
    ...fromSupervision(workbook),
    ...fromMeasures(workbook),
    ...fromResponsibilities(workbook),
  ];
  const ties = tiesOf(workbook);
  return bare.map((suggestion) => ({
    ...suggestion,
    recordedBy: [
      ...new Set([
        ...suggestion.answers.flatMap(
          ({ questionId, groupId }) => ties.get(tieKey("answer", questionId, groupId)) ?? [],
        ),
        ...suggestion.behaviourIds.flatMap((id) => ties.get(tieKey("behaviour", id)) ?? []),
        ...(suggestion.source === "supervision"
          ? suggestion.personIds.flatMap((id) => ties.get(tieKey("person", id)) ?? [])
          : []),
        ...(ties.get(tieKey("title", suggestion.finding.title)) ?? []),
      ]),
    ],
    dismissed: workbook.dismissals.has(suggestion.key),
  }));
}

/** Those that still wait for the consultant. */
export function openSuggestions(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter((suggestion) => !suggestion.dismissed && suggestion.recordedBy.length === 0);
}

function tieKey(...parts: readonly (string | null)[]): string {
  return parts.join("\n");
}

/** Findings by what they are tied to or called. */
function tiesOf(workbook: Workbook): ReadonlyMap<string, readonly string[]> {
  const pairs: (readonly [string, string])[] = [];
  for (const { answerId, findingId } of workbook.findingAnswers.values()) {
    const answer = workbook.answers.get(answerId);
    if (answer) pairs.push([tieKey("answer", answer.questionId, answer.groupId), findingId]);
  }
  for (const { behaviourId, findingId } of workbook.findingBehaviours.values())
    pairs.push([tieKey("behaviour", behaviourId), findingId]);
  for (const { personId, findingId } of workbook.findingPeople.values())
    pairs.push([tieKey("person", personId), findingId]);
  for (const finding of workbook.findings.values()) pairs.push([tieKey("title", finding.title), finding.id]);
  return new Map(
    [...Map.groupBy(pairs, ([key]) => key)].map(([key, list]) => [key, list.map(([, id]) => id)]),
  );
}

const noTies = { groupIds: [], answers: [], evidenceIds: [], behaviourIds: [], personIds: [] } as const;

/** One suggestion a question: the groups that rate it low are told of together. */
function fromRatings(workbook: Workbook, asked: readonly AskedQuestion[]): readonly Bare[] {
  const evidence = Map.groupBy(workbook.answerEvidence.values(), (link) => link.answerId);
  return [...Map.groupBy(asked, (item) => item.question.id).values()].flatMap((items) => {
    const extreme = (test: (rating: number) => boolean) =>
      items.filter(({ standing }) => standing.kind === "rated" && test(standing.rating));
    return [
      ...ratingSuggestion(
        "low-rating",
        extreme((rating) => rating <= lowUpTo),
        evidence,
      ),
      ...ratingSuggestion(
        "high-rating",
        extreme((rating) => rating >= highFrom),
        evidence,
      ),
    ];
  });
}

function ratingSuggestion(
  source: "low-rating" | "high-rating",
  items: readonly AskedQuestion[],
  evidence: ReadonlyMap<string, readonly { readonly evidenceId: string }[]>,
): readonly Bare[] {
  const [first] = items;
  if (!first) return [];
  const { question } = first;
  const low = source === "low-rating";
  const lines = items.map(({ group, standing }) => {
    const rating = standing.kind === "rated" ? standing.rating : 0;
    const level = question.levels[Math.round(rating)] ?? "";
    return `${group ? `${group.name}: ` : ""}${rating} of 4. ${level}`;
  });
  const evidenceIds = items.flatMap(({ answer }) =>
    answer ? (evidence.get(answer.id) ?? []).map((link) => link.evidenceId) : [],
  );
  const voices = items.reduce((sum, item) => sum + item.voices.length, 0);
  return [
    {
      ...noTies,
      key: `${source}:${question.id}`,
      source,
      reason: low
        ? `“${question.short}” is rated ${lowUpTo} or lower${first.group ? ` by ${listed(items)}` : ""}.`
        : `“${question.short}” is rated ${highFrom}${first.group ? ` by ${listed(items)}` : ""}: a strength to build on.`,
      finding: {
        kind: low ? "gap" : "strength",
        title: low ? `Weak: ${question.short.toLowerCase()}` : `Strong: ${question.short.toLowerCase()}`,
        description: [question.text, ...lines].join("\n"),
        impact: question.weight >= 2 ? 4 : 3,
        evidenceStrength: evidenceIds.length > 0 ? "documented" : voices > 1 ? "several-voices" : "one-voice",
        dimensions: [question.dimension],
      },
      groupIds: items.flatMap(({ group }) => group?.id ?? []),
      answers: items.map((item) => ({ questionId: question.id, groupId: item.group?.id ?? null })),
      evidenceIds: [...new Set(evidenceIds)],
    },
  ];
}

function listed(items: readonly AskedQuestion[]): string {
  const names = items.flatMap(({ group }) => group?.name ?? []);
  return names.length <= 3
    ? names.join(", ")
    : `${names.slice(0, 2).join(", ")} and ${names.length - 2} more groups`;
}

function fromDisagreements(asked: readonly AskedQuestion[]): readonly Bare[] {
  return asked.flatMap(({ question, group, voices, answer }) => {
    const summary = summarizeVoices(voices);
    if (!summary.disagreement) return [];
    const where = group ? ` in ${group.name}` : "";
    return [
      {
        ...noTies,
        key: `disagreement:${answer?.id ?? question.id}`,
        source: "disagreement" as const,
        reason: `${summary.n} voices on “${question.short}”${where} range from ${summary.lowest} to ${summary.highest}.`,
        finding: {
          kind: "risk" as const,
          title: `No common view: ${question.short.toLowerCase()}${where}`,
          description: voices
            .map((voice) => `${voice.rating ?? "–"}: ${voice.quote || voice.speaker}`)
            .join("\n"),
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

function fromMixedMessages(workbook: Workbook): readonly Bare[] {
  const groupsOf = Map.groupBy(workbook.behaviourGroups.values(), (link) => link.behaviourId);
  const cellsOf = Map.groupBy(workbook.alignmentCells.values(), (cell) => cell.behaviourId);
  const evidenceOf = Map.groupBy(workbook.cellEvidence.values(), (link) => link.cellId);
  return alignmentMatrix(inOrder(workbook.behaviours), workbook.alignmentCells.values())
    .filter((row) => row.mixed)
    .map((row) => {
      const cells = (cellsOf.get(row.behaviour.id) ?? []).filter(
        (cell) => cell.stance === "supports" || cell.stance === "contradicts",
      );
      const evidenceIds = [
        ...new Set(cells.flatMap((cell) => (evidenceOf.get(cell.id) ?? []).map((link) => link.evidenceId))),
      ];
      const { title, description } = mixedMessage(row);
      const notes = cells.flatMap((cell) => (cell.note === "" ? [] : [cell.note]));
      return {
        ...noTies,
        key: `mixed-message:${row.behaviour.id}`,
        source: "mixed-message",
        reason: description,
        finding: {
          kind: "gap",
          title,
          description: [description, ...notes].join("\n"),
          impact: 4,
          evidenceStrength: evidenceIds.length > 0 ? "documented" : "one-voice",
          dimensions: ["policies", "incentives"],
        },
        groupIds: (groupsOf.get(row.behaviour.id) ?? []).map((link) => link.groupId),
        behaviourIds: [row.behaviour.id],
        evidenceIds,
      };
    });
}

function fromOwnership(workbook: Workbook): readonly Bare[] {
  const answers = inOrder(workbook.ownershipAnswers);
  const board = ownershipBoard(answers, (id) => workbook.people.get(id)?.name ?? null);
  const owner = workbook.ownership.get("ownership") ?? null;
  const found: Bare[] = [];
  const add = (
    key: string,
    title: string,
    reason: string,
    description: string,
    personIds: readonly string[],
  ) =>
    found.push({
      ...noTies,
      key: `ownership:${key}`,
      source: "ownership",
      reason,
      finding: {
        kind: "gap",
        title,
        description,
        impact: 5,
        evidenceStrength: answers.length > 1 ? "several-voices" : "one-voice",
        dimensions: ["ownership"],
      },
      personIds,
    });
  if (board.disagreement) {
    const said = board.named.map(({ name, count }) => `${name ?? "Nobody"}: ${count}`).join("\n");
    add(
      "disagreement",
      "Executives name different owners of adoption",
      `${board.asked} executives gave ${board.named.length} different answers to “who owns adoption?”.`,
      said,
      answers.map((answer) => answer.personId),
    );
  }
  const recorded = answers.length > 0 || owner !== null;
  const lacks = ownershipLacks(owner);
  if (recorded && owner?.ownerId == null) {
    add(
      "missing",
      "Nobody owns adoption",
      "No owner of adoption is named.",
      "No executive has been confirmed as the owner of adoption.",
      [],
    );
  } else if (recorded && lacks.length > 0) {
    add(
      "means",
      "The owner of adoption lacks the means",
      lacks.join(" "),
      lacks.join("\n"),
      owner?.ownerId ? [owner.ownerId] : [],
    );
  }
  return found;
}

const aspectTexts: Readonly<Record<(typeof supervisionAspects)[number], string>> = {
  expected: "driving use is not an expected part of the role",
  written: "it is not in the job description",
  targets: "there are no targets for the team",
  measured: "results are not measured and shown",
  accountable: "nobody holds them accountable",
  equipped: "they were given no tools, training or time",
  usesIt: "they do not use the system themselves",
};

/** Lacks of this many aspects, of seven, call for a finding. */
const manyLacks = 4;

function fromSupervision(workbook: Workbook): readonly Bare[] {
  return [...workbook.supervision.values()].flatMap((row) => {
    const person = workbook.people.get(row.personId);
    const lacks = supervisionLacks(row);
    const withoutMeans = unequipped(row);
    if (!person || (!withoutMeans && lacks.length < manyLacks)) return [];
    const supervised = [...workbook.groups.values()].filter((group) => group.supervisorId === person.id);
    return [
      {
        ...noTies,
        key: `supervision:${person.id}`,
        source: "supervision" as const,
        reason: withoutMeans
          ? `${person.name} is asked to drive use without tools, training or time for it.`
          : `${lacks.length} of ${supervisionAspects.length} things ${person.name} needs to drive use are missing.`,
        finding: {
          kind: "gap" as const,
          title: withoutMeans
            ? `${person.name} is asked to drive use without the means`
            : `${person.name} is not set up to drive use`,
          description: lacks
            .map((aspect) => `${aspectTexts[aspect].replace(/^./, (c) => c.toUpperCase())}.`)
            .join("\n"),
          impact: 4,
          evidenceStrength: "one-voice" as const,
          dimensions: ["managers" as const],
        },
        groupIds: supervised.map((group) => group.id),
        personIds: [person.id],
      },
    ];
  });
}

function fromMeasures(workbook: Workbook): readonly Bare[] {
  const { goLive } = engagementOf(workbook);
  return inOrder(workbook.measures).flatMap((measure) => {
    const faults = checkMeasure(measure, goLive).filter(
      (fault) => fault.contradiction || fault.kind === "no-baseline" || fault.kind === "no-owner",
    );
    if (faults.length === 0) return [];
    const texts = faults.map((fault) => fault.text);
    return [
      {
        ...noTies,
        key: `measure:${measure.id}`,
        source: "measure" as const,
        reason: `“${measure.title}”: ${texts.join(" ")}`,
        finding: {
          kind: "gap" as const,
          title: `Measure not usable: ${measure.title}`,
          description: texts.join("\n"),
          impact: 3,
          evidenceStrength: "documented" as const,
          dimensions: ["measurement" as const],
        },
      },
    ];
  });
}

function fromResponsibilities(workbook: Workbook): readonly Bare[] {
  if (workbook.responsibilities.size === 0) return [];
  return checkResponsibilities([...workbook.responsibilities.values()], elements).map((fault) => ({
    ...noTies,
    key: `responsibility:${fault.element}:${fault.kind}`,
    source: "responsibility",
    reason: fault.text,
    finding: {
      kind: "gap",
      title: fault.text.replace(/\.$/, ""),
      description: fault.text,
      impact: 3,
      evidenceStrength: "documented",
      dimensions: ["ownership"],
    },
  }));
}
