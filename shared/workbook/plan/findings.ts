import type { AnswerKey, CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { linkId } from "../model.ts";
import type { Named, PlanContext } from "../plan.ts";
import { ensureAnswer } from "./answers.ts";
import { relateRows } from "./links.ts";
import { fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";

export function planFindings(
  draft: Draft,
  command: CommandOf<"finding/add" | "findings/update" | "finding/relate" | "findings/remove">,
  { now }: PlanContext,
): Named {
  switch (command.type) {
    case "finding/add": {
      draft.add("findings", {
        ...command.finding,
        createdAt: now,
        position: nextPosition(draft.rows("findings")),
      });
      relate(draft, command.finding.id, command);
      return step(`Record ${command.finding.kind} ${quoted(command.finding.title)}`);
    }
    case "findings/update": {
      const patch = given(command.patch);
      const findings = command.ids.map((id) => draft.get("findings", id));
      for (const finding of findings) draft.put("findings", { ...finding, ...patch });
      const label = `Edit ${named(
        findings.map((finding) => patch.title ?? finding.title),
        "finding",
      )}`;
      return { label, coalesce: fieldsKey(command.ids.join("+"), patch) };
    }
    case "finding/relate": {
      const finding = draft.get("findings", command.id);
      relate(draft, finding.id, command);
      return step(`Change what ${quoted(finding.title)} is tied to`);
    }
    case "findings/remove": {
      const findings = command.ids.map((id) => draft.get("findings", id));
      for (const finding of findings) {
        relate(draft, finding.id, { groupIds: [], answers: [], evidenceIds: [] });
        for (const link of draft.rows("actionFindings"))
          if (link.findingId === finding.id) draft.remove("actionFindings", link.id);
        draft.remove("findings", finding.id);
      }
      return step(
        `Remove ${named(
          findings.map((finding) => finding.title),
          "finding",
        )}`,
      );
    }
  }
}

interface Relations {
  readonly groupIds?: readonly string[] | undefined;
  readonly answers?: readonly AnswerKey[] | undefined;
  readonly evidenceIds?: readonly string[] | undefined;
}

function relate(draft: Draft, findingId: string, { groupIds, answers, evidenceIds }: Relations): void {
  const ofFinding = (row: { readonly findingId: string }) => row.findingId === findingId;
  if (groupIds) {
    const links = groupIds
      .map((id) => draft.get("groups", id).id)
      .map((groupId) => ({ id: linkId(findingId, groupId), findingId, groupId }));
    relateRows(draft, "findingGroups", ofFinding, links);
  }
  if (answers) {
    const links = answers
      .map((key) => ensureAnswer(draft, key).id)
      .map((answerId) => ({ id: linkId(findingId, answerId), findingId, answerId }));
    relateRows(draft, "findingAnswers", ofFinding, links);
  }
  if (evidenceIds) {
    const links = evidenceIds
      .map((id) => draft.get("evidence", id).id)
      .map((evidenceId) => ({ id: linkId(findingId, evidenceId), findingId, evidenceId }));
    relateRows(draft, "findingEvidence", ofFinding, links);
  }
}
