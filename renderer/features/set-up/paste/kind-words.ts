import type { ListKind } from "../../../../shared/workbook/paste/wordings.ts";

interface KindWords {
  readonly title: string;
  readonly hint: string;
  /** Shown in the empty field. */
  readonly example: string;
  readonly counted: (count: number) => string;
  readonly added: (count: number) => string;
  /** What rows can refer to that is not there yet. */
  readonly unknown: ((count: number) => string) | null;
}

function counting(singular: string, plural: string): (count: number) => string {
  return (count) => `${count.toLocaleString()} ${count === 1 ? singular : plural}`;
}

const people = counting("person", "people");
const groups = counting("group", "groups");
const roles = counting("role", "roles");
const holidays = counting("holiday", "holidays");
const managers = counting("supervisor", "supervisors");

const creating = (count: number) => `Create ${groups(count)} that the list names and the engagement has not`;

/** What the dialog says for each kind of list. */
export const kindWords: Readonly<Record<ListKind, KindWords>> = {
  people: {
    title: "Paste a list of people",
    hint: "Copy the cells in Excel and paste them here, with or without a row of column names.",
    example:
      "Name\tJob title\tDepartment\tE-mail\nAnna Meyer\tHead of sales\tField sales\tanna.meyer@client.example",
    counted: people,
    added: (count) => (count === 1 ? "One person is added." : `${people(count)} are added.`),
    unknown: creating,
  },
  groups: {
    title: "Paste a list of user groups",
    hint: "Copy the cells in Excel and paste them here, with or without a row of column names.",
    example: "Group\tUsers\tSupervisor\nField sales\t48\tAnna Meyer",
    counted: groups,
    added: (count) => (count === 1 ? "One group is added." : `${groups(count)} are added.`),
    unknown: (count) => `Add ${managers(count)} that the list names to the people, as managers`,
  },
  roles: {
    title: "Paste a list of roles",
    hint: "Copy the cells in Excel and paste them here: the role, its group, its duties before and after.",
    example:
      "Role\tGroup\tDuties before\tDuties after\nField representative\tField sales\tVisits customers\tVisits customers and records every visit",
    counted: roles,
    added: (count) => (count === 1 ? "One role is added." : `${roles(count)} are added.`),
    unknown: creating,
  },
  holidays: {
    title: "Paste a list of holidays",
    hint: "One holiday a line: a date and a name, from Excel or typed.",
    example: "2026-12-25\tChristmas Day\n2027-01-01\tNew Year",
    counted: holidays,
    added: (count) => (count === 1 ? "One holiday is added." : `${holidays(count)} are added.`),
    unknown: null,
  },
};
