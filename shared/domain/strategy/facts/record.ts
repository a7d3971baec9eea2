import type { DimensionId } from "../../../methodology/types.ts";
import { inOrder, type Group, type Workbook } from "../../../workbook/model.ts";
import { findingsRegister, idsBy, type RegisterEntry } from "../../findings.ts";
import { gapTriages, type GapTriage } from "../../gap-triage.ts";
import { askedQuestions, scoreDimensions, type AskedQuestion, type DimensionScore } from "../../scoring.ts";
import { allResults, type SurveyWithResults } from "../../survey/of-workbook.ts";
import type { Fact } from "../fact.ts";

/** What follows from the workbook and is computed elsewhere already; what is left out is computed anew. */
export interface Computed {
  readonly asked?: readonly AskedQuestion[];
  readonly scores?: readonly DimensionScore[];
  readonly register?: readonly RegisterEntry[];
  readonly triages?: readonly GapTriage[];
  readonly surveys?: readonly SurveyWithResults[];
}

/** What the sources of facts draw on. */
export interface FactRecord extends Required<Computed> {
  readonly workbook: Workbook;
  readonly groups: readonly Group[];
  readonly ties: Ties;
}

/** One source of facts: what it finds in the record. Same record, same facts, in the same order. */
export type FactSource = (record: FactRecord) => readonly Fact[];

/** Open findings by what they are tied to; the lists hold the highest priority first. */
export interface Ties {
  readonly toAnswer: (answerId: string) => readonly string[];
  readonly toBehaviour: (behaviourId: string) => readonly string[];
  /** Of a dimension only: people are tied to findings about other things as well. */
  readonly toPerson: (personId: string, dimension: DimensionId) => readonly string[];
  readonly entryOf: (findingId: string) => RegisterEntry | undefined;
  readonly groupsOfBehaviour: (behaviourId: string) => readonly string[];
  readonly groupsOfSupervisor: (personId: string) => readonly string[];
}

export function recordOf(workbook: Workbook, computed: Computed = {}): FactRecord {
  const asked = computed.asked ?? askedQuestions(workbook);
  const register = computed.register ?? findingsRegister(workbook);
  const groups = inOrder(workbook.groups);
  return {
    workbook,
    groups,
    asked,
    scores: computed.scores ?? scoreDimensions(workbook, asked),
    register,
    triages: computed.triages ?? gapTriages(workbook),
    surveys: computed.surveys ?? allResults(workbook),
    ties: tiesOf(workbook, register, groups),
  };
}

function tiesOf(workbook: Workbook, register: readonly RegisterEntry[], groups: readonly Group[]): Ties {
  const open = new Map(
    register.flatMap((entry) => (entry.finding.state === "open" ? [[entry.finding.id, entry]] : [])),
  );
  /** By what they are tied to, those of the links that are open gaps and risks. */
  const ranked = <K extends string>(
    links: Iterable<Readonly<Record<K | "findingId", string>>>,
    key: K,
  ): ReadonlyMap<string, readonly RegisterEntry[]> => {
    const found = new Map<string, RegisterEntry[]>();
    for (const link of links) {
      const entry = open.get(link.findingId);
      if (!entry || entry.finding.kind === "strength") continue;
      const known = found.get(link[key]);
      if (known) known.push(entry);
      else found.set(link[key], [entry]);
    }
    for (const entries of found.values()) entries.sort((a, b) => a.rank - b.rank);
    return found;
  };
  const idsOf = (entries: readonly RegisterEntry[]) => entries.map(({ finding }) => finding.id);
  const idsIn = (
    lists: ReadonlyMap<string, readonly RegisterEntry[]>,
  ): ReadonlyMap<string, readonly string[]> =>
    new Map([...lists].map(([id, entries]) => [id, idsOf(entries)]));
  const byAnswer = idsIn(ranked(workbook.findingAnswers.values(), "answerId"));
  const byBehaviour = idsIn(ranked(workbook.findingBehaviours.values(), "behaviourId"));
  const byPerson = ranked(workbook.findingPeople.values(), "personId");
  const groupsByBehaviour = idsBy(workbook.behaviourGroups.values(), "behaviourId", "groupId");
  const supervised = Map.groupBy(groups, (group) => group.supervisorId);

  return {
    toAnswer: (id) => byAnswer.get(id) ?? [],
    toBehaviour: (id) => byBehaviour.get(id) ?? [],
    toPerson: (id, dimension) =>
      idsOf((byPerson.get(id) ?? []).filter(({ finding }) => finding.dimensions.includes(dimension))),
    entryOf: (id) => open.get(id),
    groupsOfBehaviour: (id) => {
      const named = new Set(groupsByBehaviour.get(id));
      return groups.filter((group) => named.has(group.id)).map((group) => group.id);
    },
    groupsOfSupervisor: (id) => (supervised.get(id) ?? []).map((group) => group.id),
  };
}
