import { elementOf } from "../methodology/methodology.ts";
import { phaseIds, phaseOf } from "../methodology/phases.ts";
import { inOrder, type Workbook } from "../workbook/model.ts";
import type { RoadmapEntry } from "./roadmap.ts";

/** What the actions of a plan can be put together by. */
export const roadmapGroupings = ["element", "phase", "owner", "group", "none"] as const;
export type RoadmapGrouping = (typeof roadmapGroupings)[number];

/** A heading that actions stand under. */
export interface Heading {
  readonly key: string;
  readonly title: string;
  readonly order: number;
}

/** The heading each action stands under. */
export function headingOf(by: RoadmapGrouping, workbook: Workbook): (entry: RoadmapEntry) => Heading | null {
  const people = placesOf(inOrder(workbook.people));
  const groups = placesOf(inOrder(workbook.groups));
  switch (by) {
    case "none":
      return () => null;
    case "element":
      return ({ action }) => {
        const { id, number, title } = elementOf(action.element);
        return { key: id, title: `${number} ${title}`, order: number };
      };
    case "phase":
      return ({ action: { phase } }) =>
        phase === null
          ? { key: "none", title: "No phase", order: 99 }
          : { key: phase, title: phaseOf(phase).title, order: phaseIds.indexOf(phase) };
    case "owner":
      return ({ owner }) =>
        owner
          ? { key: owner.id, title: owner.name, order: people.get(owner.id) ?? 0 }
          : { key: "nobody", title: "Nobody yet", order: 1e9 };
    case "group":
      return ({ groupIds: [first, ...others] }) => {
        if (first === undefined) return { key: "everybody", title: "No group named", order: 1e9 };
        if (others.length > 0) return { key: "several", title: "Several groups", order: 1e9 - 1 };
        return {
          key: first,
          title: workbook.groups.get(first)?.name ?? "",
          order: groups.get(first) ?? 0,
        };
      };
  }
}

function placesOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, place) => [id, place]));
}

/** The actions under their headings, in the headings' order; under each by start, those without one last. */
export function underHeadings(
  entries: readonly RoadmapEntry[],
  heading: (entry: RoadmapEntry) => Heading | null,
): readonly { readonly head: Heading | null; readonly members: readonly RoadmapEntry[] }[] {
  const under = Map.groupBy(entries, (entry) => heading(entry)?.key ?? "");
  return [...under.values()]
    .map((members) => ({
      members: members.toSorted(byStart),
      head: members[0] ? heading(members[0]) : null,
    }))
    .toSorted((a, b) => (a.head?.order ?? 0) - (b.head?.order ?? 0));
}

function byStart(a: RoadmapEntry, b: RoadmapEntry): number {
  const [one, other] = [a.start ?? "9999", b.start ?? "9999"];
  return one < other ? -1 : one > other ? 1 : a.rank - b.rank;
}
