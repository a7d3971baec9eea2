import { columnLetters } from "./address.ts";
import type { SurveyForm } from "../domain/survey/form.ts";
import type { Cell, CellValue, Sheet, SheetRow } from "./model.ts";
import {
  distinctLabels,
  excelFormat,
  excelFormatVersion,
  excelIdRows,
  excelSheets,
} from "./survey-form-layout.ts";
import { cell, ordinary } from "./table.ts";

/** What one drop-down offers. */
export interface Choice {
  readonly id: string;
  readonly header: string;
  readonly labels: readonly string[];
  /** The range of the labels, absolute with its sheet; null when there is nothing to choose from. */
  readonly range: string | null;
}

/** Everything that a form's drop-downs offer, and where it stands on the sheet with the lists. */
export interface FormChoices {
  /** By the id of the scale. */
  readonly scales: readonly Choice[];
  readonly audiences: Choice;
  readonly groups: Choice;
  readonly people: Choice;
}

const headerRow = 1;
const firstRow = headerRow + 1;

/** Lays the lists out, one in a column. */
export function formChoices(form: SurveyForm): FormChoices {
  const used = new Map(
    form.parts.flatMap(({ items }) => items.map(({ scale }) => [scale.id, scale] as const)),
  );
  let column = 0;
  const choice = (id: string, header: string, labels: readonly string[]): Choice => {
    column += 1;
    const letters = columnLetters(column);
    const range = `${excelSheets.lists}!$${letters}$${firstRow}:$${letters}$${firstRow + labels.length - 1}`;
    return { id, header, labels, range: labels.length === 0 ? null : range };
  };
  const named = (id: string, header: string, names: readonly string[]) =>
    choice(id, header, distinctLabels(names));
  return {
    scales: [...used.values()].map(({ id, steps, unknown }) =>
      choice(id, "Answers", [...steps.map(({ label }) => label), unknown]),
    ),
    audiences: named(
      "audiences",
      "What fits you",
      form.audiences.map(({ label }) => label),
    ),
    groups: named(
      "groups",
      "Groups",
      form.groups.map(({ name }) => name),
    ),
    people: named(
      "people",
      "Names",
      form.people.map(({ name }) => name),
    ),
  };
}

/** The hidden sheet that the drop-downs read. */
export function listsSheet({ scales, audiences, groups, people }: FormChoices): Sheet {
  const lists = [...scales, audiences, groups, people];
  const length = Math.max(...lists.map(({ labels }) => labels.length));
  const rows: SheetRow[] = [
    { height: null, cells: lists.map(({ header }) => cell(header, "head")) },
    ...Array.from({ length }, (_, i) => ({
      height: null,
      cells: lists.map(({ labels }) => textCell(labels[i])),
    })),
  ];
  return {
    ...unseen,
    name: excelSheets.lists,
    columns: lists.map(() => ({ width: 28, fold: "none", hidden: false })),
    rows,
    visibility: "hidden",
    print: { ...unseen.print, area: `A1:${columnLetters(lists.length)}${length + 1}` },
  };
}

/** The sheet that nobody sees: which form this is, and the ids behind what is chosen. */
export function idsSheet(form: SurveyForm, { audiences, groups, people }: FormChoices): Sheet {
  const { format, version, engagement, survey, opening, item, audience, group, person } = excelIdRows;
  const chosen = (kind: string, ids: readonly string[], { labels }: Choice) =>
    ids.map((id, i) => [kind, id, labels[i] ?? ""]);
  const records: (readonly CellValue[])[] = [
    [format, excelFormat],
    [version, excelFormatVersion],
    [engagement, form.engagementId],
    [survey, form.surveyId],
    [opening, form.version],
    ...form.parts.flatMap(({ items }) => items.map(({ id, scale }) => [item, id, scale.id])),
    ...chosen(
      audience,
      form.audiences.map(({ id }) => id),
      audiences,
    ),
    ...chosen(
      group,
      form.groups.map(({ id }) => id),
      groups,
    ),
    ...chosen(
      person,
      form.people.map(({ id }) => id),
      people,
    ),
  ];
  return {
    ...unseen,
    name: excelSheets.ids,
    columns: [12, 40, 40].map((width) => ({ width, fold: "none", hidden: false })),
    rows: records.map((record) => ({ height: null, cells: record.map(textCell) })),
    visibility: "veryHidden",
    print: { ...unseen.print, area: `A1:C${records.length}` },
  };
}

/** As text, so that an id or an answer that looks like a number stays what it is. */
function textCell(value: CellValue | undefined): Cell | null {
  return value === undefined ? null : cell(value, "row", typeof value === "string" ? "text" : "general");
}

/** What the sheets that are not shown have in common. */
const unseen = {
  ...ordinary,
  frozen: { rows: 0, columns: 0 },
  filter: null,
  tab: "lists",
  guarded: true,
  print: {
    landscape: false,
    paper: "a4",
    fit: "width",
    breaks: [],
    repeatRows: null,
    repeatColumns: null,
    area: "A1:A1",
    header: { left: "", right: "" },
    footer: "",
  },
} as const satisfies Partial<Sheet>;
