import type { CommandOf } from "../commands.ts";
import { inOrder, type Workbook } from "../model.ts";
import { newRole } from "../new-role.ts";
import { cleanText, longestNote } from "../text.ts";
import { nameKey } from "./cells.ts";
import type { Column } from "./wordings.ts";
import type { Columns } from "./columns.ts";
import type { DelimitedRow } from "./delimited-text.ts";
import { isGood, RowReader, type ListRow } from "./list-row.ts";
import { groupIdsByName, groupsNotThere, newGroups } from "./named-groups.ts";

/** A role as a row of a list names it. */
export interface PastedRole {
  readonly title: string;
  /** As the list writes it; empty when it names none. */
  readonly groupName: string;
  readonly dutiesBefore: string;
  readonly dutiesAfter: string;
}

export type RoleRow = ListRow<"roles", PastedRole>;

/** Reads a list of roles. A role is known again by its title and, where both have one, its group. */
export function readRoles(
  rows: readonly DelimitedRow[],
  columns: Columns<"roles">,
  workbook: Workbook,
): readonly RoleRow[] {
  const known = Map.groupBy(
    inOrder(workbook.jobRoles).map(({ title, groupId }) => ({
      title,
      groupName: workbook.groups.get(groupId ?? "")?.name ?? "",
      where: "in the engagement",
    })),
    ({ title }) => nameKey(title),
  );
  return rows.map((row) => {
    const reader = new RowReader(row, columns);
    const role = {
      title: reader.line("title", "title of the role"),
      groupName: reader.line("group", "name of the group"),
      dutiesBefore: readDuties(reader, "dutiesBefore"),
      dutiesAfter: readDuties(reader, "dutiesAfter"),
    };
    const key = nameKey(role.title);
    const namesakes = known.get(key) ?? [];
    const twin = namesakes.find(({ groupName }) => isSameGroup(groupName, role.groupName));
    if (role.title === "") reader.error("The title is missing.", "title");
    else if (twin) reader.duplicate(`“${role.title}” is already ${twin.where}.`, "title");
    else known.set(key, [...namesakes, { ...role, where: `on line ${row.line}` }]);
    return reader.read(role);
  });
}

function readDuties(reader: RowReader<"roles">, column: Column<"roles">): string {
  const text = cleanText(reader.cell(column)).trim();
  if (text.length > longestNote)
    reader.error(`The duties are longer than ${longestNote.toLocaleString("en")} characters.`, column);
  return text;
}

function isSameGroup(a: string, b: string): boolean {
  return a === "" || b === "" || nameKey(a) === nameKey(b);
}

/** Groups that good rows name and the engagement has not, each once, in the order of the list. */
export function unknownGroupsOfRoles(rows: readonly RoleRow[], workbook: Workbook): readonly string[] {
  return groupsNotThere(
    rows.filter(isGood).map(({ item }) => item.groupName),
    workbook,
  );
}

/**
 * The command that adds the good rows, or null when there is none. Groups that are not there yet are added with a
 * headcount of 0 when `createGroups`; otherwise these roles belong to no group.
 */
export function addRolesCommand(
  rows: readonly RoleRow[],
  workbook: Workbook,
  createGroups: boolean,
  newId: () => string,
): CommandOf<"roles/add"> | null {
  const good = rows.filter(isGood);
  if (good.length === 0) return null;
  const groups = createGroups ? newGroups(unknownGroupsOfRoles(rows, workbook), newId) : [];
  const groupId = groupIdsByName(workbook, groups);
  const roles = good.map(({ item: { title, groupName, dutiesBefore, dutiesAfter } }) => ({
    ...newRole(workbook, newId(), title),
    groupId: groupId(groupName),
    dutiesBefore,
    dutiesAfter,
  }));
  return { type: "roles/add", roles, groups };
}
