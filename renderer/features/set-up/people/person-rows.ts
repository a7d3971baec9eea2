import { inOrder, type Person, type Workbook } from "../../../../shared/workbook/model.ts";
import { derive } from "../../../state/derived.ts";

/** A person as the register shows them. */
export interface PersonRow {
  readonly id: string;
  readonly person: Person;
  /** Name of the group; empty without one. */
  readonly group: string;
}

/** The people in the consultant's order. */
export const personRowsOf = derive((workbook: Workbook): readonly PersonRow[] =>
  inOrder(workbook.people).map((person) => ({
    id: person.id,
    person,
    group: workbook.groups.get(person.groupId ?? "")?.name ?? "",
  })),
);
