import { dimensionIds, elementIds, questionTags, situations, type Methodology } from "./types.ts";

/**
 * Everything in the content that links nowhere, is there twice, or breaks a limit of its type; empty when sound.
 * Each entry is a sentence that names the record.
 */
export function checkMethodology(methodology: Methodology): readonly string[] {
  return [
    ...checkIds("dimension", methodology.dimensions, dimensionIds),
    ...checkIds("element", methodology.elements, elementIds),
    ...repeated(methodology.questions).map((id) => `Question ${id} is there twice.`),
    ...methodology.questions.flatMap((question) =>
      checkQuestion(question).map((fault) => `Question ${question.id} ${fault}`),
    ),
    ...checkCoverage(methodology),
  ];
}

/** Fewest questions of one dimension that a situation may be left with. */
const fewestPerSituation = 6;

function checkQuestion(question: Methodology["questions"][number]): readonly string[] {
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  demand(
    question.id.startsWith(`${question.dimension}.`),
    `does not carry its dimension "${question.dimension}" in its id.`,
  );
  demand((dimensionIds as readonly string[]).includes(question.dimension), "belongs to no known dimension.");
  demand(
    question.text.length <= 160,
    `is asked in ${question.text.length} characters; 160 fit on the projector.`,
  );
  demand(question.short.length <= 40, `has a short name of ${question.short.length} characters; 40 fit.`);
  demand(question.ask.length > 0, "says nobody to ask.");
  demand(question.evidence.length > 0, "requests no evidence.");
  demand(question.listenFor.length > 0, "has nothing to listen for.");
  demand(new Set(question.levels).size === 5, "does not have five different levels.");
  demand(question.weight > 0, "has no weight.");
  demand(question.situations.length > 0, "is asked in no situation.");
  demand(
    question.tags.every((tag) => questionTags.includes(tag)),
    "has a tag that is not in the list.",
  );
  return faults;
}

function checkCoverage(methodology: Methodology): readonly string[] {
  return dimensionIds.flatMap((dimension) =>
    situations.flatMap((situation) => {
      const count = methodology.questions.filter(
        (q) => q.dimension === dimension && q.situations.includes(situation),
      ).length;
      return count >= fewestPerSituation
        ? []
        : [`Dimension ${dimension} has only ${count} questions when ${situation}.`];
    }),
  );
}

function checkIds(
  kind: string,
  records: readonly { readonly id: string }[],
  known: readonly string[],
): readonly string[] {
  const ids = records.map((record) => record.id);
  return [
    ...repeated(records).map((id) => `The ${kind} ${id} is there twice.`),
    ...known.filter((id) => !ids.includes(id)).map((id) => `The ${kind} ${id} has no record.`),
  ];
}

/** Ids that come more than once, one entry for each time after the first. */
export function repeated(records: readonly { readonly id: string }[]): readonly string[] {
  const seen = new Set<string>();
  return records.filter((record) => seen.size === seen.add(record.id).size).map((record) => record.id);
}
