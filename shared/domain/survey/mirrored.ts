import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import { questionnaireOf } from "../../methodology/questionnaires/questionnaires.ts";
import type { QuestionnaireId } from "../../methodology/questionnaires/types.ts";
import type { Survey } from "../../workbook/entities/surveys.ts";
import type { Workbook } from "../../workbook/model.ts";
import { askedIn, roundsOf } from "./of-workbook.ts";

/** Why the perception gap of an item would compare two different things, or nothing. */
export type MirrorFault = "reworded-here" | "reworded-there" | "not-asked-there";

/** The other side of the perception gap, and how a survey's items differ from it. */
export interface OtherSide {
  readonly questionnaire: QuestionnaireId;
  /** Its newest round; null when it was not put to anybody yet, and would ask in the method's words. */
  readonly survey: Survey | null;
  /** By the ids of the survey's own items. */
  readonly faults: ReadonlyMap<string, MirrorFault>;
}

const others: Readonly<Partial<Record<QuestionnaireId, QuestionnaireId>>> = {
  "self-check": "mirror",
  mirror: "self-check",
};

/** The items of a self-check that differ from their mirror, or of a mirror from what they mirror; null for others. */
export function otherSideOf(workbook: Workbook, survey: Survey): OtherSide | null {
  const questionnaire = others[survey.questionnaire];
  if (!questionnaire) return null;
  const other = roundsOf(workbook, questionnaire).at(-1) ?? null;
  const there = new Map(
    other ? askedIn(other, workbook.surveyItems).map((question) => [question.id, question]) : [],
  );
  const faults = new Map<string, MirrorFault>();
  for (const question of askedIn(survey, workbook.surveyItems)) {
    const counterpart = counterparts.get(question.id);
    const fault = counterpart && faultOf(question, other && (there.get(counterpart) ?? "not asked"));
    if (fault) faults.set(question.id, fault);
  }
  return { questionnaire, survey: other, faults };
}

/** @param there null: not put yet, so as the method asks it */
function faultOf(here: AskedQuestion, there: AskedQuestion | "not asked" | null): MirrorFault | null {
  if (there === "not asked") return "not-asked-there";
  const isRewordedThere = there?.wording === "reworded";
  if (here.wording === "reworded") return isRewordedThere ? null : "reworded-here";
  return isRewordedThere ? "reworded-there" : null;
}

/** The item on the other side, for the items of both. */
const counterparts: ReadonlyMap<string, string> = new Map(
  questionnaireOf("mirror").parts.flatMap(({ items }) =>
    items.flatMap(({ id, mirrors }): readonly (readonly [string, string])[] =>
      mirrors === null
        ? []
        : [
            [id, mirrors],
            [mirrors, id],
          ],
    ),
  ),
);
