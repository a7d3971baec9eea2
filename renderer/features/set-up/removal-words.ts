import { joined } from "../../../shared/domain/enumerate.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { groupTies, type GroupTies } from "./groups/group-ties.ts";

/** What the removal of people and groups takes along, in a sentence for the offer to undo it. */

/**
 * "“Field sales” is removed with 34 answers and 12 voices. 3 findings and 5 people no longer name it."
 *
 * @param moveTo name of the group that takes over what can be moved; null: nothing is moved
 */
export function groupsRemoved(
  workbook: Workbook,
  ids: readonly string[],
  moveTo: string | null = null,
): string {
  const ties = groupTies(workbook, ids);
  const names = ids.map((id) => workbook.groups.get(id)?.name ?? "");
  const lost = lostAnswers(ties);
  if (moveTo === null) {
    return [
      removed(names, "groups", [...lost, ...counted(ties.workarounds.length, "workaround")]),
      ...untied(namers(ties), ids.length === 1 ? "it" : "them"),
    ].join(" ");
  }
  const handed = [...namers(ties), ...counted(ties.workarounds.length, "workaround")];
  const verb = isOne(handed) ? "belongs" : "belong";
  return [
    removed(names, "groups", lost),
    ...(handed.length === 0 ? [] : [`${joined(handed)} now ${verb} to “${moveTo}”.`]),
  ].join(" ");
}

/** "3 findings and 5 people stay without it; 1 workaround goes with it." */
export function withoutMoving(ties: GroupTies, pronoun: "it" | "them"): string {
  const stay = namers(ties);
  const go = counted(ties.workarounds.length, "workaround");
  const said = [
    ...(stay.length === 0 ? [] : [`${joined(stay)} ${isOne(stay) ? "stays" : "stay"} without ${pronoun}`]),
    ...(go.length === 0 ? [] : [`${joined(go)} ${isOne(go) ? "goes" : "go"} with ${pronoun}`]),
  ];
  return `${said.join("; ")}.`;
}

/** "34 answers and 12 voices are removed either way: …"; null when there are none. */
export function removedEitherWay(ties: GroupTies): string | null {
  const lost = lostAnswers(ties);
  if (lost.length === 0) return null;
  return `${joined(lost)} ${isOne(lost) ? "is" : "are"} removed either way: what was said of one group need not be true of another.`;
}

/** What goes with groups whatever becomes of the rest. */
function lostAnswers({ answers, voices }: GroupTies): readonly string[] {
  return [...counted(answers, "answer"), ...counted(voices, "voice")];
}

/** What names groups and stays without them. */
function namers({ findings, people, behaviours }: GroupTies): readonly string[] {
  return [
    ...counted(findings.length, "finding"),
    ...counted(people.length, "person", "people"),
    ...counted(behaviours.length, "behaviour"),
  ];
}

/** "“Anna Meyer” is removed. 2 groups and 4 actions no longer name this person." */
export function peopleRemoved(workbook: Workbook, ids: readonly string[]): string {
  const gone = new Set<string | null>(ids);
  const groups = [...workbook.groups.values()].filter(({ supervisorId }) => gone.has(supervisorId));
  const actions = [...workbook.actions.values()].filter(({ ownerId }) => gone.has(ownerId));
  const names = ids.map((id) => workbook.people.get(id)?.name ?? "");
  return [
    removed(names, "people", []),
    ...untied(
      [...counted(groups.length, "group"), ...counted(actions.length, "action")],
      ids.length === 1 ? "this person" : "them",
    ),
  ].join(" ");
}

function removed(names: readonly string[], plural: string, lost: readonly string[]): string {
  const [only = ""] = names;
  const subject = names.length === 1 ? `“${only}” is removed` : `${names.length} ${plural} are removed`;
  return `${subject}${lost.length === 0 ? "" : ` with ${joined(lost)}`}.`;
}

function untied(parts: readonly string[], whom: string): readonly string[] {
  if (parts.length === 0) return [];
  return [`${joined(parts)} no longer ${isOne(parts) ? "names" : "name"} ${whom}.`];
}

/** Whether the parts are one thing together: "1 finding". */
function isOne(parts: readonly string[]): boolean {
  return parts.length === 1 && parts[0]?.startsWith("1 ") === true;
}

/** "3 findings"; nothing for none. */
export function counted(count: number, singular: string, plural = `${singular}s`): readonly string[] {
  if (count === 0) return [];
  return [`${count.toLocaleString()} ${count === 1 ? singular : plural}`];
}
