import type { CommandOf } from "../commands.ts";
import { CommandError, type Draft } from "../draft.ts";
import { engagementOf, linkId, type Engagement } from "../model.ts";
import type { Named } from "../plan.ts";
import { fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";

type SetUpCommand = CommandOf<
  | "engagement/update"
  | "holidays/add"
  | "holiday/remove"
  | "people/add"
  | "person/update"
  | "people/update"
  | "people/remove"
  | "groups/add"
  | "group/update"
  | "groups/remove"
>;

export function planSetUp(draft: Draft, command: SetUpCommand): Named {
  switch (command.type) {
    case "engagement/update":
      return updateEngagement(draft, command.patch);
    case "holidays/add":
      return addHolidays(draft, command.holidays);
    case "holiday/remove": {
      const holiday = draft.get("holidays", command.id);
      draft.remove("holidays", [holiday.id]);
      return step(`Remove holiday ${quoted(holiday.name || holiday.date)}`);
    }
    case "people/add":
    case "groups/add":
      return addPeopleAndGroups(draft, command);
    case "person/update": {
      const person = draft.get("people", command.id);
      const patch = given(command.patch);
      if (patch.groupId) draft.get("groups", patch.groupId);
      draft.put("people", { ...person, ...patch });
      return {
        label: `Edit person ${quoted(patch.name ?? person.name)}`,
        coalesce: fieldsKey(person.id, patch),
      };
    }
    case "people/update":
      return updatePeople(draft, command);
    case "people/remove":
      return removePeople(draft, command.ids);
    case "group/update": {
      const group = draft.get("groups", command.id);
      const patch = given(command.patch);
      if (patch.supervisorId) draft.get("people", patch.supervisorId);
      draft.put("groups", { ...group, ...patch });
      return {
        label: `Edit group ${quoted(patch.name ?? group.name)}`,
        coalesce: fieldsKey(group.id, patch),
      };
    }
    case "groups/remove":
      return removeGroups(draft, command.ids, command.moveTo ?? null);
  }
}

function addPeopleAndGroups(draft: Draft, command: CommandOf<"people/add" | "groups/add">): Named {
  const { people = [], groups = [] } = command;
  let position = nextPosition(draft.rows("groups"));
  for (const group of groups) draft.add("groups", { ...group, position: position++ });
  position = nextPosition(draft.rows("people"));
  for (const person of people) draft.add("people", { ...person, position: position++ });
  // Groups and people of one command may refer to each other, so that links are looked at when all are there.
  for (const { groupId } of people) if (groupId !== null) draft.get("groups", groupId);
  for (const { supervisorId } of groups) if (supervisorId !== null) draft.get("people", supervisorId);
  const peopleNamed = named(
    people.map((person) => person.name),
    "person",
    "people",
  );
  const groupsNamed = named(
    groups.map((group) => group.name),
    "group",
  );
  if (groups.length === 0) return step(`Add ${peopleNamed}`);
  return step(people.length === 0 ? `Add ${groupsNamed}` : `Add ${peopleNamed} and ${groupsNamed}`);
}

function updateEngagement(draft: Draft, wanted: CommandOf<"engagement/update">["patch"]): Named {
  const engagement = engagementOf(draft.workbook);
  const patch = given(wanted);
  const updated: Engagement = { ...engagement, ...patch };
  if (patch.weekendDays) updated.weekendDays = [...new Set(patch.weekendDays)].toSorted((a, b) => a - b);
  draft.put("engagement", updated);
  const label =
    patch.archived === true
      ? "Archive the engagement"
      : patch.archived === false
        ? "Bring the engagement back from the archive"
        : `Change ${Object.keys(patch)
            .map((key) => settingNames[key as keyof Engagement])
            .join(", ")}`;
  return { label, coalesce: fieldsKey(engagement.id, patch) };
}

const settingNames: Readonly<Record<keyof Engagement, string>> = {
  id: "id",
  client: "client",
  system: "system",
  situation: "situation",
  goLive: "go-live date",
  currency: "currency",
  weekendDays: "weekend days",
  regulated: "regulated flag",
  unionized: "works council or union flag",
  regions: "regions",
  purpose: "purpose",
  archived: "archive",
  methodologyVersion: "method version",
  createdAt: "creation date",
};

function addHolidays(draft: Draft, holidays: CommandOf<"holidays/add">["holidays"]): Named {
  const taken = new Set(draft.rows("holidays").map((holiday) => holiday.date));
  for (const holiday of holidays) {
    if (taken.has(holiday.date)) throw new CommandError("exists", `${holiday.date} is a holiday already.`);
    taken.add(holiday.date);
    draft.add("holidays", holiday);
  }
  return step(
    `Add ${named(
      holidays.map((holiday) => holiday.name || holiday.date),
      "holiday",
    )}`,
  );
}

function updatePeople(draft: Draft, { ids, patch: wanted }: CommandOf<"people/update">): Named {
  const patch = given(wanted);
  if (patch.groupId) draft.get("groups", patch.groupId);
  const people = ids.map((id) => draft.get("people", id));
  for (const person of people) draft.put("people", { ...person, ...patch });
  return step(
    `Edit ${named(
      people.map((person) => person.name),
      "person",
      "people",
    )}`,
  );
}

function removePeople(draft: Draft, ids: readonly string[]): Named {
  const people = ids.map((id) => draft.get("people", id));
  const gone = new Map(people.map((person) => [person.id, person]));
  const nameOf = (personId: string | null) => (personId === null ? undefined : gone.get(personId)?.name);
  // What was said stays said: the names of those who go move into the words.
  for (const voice of draft.rows("voices")) {
    const speaker = nameOf(voice.personId);
    if (speaker && !voice.speaker) draft.put("voices", { ...voice, speaker });
  }
  for (const answer of draft.rows("ownershipAnswers")) {
    const owner = nameOf(answer.namedPersonId);
    if (owner && !answer.named) draft.put("ownershipAnswers", { ...answer, named: owner });
  }
  draft.remove("people", ids);
  return step(
    `Remove ${named(
      people.map((person) => person.name),
      "person",
      "people",
    )}`,
  );
}

function removeGroups(draft: Draft, ids: readonly string[], moveTo: string | null): Named {
  const groups = ids.map((id) => draft.get("groups", id));
  if (moveTo !== null) moveTies(draft, new Set(ids), draft.get("groups", moveTo).id);
  draft.remove("groups", ids);
  const removed = `Remove ${named(
    groups.map((group) => group.name),
    "group",
  )}`;
  return step(
    moveTo === null ? removed : `${removed}, moving its ties to ${quoted(draft.get("groups", moveTo).name)}`,
  );
}

/** Hands people, findings, behaviours and workarounds of groups over to another group; answers go with their group. */
function moveTies(draft: Draft, from: ReadonlySet<string>, to: string): void {
  if (from.has(to)) throw new CommandError("invalid", "A group cannot take over from itself.");
  for (const person of draft.rows("people")) {
    if (person.groupId !== null && from.has(person.groupId)) draft.put("people", { ...person, groupId: to });
  }
  for (const workaround of draft.rows("workarounds")) {
    if (from.has(workaround.groupId)) draft.put("workarounds", { ...workaround, groupId: to });
  }
  for (const { groupId, findingId } of draft.rows("findingGroups")) {
    if (from.has(groupId)) draft.put("findingGroups", { id: linkId(findingId, to), findingId, groupId: to });
  }
  for (const { groupId, behaviourId } of draft.rows("behaviourGroups")) {
    if (from.has(groupId))
      draft.put("behaviourGroups", { id: linkId(behaviourId, to), behaviourId, groupId: to });
  }
}
