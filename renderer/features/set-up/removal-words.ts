import type { Workbook } from "../../../shared/workbook/model.ts";

/** What the removal of people and groups takes along, in a sentence for the offer to undo it. */

/** "“Field sales” is removed with 34 answers and 12 voices. 3 findings and 5 people no longer name it." */
export function groupsRemoved(workbook: Workbook, ids: readonly string[]): string {
  const gone = new Set(ids);
  const answers = [...workbook.answers.values()].filter(
    ({ groupId }) => groupId !== null && gone.has(groupId),
  );
  const answerIds = new Set(answers.map(({ id }) => id));
  const voices = [...workbook.voices.values()].filter(({ answerId }) => answerIds.has(answerId));
  const findings = new Set(
    [...workbook.findingGroups.values()].flatMap((link) => (gone.has(link.groupId) ? [link.findingId] : [])),
  );
  const people = [...workbook.people.values()].filter(({ groupId }) => groupId !== null && gone.has(groupId));
  return removed(
    ids.map((id) => workbook.groups.get(id)?.name ?? ""),
    { plural: "groups", pronoun: "it" },
    [counted(answers.length, "answer"), counted(voices.length, "voice")],
    [counted(findings.size, "finding"), counted(people.length, "person", "people")],
  );
}

/** "“Anna Meyer” is removed. 2 groups and 4 actions no longer name this person." */
export function peopleRemoved(workbook: Workbook, ids: readonly string[]): string {
  const gone = new Set(ids);
  const groups = [...workbook.groups.values()].filter(
    ({ supervisorId }) => supervisorId !== null && gone.has(supervisorId),
  );
  const actions = [...workbook.actions.values()].filter(
    ({ ownerId }) => ownerId !== null && gone.has(ownerId),
  );
  return removed(
    ids.map((id) => workbook.people.get(id)?.name ?? ""),
    { plural: "people", pronoun: "this person" },
    [],
    [counted(groups.length, "group"), counted(actions.length, "action")],
  );
}

function removed(
  names: readonly string[],
  kind: { readonly plural: string; readonly pronoun: string },
  lost: readonly (string | null)[],
  untied: readonly (string | null)[],
): string {
  const [only = ""] = names;
  const subject = names.length === 1 ? `“${only}” is removed` : `${names.length} ${kind.plural} are removed`;
  const withLost = listed(lost);
  const withUntied = listed(untied);
  const first = `${subject}${withLost ? ` with ${withLost}` : ""}.`;
  if (!withUntied) return first;
  const verb = /^1 [^,]*$/.test(withUntied) && !withUntied.includes(" and ") ? "names" : "name";
  return `${first} ${withUntied} no longer ${verb} ${names.length === 1 ? kind.pronoun : "them"}.`;
}

function counted(count: number, singular: string, plural = `${singular}s`): string | null {
  if (count === 0) return null;
  return `${count.toLocaleString()} ${count === 1 ? singular : plural}`;
}

function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" and ");
}
