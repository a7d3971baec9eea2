import type { CommandOf, EvidencePlace } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { answerId, linkId } from "../model.ts";
import type { Named } from "../plan.ts";
import { ensureAnswer } from "./answers.ts";
import { fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";

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

function linkEvidence(draft: Draft, evidenceId: string, place: EvidencePlace): void {
  if (place.kind === "answer") {
    const answer = ensureAnswer(draft, place.answer);
    draft.put("answerEvidence", { id: linkId(answer.id, evidenceId), answerId: answer.id, evidenceId });
  } else {
    const finding = draft.get("findings", place.findingId);
    draft.put("findingEvidence", { id: linkId(finding.id, evidenceId), findingId: finding.id, evidenceId });
  }
}

function unlinkEvidence(draft: Draft, evidenceId: string, place: EvidencePlace): void {
  const [table, fromId] =
    place.kind === "answer"
      ? (["answerEvidence", answerId(place.answer.questionId, place.answer.groupId)] as const)
      : (["findingEvidence", place.findingId] as const);
  draft.remove(table, draft.get(table, linkId(fromId, evidenceId)).id);
}

function removeEvidence(draft: Draft, ids: readonly string[]): Named {
  const removed = ids.map((id) => draft.get("evidence", id));
  const gone = new Set(ids);
  for (const link of draft.rows("answerEvidence"))
    if (gone.has(link.evidenceId)) draft.remove("answerEvidence", link.id);
  for (const link of draft.rows("findingEvidence"))
    if (gone.has(link.evidenceId)) draft.remove("findingEvidence", link.id);
  for (const evidence of removed) {
    draft.remove("evidence", evidence.id);
    if (evidence.attachmentId !== null) draft.remove("attachments", evidence.attachmentId);
  }
  return step(
    `Remove ${named(
      removed.map((evidence) => evidence.title),
      "evidence",
      "pieces of evidence",
    )}`,
  );
}
