import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import type { SurveyAudience } from "../../methodology/questionnaires/types.ts";
import { constructsOf } from "./cell-figures.ts";
import type { Figures } from "./figures.ts";
import { figuresIn, type everyone, type VisibleResults } from "./visible.ts";

/** With fewer answers than this on either side, a difference says nothing. */
export const fewestToCompare = 10;
/** Standard errors that a difference must exceed to be more than chance: 95 % of chance differences do not. */
const standardErrors = 1.96;

export type ChangeReading = "hidden" | "other-wording" | "too-few" | "chance" | "change";

/** An item's means in two rounds. */
export interface Change {
  readonly itemId: string;
  readonly earlier: Figures | null;
  readonly later: Figures | null;
  /** Later mean − earlier mean, in steps of the scale; null when either is hidden. */
  readonly difference: number | null;
  readonly reading: ChangeReading;
}

/**
 * What changed between two rounds of one questionnaire in one filter combination, for every item asked in both. The
 * difference is called a change when it exceeds 1.96 · √(s₁²/n₁ + s₂²/n₂). The rounds are taken as answered by different
 * people, because answers are not linked; where the same people answered, this errs on the side of caution.
 */
export function changesBetween(
  earlier: VisibleResults,
  later: VisibleResults,
  audience: SurveyAudience | typeof everyone,
  group: string,
): readonly Change[] {
  const before = figuresIn(earlier, audience, group)?.items ?? [];
  const after = figuresIn(later, audience, group)?.items ?? [];
  return later.settings.questions.flatMap((question): readonly Change[] => {
    const asked = earlier.settings.questions.find(({ id }) => id === question.id);
    if (!asked) return [];
    const from = before.find(({ itemId }) => itemId === question.id)?.figures ?? null;
    const to = after.find(({ itemId }) => itemId === question.id)?.figures ?? null;
    return [
      {
        itemId: question.id,
        earlier: from,
        later: to,
        difference: from && to ? to.mean - from.mean : null,
        reading:
          from && to ? (askedAlike(asked, question) ? readingOf(from, to) : "other-wording") : "hidden",
      },
    ];
  });
}

/** Whether two rounds asked an item in the same words and on the same scale, so that their answers compare. */
export function askedAlike(earlier: AskedQuestion, later: AskedQuestion): boolean {
  return earlier.text === later.text && earlier.scale === later.scale;
}

/** A part's means in two rounds, over the items that both rounds asked alike and show. */
export interface PartChange {
  readonly part: string;
  /** Items compared. */
  readonly items: number;
  /** Means of the compared items' means. */
  readonly earlier: number;
  readonly later: number;
  readonly difference: number;
}

/**
 * What the changes of the items come to, part by part in the order of the questions. A part of which no item can be
 * compared is left out, and so are items asked on another scale than the part's first. Made from the changes and from
 * nothing else, so that it tells no more than they do.
 */
export function partChanges(
  changes: readonly Change[],
  questions: readonly AskedQuestion[],
): readonly PartChange[] {
  const byItem = new Map(changes.map((change) => [change.itemId, change]));
  return [...constructsOf(questions)].flatMap(([part, places]): readonly PartChange[] => {
    const means = places.flatMap((place) => {
      const change = byItem.get(questions[place]?.id ?? "");
      const alike = change !== undefined && change.reading !== "other-wording";
      return alike && change.earlier && change.later
        ? [[change.earlier.mean, change.later.mean] as const]
        : [];
    });
    if (means.length === 0) return [];
    const earlier = means.reduce((sum, [mean]) => sum + mean, 0) / means.length;
    const later = means.reduce((sum, [, mean]) => sum + mean, 0) / means.length;
    return [{ part, items: means.length, earlier, later, difference: later - earlier }];
  });
}

function readingOf(from: Figures, to: Figures): ChangeReading {
  if (from.n < fewestToCompare || to.n < fewestToCompare || from.sd === null || to.sd === null)
    return "too-few";
  const error = Math.sqrt(from.sd ** 2 / from.n + to.sd ** 2 / to.n);
  return Math.abs(to.mean - from.mean) > standardErrors * error ? "change" : "chance";
}

const readings: Readonly<Record<ChangeReading, string>> = {
  hidden: "Not shown in both rounds, so there is nothing to compare.",
  "other-wording": "Asked in other words, so the two rounds cannot be compared.",
  "too-few": `Fewer than ${fewestToCompare} answers in a round: too few to tell a change from chance.`,
  chance: "So small a difference can be chance.",
  change: "More than chance would make it.",
};

/** The reading of a change in plain words. */
export function changeText({ reading }: Change): string {
  return readings[reading];
}
