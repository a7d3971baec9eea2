import { describe, expect, it } from "vitest";
import { arranging } from "../../../../renderer/ui/register/arranging.ts";
import { asGiven } from "../../../../renderer/ui/register/saved-view.ts";
import type { RegisterColumn, RegisterFacet } from "../../../../renderer/ui/register/types.ts";

interface Visit {
  readonly id: string;
  readonly place: string;
  readonly hours: number | null;
  readonly tags: readonly string[];
}

const visits: readonly Visit[] = [
  { id: "a", place: "Room 10", hours: 2, tags: ["late"] },
  { id: "b", place: "room 9", hours: null, tags: ["late", "paper"] },
  { id: "c", place: "Élan", hours: 2, tags: [] },
  { id: "d", place: "Office", hours: 1, tags: ["paper"] },
];

const columns: readonly RegisterColumn<Visit>[] = [
  {
    id: "place",
    title: "Place",
    width: 100,
    text: (visit) => visit.place,
    sortBy: (visit) => visit.place,
  },
  {
    id: "hours",
    title: "Hours",
    width: 60,
    text: (visit) => `${visit.hours ?? "no"} hours`,
    sortBy: (visit) => visit.hours,
  },
];

const facets: readonly RegisterFacet<Visit>[] = [
  { id: "tag", title: "Tag", choices: [], valuesOf: (visit) => visit.tags },
  { id: "hours", title: "Hours", choices: [], valuesOf: ({ hours }) => (hours === null ? [] : [`${hours}`]) },
];

const arranged = arranging(visits, columns, facets);
const ids = (patch: Partial<typeof asGiven>) =>
  arranged
    .rowsOf({ ...asGiven, ...patch })
    .map(({ id }) => id)
    .join("");
const sortedBy = (column: string, descending: boolean) => ids({ sorting: { column, descending } });

describe("arranging the rows of a register", () => {
  it("leaves them as given where nothing is asked for", () => {
    expect(ids({})).toBe("abcd");
  });

  it("orders texts as people do, numbers in them by their value, whatever the case", () => {
    expect(sortedBy("place", false)).toBe("cdba");
    expect(sortedBy("place", true)).toBe("abdc");
  });

  it("keeps equal rows as given and puts those without a value last, both ways", () => {
    expect(sortedBy("hours", false)).toBe("dacb");
    expect(sortedBy("hours", true)).toBe("acdb");
  });

  it("is not put in order by a column that is not there", () => {
    expect(sortedBy("gone", true)).toBe("abcd");
  });

  it("leaves the rows that have every word somewhere, whatever the case", () => {
    expect(ids({ text: " ROOM  2 " })).toBe("a");
    expect(ids({ text: "hours" })).toBe("abcd");
    expect(ids({ text: "room office" })).toBe("");
  });

  it("leaves the rows that have any of the values chosen in each facet, in the order asked for", () => {
    expect(ids({ facets: { tag: ["late", "paper"] } })).toBe("abd");
    expect(ids({ facets: { tag: ["late", "paper"], hours: ["2"] } })).toBe("a");
    expect(ids({ facets: { tag: ["paper"] }, sorting: { column: "place", descending: false } })).toBe("db");
  });

  it("counts the values of a facet among the rows that the search and the other facets leave", () => {
    const view = { ...asGiven, facets: { tag: ["late"], hours: ["1", "2"] } };
    expect(Object.fromEntries(arranged.countsOf("tag", view))).toEqual({ late: 1, paper: 1 });
    expect(Object.fromEntries(arranged.countsOf("hours", view))).toEqual({ 2: 1 });
    expect(Object.fromEntries(arranged.countsOf("tag", { ...asGiven, text: "room" }))).toEqual({
      late: 2,
      paper: 1,
    });
  });
});
