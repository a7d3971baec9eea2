import { dimensions } from "../../../shared/methodology/dimensions.ts";
import {
  evidenceStrengths,
  findingKinds,
  findingStates,
  inOrder,
  type Group,
} from "../../../shared/workbook/model.ts";
import {
  evidenceStrengthTitles,
  findingKindTitles,
  findingStateTitles,
  impactTitles,
} from "../../../shared/workbook/words.ts";
import { verdictTitle } from "../../ui/verdict-mark.tsx";
import type { RegisterFacet, RegisterGrouping } from "../../ui/register/types.ts";
import type { FindingRow } from "./finding-rows.ts";
import { verdictChoices, verdictOrder } from "./triage/verdicts.ts";

/** How the register of findings can be narrowed down; by groups it knows them. */
export function findingFacets(groups: ReadonlyMap<string, Group>): readonly RegisterFacet<FindingRow>[] {
  return [
    {
      id: "kind",
      title: "Kind",
      choices: findingKinds.map((value) => ({ value, label: findingKindTitles[value] })),
      valuesOf: (row) => [row.finding.kind],
    },
    {
      id: "verdict",
      title: "Verdict",
      choices: verdictChoices,
      valuesOf: (row) => (row.triage ? [row.triage.verdict?.kind ?? "none"] : []),
    },
    {
      id: "state",
      title: "State",
      choices: findingStates.map((value) => ({ value, label: findingStateTitles[value] })),
      valuesOf: (row) => [row.finding.state],
    },
    {
      id: "support",
      title: "Answers and evidence",
      choices: [
        { value: "with-evidence", label: "With evidence" },
        { value: "without-evidence", label: "Without evidence" },
        { value: "unsupported", label: "Without either" },
      ],
      valuesOf: (row) => [
        row.entry.evidenceIds.length > 0 ? "with-evidence" : "without-evidence",
        ...(row.unsupported ? ["unsupported"] : []),
      ],
    },
    {
      id: "action",
      title: "Actions",
      choices: [
        { value: "with", label: "With an action" },
        { value: "without", label: "Without an action" },
        { value: "needed", label: "Open without an action" },
      ],
      valuesOf: (row) => [
        row.entry.actionIds.length > 0 ? "with" : "without",
        ...(row.unanswered ? ["needed"] : []),
      ],
    },
    {
      id: "strength",
      title: "Evidence strength",
      choices: evidenceStrengths.map((value) => ({ value, label: evidenceStrengthTitles[value] })),
      valuesOf: (row) => [row.finding.evidenceStrength],
    },
    {
      id: "group",
      title: "Group",
      choices: [
        { value: "everybody", label: "Everybody" },
        ...inOrder(groups).map((group) => ({ value: group.id, label: group.name })),
      ],
      valuesOf: (row) => (row.entry.groupIds.length > 0 ? row.entry.groupIds : ["everybody"]),
    },
    {
      id: "dimension",
      title: "Dimension",
      choices: dimensions.map(({ id, title }) => ({ value: id, label: title })),
      valuesOf: (row) => row.finding.dimensions,
    },
  ];
}

/** How the register of findings can be gathered under headings. */
export const findingGroupings: readonly RegisterGrouping<FindingRow>[] = [
  {
    id: "kind",
    title: "Kind",
    of: ({ finding: { kind } }) => ({
      key: kind,
      title: findingKindTitles[kind],
      order: findingKinds.indexOf(kind),
    }),
  },
  {
    id: "verdict",
    title: "Verdict",
    of: ({ triage }) => {
      if (!triage) return { key: "strength", title: "Strengths, which need no triage", order: 100 };
      const kind = triage.verdict?.kind ?? null;
      return { key: kind ?? "none", title: verdictTitle(kind), order: verdictOrder(kind) };
    },
  },
  {
    id: "impact",
    title: "Impact",
    of: ({ finding: { impact } }) => ({
      key: String(impact),
      title: `Impact ${impact}: ${impactTitles[impact - 1]?.toLocaleLowerCase() ?? ""}`,
      order: -impact,
    }),
  },
  {
    id: "dimension",
    title: "First dimension",
    of: ({ finding }) => {
      const [first] = finding.dimensions;
      const place = dimensions.findIndex((dimension) => dimension.id === first);
      const dimension = dimensions[place];
      return dimension
        ? { key: dimension.id, title: dimension.title, order: place }
        : { key: "none", title: "No dimension", order: dimensions.length };
    },
  },
  {
    id: "state",
    title: "State",
    of: ({ finding: { state } }) => ({
      key: state,
      title: findingStateTitles[state],
      order: findingStates.indexOf(state),
    }),
  },
];
