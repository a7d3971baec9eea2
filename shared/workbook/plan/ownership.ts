import { elementOf } from "../../methodology/methodology.ts";
import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import type { Ownership, Responsibility, Supervision } from "../entities/ownership.ts";
import type { Named } from "../plan.ts";
import { fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";

type OwnershipCommand = CommandOf<
  | "ownership/update"
  | "ownership-answer/add"
  | "ownership-answer/update"
  | "ownership-answer/remove"
  | "supervision/update"
  | "supervision/remove"
  | "responsibility/set"
>;

export function planOwnership(draft: Draft, command: OwnershipCommand): Named {
  switch (command.type) {
    case "ownership/update": {
      const patch = given(command.patch);
      if (patch.ownerId) draft.get("people", patch.ownerId);
      draft.put("ownership", { ...(draft.find("ownership", "ownership") ?? noOwner), ...patch });
      return { label: "Change the owner of adoption", coalesce: fieldsKey("ownership", patch) };
    }
    case "ownership-answer/add": {
      const { answer } = command;
      const asked = draft.get("people", answer.personId);
      if (answer.namedPersonId) draft.get("people", answer.namedPersonId);
      draft.add("ownershipAnswers", { ...answer, position: nextPosition(draft.rows("ownershipAnswers")) });
      return step(`Record who ${quoted(asked.name)} says owns adoption`);
    }
    case "ownership-answer/update": {
      const answer = draft.get("ownershipAnswers", command.id);
      const patch = given(command.patch);
      if (patch.namedPersonId) draft.get("people", patch.namedPersonId);
      draft.put("ownershipAnswers", { ...answer, ...patch });
      const label = `Edit who ${quoted(draft.get("people", answer.personId).name)} says owns adoption`;
      return { label, coalesce: fieldsKey(answer.id, patch) };
    }
    case "ownership-answer/remove": {
      const answer = draft.get("ownershipAnswers", command.id);
      draft.remove("ownershipAnswers", [answer.id]);
      return step(`Remove who ${quoted(draft.get("people", answer.personId).name)} says owns adoption`);
    }
    case "supervision/update":
      return updateSupervision(draft, command);
    case "supervision/remove": {
      const people = command.personIds.map((id) => draft.get("people", id));
      draft.remove("supervision", command.personIds);
      return step(`Clear the responsibility of ${namedPeople(people)}`);
    }
    case "responsibility/set":
      return setResponsibility(draft, command);
  }
}

const noOwner: Ownership = {
  id: "ownership",
  ownerId: null,
  seniorExecutive: "unknown",
  authority: "unknown",
  budget: "unknown",
  people: "unknown",
  reviewShare: null,
  bonusShare: null,
  reports: "unknown",
  note: "",
};

/** A supervisor of whom nothing is known yet. */
function unknownSupervision(personId: string): Supervision {
  return {
    id: personId,
    personId,
    expected: "unknown",
    written: "unknown",
    targets: "unknown",
    measured: "unknown",
    accountable: "unknown",
    equipped: "unknown",
    usesIt: "unknown",
    note: "",
  };
}

function updateSupervision(draft: Draft, { rows }: CommandOf<"supervision/update">): Named {
  const people = rows.map((row) => draft.get("people", row.personId));
  for (const { personId, patch } of rows) {
    draft.put("supervision", {
      ...(draft.find("supervision", personId) ?? unknownSupervision(personId)),
      ...given(patch),
    });
  }
  const [only] = rows;
  return {
    label: `Record the responsibility of ${namedPeople(people)}`,
    coalesce: rows.length === 1 && only ? fieldsKey(`supervision ${only.personId}`, given(only.patch)) : null,
  };
}

function setResponsibility(
  draft: Draft,
  { element, personId, parts }: CommandOf<"responsibility/set">,
): Named {
  const person = draft.get("people", personId);
  const id = `${element}@${personId}`;
  if (parts.length === 0) draft.remove("responsibilities", [id]);
  else {
    const row: Responsibility = { id, element, personId, parts: [...new Set(parts)] };
    draft.put("responsibilities", row);
  }
  return step(`Set the part of ${quoted(person.name)} in ${quoted(elementOf(element).title)}`);
}

function namedPeople(people: readonly { readonly name: string }[]): string {
  return named(
    people.map((person) => person.name),
    "supervisor",
  );
}
