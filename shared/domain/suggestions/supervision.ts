import { supervisionAspects, type SupervisionAspect } from "../../workbook/entities/ownership.ts";
import { inOrder, type Person, type Workbook } from "../../workbook/model.ts";
import { supervisionLacks, unequipped } from "../ownership.ts";
import { joined } from "../enumerate.ts";
import { noTies, type BareSuggestion } from "./suggestion.ts";

/** What is the matter when an aspect does not hold, as it reads after a supervisor's name. */
export const lackTexts: Readonly<Record<SupervisionAspect, string>> = {
  expected: "driving use is not an expected part of the role",
  written: "it is not in the job description",
  targets: "there are no targets for the team",
  measured: "results are not measured and shown",
  accountable: "nobody holds them accountable",
  equipped: "no tools, training or time were given",
  usesIt: "they do not use the system themselves",
};

/** Lacks of this many aspects, of seven, call for a finding. */
const manyLacks = 4;

interface Supervisor {
  readonly person: Person;
  readonly lacks: readonly SupervisionAspect[];
  readonly asked: boolean;
}

/** Supervisors who are asked for what they were not equipped for, and those who were hardly asked at all. */
export function fromSupervision(workbook: Workbook): readonly BareSuggestion[] {
  const supervisors = inOrder(workbook.people).flatMap((person): readonly Supervisor[] => {
    const row = workbook.supervision.get(person.id);
    return row ? [{ person, lacks: supervisionLacks(row), asked: unequipped(row) }] : [];
  });
  const unequippedOnes = supervisors.filter(({ asked }) => asked);
  const others = supervisors.filter(({ asked, lacks }) => !asked && lacks.length >= manyLacks);
  const named = (found: readonly Supervisor[]) =>
    found.length === 1
      ? { who: found[0]?.person.name ?? "", is: "is", lack: "lacks" }
      : { who: `${found.length} of ${supervisors.length} supervisors`, is: "are", lack: "lack" };
  const asked = named(unequippedOnes);
  const other = named(others);
  return [
    ...suggestion(workbook, "unequipped", unequippedOnes, {
      title: `${asked.who} ${asked.is} asked to drive use without tools, training or time for it`,
      reason: `${asked.who} ${asked.is} expected to drive use, or accountable for it, but not equipped.`,
    }),
    ...suggestion(workbook, "not-set-up", others, {
      title: `${other.who} ${other.is} not set up to drive use`,
      reason: `${other.who} ${other.lack} at least ${manyLacks} of the ${supervisionAspects.length} things it takes to drive use.`,
    }),
  ];
}

function suggestion(
  workbook: Workbook,
  key: string,
  found: readonly Supervisor[],
  { title, reason }: { readonly title: string; readonly reason: string },
): readonly BareSuggestion[] {
  if (found.length === 0) return [];
  const ids = new Set(found.map(({ person }) => person.id));
  return [
    {
      ...noTies,
      key: `supervision:${key}`,
      source: "supervision",
      reason,
      finding: {
        kind: "gap",
        title,
        description: found.map(lineOf).join("\n"),
        impact: 4,
        evidenceStrength: found.length > 1 ? "several-voices" : "one-voice",
        dimensions: ["managers"],
      },
      groupIds: inOrder(workbook.groups).flatMap(({ id, supervisorId }) =>
        supervisorId !== null && ids.has(supervisorId) ? [id] : [],
      ),
      personIds: [...ids],
    },
  ];
}

function lineOf({ person, lacks }: Supervisor): string {
  return `${person.name}: ${joined(lacks.map((aspect) => lackTexts[aspect]))}.`;
}
