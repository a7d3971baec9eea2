import type { CommandOf, EvidencePlace } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { answerId, linkId, type Row } from "../model.ts";
import type { Named } from "../plan.ts";
import { cellId, stepId } from "../row-ids.ts";
import { ensureCell } from "./alignment.ts";
import { ensureAnswer } from "./answers.ts";
import { fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";
import { ensureStep } from "./triage.ts";

export function planEvidence(
  draft: Draft,
  command: CommandOf<
    "evidence/add" | "evidence/update" | "evidence/remove" | "evidence/link" | "evidence/unlink"
  >,
): Named {
  switch (command.type) {
    case "evidence/add": {
      const { evidence, attachment, place } = command;
      if (attachment) draft.add("attachments", attachment);
      draft.add("evidence", {
        ...evidence,
        attachmentId: attachment?.id ?? null,
        position: nextPosition(draft.rows("evidence")),
      });
      if (place) linkEvidence(draft, evidence.id, place);
      return step(`Add evidence ${quoted(evidence.title)}`);
    }
    case "evidence/update": {
      const evidence = draft.get("evidence", command.id);
      const patch = given(command.patch);
      draft.put("evidence", { ...evidence, ...patch });
      return {
        label: `Edit evidence ${quoted(patch.title ?? evidence.title)}`,
        coalesce: fieldsKey(evidence.id, patch),
      };
    }
    case "evidence/remove":
      return removeEvidence(draft, command.ids);
    case "evidence/link": {
      const evidence = draft.get("evidence", command.evidenceId);
      linkEvidence(draft, evidence.id, command.place);
      return step(`Attach evidence ${quoted(evidence.title)}`);
    }
    case "evidence/unlink": {
      const evidence = draft.get("evidence", command.evidenceId);
      unlinkEvidence(draft, evidence.id, command.place);
      return step(`Detach evidence ${quoted(evidence.title)}`);
    }
  }
}

/** The link row that attaches a piece of evidence to a place, which may not be there (yet). */
type EvidenceLink = {
  [T in "answerEvidence" | "findingEvidence" | "cellEvidence" | "stepEvidence"]: {
    readonly table: T;
    readonly row: Row<T>;
  };
}["answerEvidence" | "findingEvidence" | "cellEvidence" | "stepEvidence"];

function linkTo(evidenceId: string, place: EvidencePlace): EvidenceLink {
  switch (place.kind) {
    case "answer": {
      const id = answerId(place.answer.questionId, place.answer.groupId);
      return { table: "answerEvidence", row: { id: linkId(id, evidenceId), answerId: id, evidenceId } };
    }
    case "finding":
      return {
        table: "findingEvidence",
        row: { id: linkId(place.findingId, evidenceId), findingId: place.findingId, evidenceId },
      };
    case "cell": {
      const id = cellId(place.cell);
      return { table: "cellEvidence", row: { id: linkId(id, evidenceId), cellId: id, evidenceId } };
    }
    case "step": {
      const id = stepId(place.step);
      return { table: "stepEvidence", row: { id: linkId(id, evidenceId), stepId: id, evidenceId } };
    }
  }
}

function linkEvidence(draft: Draft, evidenceId: string, place: EvidencePlace): void {
  switch (place.kind) {
    case "answer":
      ensureAnswer(draft, place.answer);
      break;
    case "finding":
      draft.get("findings", place.findingId);
      break;
    case "cell":
      ensureCell(draft, place.cell);
      break;
    case "step":
      ensureStep(draft, place.step);
  }
  const { table, row } = linkTo(evidenceId, place);
  draft.put(table, row);
}

function unlinkEvidence(draft: Draft, evidenceId: string, place: EvidencePlace): void {
  const { table, row } = linkTo(evidenceId, place);
  draft.remove(table, [draft.get(table, row.id).id]);
}

function removeEvidence(draft: Draft, ids: readonly string[]): Named {
  const removed = ids.map((id) => draft.get("evidence", id));
  draft.remove("evidence", ids);
  draft.remove(
    "attachments",
    removed.flatMap((evidence) => evidence.attachmentId ?? []),
  );
  return step(
    `Remove ${named(
      removed.map((evidence) => evidence.title),
      "evidence",
      "pieces of evidence",
    )}`,
  );
}
