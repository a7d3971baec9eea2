import type { Group, Workbook } from "../model.ts";
import { nameKey } from "./cells.ts";

/** Groups that a list names, to which its people or roles belong. */

/** Those of the names that the engagement has no group of, each once. */
export function groupsNotThere(names: readonly string[], workbook: Workbook): readonly string[] {
  return firstOfEach(names, new Set([...workbook.groups.values()].map((group) => nameKey(group.name))));
}

/** The names that are neither empty nor known, each once. */
export function firstOfEach(names: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const seen = new Set(known);
  return names.filter((name) => {
    const key = nameKey(name);
    if (name === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Groups of which only the name is known. */
export function newGroups(names: readonly string[], newId: () => string): Omit<Group, "position">[] {
  return names.map((name) => ({
    id: newId(),
    name,
    headcount: 0,
    supervisorId: null,
    spectrum: null,
    note: "",
  }));
}

/** Finds the id of a group by its name, among those there and those that are to come; null when there is none. */
export function groupIdsByName(
  workbook: Workbook,
  coming: readonly Pick<Group, "id" | "name">[],
): (name: string) => string | null {
  const ids = new Map([...workbook.groups.values(), ...coming].map(({ id, name }) => [nameKey(name), id]));
  return (name) => ids.get(nameKey(name)) ?? null;
}
