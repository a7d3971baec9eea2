import { dimensions } from "./dimensions.ts";
import { elements } from "./elements.ts";
import { attitudesQuestions } from "./questions/attitudes.ts";
import { communicationQuestions } from "./questions/communication.ts";
import { enablementQuestions } from "./questions/enablement.ts";
import { incentivesQuestions } from "./questions/incentives.ts";
import { jobsQuestions } from "./questions/jobs.ts";
import { leadershipQuestions } from "./questions/leadership.ts";
import { managersQuestions } from "./questions/managers.ts";
import { measurementQuestions } from "./questions/measurement.ts";
import { ownershipQuestions } from "./questions/ownership.ts";
import { policiesQuestions } from "./questions/policies.ts";
import { processesQuestions } from "./questions/processes.ts";
import { systemQuestions } from "./questions/system.ts";
import type {
  Dimension,
  DimensionId,
  Element,
  ElementId,
  Methodology,
  Question,
  Situation,
} from "./types.ts";

/** The method this version of the product carries. */
export const methodology: Methodology = {
  version: 2,
  dimensions,
  elements,
  questions: [
    ...ownershipQuestions,
    ...leadershipQuestions,
    ...policiesQuestions,
    ...processesQuestions,
    ...incentivesQuestions,
    ...jobsQuestions,
    ...managersQuestions,
    ...communicationQuestions,
    ...enablementQuestions,
    ...systemQuestions,
    ...attitudesQuestions,
    ...measurementQuestions,
  ],
};

const questionsById: ReadonlyMap<string, Question> = new Map(methodology.questions.map((q) => [q.id, q]));
const dimensionsById: ReadonlyMap<string, Dimension> = new Map(dimensions.map((d) => [d.id, d]));
const elementsById: ReadonlyMap<string, Element> = new Map(elements.map((e) => [e.id, e]));

/** The question with this id, or undefined when this version of the method has none (an answer from a newer one). */
export function findQuestion(id: string): Question | undefined {
  return questionsById.get(id);
}

/** The dimension with this id. */
export function dimensionOf(id: DimensionId): Dimension {
  const dimension = dimensionsById.get(id);
  if (!dimension) throw new RangeError(`There is no dimension "${id}".`);
  return dimension;
}

/** The strategy element with this id. */
export function elementOf(id: ElementId): Element {
  const element = elementsById.get(id);
  if (!element) throw new RangeError(`There is no strategy element "${id}".`);
  return element;
}

/** The questions asked in a situation, in the order of the method. */
export function questionsFor(situation: Situation): readonly Question[] {
  return methodology.questions.filter((question) => question.situations.includes(situation));
}
