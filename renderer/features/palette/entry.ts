import type { Icon } from "@tabler/icons-react";

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
  readonly run: () => void;
}

/** An entry of a kind; what is left out is empty. */
export function entryOf(
  kind: EntryKind,
  given: Pick<PaletteEntry, "id" | "label" | "icon" | "run"> & {
    readonly hint?: string;
    readonly words?: string;
  },
): PaletteEntry {
  return { hint: "", words: "", ...given, kind, id: `${kind}/${given.id}` };
}
