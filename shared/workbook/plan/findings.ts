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
      draft.remove("findings", command.ids);
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
  readonly behaviourIds?: readonly string[] | undefined;
  readonly personIds?: readonly string[] | undefined;
}

function relate(draft: Draft, findingId: string, relations: Relations): void {
  const { groupIds, answers, evidenceIds, behaviourIds, personIds } = relations;
  const ofFinding = (row: { readonly findingId: string }) => row.findingId === findingId;
  const linked = <Key extends string>(key: Key, ids: readonly string[]) =>
    ids.map(
      (id) =>
        ({ id: linkId(findingId, id), findingId, [key]: id }) as { id: string; findingId: string } & Record<
          Key,
          string
        >,
    );
  const there = (table: "groups" | "evidence" | "behaviours" | "people", ids: readonly string[]) =>
    ids.map((id) => draft.get(table, id).id);
  if (groupIds) relateRows(draft, "findingGroups", ofFinding, linked("groupId", there("groups", groupIds)));
  if (answers) {
    const ids = answers.map((key) => ensureAnswer(draft, key).id);
    relateRows(draft, "findingAnswers", ofFinding, linked("answerId", ids));
  }
  if (evidenceIds) {
    relateRows(draft, "findingEvidence", ofFinding, linked("evidenceId", there("evidence", evidenceIds)));
  }
  if (behaviourIds) {
    relateRows(
      draft,
      "findingBehaviours",
      ofFinding,
      linked("behaviourId", there("behaviours", behaviourIds)),
    );
  }
  if (personIds)
    relateRows(draft, "findingPeople", ofFinding, linked("personId", there("people", personIds)));
}
