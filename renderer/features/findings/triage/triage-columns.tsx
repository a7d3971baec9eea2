import { barrierKinds } from "../../../../shared/methodology/triage-steps.ts";
import { barrierTitles } from "../../../../shared/workbook/words.ts";
import type { RegisterColumn, RegisterFacet, RegisterGrouping } from "../../../ui/register/types.ts";
import { VerdictMark, verdictTitle } from "../../../ui/verdict-mark.tsx";
import classes from "../findings.module.css";
import { PriorityCell, priorityFigure } from "../priority.tsx";
import type { TriageRow } from "./triage-rows.ts";
import { verdictChoices, verdictOrder } from "./verdicts.ts";

export const triageColumns: readonly RegisterColumn<TriageRow>[] = [
  {
    id: "number",
    title: "No.",
    width: 46,
    pinned: true,
    hideable: false,
    text: (row) => row.number,
    sortBy: (row) => row.rank,
  },
  {
    id: "title",
    title: "Gap or risk",
    width: 230,
    grows: true,
    pinned: true,
    hideable: false,
    text: (row) => row.title,
    sortBy: (row) => row.title,
  },
  {
    id: "priority",
    title: "Priority",
    width: 70,
    align: "end",
    highFirst: true,
    text: (row) => priorityFigure(row.priority),
    sortBy: (row) => row.priority.value,
    render: (row, { active }) => <PriorityCell priority={row.priority} focused={active} />,
  },
  {
    id: "verdict",
    title: "Verdict",
    width: 126,
    text: (row) => verdictTitle(row.kind),
    sortBy: (row) => verdictOrder(row.kind),
    render: (row) => <VerdictMark kind={row.kind} />,
  },
  {
    id: "barriers",
    title: "Barriers",
    width: 140,
    yields: 1,
    text: (row) => row.barriers,
    sortBy: (row) => row.barriers || null,
    render: (row) => (
      <span className={classes["clip"]} title={row.barriers}>
        {row.barriers}
      </span>
    ),
  },
  {
    id: "open",
    title: "Open",
    width: 60,
    align: "end",
    highFirst: true,
    yields: 2,
    text: (row) => (row.open === null ? "" : String(row.open)),
    sortBy: (row) => row.open,
  },
  {
    id: "round",
    title: "Round",
    width: 62,
    align: "end",
    highFirst: true,
    yields: 3,
    text: (row) => (row.round === 0 ? "" : String(row.round)),
    sortBy: (row) => row.round || null,
  },
];

export const triageFacets: readonly RegisterFacet<TriageRow>[] = [
  { id: "verdict", title: "Verdict", choices: verdictChoices, valuesOf: (row) => [row.kind ?? "none"] },
  {
    id: "barrier",
    title: "Barrier",
    choices: barrierKinds.map((value) => ({ value, label: barrierTitles[value] })),
    valuesOf: (row) => row.verdict?.barriers ?? [],
  },
  {
    id: "open",
    title: "Open steps",
    choices: [
      { value: "some", label: "Something to find out" },
      { value: "none", label: "Nothing open" },
    ],
    valuesOf: (row) => (row.open === null ? [] : [row.open > 0 ? "some" : "none"]),
  },
];

export const triageGroupings: readonly RegisterGrouping<TriageRow>[] = [
  {
    id: "verdict",
    title: "Verdict",
    of: ({ kind }) => ({ key: kind ?? "none", title: verdictTitle(kind), order: verdictOrder(kind) }),
  },
];
