import { findQuestion } from "../../methodology/methodology.ts";
import type { AnswerKey, CommandOf } from "../commands.ts";
import { CommandError, type Draft } from "../draft.ts";
import { answerId, type Answer } from "../model.ts";
import type { Named } from "../plan.ts";
import { fieldsKey, given, nextPosition, quoted, step } from "./naming.ts";

export function planAnswers(
  draft: Draft,
  command: CommandOf<"answer/update" | "voice/add" | "voice/update" | "voice/remove">,
): Named {
  switch (command.type) {
    case "answer/update":
      return updateAnswer(draft, command.answer, command.patch);
    case "voice/add": {
      const answer = ensureAnswer(draft, command.answer);
      if (command.voice.personId !== null) draft.get("people", command.voice.personId);
      draft.add("voices", {
        ...command.voice,
        answerId: answer.id,
        position: nextPosition(draft.rows("voices")),
      });
      return step(`Add a voice on ${questionName(answer)}`);
    }
    case "voice/update": {
      const voice = draft.get("voices", command.id);
      const patch = given(command.patch);
      if (patch.personId) draft.get("people", patch.personId);
      draft.put("voices", { ...voice, ...patch });
      return {
        label: `Edit a voice on ${questionName(draft.get("answers", voice.answerId))}`,
        coalesce: fieldsKey(voice.id, patch),
      };
    }
    case "voice/remove": {
      const voice = draft.get("voices", command.id);
      draft.remove("voices", [voice.id]);
      return step(`Remove a voice on ${questionName(draft.get("answers", voice.answerId))}`);
    }
  }
}

function updateAnswer(draft: Draft, key: AnswerKey, wanted: CommandOf<"answer/update">["patch"]): Named {
  const answer = ensureAnswer(draft, key);
  const patch = given(wanted);
  const updated: Answer = { ...answer, ...patch };
  // A rating and "not applicable" exclude each other: the later one counts.
  if (patch.notApplicable) updated.rating = null;
  else if (patch.rating !== undefined && patch.rating !== null) updated.notApplicable = false;
  draft.put("answers", updated);
  return { label: answerLabel(updated, patch), coalesce: fieldsKey(answer.id, patch) };
}

function answerLabel(answer: Answer, patch: Partial<Answer>): string {
  const name = questionName(answer);
  if (patch.notApplicable) return `Mark ${name} not applicable`;
  if (patch.rating !== undefined)
    return patch.rating === null ? `Clear the rating of ${name}` : `Rate ${name} ${patch.rating}`;
  if (patch.notApplicable === false) return `Mark ${name} applicable`;
  if (patch.confidence !== undefined) return `Set the confidence in ${name}`;
  return `Edit the note on ${name}`;
}

function questionName(answer: Pick<Answer, "questionId">): string {
  return quoted(findQuestion(answer.questionId)?.short ?? answer.questionId);
}

/** The answer's row, added empty when nothing was recorded for the question yet. */
export function ensureAnswer(draft: Draft, key: AnswerKey): Answer {
  const id = answerId(key.questionId, key.groupId);
  const existing = draft.find("answers", id);
  if (existing) return existing;
  const question = findQuestion(key.questionId);
  if (!question) throw new CommandError("invalid", "This version of the method has no such question.");
  if ((question.scope === "group") !== (key.groupId !== null)) {
    throw new CommandError("invalid", "This question is asked of the other scope.");
  }
  if (key.groupId !== null) draft.get("groups", key.groupId);
  const answer: Answer = { id, ...key, rating: null, notApplicable: false, confidence: null, note: "" };
  draft.add("answers", answer);
  return answer;
}
