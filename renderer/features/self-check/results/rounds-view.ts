import {
  changesBetween,
  changeText,
  partChanges,
  type Change,
  type PartChange,
} from "../../../../shared/domain/survey/rounds.ts";
import { figuresIn, type VisibleResults } from "../../../../shared/domain/survey/visible.ts";
import type { AskedQuestion } from "../../../../shared/methodology/questionnaires/asked.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import type { QuestionnaireId, Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import type { ResultFilter } from "./filter.ts";
import { partTitle } from "./words.ts";

/** The first and the newest round of a questionnaire side by side. */
export interface RoundsView {
  readonly parts: readonly PartOfRounds[];
  /** Items that only one of the two rounds asked. */
  readonly onlyInOne: number;
}

export interface PartOfRounds {
  readonly id: string;
  readonly title: string;
  readonly scale: Scale;
  /** Over the items that can be compared; null when none can. */
  readonly change: PartChange | null;
  /** Items of the part that both rounds asked. */
  readonly items: readonly ItemOfRounds[];
}

export interface ItemOfRounds {
  readonly question: AskedQuestion;
  readonly scale: Scale;
  readonly change: Change;
  readonly reading: string;
  /** The mean in every round, the first round first; null where it is hidden or was not asked in these words. */
  readonly means: readonly (number | null)[];
}

/**
 * @param rounds at least two, the first round first
 * @param filter a combination that the first and the newest round show
 */
export function roundsView(
  questionnaire: QuestionnaireId,
  rounds: readonly VisibleResults[],
  filter: ResultFilter,
): RoundsView {
  const [first, newest] = [rounds[0], rounds.at(-1)];
  if (!first || !newest || first === newest) return { parts: [], onlyInOne: 0 };
  const changes = changesBetween(first, newest, filter.audience, filter.group);
  const { questions } = newest.settings;
  const ofParts = new Map(partChanges(changes, questions).map((change) => [change.part, change]));
  const items = changes.flatMap((change): readonly ItemOfRounds[] => {
    const question = questions.find(({ id }) => id === change.itemId);
    if (!question) return [];
    const means = rounds.map((round) => meanIn(round, question, filter));
    return [{ question, scale: scaleOf(question.scale), change, reading: changeText(change), means }];
  });
  return {
    parts: [...Map.groupBy(items, ({ question }) => question.part)].map(([id, own]) => ({
      id,
      title: partTitle(questionnaire, id),
      scale: own[0]?.scale ?? scaleOf("holding"),
      change: ofParts.get(id) ?? null,
      items: own,
    })),
    onlyInOne: first.settings.questions.length + questions.length - 2 * changes.length,
  };
}

function meanIn(round: VisibleResults, question: AskedQuestion, filter: ResultFilter): number | null {
  const place = round.settings.questions.findIndex(({ id }) => id === question.id);
  const asked = round.settings.questions[place];
  if (asked?.text !== question.text || asked.scale !== question.scale) return null;
  return figuresIn(round, filter.audience, filter.group)?.items[place]?.figures?.mean ?? null;
}
