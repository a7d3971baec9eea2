import { measureKinds, type MeasureKind } from "../../../workbook/entities/success.ts";
import { engagementOf, inOrder } from "../../../workbook/model.ts";
import { checkMeasure } from "../../success.ts";
import { clause } from "../../suggestions/wording.ts";
import type { Fact, FactEntity } from "../fact.ts";
import type { FactRecord } from "./record.ts";

const kindWords: Readonly<Record<MeasureKind, string>> = {
  adoption: "adoption",
  value: "business value",
  return: "return",
};

/** Nothing here is about some groups only, or tied to findings of the register. */
const general = { groupIds: [], findingIds: [] } as const;

/** What is missing from the definition of success, and what contradicts itself in it. */
export function successFacts({ workbook }: FactRecord): readonly Fact[] {
  const { id, goLive } = engagementOf(workbook);
  const measures = inOrder(workbook.measures);
  const engagement: FactEntity = { kind: "engagement", id };
  const kinds = new Set(measures.map(({ kind }) => kind));
  const missing = measureKinds
    .filter((kind) => !kinds.has(kind))
    .map((kind): Fact => ({
      kind: "no-measures",
      measureKind: kind,
      key: `no-measures:${kind}`,
      entity: engagement,
      words: `There is no measure of ${kindWords[kind]}.`,
      telling: 0.8,
      ...general,
    }));
  const faults = measures.flatMap((measure) =>
    checkMeasure(measure, goLive).map(({ kind, text, contradiction }): Fact => ({
      kind: "measure-fault",
      fault: kind,
      key: `measure-fault:${kind}:${measure.id}`,
      entity: { kind: "measures", id: measure.id },
      words: `“${measure.title}”: ${clause(text)}.`,
      telling: contradiction ? 0.8 : 0.5,
      ...general,
    })),
  );
  return [...missing, ...faults, ...renewalFacts(workbook, engagement)];
}

function renewalFacts(workbook: FactRecord["workbook"], engagement: FactEntity): readonly Fact[] {
  const criteria = inOrder(workbook.renewalCriteria);
  if (criteria.length === 0) {
    const words = "It is not said what must be true for the subscription to be renewed.";
    const key = "no-renewal-criteria";
    return [{ kind: key, key, entity: engagement, words, telling: 0.5, ...general }];
  }
  return criteria
    .filter(({ state }) => state === "missed")
    .map(({ id, title }) => ({
      kind: "criterion-missed",
      key: `criterion-missed:${id}`,
      entity: { kind: "renewalCriteria", id },
      words: `The renewal criterion “${title}” is missed.`,
      telling: 0.9,
      ...general,
    }));
}
