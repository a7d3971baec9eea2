import { create } from "zustand";
import type { LibraryEntry } from "../../../shared/ipc/contract.ts";
import type { Failure } from "../../../shared/ipc/result.ts";
import { api } from "../../api.ts";
import { preferencesKnown, usePreferences } from "../../state/preferences.ts";

export const sorts = ["change", "client", "progress"] as const;
export type Sort = (typeof sorts)[number];

export const filters = ["current", "archived", "all"] as const;
export type Filter = (typeof filters)[number];

interface LibraryState {
  /** null until they have been read for the first time. */
  readonly entries: readonly LibraryEntry[] | null;
  /** Why the library could not be read, or null. */
  readonly failure: Failure | null;
  readonly sort: Sort;
  readonly filter: Filter;
  /** What is searched for. */
  readonly query: string;
}

export const useLibrary = create<LibraryState>()(() => ({
  entries: null,
  failure: null,
  sort: "change",
  filter: "current",
  query: "",
}));

/** Reads the library anew. */
export async function loadLibrary(): Promise<void> {
  const [result] = await Promise.all([api.library.list(), preferencesKnown()]);
  if (result.ok) useLibrary.setState({ entries: result.value.entries, failure: null });
  else useLibrary.setState({ failure: result.error });
}

let begun = false;

/** Reads the library before there is a screen to show it on: the start waits for nothing longer. */
export function beginLibrary(): void {
  begun = true;
  void loadLibrary();
}

/** Reads the library for its screen, unless that was just begun. */
export function enterLibrary(): void {
  if (!begun) void loadLibrary();
  begun = false;
}

/**
 * The engagements that may be seen now: with "Discreet" only the one that was opened last, so that nobody who looks at
 * the screen reads another client's name.
 */
export function useVisibleEntries(): readonly LibraryEntry[] {
  const entries = useLibrary((library) => library.entries) ?? [];
  const discreet = usePreferences((preferences) => preferences.discreet);
  const last = usePreferences((preferences) => preferences.lastEngagementId);
  return discreet ? entries.filter((entry) => entry.id === last) : entries;
}

/** The entries that the filter and the words looked for let through, in the order chosen. */
export function chosenEntries(
  entries: readonly LibraryEntry[],
  { sort, filter, query }: Pick<LibraryState, "sort" | "filter" | "query">,
): readonly LibraryEntry[] {
  const wanted = query.trim().toLowerCase();
  return entries
    .filter((entry) => filter === "all" || entry.archived === (filter === "archived"))
    .filter((entry) => `${entry.client} ${entry.system}`.toLowerCase().includes(wanted))
    .toSorted(orders[sort]);
}

type Order = (a: LibraryEntry, b: LibraryEntry) => number;

const byChange: Order = (a, b) => (a.lastChange < b.lastChange ? 1 : a.lastChange > b.lastChange ? -1 : 0);

const orders: Readonly<Record<Sort, Order>> = {
  change: byChange,
  client: (a, b) => a.client.localeCompare(b.client) || byChange(a, b),
  progress: (a, b) => b.progress - a.progress || byChange(a, b),
};
