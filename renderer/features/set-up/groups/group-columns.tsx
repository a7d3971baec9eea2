import { Text } from "@mantine/core";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";
import { run } from "../../../state/workbook.ts";
import type { RegisterColumn } from "../../../ui/register/types.ts";
import type { GroupRow } from "./group-rows.ts";
import { supervisorChoices } from "./supervisors.ts";

function update(id: string, patch: CommandOf<"group/update">["patch"]): void {
  void run({ type: "group/update", id, patch });
}

/** The columns of the register of user groups. */
export function groupColumns(people: Workbook["people"]): readonly RegisterColumn<GroupRow>[] {
  return [name, headcount, supervisor(people), listed, use, note];
}

type Column = RegisterColumn<GroupRow>;

const name: Column = {
  id: "name",
  title: "Group",
  width: 200,
  grows: true,
  pinned: true,
  text: ({ group }) => group.name,
  sortBy: ({ group }) => group.name,
  edit: ({ id, group }) => ({
    kind: "text",
    value: group.name,
    required: true,
    save: (value) => update(id, { name: value }),
  }),
};

const headcount: Column = {
  id: "headcount",
  title: "Headcount",
  width: 110,
  align: "end",
  highFirst: true,
  text: ({ group }) => group.headcount.toLocaleString(),
  sortBy: ({ group }) => group.headcount,
  render: ({ group }) =>
    group.headcount === 0 ? <Missing>Not given</Missing> : group.headcount.toLocaleString(),
  edit: ({ id, group }) => ({
    kind: "number",
    value: group.headcount,
    min: 0,
    max: 10_000_000,
    save: (value) => update(id, { headcount: value }),
  }),
};

function supervisor(people: Workbook["people"]): Column {
  return {
    id: "supervisor",
    title: "Supervisor",
    width: 180,
    text: (row) => row.supervisor,
    sortBy: (row) => row.supervisor || null,
    render: (row) => row.supervisor || <Missing>Not named</Missing>,
    edit: ({ id, group }) => ({
      kind: "choice",
      value: group.supervisorId,
      choices: supervisorChoices(people, group.supervisorId),
      clearable: true,
      save: (supervisorId) => update(id, { supervisorId }),
    }),
  };
}

const listed: Column = {
  id: "people",
  title: "People listed",
  width: 110,
  align: "end",
  hideable: true,
  yields: 1,
  text: (row) => String(row.people),
  sortBy: (row) => row.people,
};

const use: Column = {
  id: "effective-use",
  title: "Effective use",
  width: 120,
  align: "end",
  hideable: true,
  highFirst: true,
  text: ({ effectiveUse }) => (effectiveUse === null ? "" : `${Math.round(effectiveUse * 100)} %`),
  sortBy: ({ effectiveUse }) => effectiveUse,
  render: (row) => use.text(row) || <Missing>Not assessed</Missing>,
};

/** Edited among the details, where it has as many lines as it needs. */
const note: Column = {
  id: "note",
  title: "Note",
  width: 200,
  hideable: true,
  yields: 2,
  text: ({ group }) => group.note,
};

function Missing({ children }: { readonly children: string }) {
  return (
    <Text component="span" size="sm" c="dimmed">
      {children}
    </Text>
  );
}
