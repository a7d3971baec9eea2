import type { Workbook } from "../../../../shared/workbook/model.ts";
import type { Choice } from "../../../ui/register/types.ts";

/** Up to this many people, all can be chosen as supervisor; with more, users are left out of the choice. */
const mostOffered = 300;

const known = new WeakMap<Workbook["people"], readonly Choice[]>();

/** Who can supervise a group, by name; the present supervisor is always among them. */
export function supervisorChoices(
  people: Workbook["people"],
  supervisorId: string | null,
): readonly Choice[] {
  const choices = offered(people);
  const current = supervisorId === null ? undefined : people.get(supervisorId);
  if (!current || choices.some(({ value }) => value === current.id)) return choices;
  return [{ value: current.id, label: current.name }, ...choices];
}

function offered(people: Workbook["people"]): readonly Choice[] {
  let choices = known.get(people);
  if (!choices) {
    choices = [...people.values()]
      .filter(({ role }) => people.size <= mostOffered || role !== "user")
      .map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((a, b) => a.label.localeCompare(b.label));
    known.set(people, choices);
  }
  return choices;
}
