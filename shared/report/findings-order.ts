import type { RegisterEntry } from "../domain/findings.ts";

/** Orders of findings besides the register's own. */
export interface FindingOrder {
  /** 1 … n by when a finding was recorded, by id: what breaks ties between equal priorities. */
  readonly recorded: ReadonlyMap<string, number>;
  /** Of open findings, by id: B1, B2 … for gaps and risks by rank, S1, S2 … for strengths. */
  readonly places: ReadonlyMap<string, string>;
}

export function findingOrder(register: readonly RegisterEntry[]): FindingOrder {
  const byRecord = register.toSorted(
    ({ finding: a }, { finding: b }) =>
      (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0) || a.position - b.position,
  );
  return {
    recorded: new Map(byRecord.map(({ finding }, i) => [finding.id, i + 1])),
    places: new Map([...placesOf(barriers(register), "B"), ...placesOf(strengths(register), "S")]),
  };
}

/** Open gaps and risks, highest priority first. */
export function barriers(register: readonly RegisterEntry[]): readonly RegisterEntry[] {
  return register.filter(({ finding }) => finding.kind !== "strength" && finding.state === "open");
}

/** Open strengths, highest priority first. */
export function strengths(register: readonly RegisterEntry[]): readonly RegisterEntry[] {
  return register.filter(({ finding }) => finding.kind === "strength" && finding.state === "open");
}

function placesOf(entries: readonly RegisterEntry[], letter: string): readonly (readonly [string, string])[] {
  return entries.map(({ finding }, i) => [finding.id, `${letter}${i + 1}`]);
}
