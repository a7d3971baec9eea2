import type { CommandOf } from "../commands.ts";
import type { Role, Workbook } from "../model.ts";
import { cleanText } from "../text.ts";
import { looksLikeEmail, nameKey, readRole } from "./cells.ts";
import type { Columns } from "./columns.ts";
import type { DelimitedRow } from "./delimited-text.ts";
import { groupIdsByName, groupsNotThere, newGroups } from "./named-groups.ts";
import { isGood, RowReader, type ListRow } from "./list-row.ts";

/** A person as a row of a list names them. */
export interface PastedPerson {
  readonly name: string;
  readonly jobTitle: string;
  readonly role: Role;
  /** As the list writes it; empty when it names none. */
  readonly groupName: string;
  readonly email: string;
  readonly note: string;
}

export type PeopleRow = ListRow<"people", PastedPerson>;

/** Reads a list of people. A person is known again by the name and, where both have one, the e-mail address. */
export function readPeople(
  rows: readonly DelimitedRow[],
  columns: Columns<"people">,
  workbook: Workbook,
  defaultRole: Role,
): readonly PeopleRow[] {
  const known = Map.groupBy(
    [...workbook.people.values()].map(({ name, email }) => ({ name, email, where: "in the engagement" })),
    (person) => nameKey(person.name),
  );
  return rows.map((row) => {
    const reader = new RowReader(row, columns);
    const person = readPerson(reader, defaultRole);
    if (person.name === "") return reader.read(person);
    const namesakes = known.get(nameKey(person.name)) ?? [];
    const twin = namesakes.find(({ email }) => isSameAddress(email, person.email));
    if (twin) reader.duplicate(`“${person.name}” is already ${twin.where}.`, "name");
    else
      known.set(nameKey(person.name), [
        ...namesakes,
        { name: person.name, email: person.email, where: `on line ${row.line}` },
      ]);
    return reader.read(person);
  });
}

function readPerson(reader: RowReader<"people">, defaultRole: Role): PastedPerson {
  const firstAndLast = [reader.line("firstName", "first name"), reader.line("lastName", "last name")];
  const name = reader.line("name", "name") || firstAndLast.filter(Boolean).join(" ");
  if (name === "") reader.error("The name is missing.", "name");
  const email = reader.line("email", "e-mail address").replace(/^mailto:/i, "");
  if (email !== "" && !looksLikeEmail(email)) reader.remark(`“${email}” is not an e-mail address.`, "email");
  const roleText = reader.line("role", "role");
  const role = readRole(roleText);
  if (roleText !== "" && role === null)
    reader.remark(`“${roleText}” is not a role that is known here.`, "role");
  return {
    name,
    jobTitle: reader.line("jobTitle", "job title"),
    role: role ?? defaultRole,
    groupName: reader.line("group", "name of the group"),
    email,
    note: cleanText(reader.cell("note")),
  };
}

function isSameAddress(a: string, b: string): boolean {
  return a === "" || b === "" || a.toLowerCase() === b.toLowerCase();
}

/** Groups that good rows name and the engagement has not, each once, in the order of the list. */
export function unknownGroups(rows: readonly PeopleRow[], workbook: Workbook): readonly string[] {
  return groupsNotThere(
    rows.filter(isGood).map((row) => row.item.groupName),
    workbook,
  );
}

/**
 * The command that adds the good rows, or null when there is none. Groups that are not there yet are added with a
 * headcount of 0 when `createGroups`; otherwise these people belong to no group.
 */
export function addPeopleCommand(
  rows: readonly PeopleRow[],
  workbook: Workbook,
  createGroups: boolean,
  newId: () => string,
): CommandOf<"people/add"> | null {
  const good = rows.filter(isGood);
  if (good.length === 0) return null;
  const groups = createGroups ? newGroups(unknownGroups(rows, workbook), newId) : [];
  const groupId = groupIdsByName(workbook, groups);
  const people = good.map(({ item: { groupName, ...person } }) => ({
    id: newId(),
    ...person,
    groupId: groupId(groupName),
  }));
  return { type: "people/add", people, groups };
}
