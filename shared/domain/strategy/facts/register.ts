import { triageSteps } from "../../../methodology/triage-steps.ts";
import type { FindingKind } from "../../../workbook/model.ts";
import type { RegisterEntry } from "../../findings.ts";
import type { TriagedRound } from "../../gap-triage.ts";
import type { Fact } from "../fact.ts";
import type { FactRecord } from "./record.ts";

const kindWords: Readonly<Record<FindingKind, string>> = {
  gap: "is an open gap",
  risk: "is an open risk",
  strength: "is a strength",
};

/** Open findings of the register. */
export function findingFacts({ register }: FactRecord): readonly Fact[] {
  return register
    .filter(({ finding }) => finding.state === "open")
    .map((entry): Fact => {
      const { finding, priority } = entry;
      return {
        kind: "finding",
        findingKind: finding.kind,
        dimensions: finding.dimensions,
        priority: priority.value,
        ...about("finding", entry),
        words: `“${finding.title}” ${kindWords[finding.kind]} of priority ${priority.value.toFixed(1)}.`,
        telling: priority.value / 5,
      };
    });
}

/** What the newest triage of each open gap and risk found. */
export function triageFacts({ triages, ties }: FactRecord): readonly Fact[] {
  return triages.flatMap(({ finding, rounds }) => {
    const entry = ties.entryOf(finding.id);
    const [newest] = rounds;
    return entry && newest ? ofRound(entry, newest) : [];
  });
}

function ofRound(entry: RegisterEntry, { round, verdict }: TriagedRound): readonly Fact[] {
  const title = `“${entry.finding.title}”`;
  const telling = 0.5 + entry.priority.value / 10;
  const [first] = verdict.reasons;
  const barriers = verdict.barriers.map((barrier): Fact => {
    const step = triageSteps.find((each) => each.barrier === barrier);
    const failed = step?.failed ?? "";
    return {
      kind: "barrier",
      barrier,
      ...about(`barrier:${barrier}`, entry),
      words: `${title}: ${failed}`,
      telling,
    };
  });
  const said: Fact = {
    kind: "verdict",
    verdict: verdict.kind,
    ...about("verdict", entry),
    words: `${title}: ${first?.text ?? ""}`,
    telling: verdict.kind === "undetermined" ? telling / 2 : telling,
  };
  if (verdict.kind !== "capability") return [...barriers, said];
  const practice = round.practice ?? "never";
  return [
    said,
    {
      kind: "capability",
      practice,
      ...about("capability", entry),
      words: `${title}: they could not do it even if it truly mattered, and did it ${practice} before.`,
      telling,
    },
  ];
}

function about(
  key: string,
  { finding, groupIds }: RegisterEntry,
): Pick<Fact, "key" | "entity" | "groupIds" | "findingIds"> {
  return {
    key: `${key}:${finding.id}`,
    entity: { kind: "findings", id: finding.id },
    groupIds,
    findingIds: [finding.id],
  };
}
