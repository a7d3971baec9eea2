import {
  frequencies,
  measureDirections,
  measureKinds,
  type Measure,
} from "../../../../shared/workbook/entities/success.ts";
import { holdings } from "../../../../shared/workbook/entities/state.ts";
import type { Person } from "../../../../shared/workbook/model.ts";
import {
  directionTitles,
  frequencyTitles,
  holdingTitles,
  measureKindTitles,
} from "../../../../shared/workbook/words.ts";
import { notifyFailure } from "../../../ui/notify.ts";
import type {
  CellEditing,
  Choice,
  RegisterColumn,
  RegisterFacet,
  RegisterGrouping,
} from "../../../ui/register/types.ts";
import { readFigure, shownDate, shownFigure } from "../figure.ts";
import { ChecksLine, checksText } from "./checks.tsx";
import { editMeasures, type MeasurePatch } from "./measure-edits.ts";
import { measureStandings, measureStandingTitles, type MeasureRow } from "./measure-rows.ts";

type Column = RegisterColumn<MeasureRow>;

export function choicesOf<T extends string>(
  all: readonly T[],
  titles: Readonly<Record<T, string>>,
): readonly Choice[] {
  return all.map((value) => ({ value, label: titles[value] }));
}

export function peopleChoices(people: readonly Person[]): readonly Choice[] {
  return people.map(({ id, name }) => ({ value: id, label: name }));
}

/** The columns of the register of measures. */
export function measureColumns(people: readonly Person[]): readonly Column[] {
  return [
    textColumn("title", { title: "Measure", width: 230, pinned: true, grows: true }),
    {
      id: "checks",
      title: "Checks",
      width: 134,
      text: checksText,
      sortBy: ({ standing, faults }) => measureStandings.indexOf(standing) * 100 - faults.length,
      render: (row) => <ChecksLine row={row} />,
    },
    {
      id: "baseline",
      title: "Baseline",
      width: 74,
      align: "end",
      text: ({ measure }) => shownFigure(measure.baseline, ""),
      sortBy: ({ measure }) => measure.baseline,
      edit: (row) => figureEditing(row, "baseline"),
    },
    {
      id: "target",
      title: "Target",
      width: 98,
      align: "end",
      text: ({ measure }) => shownFigure(measure.target, measure.unit),
      sortBy: ({ measure }) => measure.target,
      edit: (row) => figureEditing(row, "target"),
    },
    {
      id: "date",
      title: "By",
      width: 98,
      hideable: true,
      yields: 0,
      text: ({ measure }) => shownDate(measure.targetDate),
      sortBy: ({ measure }) => measure.targetDate,
      edit: ({ id, measure }) => ({
        kind: "date",
        value: measure.targetDate,
        save: (targetDate) => void editMeasures([id], { targetDate }),
      }),
    },
    {
      id: "owner",
      title: "Owner",
      width: 126,
      hideable: true,
      text: ({ owner }) => owner,
      sortBy: ({ owner }) => owner || null,
      edit: ({ id, measure }) => ({
        kind: "choice",
        value: measure.ownerId,
        choices: peopleChoices(people),
        clearable: true,
        save: (ownerId) => void editMeasures([id], { ownerId }),
      }),
    },
    ...detailColumns(),
  ];
}

/** Columns that step back first where room is short; the details have them all. */
function detailColumns(): readonly Column[] {
  return [
    choiceColumn("frequency", "How often", 100, frequencies, frequencyTitles, 1),
    { ...textColumn("unit", { title: "Unit", width: 80, hideable: true }), yields: 7 },
    { ...textColumn("source", { title: "How measured", width: 150, hideable: true }), yields: 2 },
    choiceColumn("inPerformancePlans", "In plans", 90, holdings, holdingTitles, 3),
    choiceColumn("inRewards", "In rewards", 90, holdings, holdingTitles, 4),
    choiceColumn("direction", "Better", 120, measureDirections, directionTitles, 5),
    choiceColumn("kind", "Kind", 110, measureKinds, measureKindTitles, 6),
  ];
}

