import type { ComboboxItem } from "@mantine/core";
import { IconArrowsSort, IconGripVertical } from "@tabler/icons-react";
import { elements } from "../../../shared/methodology/elements.ts";
import { elementOf } from "../../../shared/methodology/methodology.ts";
import { actionStatuses } from "../../../shared/workbook/model.ts";
import { actionStatusTitles } from "../../../shared/workbook/words.ts";
import { shownDate } from "../../state/today.ts";
import type { RegisterColumn } from "../../ui/register/types.ts";
import { elementChoices, statusChoices } from "../strategy/action-controls.tsx";
import { editActions } from "../strategy/action-edits.ts";
import { longestDuration } from "../strategy/action-form.tsx";
import type { ActionRow } from "./action-rows.ts";
import classes from "./roadmap.module.css";

/** Far more than an element can have actions, so that own order goes by element first. */
const elementStride = 1e9;

/** The columns of the roadmap's table; `owners` are the people to choose from. */
export function actionColumns(owners: readonly ComboboxItem[]): readonly RegisterColumn<ActionRow>[] {
  return [
    orderColumn,
    {
      id: "number",
      title: "No.",
      width: 46,
      pinned: true,
      hideable: false,
      text: (row) => row.number,
      sortBy: (row) => row.entry.rank,
    },
    {
      id: "title",
      title: "Action",
      width: 250,
      grows: true,
      pinned: true,
      hideable: false,
      text: (row) => row.entry.action.title,
      sortBy: (row) => row.entry.action.title,
      edit: ({ id, entry }) => ({
        kind: "text",
        value: entry.action.title,
        required: true,
        save: (title) => void editActions([id], { title }),
      }),
    },
    elementColumn,
    {
      id: "owner",
      title: "Owner",
      width: 140,
      text: (row) => row.owner,
      sortBy: (row) => row.owner || null,
      render: (row) =>
        row.owner === "" ? (
          <span className={classes["lacking"]}>Nobody</span>
        ) : (
          <span className={classes["clip"]} title={row.owner}>
            {row.owner}
          </span>
        ),
      edit: ({ id, entry }) => ({
        kind: "choice",
        value: entry.action.ownerId,
        choices: owners.map(({ value, label }) => ({ value, label })),
        clearable: true,
        save: (ownerId) => void editActions([id], { ownerId }),
      }),
    },
    ...dateColumns,
    statusColumn,
    progressColumn,
    {
      id: "findings",
      title: "Findings",
      width: 96,
      yields: 5,
      text: (row) => row.findings,
      sortBy: (row) => row.entry.findingIds.length,
      highFirst: true,
      render: (row) =>
        row.findings === "" ? (
          <span className={classes["lacking"]}>None</span>
        ) : (
          <span className={classes["clip"]} title={row.findings}>
            {row.findings}
          </span>
        ),
    },
  ];
}

const orderColumn: RegisterColumn<ActionRow> = {
  id: "order",
  title: "Own order",
  sign: <IconArrowsSort size={14} aria-hidden />,
  width: 32,
  pinned: true,
  text: () => "",
  sortBy: ({ entry: { action } }) => elementOf(action.element).number * elementStride + action.position,
  render: () => (
    <span className={classes["handle"]} draggable title="Drag to arrange">
      <IconGripVertical size={16} aria-hidden />
    </span>
  ),
};

const elementColumn: RegisterColumn<ActionRow> = {
  id: "element",
  title: "Element",
  width: 124,
  yields: 4,
  text: ({ entry }) => {
    const { number, short } = elementOf(entry.action.element);
    return `${number} ${short}`;
  },
  sortBy: ({ entry }) => elementOf(entry.action.element).number,
  edit: ({ id, entry }) => ({
    kind: "choice",
    value: entry.action.element,
    choices: elementChoices,
    clearable: false,
    save: (chosen) => {
      const element = elements.find((candidate) => candidate.id === chosen);
      if (element) void editActions([id], { element: element.id });
    },
  }),
};

const dateColumns: readonly RegisterColumn<ActionRow>[] = [
  {
    id: "start",
    title: "Start",
    width: 108,
    yields: 2,
    text: ({ entry }) => (entry.start === null ? "" : shownDate(entry.start)),
    sortBy: ({ entry }) => entry.start,
    render: ({ entry }) =>
      entry.start === null ? (
        <span className={classes["quiet"]}>Not set</span>
      ) : (
        <span className="tabular">{shownDate(entry.start)}</span>
      ),
    edit: ({ id, entry }) => ({
      kind: "date",
      value: entry.action.start,
      save: (start) => void editActions([id], { start }),
    }),
  },
  {
    id: "days",
    title: "Days",
    width: 64,
    align: "end",
    yields: 6,
    text: ({ entry }) => String(entry.action.durationDays),
    sortBy: ({ entry }) => entry.action.durationDays,
    edit: ({ id, entry }) => ({
      kind: "number",
      value: entry.action.durationDays,
      min: 1,
      max: longestDuration,
      save: (durationDays) => void editActions([id], { durationDays }),
    }),
  },
  {
    id: "finish",
    title: "Finish",
    width: 108,
    text: ({ entry }) => (entry.finish === null ? "" : shownDate(entry.finish)),
    sortBy: ({ entry }) => entry.finish,
    render: ({ entry }) =>
      entry.finish === null ? (
        <span className={classes["quiet"]}>Not scheduled</span>
      ) : (
        <span className="tabular">{shownDate(entry.finish)}</span>
      ),
  },
];

const statusColumn: RegisterColumn<ActionRow> = {
  id: "status",
  title: "Status",
  width: 122,
  text: ({ entry }) => `${actionStatusTitles[entry.action.status]}${entry.late ? ", late" : ""}`,
  sortBy: ({ entry }) => actionStatuses.indexOf(entry.action.status),
  render: ({ entry }) => (
    <span>
      {actionStatusTitles[entry.action.status]}
      {entry.late ? (
        <>
          , <span className={classes["late"]}>late</span>
        </>
      ) : null}
    </span>
  ),
  edit: ({ id, entry }) => ({
    kind: "choice",
    value: entry.action.status,
    choices: statusChoices,
    clearable: false,
    save: (chosen) => {
      const status = actionStatuses.find((candidate) => candidate === chosen);
      if (status) void editActions([id], { status });
    },
  }),
};

const progressColumn: RegisterColumn<ActionRow> = {
  id: "progress",
  title: "Progress",
  width: 112,
  yields: 3,
  highFirst: true,
  text: ({ entry }) => `${entry.action.progress} %`,
  sortBy: ({ entry }) => entry.action.progress,
  render: ({ entry: { action } }) => (
    <span className={classes["progress"]}>
      <span className={classes["track"]} aria-hidden>
        <span className={classes["done"]} style={{ width: `${action.progress}%` }} />
      </span>
      <span className={classes["percent"]}>{action.progress} %</span>
    </span>
  ),
  edit: ({ id, entry }) => ({
    kind: "number",
    value: entry.action.progress,
    min: 0,
    max: 100,
    save: (progress) => void editActions([id], { progress }),
  }),
};
