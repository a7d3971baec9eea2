import { elements } from "../../../shared/methodology/elements.ts";
import { elementOf } from "../../../shared/methodology/methodology.ts";
import { actionStatuses, inOrder, type Person } from "../../../shared/workbook/model.ts";
import { actionStatusTitles } from "../../../shared/workbook/words.ts";
import { shownMonth } from "../../state/today.ts";
import type { RegisterFacet, RegisterGrouping, RegisterView } from "../../ui/register/types.ts";
import { isOpen } from "../../../shared/domain/roadmap.ts";
import type { ActionRow } from "./action-rows.ts";

/** How the roadmap can be narrowed down; only owners of something are offered. */
export function actionFacets(
  people: ReadonlyMap<string, Person>,
  rows: readonly ActionRow[],
): readonly RegisterFacet<ActionRow>[] {
  const owning = new Set(rows.map((row) => row.entry.action.ownerId));
  return [
    {
      id: "element",
      title: "Element",
      choices: elements.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
      valuesOf: ({ entry }) => [entry.action.element],
    },
    {
      id: "status",
      title: "Status",
      choices: actionStatuses.map((value) => ({ value, label: actionStatusTitles[value] })),
      valuesOf: ({ entry }) => [entry.action.status],
    },
    {
      id: "schedule",
      title: "Schedule",
      choices: [
        { value: "late", label: "Late" },
        { value: "scheduled", label: "Scheduled" },
        { value: "unscheduled", label: "Not scheduled" },
      ],
      valuesOf: ({ entry }) => [
        ...(entry.late ? ["late"] : []),
        ...(entry.start !== null ? ["scheduled"] : isOpen(entry) ? ["unscheduled"] : []),
      ],
    },
    {
      id: "findings",
      title: "Findings",
      choices: [
        { value: "some", label: "Answers a finding" },
        { value: "none", label: "Answers nothing" },
      ],
      valuesOf: ({ entry }) => [entry.findingIds.length > 0 ? "some" : "none"],
    },
    {
      id: "owner",
      title: "Owner",
      choices: [
        { value: "nobody", label: "Nobody" },
        ...inOrder(people)
          .filter((person) => owning.has(person.id))
          .map((person) => ({ value: person.id, label: person.name })),
      ],
      valuesOf: ({ entry }) => [entry.action.ownerId ?? "nobody"],
    },
  ];
}

/** How the roadmap can be gathered under headings. */
export const actionGroupings: readonly RegisterGrouping<ActionRow>[] = [
  {
    id: "element",
    title: "Element",
    of: ({ entry }) => {
      const { id, number, title } = elementOf(entry.action.element);
      return { key: id, title: `${number} ${title}`, order: number };
    },
  },
  {
    id: "month",
    title: "Month",
    of: ({ entry: { start } }) =>
      start === null
        ? { key: "none", title: "Not scheduled", order: "9999" }
        : { key: start.slice(0, 7), title: shownMonth(start), order: start.slice(0, 7) },
  },
  {
    id: "owner",
    title: "Owner",
    of: ({ entry: { owner } }) =>
      owner
        ? { key: owner.id, title: owner.name, order: `1 ${owner.name.toLocaleLowerCase()}` }
        : { key: "nobody", title: "Nobody yet", order: "2" },
  },
  {
    id: "status",
    title: "Status",
    of: ({ entry: { action } }) => ({
      key: action.status,
      title: actionStatusTitles[action.status],
      order: actionStatuses.indexOf(action.status),
    }),
  },
];

/** How the roadmap is looked at the first time. */
export const firstRoadmapView: Partial<RegisterView> = { groupBy: "element" };
