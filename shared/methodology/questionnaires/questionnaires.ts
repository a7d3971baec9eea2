import { mirror } from "./mirror.ts";
import { selfCheck } from "./self-check.ts";
import { supervisorCheck } from "./supervisor-check.ts";
import type { Questionnaire, QuestionnaireId } from "./types.ts";
import { userPulse } from "./user-pulse.ts";

/** Every questionnaire of the method. */
export const questionnaires: readonly Questionnaire[] = [selfCheck, mirror, supervisorCheck, userPulse];

const byId: ReadonlyMap<string, Questionnaire> = new Map(questionnaires.map((each) => [each.id, each]));

/** The questionnaire with this id. */
export function questionnaireOf(id: QuestionnaireId): Questionnaire {
  const questionnaire = byId.get(id);
  if (!questionnaire) throw new RangeError(`There is no questionnaire "${id}".`);
  return questionnaire;
}
