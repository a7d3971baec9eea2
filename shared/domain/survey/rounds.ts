import type { SurveyAudience } from "../../methodology/questionnaires/types.ts";
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
    const same = asked.text === question.text && asked.scale === question.scale;
    return [
      {
        itemId: question.id,
        earlier: from,
        later: to,
        difference: from && to ? to.mean - from.mean : null,
        reading: from && to ? (same ? readingOf(from, to) : "other-wording") : "hidden",
      },
    ];
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
