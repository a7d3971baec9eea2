import type { DimensionId } from "../../methodology/types.ts";
import { answerId, type Finding, type Workbook } from "../../workbook/model.ts";
import { idsBy } from "../findings.ts";
import type { BareSuggestion } from "./suggestion.ts";

/** Tells which findings already say what a suggestion says. */
export interface Records {
  /** Ids of findings, in no order. */
  readonly of: (suggestion: BareSuggestion) => readonly string[];
}

/**
 * What is recorded, by what it is tied to. A finding says the same as a suggestion when it is called the same, or is of
 * the same kind and tied to the same answer, or speaks of the same behaviour or people in the same dimension: a person
 * may be tied to findings about other things as well.
 */
export function recordsOf(
  workbook: Pick<Workbook, "findings" | "findingAnswers" | "findingBehaviours" | "findingPeople">,
): Records {
  const byAnswer = idsBy(workbook.findingAnswers.values(), "answerId", "findingId");
  const byBehaviour = idsBy(workbook.findingBehaviours.values(), "behaviourId", "findingId");
  const byPerson = idsBy(workbook.findingPeople.values(), "personId", "findingId");
  const peopleOf = idsBy(workbook.findingPeople.values(), "findingId", "personId");
  const byTitle = idsBy(
    [...workbook.findings.values()].map(({ id, title }) => ({ title, id })),
    "title",
    "id",
  );
  const tied = (by: ReadonlyMap<string, readonly string[]>, ids: readonly string[]) =>
    ids.flatMap((id) => by.get(id) ?? []).flatMap((id) => workbook.findings.get(id) ?? []);

  return {
    of: (suggestion) => {
      const { finding, answers, behaviourIds, personIds, source } = suggestion;
      const answerIds = answers.map(({ questionId, groupId }) => answerId(questionId, groupId));
      const samePeople = ({ id }: Finding) =>
        source === "supervision" || about(peopleOf.get(id) ?? [], personIds);
      const found = [
        ...tied(byAnswer, answerIds).filter(({ kind }) => kind === finding.kind),
        ...tied(byBehaviour, behaviourIds).filter((one) => shares(one, finding.dimensions)),
        ...tied(byPerson, personIds).filter((one) => shares(one, finding.dimensions) && samePeople(one)),
      ].map(({ id }) => id);
      return [...new Set([...found, ...(byTitle.get(finding.title) ?? [])])];
    },
  };
}

function shares(finding: Finding, dimensions: readonly DimensionId[]): boolean {
  return finding.dimensions.some((dimension) => dimensions.includes(dimension));
}

/** Whether a finding about these people can be the one about those: about no other, and about one only if they are one. */
function about(people: readonly string[], those: readonly string[]): boolean {
  return people.every((id) => those.includes(id)) && people.length > 1 === those.length > 1;
}
