import type { Command } from "./commands.ts";
import type { Role, Workbook } from "./model.ts";
import { guessColumns, guessLayout, type Columns } from "./paste/columns.ts";
import type { DateOrder } from "./paste/dates.ts";
import { detectDelimiter, readDelimited, type DelimitedRow, type Delimiter } from "./paste/delimited-text.ts";
import { addGroupsCommand, readGroups, unknownSupervisors } from "./paste/groups.ts";
import { addHolidaysCommand, readHolidays } from "./paste/holidays.ts";
import { isGood, type Severity } from "./paste/list-row.ts";
import { addPeopleCommand, readPeople, unknownGroups } from "./paste/people.ts";
import { addRolesCommand, readRoles, unknownGroupsOfRoles } from "./paste/roles.ts";
import { columnNamed, type ListKind } from "./paste/wordings.ts";

/**
 * Lists of people, groups, roles or holidays pasted from a spreadsheet or read from a CSV file: text → table with recognized
 * columns → rows with what is wrong with each → one command for all that is good.
 */

/** What the person decided about the layout; what is left out is worked out from the text. */
export interface LayoutChoices {
  readonly delimiter?: Delimiter | undefined;
  readonly header?: boolean | undefined;
  /** Columns of the list's kind by place; any other word leaves its column out. */
  readonly columns?: readonly (string | null)[] | undefined;
}

/** The text as a table. */
export interface PastedTable<K extends ListKind> {
  readonly delimiter: Delimiter;
  readonly header: boolean;
  /** The names of the columns as the text has them; empty without a header. */
  readonly headings: readonly string[];
  readonly columns: Columns<K>;
  /** The rows under the header. */
  readonly rows: readonly DelimitedRow[];
}

/** Finds the table in the text, its header and what each column holds. */
export function pastedTable<K extends ListKind>(
  kind: K,
  text: string,
  workbook: Workbook,
  choices: LayoutChoices = {},
): PastedTable<K> {
  const delimiter = choices.delimiter === undefined ? detectDelimiter(text) : choices.delimiter;
  const rows = readDelimited(text, delimiter);
  const layout = guessLayout(kind, rows, workbook);
  const header = choices.header ?? layout.header;
  const guessed = header === layout.header ? layout.columns : guessColumns(kind, rows, header, workbook);
  return {
    delimiter,
    header,
    headings: header ? (rows[0]?.cells ?? []) : [],
    columns: guessed.map((column, i) =>
      choices.columns ? columnNamed(kind, choices.columns[i] ?? null) : column,
    ),
    rows: header ? rows.slice(1) : rows,
  };
}

/** How cells are understood that do not say it themselves. */
export interface ReadingChoices {
  /** Role of people whose row names none. */
  readonly defaultRole: Role;
  readonly dateOrder: DateOrder;
}

/** The rows of a list with what is wrong with each, and the one edit that adds them. */
export interface PastedList {
  readonly rows: readonly PastedRow[];
  readonly good: number;
  readonly errors: number;
  readonly duplicates: number;
  /** Names that good rows refer to and the engagement has not: groups of people or roles, supervisors of groups. */
  readonly unknown: readonly string[];
  /** Why the list cannot be added at all, or null. */
  readonly tooLong: string | null;
  /** Adds all good rows in one step; null when there is none. `createUnknown` adds what is unknown with them. */
  readonly command: (createUnknown: boolean, newId: () => string) => Command | null;
}

/** A row as the preview shows it. */
export interface PastedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems: readonly {
    readonly severity: Severity;
    readonly message: string;
    /** A column of the list's kind, or null for the whole row. */
    readonly column: string | null;
  }[];
}

/** Most rows that are added at once. */
export const mostRows: Readonly<Record<ListKind, number>> = {
  people: 20_000,
  groups: 2000,
  roles: 2000,
  holidays: 2000,
};
/** Most groups or supervisors that are added along with a list. */
const mostUnknown = 2000;

/** Reads a table of people. */
export function pastedPeople(
  table: PastedTable<"people">,
  workbook: Workbook,
  { defaultRole }: Pick<ReadingChoices, "defaultRole">,
): PastedList {
  const rows = readPeople(table.rows, table.columns, workbook, defaultRole);
  return listOf("people", rows, unknownGroups(rows, workbook), (createUnknown, newId) =>
    addPeopleCommand(rows, workbook, createUnknown, newId),
  );
}

/** Reads a table of user groups. */
export function pastedGroups(table: PastedTable<"groups">, workbook: Workbook): PastedList {
  const rows = readGroups(table.rows, table.columns, workbook);
  return listOf("groups", rows, unknownSupervisors(rows, workbook), (createUnknown, newId) =>
    addGroupsCommand(rows, workbook, createUnknown, newId),
  );
}

/** Reads a table of roles. */
export function pastedRoles(table: PastedTable<"roles">, workbook: Workbook): PastedList {
  const rows = readRoles(table.rows, table.columns, workbook);
  return listOf("roles", rows, unknownGroupsOfRoles(rows, workbook), (createUnknown, newId) =>
    addRolesCommand(rows, workbook, createUnknown, newId),
  );
}

/** Reads a table of holidays. */
export function pastedHolidays(
  table: PastedTable<"holidays">,
  workbook: Workbook,
  { dateOrder }: Pick<ReadingChoices, "dateOrder">,
): PastedList {
  const rows = readHolidays(table.rows, table.columns, workbook, dateOrder);
  return listOf("holidays", rows, [], (_, newId) => addHolidaysCommand(rows, newId));
}

function listOf(
  kind: ListKind,
  rows: readonly PastedRow[],
  unknown: readonly string[],
  command: PastedList["command"],
): PastedList {
  const good = rows.filter(isGood).length;
  const errors = rows.filter((row) => row.problems.some(({ severity }) => severity === "error")).length;
  const tooLong = lengthProblem(kind, good, unknown.length);
  return {
    rows,
    good,
    errors,
    duplicates: rows.length - good - errors,
    unknown,
    tooLong,
    command: (createUnknown, newId) => (tooLong === null ? command(createUnknown, newId) : null),
  };
}

function lengthProblem(kind: ListKind, good: number, unknown: number): string | null {
  if (good > mostRows[kind])
    return `Up to ${mostRows[kind].toLocaleString("en")} rows can be added at once. Paste the list in parts.`;
  if (unknown > mostUnknown)
    return `The list names ${unknown.toLocaleString("en")} ${kind === "groups" ? "supervisors" : "groups"} that are not there. Check what its columns hold.`;
  return null;
}
