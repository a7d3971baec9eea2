import type { Workbook } from "../../workbook/model.ts";
import type { Fact } from "./fact.ts";
import { alignmentFacts } from "./facts/alignment.ts";
import { clientFacts } from "./facts/client.ts";
import { jobFacts, needFacts } from "./facts/jobs.ts";
import { ownershipFacts, responsibilityFacts, supervisionFacts } from "./facts/ownership.ts";
import { coverageFacts, dimensionFacts, disagreementFacts, ratingFacts } from "./facts/ratings.ts";
import { recordOf, type Computed, type FactSource } from "./facts/record.ts";
import { findingFacts, triageFacts } from "./facts/register.ts";
import { successFacts } from "./facts/success.ts";
import { surveyFacts } from "./facts/surveys.ts";
import { useFacts } from "./facts/use.ts";

/** Where facts come from. To add a source: its kinds in `fact.ts`, a file beside these, and its line here. */
const sources: readonly FactSource[] = [
  clientFacts,
  ownershipFacts,
  responsibilityFacts,
  supervisionFacts,
  successFacts,
  useFacts,
  alignmentFacts,
  dimensionFacts,
  coverageFacts,
  ratingFacts,
  disagreementFacts,
  findingFacts,
  triageFacts,
  jobFacts,
  needFacts,
  surveyFacts,
];

/**
 * Everything in the engagement that a rule of the method can ask for. Same record, same facts, in the same order.
 *
 * @param computed what the caller has computed of the same workbook already.
 */
export function factsOf(workbook: Workbook, computed: Computed = {}): readonly Fact[] {
  const record = recordOf(workbook, computed);
  return sources.flatMap((source) => source(record));
}
