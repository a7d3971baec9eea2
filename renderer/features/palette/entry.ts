import type { Icon } from "@tabler/icons-react";
import type { WorkbookHit } from "../../../shared/ipc/contract.ts";

/** What the palette can lead to, in the order in which equals are offered. */
export const entryKinds = [
  "command",
  "screen",
  "question",
  "finding",
  "action",
  "person",
  "group",
  "evidence",
  "measure",
  "behaviour",
  "role",
  "survey",
  "words",
] as const;
export type EntryKind = (typeof entryKinds)[number];

export const entryKindTitles: Readonly<Record<EntryKind, string>> = {
  command: "Commands",
  screen: "Screens",
  question: "Questions",
  finding: "Findings",
  action: "Actions",
  person: "People",
  group: "User groups",
  evidence: "Evidence",
  measure: "Measures of success",
  behaviour: "Expected behaviours",
  role: "Roles",
  survey: "Questionnaires",
  words: "Found in the words",
};

/** One line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  /** A few quiet words beside the label: where it is, its keys. */
  readonly hint: string;
  readonly words: string;
  readonly icon: Icon;
  /** Where its words hold what is looked for, when it was found by them. */
  readonly found?: Pick<WorkbookHit, "titleMarks" | "excerpt" | "marks">;
  readonly run: () => void;
}

/** An entry of a kind; what is left out is empty. */
export function entryOf(
  kind: EntryKind,
  given: Pick<PaletteEntry, "id" | "label" | "icon" | "run" | "found"> & {
    readonly hint?: string;
    readonly words?: string;
  },
): PaletteEntry {
  return { hint: "", words: "", ...given, kind, id: `${kind}/${given.id}` };
}
