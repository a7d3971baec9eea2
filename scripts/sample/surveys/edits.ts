import { smallestMinimum } from "../../../shared/methodology/questionnaires/anonymity.ts";
import type { Survey } from "../../../shared/workbook/entities/surveys.ts";
import type { Edit } from "../edit.ts";
import { responsesTo } from "./draw.ts";
import { rounds } from "./rounds.ts";

const minimum = smallestMinimum + 2;

/** The commands that put the questionnaires to people and take in what they answered. */
export function* surveyEdits(): Generator<Edit> {
  for (const [index, round] of rounds.entries()) {
    const { id, questionnaire, title, opened, closed, seed, note } = round;
    const naming = "anonymous" as const;
    const at = `${opened}T06:00:00.000Z`;
    const survey = { id, questionnaire, title, naming, minimum, seed };
    yield { at, edit: { type: "survey/add", survey } };
    yield { at, edit: { type: "survey/update", id, patch: { note } } };
    yield { at, edit: { type: "survey/open", id, keys: null, on: opened } };
    const draft: Survey = {
      ...survey,
      round: round.round,
      state: "draft",
      version: 0,
      asked: [],
      groups: [],
      keys: null,
      openedOn: null,
      closedOn: null,
      note,
      position: index + 1,
    };
    const responses = responsesTo(round, draft).map((response) => ({
      ...response,
      answers: [...response.answers],
    }));
    yield { at, edit: { type: "responses/import", responses, replaced: [] } };
    if (closed !== null)
      yield { at: `${closed}T16:00:00.000Z`, edit: { type: "survey/close", id, on: closed } };
  }
}
