import type { CommandOf } from "../commands.ts";
import { group as groupSchema, type Workbook } from "../model.ts";
import { cleanText } from "../text.ts";
import { nameKey, readCount } from "./cells.ts";
import type { Columns } from "./columns.ts";
import type { DelimitedRow } from "./delimited-text.ts";
import { isGood, RowReader, type ListRow } from "./list-row.ts";
import { firstOfEach } from "./named-groups.ts";

/** A user group as a row of a list names it. */
export interface PastedGroup {
  readonly name: string;
  readonly headcount: number;
  /** As the list writes it; empty when it names none. */
  readonly supervisorName: string;
  readonly note: string;
}

export type GroupRow = ListRow<"groups", PastedGroup>;

/** Reads a list of user groups. A group is known again by its name. */
export function readGroups(
  rows: readonly DelimitedRow[],
  columns: Columns<"groups">,
  workbook: Workbook,
): readonly GroupRow[] {
  const known = new Map(
    [...workbook.groups.values()].map(({ name }) => [nameKey(name), "in the engagement"]),
  );
  return rows.map((row) => {
    const reader = new RowReader(row, columns);
    const group = {
      name: reader.line("name", "name"),
      headcount: readHeadcount(reader),
      supervisorName: reader.line("supervisor", "supervisor's name"),
      note: cleanText(reader.cell("note")),
    };
    const key = nameKey(group.name);
    const where = known.get(key);
    if (group.name === "") reader.error("The name is missing.", "name");
    else if (where) reader.duplicate(`“${group.name}” is already ${where}.`, "name");
    else known.set(key, `on line ${row.line}`);
    return reader.read(group);
  });
}

function readHeadcount(reader: RowReader<"groups">): number {
  const cell = reader.cell("headcount");
  if (cell === "") return 0;
  const count = readCount(cell);
  if (count !== null && groupSchema.shape.headcount.safeParse(count).success) return count;
  reader.error(`“${cell}” is not a number of people.`, "headcount");
  return 0;
}

/** Supervisors that good rows name and that are not among the people, each once, in the order of the list. */
export function unknownSupervisors(rows: readonly GroupRow[], workbook: Workbook): readonly string[] {
  const known = new Set([...workbook.people.values()].map((person) => nameKey(person.name)));
  return firstOfEach(
    rows.filter(isGood).map((row) => row.item.supervisorName),
    known,
  );
}

/**
 * The command that adds the good rows, or null when there is none. Supervisors that are not among the people are
 * added as managers when `createSupervisors`; otherwise these groups have no supervisor yet.
 */
export function addGroupsCommand(
  rows: readonly GroupRow[],
  workbook: Workbook,
  createSupervisors: boolean,
  newId: () => string,
): CommandOf<"groups/add"> | null {
  const good = rows.filter(isGood);
  if (good.length === 0) return null;
  const people = (createSupervisors ? unknownSupervisors(rows, workbook) : []).map((name) => ({
    id: newId(),
    name,
    jobTitle: "",
    role: "manager" as const,
    groupId: null,
    email: "",
    note: "",
  }));
  const idByName = new Map(
    [...workbook.people.values(), ...people].map((person) => [nameKey(person.name), person.id]),
  );
  const groups = good.map(({ item: { supervisorName, ...group } }) => ({
    id: newId(),
    ...group,
    supervisorId: idByName.get(nameKey(supervisorName)) ?? null,
    spectrum: null,
  }));
  return { type: "groups/add", groups, people };
}
