import type { Reliability } from "../../../../shared/domain/survey/reliability.ts";
import {
  allGroups,
  everyone,
  figuresIn,
  noGroup,
  type CellFigures,
  type VisibleItem,
  type VisiblePart,
  type VisibleReliability,
  type VisibleResults,
} from "../../../../shared/domain/survey/visible.ts";
import type { AskedQuestion } from "../../../../shared/methodology/questionnaires/asked.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import type { QuestionnaireId, Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import type { ResultAudience, ResultFilter } from "./filter.ts";
import { partTitle } from "./words.ts";

/** What a screen shows of one survey for one filter combination. */
export interface SurveyView {
  readonly respondents: number;
  readonly parts: readonly PartView[];
  /** Texts were written and may be shown, but only for all groups of these together. */
  readonly textsElsewhere: readonly ResultAudience[];
}

export interface PartView {
  readonly id: string;
  readonly title: string;
  readonly scale: Scale;
  readonly figures: VisiblePart;
  /** For a set of people of its own, which the filter does not change; null when there is none. */
  readonly reliability: { readonly audience: ResultAudience; readonly reliability: Reliability } | null;
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly question: AskedQuestion;
  readonly scale: Scale;
  readonly item: VisibleItem;
  /** Why there are no figures; null when there are. */
  readonly hidden: HiddenItem | null;
  /** What was written to the item, in mixed order, or by name when answers are named. */
  readonly texts: readonly ItemText[];
}

/** `nobody` is said only where names are kept: anonymous answers have one reason for hiding. */
export type HiddenItem = "too-few" | "nobody";

export interface ItemText {
  readonly text: string;
  /** Id of the response it belongs to, when answers are named. */
  readonly responseId: string | null;
}

/**
 * What may be shown of a survey for a filter combination; null when nothing.
 *
 * @param filter one of the combinations that `offeredIn` calls shown
 */
export function surveyView(
  questionnaire: QuestionnaireId,
  results: VisibleResults,
  filter: ResultFilter,
): SurveyView | null {
  const cell = figuresIn(results, filter.audience, filter.group);
  if (cell === null) return null;
  const texts = textsOf(results, filter);
  return {
    respondents: cell.respondents,
    parts: partsOf(questionnaire, results, cell, texts, filter.audience),
    textsElsewhere: texts.size > 0 ? [] : [...new Set(results.texts.map(({ audience }) => audience))],
  };
}

function partsOf(
  questionnaire: QuestionnaireId,
  results: VisibleResults,
  cell: CellFigures,
  texts: ReadonlyMap<string, readonly ItemText[]>,
  audience: ResultAudience,
): readonly PartView[] {
  const { questions, naming } = results.settings;
  return cell.parts.map((figures) => {
    const own = questions.flatMap((question, place): readonly ItemView[] => {
      const item = cell.items[place];
      if (question.part !== figures.part || !item) return [];
      return [
        {
          question,
          scale: scaleOf(question.scale),
          item,
          hidden: item.figures ? null : naming === "named" ? "nobody" : "too-few",
          texts: texts.get(question.id) ?? [],
        },
      ];
    });
    return {
      id: figures.part,
      title: partTitle(questionnaire, figures.part),
      scale: scaleOf(own[0]?.question.scale ?? "holding"),
      figures,
      reliability: reliabilityFor(results.reliability, figures.part, audience),
      items: own,
    };
  });
}

/** That of the audience looked at, else of everyone; there is never one for a single group. */
export function reliabilityFor(
  all: readonly VisibleReliability[],
  part: string,
  audience: ResultAudience,
): PartView["reliability"] {
  const ofPart = all.filter((each) => each.part === part);
  return (
    ofPart.find((each) => each.audience === audience) ??
    ofPart.find((each) => each.audience === everyone) ??
    null
  );
}

/** α, unless it rests on so few answers that it says nothing. */
export function readableAlpha({ alpha, reading }: Reliability): number | null {
  return reading === "too-few" ? null : alpha;
}

/** The texts of exactly those looked at, by item: a smaller set is never told apart from a larger one. */
function textsOf(results: VisibleResults, filter: ResultFilter): ReadonlyMap<string, readonly ItemText[]> {
  if (results.settings.naming === "named") return namedTexts(results, filter);
  if (filter.group !== allGroups) return new Map();
  const single = results.settings.audiences.length === 1;
  return new Map(
    results.texts
      .filter(({ audience }) => audience === filter.audience || (single && filter.audience === everyone))
      .map(({ itemId, texts }) => [itemId, texts.map((text) => ({ text, responseId: null }))]),
  );
}

function namedTexts(results: VisibleResults, filter: ResultFilter): ReadonlyMap<string, readonly ItemText[]> {
  const written = new Map<string, ItemText[]>();
  for (const { id, proofs } of peopleIn(results, filter))
    for (const [itemId, proof] of Object.entries(proofs)) {
      const text = proof.trim();
      if (text === "") continue;
      const texts = written.get(itemId);
      if (texts) texts.push({ text, responseId: id });
      else written.set(itemId, [{ text, responseId: id }]);
    }
  return written;
}

/** The named respondents of a filter combination; none when answers are anonymous. */
export function peopleIn(
  { people, settings }: VisibleResults,
  { audience, group }: ResultFilter,
): VisibleResults["people"] {
  return people.filter((person) => {
    const own =
      person.groupId !== null && settings.groupIds.includes(person.groupId) ? person.groupId : noGroup;
    return (audience === everyone || audience === person.audience) && (group === allGroups || group === own);
  });
}