function textColumn(
  field: "title" | "unit" | "source",
  more: Pick<Column, "title" | "width"> & Partial<Column>,
): Column {
  return {
    id: field,
    text: ({ measure }) => measure[field],
    sortBy: ({ measure }) => measure[field] || null,
    edit: ({ id, measure }) => ({
      kind: "text",
      value: measure[field],
      required: field === "title",
      save: (value) => void editMeasures([id], { [field]: value }),
    }),
    ...more,
  };
}

type ChoiceField = "kind" | "direction" | "frequency" | "inPerformancePlans" | "inRewards";

function choiceColumn<F extends ChoiceField>(
  field: F,
  title: string,
  width: number,
  all: readonly NonNullable<Measure[F]>[],
  titles: Readonly<Record<NonNullable<Measure[F]>, string>>,
  yields: number,
): Column {
  const titleOf = (value: Measure[F]) => (value === null ? "" : titles[value as NonNullable<Measure[F]>]);
  return {
    id: field,
    title,
    width,
    hideable: true,
    yields,
    text: ({ measure }) => titleOf(measure[field]),
    sortBy: ({ measure }) => {
      const at = all.findIndex((value) => value === measure[field]);
      return at === -1 ? null : at;
    },
    edit: ({ id, measure }) => ({
      kind: "choice",
      value: measure[field],
      choices: choicesOf(all, titles),
      clearable: field === "frequency",
      save: (chosen) => {
        const value = all.find((each) => each === chosen);
        if (value !== undefined) void editMeasures([id], { [field]: value } satisfies MeasurePatch);
        else if (field === "frequency" && chosen === null) void editMeasures([id], { frequency: null });
      },
    }),
  };
}

/** A figure is typed as text, so that it can also be taken away. */
function figureEditing({ id, measure }: MeasureRow, field: "baseline" | "target"): CellEditing {
  return {
    kind: "text",
    value:
      measure[field] === null
        ? ""
        : measure[field].toLocaleString(undefined, { useGrouping: false, maximumFractionDigits: 15 }),
    required: false,
    save: (text) => {
      const figure = readFigure(text);
      if (figure === undefined)
        notifyFailure({
          code: "invalid",
          message: `“${text}” is not a figure. The ${field} stays as it was.`,
        });
      else void editMeasures([id], { [field]: figure });
    },
  };
}

/** How measures can be narrowed down. */
export function measureFacets(people: readonly Person[]): readonly RegisterFacet<MeasureRow>[] {
  return [
    {
      id: "kind",
      title: "Kind",
      choices: choicesOf(measureKinds, measureKindTitles),
      valuesOf: ({ measure }) => [measure.kind],
    },
    {
      id: "checks",
      title: "Checks",
      choices: choicesOf(measureStandings, measureStandingTitles),
      valuesOf: ({ standing }) => [standing],
    },
    {
      id: "owner",
      title: "Owner",
      choices: [...peopleChoices(people), { value: "", label: "Nobody" }],
      valuesOf: ({ measure }) => [measure.ownerId ?? ""],
    },
  ];
}

/** How measures can be gathered under headings. */
export const measureGroupings: readonly RegisterGrouping<MeasureRow>[] = [
  {
    id: "kind",
    title: "Kind",
    of: ({ measure: { kind } }) => ({
      key: kind,
      title: measureKindTitles[kind],
      order: measureKinds.indexOf(kind),
    }),
  },
  {
    id: "owner",
    title: "Owner",
    of: ({ measure, owner }) => ({
      key: measure.ownerId ?? "",
      title: owner || "Nobody",
      order: owner || "\uffff",
    }),
  },
  {
    id: "checks",
    title: "Checks",
    of: ({ standing }) => ({
      key: standing,
      title: measureStandingTitles[standing],
      order: measureStandings.indexOf(standing),
    }),
  },
];
