import { joined } from "../../../shared/domain/enumerate.ts";
import type { OtherSide } from "../../../shared/domain/survey/mirrored.ts";
import { sumOf, type Respondents } from "../../../shared/domain/survey/respondents.ts";
import { questionnaireOf } from "../../../shared/methodology/questionnaires/questionnaires.ts";
import type { QuestionnaireId } from "../../../shared/methodology/questionnaires/types.ts";
import type { Survey } from "../../../shared/workbook/entities/surveys.ts";
import { surveyAudienceTitles } from "../../../shared/workbook/words.ts";

/** What a round is called while it has no other title: "User pulse, round 2". */
export function titleOfRound(questionnaire: QuestionnaireId, round: number): string {
  const { title } = questionnaireOf(questionnaire);
  return round === 1 ? title : `${title}, round ${round}`;
}

/**
 * "3 executives", "30 managers and 180 users", "Nobody yet". Beside the results of an anonymous questionnaire it tells
 * no more than they do: "180 users and fewer than 5 managers".
 */
export function respondentsSaid({ naming, state, minimum }: Survey, respondents: Respondents): string {
  if (sumOf(respondents) === 0) return "Nobody yet";
  const least = naming === "anonymous" && state === "closed" ? minimum : 1;
  return joined(
    [...respondents].map(([audience, count]) => {
      const { one, many } = surveyAudienceTitles[audience];
      if (count < least) return `fewer than ${least} ${many.toLowerCase()}`;
      return `${count.toLocaleString()} ${(count === 1 ? one : many).toLowerCase()}`;
    }),
  );
}

/** "1 response", "12 responses". */
export function responsesSaid(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? "response" : "responses"}`;
}

/** The other side of the perception gap, as it is called. */
export function otherSideNamed({ survey, questionnaire }: OtherSide): string {
  return `“${survey?.title ?? questionnaireOf(questionnaire).title}”`;
}

/** Why an item's perception gap would compare two different things, or nothing; null when it would not. */
export function mirrorFaultSaid(side: OtherSide, itemId: string): string | null {
  const other = otherSideNamed(side);
  switch (side.faults.get(itemId)) {
    case "reworded-here":
      return `Reworded here, but not in ${other}: the perception gap would compare two different things.`;
    case "reworded-there":
      return `Reworded in ${other}, but not here: the perception gap would compare two different things.`;
    case "not-asked-there":
      return `Not asked in ${other}: it will have no perception gap.`;
    case undefined:
      return null;
  }
}
