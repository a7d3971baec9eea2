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
  return [
    {
      id: "name",
      title: "Group",
      width: 200,
      pinned: true,
      text: ({ group }) => group.name,
      sortBy: ({ group }) => group.name,
      edit: ({ id, group }) => ({
        kind: "text",
        value: group.name,
        required: true,
        save: (name) => update(id, { name }),
      }),
    },
    {
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
        save: (headcount) => update(id, { headcount }),
      }),
    },
    {
      id: "supervisor",
      title: "Supervisor",
      width: 180,
      text: ({ supervisor }) => supervisor,
      sortBy: ({ supervisor }) => supervisor || null,
      render: ({ supervisor }) => supervisor || <Missing>Not named</Missing>,
      edit: ({ id, group }) => ({
        kind: "choice",
        value: group.supervisorId,
        choices: supervisorChoices(people, group.supervisorId),
        clearable: true,
        save: (supervisorId) => update(id, { supervisorId }),
      }),
    },
    {
      id: "people",
      title: "People listed",
      width: 110,
      align: "end",
      hideable: true,
      yields: 1,
      text: (row) => String(row.people),
      sortBy: (row) => row.people,
    },
    {
      id: "effective-use",
      title: "Effective use",
      width: 120,
      align: "end",
      hideable: true,
      highFirst: true,
      text: (row) => (row.effectiveUse === null ? "" : `${Math.round(row.effectiveUse * 100)} %`),
      sortBy: (row) => row.effectiveUse,
      render: (row) =>
        row.effectiveUse === null ? (
          <Missing>Not assessed</Missing>
        ) : (
          `${Math.round(row.effectiveUse * 100)} %`
        ),
    },
    // Edited among the details, where it has as many lines as it needs.
    {
      id: "note",
      title: "Note",
      width: 200,
      grows: true,
      hideable: true,
      yields: 2,
      text: ({ group }) => group.note,
    },
  ];
}

function Missing({ children }: { readonly children: string }) {
  return (
    <Text component="span" size="sm" c="dimmed">
      {children}
    </Text>
  );
}
