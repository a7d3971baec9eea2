import { triageSteps } from "../../methodology/triage-steps.ts";
import type { CommandOf } from "../commands.ts";
import type { StepKey } from "../commands/triage.ts";
import { CommandError, type Draft } from "../draft.ts";
import type { TriageStepAnswer } from "../entities/triage.ts";
import type { Named, PlanContext } from "../plan.ts";
import { stepId } from "../row-ids.ts";
import { fieldsKey, given, quoted, step } from "./naming.ts";

export function planTriage(
  draft: Draft,
  command: CommandOf<"triage/start" | "triage/update" | "triage/answer" | "triage/remove">,
  { now }: PlanContext,
): Named {
  switch (command.type) {
    case "triage/start": {
      const finding = draft.get("findings", command.findingId);
      if (finding.kind === "strength") {
        throw new CommandError("invalid", "A strength needs no triage: only gaps and risks do.");
      }
      const number =
        draft
          .rows("triageRounds")
          .reduce(
            (last, round) => (round.findingId === finding.id ? Math.max(last, round.number) : last),
            0,
          ) + 1;
      draft.add("triageRounds", {
        id: command.roundId,
        findingId: finding.id,
        number,
        startedAt: now,
        practice: null,
        objection: "",
        note: "",
      });
      return step(`${number === 1 ? "Triage" : "Triage again"} ${quoted(finding.title)}`);
    }
    case "triage/update": {
      const round = draft.get("triageRounds", command.roundId);
      const patch = given(command.patch);
      draft.put("triageRounds", { ...round, ...patch });
      return {
        label: `Edit the triage of ${gapName(draft, round.findingId)}`,
        coalesce: fieldsKey(round.id, patch),
      };
    }
    case "triage/answer": {
      const answer = ensureStep(draft, command.step);
      const patch = given(command.patch);
      draft.put("triageSteps", { ...answer, ...patch });
      const { findingId } = draft.get("triageRounds", command.step.roundId);
      const name = triageSteps[command.step.step]?.short ?? String(command.step.step);
      const what =
        patch.answer === undefined
          ? `Edit the note on ${quoted(name)}`
          : `Answer ${quoted(name)} ${patch.answer}`;
      return { label: `${what} for ${gapName(draft, findingId)}`, coalesce: fieldsKey(answer.id, patch) };
    }
    case "triage/remove": {
      const round = draft.get("triageRounds", command.roundId);
      draft.remove("triageRounds", [round.id]);
      return step(`Remove a triage of ${gapName(draft, round.findingId)}`);
    }
  }
}

function gapName(draft: Draft, findingId: string): string {
  return quoted(draft.get("findings", findingId).title);
}

/** The step's row, added as unknown when it was not answered yet. */
export function ensureStep(draft: Draft, key: StepKey): TriageStepAnswer {
  const id = stepId(key);
  const existing = draft.find("triageSteps", id);
  if (existing) return existing;
  draft.get("triageRounds", key.roundId);
  const answer: TriageStepAnswer = { id, ...key, answer: "unknown", note: "" };
  draft.add("triageSteps", answer);
  return answer;
}
