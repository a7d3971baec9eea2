import { responseFault } from "../../domain/survey/response-faults.ts";
import type { CommandOf } from "../commands.ts";
import type { NewResponse } from "../commands/surveys.ts";
import { CommandError, type Draft } from "../draft.ts";
import type { ResponseRow, Survey } from "../entities/surveys.ts";
import type { Named } from "../plan.ts";
import { responseId } from "../row-ids.ts";
import { counted, quoted, step } from "./naming.ts";

export function planResponses(
  draft: Draft,
  command: CommandOf<"response/add" | "responses/import" | "response/remove">,
): Named {
  switch (command.type) {
    case "response/add": {
      const survey = draft.get("surveys", command.response.surveyId);
      takeIn(draft, [command.response]);
      const label = `Answer ${quoted(survey.title)}`;
      return survey.naming === "anonymous"
        ? { ...step(label), trace: { kind: "none", surveyIds: [survey.id], responsesToo: false } }
        : step(label);
    }
    case "responses/import":
      return takeInMany(draft, command);
    case "response/remove": {
      const row = draft.get("responses", command.id);
      const survey = draft.get("surveys", row.surveyId);
      if (survey.naming === "anonymous")
        throw new CommandError(
          "invalid",
          "Single answers of an anonymous questionnaire cannot be taken out.",
        );
      draft.remove("responses", [row.id]);
      return step(`Remove an answer to ${quoted(survey.title)}`);
    }
  }
}

function takeInMany(draft: Draft, { responses, replaced }: CommandOf<"responses/import">): Named {
  const gone = replaced.map((id) => draft.get("responses", id));
  const surveys = [...gone, ...responses].map(({ surveyId }) => draft.get("surveys", surveyId));
  for (const survey of surveys) expectOpen(survey);
  draft.remove("responses", replaced);
  takeIn(draft, responses);
  const imported = step(`Import ${counted(responses.length, "response")}`);
  const traceable = [...new Set(surveys)].every(
    (survey) =>
      survey.naming === "named" ||
      responses.filter(({ surveyId }) => surveyId === survey.id).length >= survey.minimum,
  );
  return traceable
    ? imported
    : {
        ...imported,
        trace: { kind: "none", surveyIds: [...new Set(surveys.map(({ id }) => id))], responsesToo: true },
      };
}

/** Adds the responses in the order of their ids, so that nothing tells in which order they came. */
function takeIn(draft: Draft, responses: readonly NewResponse[]): void {
  const people = new Set(draft.rows("responses").flatMap(personKey));
  const rows = responses.map(({ receipt, ...rest }): ResponseRow => ({
    id: responseId(rest.surveyId, receipt),
    ...rest,
  }));
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (isThere(draft, row)) continue;
    const survey = draft.get("surveys", row.surveyId);
    expectOpen(survey);
    const fault = responseFault(survey, row);
    if (fault !== null) throw new CommandError("invalid", fault);
    const [person] = personKey(row);
    if (person !== undefined && people.has(person))
      throw new CommandError("exists", "This person has answered already.");
    if (person !== undefined) people.add(person);
    draft.add("responses", row);
  }
}

/** Whether these very answers are there: sent again after a lost reply, they change nothing more. */
function isThere(draft: Draft, row: ResponseRow): boolean {
  const known = draft.find("responses", row.id);
  if (!known) return false;
  if (JSON.stringify(known) === JSON.stringify(row)) return true;
  throw new CommandError("exists", "Other answers of this respondent are there already.");
}

function personKey({ surveyId, personId }: ResponseRow): readonly string[] {
  return personId === null ? [] : [`${surveyId}.${personId}`];
}

function expectOpen(survey: Survey): void {
  if (survey.state !== "open")
    throw new CommandError(
      "invalid",
      `${quoted(survey.title)} takes no answers: it is ${stateWords[survey.state]}.`,
    );
}

const stateWords: Readonly<Record<Survey["state"], string>> = {
  draft: "still a draft",
  open: "open",
  closed: "closed",
};
