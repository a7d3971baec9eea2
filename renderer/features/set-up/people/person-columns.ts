import { roles, type Group, type Role } from "../../../../shared/workbook/model.ts";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import { roleTitles } from "../../../../shared/workbook/words.ts";
import { run } from "../../../state/workbook.ts";
import type { Choice, RegisterColumn, RegisterFacet, RegisterGrouping } from "../../../ui/register/types.ts";
import type { PersonRow } from "./person-rows.ts";

type TextField = "name" | "jobTitle" | "email";

function update(id: string, patch: CommandOf<"person/update">["patch"]): void {
  void run({ type: "person/update", id, patch });
}

/** The role with this id, or null. */
export function roleOf(value: string | null): Role | null {
  return roles.find((role) => role === value) ?? null;
}

export const roleChoices: readonly Choice[] = roles.map((value) => ({ value, label: roleTitles[value] }));

export function groupChoices(groups: readonly Group[]): readonly Choice[] {
  return groups.map(({ id, name }) => ({ value: id, label: name }));
}

/** The columns of the register of people. */
export function personColumns(groups: readonly Group[]): readonly RegisterColumn<PersonRow>[] {
  return [
    textColumn("name", { title: "Name", width: 190, pinned: true }),
    textColumn("jobTitle", { title: "Job title", width: 190, hideable: true, grows: true }),
    {
      id: "role",
      title: "Role",
      width: 110,
      text: ({ person }) => roleTitles[person.role],
      sortBy: ({ person }) => roles.indexOf(person.role),
      edit: ({ id, person }) => ({
        kind: "choice",
        value: person.role,
        choices: roleChoices,
        clearable: false,
        save: (value) => {
          const role = roleOf(value);
          if (role) update(id, { role });
        },
      }),
    },
    {
      id: "group",
      title: "Group",
      width: 160,
      text: ({ group }) => group,
      sortBy: ({ group }) => group || null,
      edit: ({ id, person }) => ({
        kind: "choice",
        value: person.groupId,
        choices: groupChoices(groups),
        clearable: true,
        save: (groupId) => update(id, { groupId }),
      }),
    },
    textColumn("email", { title: "E-mail", width: 200, hideable: true, yields: 1 }),
    // Edited among the details, where it has as many lines as it needs.
    {
      id: "note",
      title: "Note",
      width: 180,
      hideable: true,
      grows: true,
      yields: 2,
      text: ({ person }) => person.note,
    },
  ];
}

function textColumn(
  field: TextField,
  more: Pick<RegisterColumn<PersonRow>, "title" | "width"> & Partial<RegisterColumn<PersonRow>>,
): RegisterColumn<PersonRow> {
  return {
    id: field,
    text: ({ person }) => person[field],
    sortBy: ({ person }) => person[field] || null,
    edit: ({ id, person }) => ({
      kind: "text",
      value: person[field],
      required: field === "name",
      save: (value) => update(id, { [field]: value }),
    }),
    ...more,
  };
}

/** How people can be narrowed down. */
export function personFacets(groups: readonly Group[]): readonly RegisterFacet<PersonRow>[] {
  return [
    { id: "role", title: "Role", choices: roleChoices, valuesOf: ({ person }) => [person.role] },
    {
      id: "group",
      title: "Group",
      choices: [...groupChoices(groups), { value: "", label: "No group" }],
      valuesOf: ({ person }) => [person.groupId ?? ""],
    },
  ];
}

/** How people can be gathered under headings. */
export function personGroupings(groups: readonly Group[]): readonly RegisterGrouping<PersonRow>[] {
  const order = new Map(groups.map((group, i) => [group.id, i]));
  return [
    {
      id: "group",
      title: "Group",
      of: ({ person, group }) => ({
        key: person.groupId ?? "",
        title: group || "No group",
        order: order.get(person.groupId ?? "") ?? groups.length,
      }),
    },
    {
      id: "role",
      title: "Role",
      of: ({ person }) => ({
        key: person.role,
        title: roleTitles[person.role],
        order: roles.indexOf(person.role),
      }),
    },
  ];
}
