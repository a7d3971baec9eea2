import type { Workaround } from "../../../workbook/entities/success.ts";
import { inOrder, type Group, type Spectrum } from "../../../workbook/model.ts";
import { effectiveUse, spectrumLevels, type SpectrumLevel } from "../../adoption.ts";
import { ratingText } from "../../suggestions/wording.ts";
import type { Fact } from "../fact.ts";
import type { FactRecord } from "./record.ts";

const levelWords: Readonly<Record<SpectrumLevel, string>> = {
  none: "do not use the system at all",
  ineffective: "use it ineffectively",
  moderate: "use it moderately",
  full: "use it fully",
};

/** From these hours a week on, a group's workarounds say all they can. */
const manyHours = 40;

/** Where each assessed group stands on the spectrum, and what its workarounds cost. */
export function useFacts({ workbook, groups }: FactRecord): readonly Fact[] {
  const workarounds = Map.groupBy(inOrder(workbook.workarounds), (row) => row.groupId);
  return groups.flatMap((group) => [
    ...(group.spectrum ? spectrumFacts(group, group.spectrum) : []),
    ...workaroundFacts(group, workarounds.get(group.id) ?? []),
  ]);
}

function spectrumFacts(group: Group, spectrum: Spectrum): readonly Fact[] {
  const of = { entity: { kind: "groups", id: group.id }, groupIds: [group.id], findingIds: [] } as const;
  // Shares are whole percents; so is their sum.
  const percent = Math.round(effectiveUse(spectrum) * 100);
  return [
    {
      kind: "effective-use-below",
      percent,
      key: `effective-use-below:${group.id}`,
      words: `${percent} % of ${group.name} use the system effectively.`,
      telling: 1 - percent / 100,
      ...of,
    },
    ...spectrumLevels.map((level): Fact => ({
      kind: "share-at-least",
      level,
      percent: spectrum[level],
      key: `share-at-least:${level}:${group.id}`,
      words: `${spectrum[level]} % of ${group.name} ${levelWords[level]}.`,
      telling: spectrum[level] / 100,
      ...of,
    })),
  ];
}

/** Together, leading to the costliest. */
function workaroundFacts(group: Group, rows: readonly Workaround[]): readonly Fact[] {
  const [costliest] = rows.toSorted((a, b) => b.hoursPerWeek - a.hoursPerWeek);
  if (!costliest) return [];
  const hours = rows.reduce((sum, row) => sum + row.hoursPerWeek, 0);
  return [
    {
      kind: "workarounds",
      hours,
      key: `workarounds:${group.id}`,
      entity: { kind: "workarounds", id: costliest.id },
      words: `Workarounds cost ${group.name} ${ratingText(hours)} hours a week, first of all “${costliest.title}”.`,
      telling: Math.min(1, hours / manyHours),
      groupIds: [group.id],
      findingIds: [],
    },
  ];
}
