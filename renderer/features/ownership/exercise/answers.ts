import type { OwnershipAnswer } from "../../../../shared/workbook/entities/ownership.ts";
import { inOrder, type Person, type Workbook } from "../../../../shared/workbook/model.ts";
import { run } from "../../../state/workbook.ts";

/** An executive with what was answered, if they were asked. */
export interface AskedExecutive {
  readonly person: Person;
  readonly answer: OwnershipAnswer | null;
}

/** The executives in their order, then others who were asked all the same. */
export function askedExecutives(workbook: Workbook): readonly AskedExecutive[] {
  const answers = new Map(inOrder(workbook.ownershipAnswers).map((answer) => [answer.personId, answer]));
  const people = inOrder(workbook.people);
  return [
    ...people.filter((person) => person.role === "executive"),
    ...people.filter((person) => person.role !== "executive" && answers.has(person.id)),
  ].map((person) => ({ person, answer: answers.get(person.id) ?? null }));
}

export type AnswerPatch = Partial<Pick<OwnershipAnswer, "words" | "namedPersonId" | "named" | "seconds">>;

/** Records part of an executive's answer; the first part makes it an answer. */
export function recordAnswer({ person, answer }: AskedExecutive, patch: AnswerPatch): Promise<boolean> {
  if (answer) return run({ type: "ownership-answer/update", id: answer.id, patch });
  return run({
    type: "ownership-answer/add",
    answer: {
      id: crypto.randomUUID(),
      personId: person.id,
      words: "",
      namedPersonId: null,
      named: "",
      seconds: null,
      askedAt: new Date().toISOString(),
      ...patch,
    },
  });
}
