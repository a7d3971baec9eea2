import { adoptionIndex, effectiveUse } from "../../../../shared/domain/adoption.ts";
import { inOrder, type Group, type Workbook } from "../../../../shared/workbook/model.ts";
import { derive } from "../../../state/derived.ts";

/** A user group as the register shows it. */
export interface GroupRow {
  readonly id: string;
  readonly group: Group;
  /** Name of the supervisor; empty without one. */
  readonly supervisor: string;
  /** People listed under it. */
  readonly people: number;
  /** 0 … 1; null until assessed. */
  readonly effectiveUse: number | null;
  /** 0 … 1; null until assessed. */
  readonly index: number | null;
}

/** The groups in the consultant's order. */
export const groupRowsOf = derive((workbook: Workbook): readonly GroupRow[] => {
  const people = Map.groupBy(workbook.people.values(), (person) => person.groupId);
  return inOrder(workbook.groups).map((group) => ({
    id: group.id,
    group,
    supervisor: workbook.people.get(group.supervisorId ?? "")?.name ?? "",
    people: people.get(group.id)?.length ?? 0,
    effectiveUse: group.spectrum && effectiveUse(group.spectrum),
    index: group.spectrum && adoptionIndex(group.spectrum),
  }));
});
