import {
  evidenceStrengths,
  findingKinds,
  findingStates,
  type EvidenceStrength,
  type FindingKind,
  type FindingState,
} from "../../../shared/workbook/model.ts";
import {
  evidenceStrengthTitles,
  findingKindTitles,
  findingStateTitles,
  impactTitles,
} from "../../../shared/workbook/words.ts";
import { KindMark } from "../../ui/kind-mark.tsx";
import type { CellEditing, RegisterColumn } from "../../ui/register/types.ts";
import { VerdictMark, verdictTitle } from "../../ui/verdict-mark.tsx";
import { editFindings } from "./finding-edits.ts";
import type { FindingRow } from "./finding-rows.ts";
import classes from "./findings.module.css";
import { PriorityCell, priorityFigure } from "./priority.tsx";
import { verdictOrder } from "./triage/verdicts.ts";

const kindOrder: Readonly<Record<FindingKind, number>> = { strength: 0, gap: 1, risk: 2 };

function choosing<T extends string>(
  value: T,
  all: readonly T[],
  titles: Readonly<Record<T, string>>,
  save: (value: T) => void,
): CellEditing {
  return {
    kind: "choice",
    value,
    clearable: false,
    choices: all.map((option) => ({ value: option, label: titles[option] })),
    save: (chosen) => {
      const found = all.find((option) => option === chosen);
      if (found) save(found);
    },
  };
}

/** The columns of the register of findings. */
export const findingColumns: readonly RegisterColumn<FindingRow>[] = [
  {
    id: "number",
    title: "No.",
    width: 58,
    pinned: true,
    hideable: false,
    text: (row) => row.number,
    sortBy: (row) => row.entry.rank,
  },
  {
    id: "title",
    title: "Finding",
    width: 250,
    grows: true,
    pinned: true,
    hideable: false,
    text: (row) => row.finding.title,
    sortBy: (row) => row.finding.title,
    edit: ({ id, finding }) => ({
      kind: "text",
      value: finding.title,
      required: true,
      save: (title) => void editFindings([id], { title }),
    }),
  },
  {
    id: "kind",
    title: "Kind",
    width: 96,
    text: (row) => findingKindTitles[row.finding.kind],
    sortBy: (row) => kindOrder[row.finding.kind],
    render: (row) => <KindMark kind={row.finding.kind} />,
    edit: ({ id, finding }) =>
      choosing(finding.kind, findingKinds, findingKindTitles, (kind) => void editFindings([id], { kind })),
  },
  {
    id: "verdict",
    title: "Verdict",
    width: 126,
    text: (row) => (row.triage ? verdictTitle(row.triage.verdict?.kind ?? null) : ""),
    sortBy: (row) => (row.triage?.verdict ? verdictOrder(row.triage.verdict.kind) : null),
    render: (row) => (row.triage ? <VerdictMark kind={row.triage.verdict?.kind ?? null} /> : null),
  },
  {
    id: "state",
    title: "State",
    width: 84,
    yields: 3,
    text: (row) => findingStateTitles[row.finding.state],
    sortBy: (row) => row.finding.state,
    edit: ({ id, finding }) =>
      choosing<FindingState>(
        finding.state,
        findingStates,
        findingStateTitles,
        (state) => void editFindings([id], { state }),
      ),
  },
  {
    id: "dimensions",
    title: "Dimensions",
    width: 150,
    yields: 5,
    text: (row) => row.dimensions,
    sortBy: (row) => row.dimensions || null,
  },
  {
    id: "groups",
    title: "Groups",
    width: 150,
    yields: 6,
    text: (row) => row.groups || "Everybody",
    sortBy: (row) => row.groups || null,
    render: (row) =>
      row.groups === "" ? (
        <span className={classes["quiet"]}>Everybody</span>
      ) : (
        <span className={classes["clip"]} title={row.groups}>
          {row.groups}
        </span>
      ),
  },
  {
    id: "impact",
    title: "Impact",
    width: 70,
    align: "end",
    highFirst: true,
    yields: 2,
    text: (row) => String(row.finding.impact),
    sortBy: (row) => row.finding.impact,
    render: (row) => <span title={impactTitles[row.finding.impact - 1]}>{row.finding.impact}</span>,
    edit: ({ id, finding }) => ({
      kind: "choice",
      value: String(finding.impact),
      clearable: false,
      choices: impactTitles.map((title, i) => ({ value: String(i + 1), label: `${i + 1} ${title}` })),
      save: (impact) => void editFindings([id], { impact: Number(impact) }),
    }),
  },
  {
    id: "strength",
    title: "Evidence strength",
    width: 150,
    yields: 7,
    text: (row) => evidenceStrengthTitles[row.finding.evidenceStrength],
    sortBy: (row) => row.entry.priority.strength,
    highFirst: true,
    edit: ({ id, finding }) =>
      choosing<EvidenceStrength>(
        finding.evidenceStrength,
        evidenceStrengths,
        evidenceStrengthTitles,
        (evidenceStrength) => void editFindings([id], { evidenceStrength }),
      ),
  },
  {
    id: "priority",
    title: "Priority",
    width: 70,
    align: "end",
    highFirst: true,
    text: (row) => priorityFigure(row.entry.priority),
    sortBy: (row) => row.entry.priority.value,
    render: (row, { active }) => <PriorityCell priority={row.entry.priority} focused={active} />,
  },
  {
    id: "answers",
    title: "Answers",
    width: 78,
    align: "end",
    highFirst: true,
    yields: 4,
    text: (row) => String(row.entry.answerIds.length),
    sortBy: (row) => row.entry.answerIds.length,
  },
  {
    id: "evidence",
    title: "Evidence",
    width: 92,
    align: "end",
    highFirst: true,
    text: (row) => (row.unsupported ? "Unsupported" : String(row.entry.evidenceIds.length)),
    sortBy: (row) => (row.unsupported ? -1 : row.entry.evidenceIds.length),
    render: (row) =>
      row.unsupported ? (
        <span className={classes["lacking"]} title="No answer and no evidence is behind it">
          Unsupported
        </span>
      ) : (
        row.entry.evidenceIds.length
      ),
  },
  {
    id: "actions",
    title: "Actions",
    width: 68,
    align: "end",
    highFirst: true,
    yields: 1,
    text: (row) => (row.unanswered ? "None" : String(row.entry.actionIds.length)),
    sortBy: (row) => row.entry.actionIds.length,
    render: (row) =>
      row.unanswered ? (
        <span className={classes["lacking"]} title="It is open and no action answers it">
          None
        </span>
      ) : (
        row.entry.actionIds.length
      ),
  },
];
