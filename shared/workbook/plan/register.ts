import type { CommandOf } from "../commands.ts";
import { CommandError, type Draft } from "../draft.ts";
import { linkId, type Finding } from "../model.ts";
import type { Named, PlanContext } from "../plan.ts";
import { counted, nextPosition, quoted, step } from "./naming.ts";

export function planRegister(
  draft: Draft,
  command: CommandOf<
    | "findings/merge"
    | "finding/split"
    | "view/save"
    | "view/remove"
    | "suggestion/dismiss"
    | "suggestion/restore"
  >,
  context: PlanContext,
): Named {
  switch (command.type) {
    case "findings/merge":
      return merge(draft, command);
    case "finding/split":
      return split(draft, command, context);
    case "view/save": {
      const known = draft.find("savedViews", command.view.id);
      draft.put("savedViews", {
        ...command.view,
        position: known?.position ?? nextPosition(draft.rows("savedViews")),
      });
      return step(`Save view ${quoted(command.view.name)}`);
    }
    case "view/remove": {
      const view = draft.get("savedViews", command.id);
      draft.remove("savedViews", [view.id]);
      return step(`Remove view ${quoted(view.name)}`);
    }
    case "suggestion/dismiss":
      draft.put("dismissals", { id: command.key, note: command.note, dismissedAt: context.now });
      return step("Dismiss a suggestion");
    case "suggestion/restore":
      draft.remove("dismissals", [draft.get("dismissals", command.key).id]);
      return step("Bring a suggestion back");
  }
}

/** What ties a finding to other rows: the table and the property at the other end. */
const ties = [
  ["findingGroups", "groupId"],
  ["findingAnswers", "answerId"],
  ["findingEvidence", "evidenceId"],
  ["findingBehaviours", "behaviourId"],
  ["findingPeople", "personId"],
] as const;

/** Copies what one finding is tied to over to another; what the other has already stays once. */
function copyTies(draft: Draft, fromId: string, toId: string): void {
  for (const [table, column] of ties) {
    for (const row of draft.rows(table)) {
      if (row.findingId !== fromId) continue;
      const otherId = String(Reflect.get(row, column));
      draft.put(table, { ...row, id: linkId(toId, otherId), findingId: toId });
    }
  }
  for (const { findingId, actionId } of draft.rows("actionFindings")) {
    if (findingId === fromId)
      draft.put("actionFindings", { id: linkId(actionId, toId), actionId, findingId: toId });
  }
}

/** Hands the triage of findings over to one that was never triaged; one that was keeps its own. */
function moveRounds(draft: Draft, from: ReadonlySet<string>, to: string): void {
  const rounds = draft.rows("triageRounds");
  if (rounds.some((round) => round.findingId === to)) return;
  rounds
    .filter((round) => from.has(round.findingId))
    .toSorted((a, b) => compare(a.startedAt, b.startedAt) || a.number - b.number || compare(a.id, b.id))
    .forEach((round, index) => draft.put("triageRounds", { ...round, findingId: to, number: index + 1 }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function merge(draft: Draft, { intoId, ids }: CommandOf<"findings/merge">): Named {
  if (ids.includes(intoId)) throw new CommandError("invalid", "A finding cannot be merged into itself.");
  const into = draft.get("findings", intoId);
  const merged = [...new Set(ids)].map((id) => draft.get("findings", id));
  if (merged.some((finding) => finding.kind !== into.kind)) {
    throw new CommandError("invalid", "Only findings of one kind can be merged. Change their kind first.");
  }
  for (const finding of merged) copyTies(draft, finding.id, intoId);
  moveRounds(draft, new Set(ids), intoId);
  const words = [
    into.description,
    ...merged.map((finding) => `${finding.title}\n${finding.description}`.trim()),
  ];
  const result: Finding = {
    ...into,
    description: words.filter((text) => text !== "").join("\n\n"),
    impact: Math.max(into.impact, ...merged.map((finding) => finding.impact)),
    dimensions: [...new Set([into, ...merged].flatMap((finding) => finding.dimensions))],
  };
  draft.put("findings", result);
  draft.remove(
    "findings",
    merged.map((finding) => finding.id),
  );
  return step(`Merge ${counted(merged.length, "finding")} into ${quoted(into.title)}`);
}

function split(
  draft: Draft,
  { id, finding: wanted }: CommandOf<"finding/split">,
  { now }: PlanContext,
): Named {
  const finding = draft.get("findings", id);
  draft.add("findings", {
    ...finding,
    ...wanted,
    createdAt: now,
    position: nextPosition(draft.rows("findings")),
  });
  copyTies(draft, id, wanted.id);
  return step(`Split ${quoted(wanted.title)} off ${quoted(finding.title)}`);
}
