import {
  IconBraces,
  IconCalendarStats,
  IconDatabaseExport,
  IconListDetails,
  IconTableExport,
  type Icon,
} from "@tabler/icons-react";
import type { ExportKind } from "../../../shared/ipc/contract.ts";

export const exportTitles: Readonly<Record<ExportKind, string>> = {
  steering: "Steering workbook",
  register: "Findings register",
  roadmap: "Roadmap",
  json: "Open JSON",
  workbook: "Workbook file",
};

/** What an export holds, for whom it is, and as what it is written. */
export interface ExportWords {
  readonly holds: string;
  readonly forWhom: string;
  readonly format: string;
  readonly icon: Icon;
}

export const exportWords: Readonly<Record<ExportKind, ExportWords>> = {
  steering: {
    holds:
      "Summary, scorecard heat map, findings, strategy by element, roadmap with dates, answers and evidence index, with live formulas and links from action to finding to evidence.",
    forWhom: "For the steering committee, who can change owners, dates and progress in it.",
    format: "Excel, .xlsx",
    icon: IconTableExport,
  },
  register: {
    holds: "Every finding with its kind, dimensions, groups, priority and evidence.",
    forWhom: "For those who work on single findings and need not see the rest.",
    format: "Excel, .xlsx",
    icon: IconListDetails,
  },
  roadmap: {
    holds: "Every action with its owner, dates, status and the findings it answers.",
    forWhom: "For action owners and the project office.",
    format: "Excel, .xlsx",
    icon: IconCalendarStats,
  },
  workbook: {
    holds: "The whole engagement with its photos and documents, without the history of edits.",
    forWhom: "For a colleague who goes on with it in Uptake, and for your own archive.",
    format: "Uptake, .uptake",
    icon: IconDatabaseExport,
  },
  json: {
    holds: "Everything recorded, one list for each kind of entry, in a form any program can read.",
    forWhom: "For analysts, and so that nothing here is ever locked in.",
    format: "Open JSON, .json",
    icon: IconBraces,
  },
};

/** The order in which exports are offered. */
export const offeredExports: readonly ExportKind[] = ["steering", "register", "roadmap", "workbook", "json"];
