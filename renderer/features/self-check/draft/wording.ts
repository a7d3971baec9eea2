import { otherSideOf } from "../../../../shared/domain/survey/mirrored.ts";
import { ownItemPrefix } from "../../../../shared/domain/survey/of-workbook.ts";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import type { QuestionnairePart, ScaleId } from "../../../../shared/methodology/questionnaires/types.ts";
import type { Survey, SurveyItem } from "../../../../shared/workbook/entities/surveys.ts";
import { inOrder, type Workbook } from "../../../../shared/workbook/model.ts";
import { mirrorFaultSaid } from "../survey-words.ts";

/** An item of a draft, asked or not. */
export interface WordedItem {
  readonly itemId: string;
  readonly part: string;
  /** As it is worded now. */
  readonly text: string;
  /** The method's wording; null for an own item. */
  readonly method: string | null;
  readonly scale: ScaleId;
  readonly dropped: boolean;
  /** Its place among what is asked, from 1; null when it is not asked. */
  readonly number: number | null;
  readonly position: number;
  /** Why its perception gap would mislead; null when it would not, or it has none. */
  readonly fault: string | null;
}

/** Every item of a draft, part by part, the method's before the own ones; those that are not asked in their places. */
export function wordingOf(workbook: Workbook, survey: Survey): readonly WordedItem[] {
  const side = otherSideOf(workbook, survey);
  const edits = inOrder(workbook.surveyItems).filter(({ surveyId }) => surveyId === survey.id);
  const { parts } = questionnaireOf(survey.questionnaire);
  const all = parts.flatMap((part, at) => [
    ...ofMethod(part, edits),
    ...edits
      .filter((edit) => isOwn(edit) && partOf(edit, parts) === at)
      .map((edit) => ownItem(edit, part.id)),
  ]);
  let asked = 0;
  return all.map((item) => ({
    ...item,
    number: item.dropped || item.text === "" ? null : (asked += 1),
    fault: side && mirrorFaultSaid(side, item.itemId),
  }));
}

type Unnumbered = Omit<WordedItem, "number" | "fault">;

function ofMethod(part: QuestionnairePart, edits: readonly SurveyItem[]): readonly Unnumbered[] {
  return part.items.map(({ id, text }) => {
    const edit = edits.find(({ itemId }) => itemId === id);
    return {
      itemId: id,
      part: part.id,
      text: edit?.text || text,
      method: text,
      scale: part.scale,
      dropped: edit?.dropped ?? false,
      position: 0,
    };
  });
}

function ownItem({ itemId, text, scale, dropped, position }: SurveyItem, part: string): Unnumbered {
  return { itemId, part, text, method: null, scale, dropped, position };
}

function isOwn({ itemId }: SurveyItem): boolean {
  return itemId.startsWith(ownItemPrefix);
}

/** Where an own item is asked: one whose part the method no longer has comes last. */
function partOf({ part }: SurveyItem, parts: readonly QuestionnairePart[]): number {
  const at = parts.findIndex(({ id }) => id === part);
  return at === -1 ? parts.length - 1 : at;
}
