import type { Command } from "../../shared/workbook/commands.ts";
import type { Answer, Rating, Workbook } from "../../shared/workbook/model.ts";

const said =
  "The weekly meeting runs from a spreadsheet that an assistant fills in on Thursday evening, because nobody trusts the pipeline in the system. ";

/**
 * What a consultant enters in a workshop, one edit after the other and each of a kind other than the one before, made
 * the same way every time. Every edit changes something.
 */
export function edit(workbook: Workbook, number: number): Command {
  const kind = kinds[number % kinds.length];
  const turn = Math.floor(number / kinds.length);
  if (!kind) throw new RangeError("There is no such edit.");
  return kind(workbook, turn);
}

const kinds: readonly ((workbook: Workbook, turn: number) => Command)[] = [
  (workbook, turn) => onAnswer(workbook, turn, ({ rating }) => ({ rating: otherRating(rating) })),
  // A note as it grows while it is typed: the two join into one step of the history.
  (workbook, turn) => onAnswer(workbook, turn, () => ({ note: `${turn}. ${said}` })),
  (workbook, turn) => onAnswer(workbook, turn, ({ note }) => ({ note: note + said })),
  (workbook, turn) =>
    onAnswer(workbook, turn, ({ confidence }) => ({ confidence: confidence === "high" ? "low" : "high" })),
  (workbook, turn) => {
    const { questionId, groupId } = nth(workbook.answers, turn);
    const voice = { personId: null, speaker: "a dispatcher", rating: 1 as const, quote: said };
    return { type: "voice/add", answer: { questionId, groupId }, voice: { id: `voice-${turn}`, ...voice } };
  },
  (_, turn) => ({
    type: "finding/add",
    finding: {
      id: `finding-${turn}`,
      kind: "gap",
      title: `The pipeline is kept elsewhere (${turn})`,
      description: said,
      impact: 4,
      evidenceStrength: "several-voices",
      state: "open",
      dimensions: ["managers"],
    },
    groupIds: [],
    answers: [],
    evidenceIds: [],
  }),
  (workbook, turn) => {
    const { id, impact } = nth(workbook.findings, turn);
    return { type: "findings/update", ids: [id], patch: { impact: (impact % 5) + 1 } };
  },
  (workbook, turn) => {
    const { id, progress } = nth(workbook.actions, turn);
    return {
      type: "actions/update",
      ids: [id],
      patch: { status: "in-progress", progress: (progress + 10) % 110 },
    };
  },
  (workbook, turn) => {
    const { id } = nth(workbook.people, turn);
    return { type: "person/update", id, patch: { jobTitle: `Regional manager ${turn}` } };
  },
];

function onAnswer(workbook: Workbook, turn: number, change: (answer: Answer) => Partial<Answer>): Command {
  const answer = nth(workbook.answers, turn);
  const { questionId, groupId } = answer;
  return { type: "answer/update", answer: { questionId, groupId }, patch: change(answer) };
}

function otherRating(rating: Rating | null): Rating {
  return rating === 3 ? 1 : 3;
}

function nth<R>(rows: ReadonlyMap<string, R>, number: number): R {
  const row = [...rows.values()][number % rows.size];
  if (row === undefined) throw new RangeError("The sample has no such row.");
  return row;
}
