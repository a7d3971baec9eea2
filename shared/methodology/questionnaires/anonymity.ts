import type { Naming, Questionnaire } from "./types.ts";

/** Fewest people a figure may be about, whatever an engagement sets. */
export const smallestMinimum = 3;
/** The minimum group size of an engagement that sets none. */
export const defaultMinimum = 5;

/**
 * What holds for every questionnaire. The last sentences are there because they are true: a figure about enough people
 * still tells what each of them said when all of them said the same, and a text may give its writer away.
 */
export const anonymity: Readonly<Record<Naming, string>> = {
  named:
    "Your name is kept with your answers. The consultant sees who answered what, and so may the people to whom the results are presented. Because names are kept, the rule that hides groups of fewer than {minimum} people does not apply.",
  anonymous:
    "Your answers are kept without your name and without the time; kept with them is only what group you belong to. Results are shown only for groups of at least {minimum} people who answered; smaller groups are counted together with others, so that nobody can be picked out by subtracting. If all of a group answer alike, everyone can see what they said. What you write is shown word for word, in mixed order, and only when at least {minimum} people wrote something, so leave out what would give you away.",
};

/** The minimum that holds when an engagement sets this one: a whole number, never under `smallestMinimum`. */
export function effectiveMinimum(minimum: number): number {
  return Number.isFinite(minimum) ? Math.max(smallestMinimum, Math.ceil(minimum)) : defaultMinimum;
}

/** What the respondent is told about names before the first item. @param minimum the engagement's minimum group size */
export function anonymitySentence(questionnaire: Questionnaire, naming: Naming, minimum: number): string {
  return questionnaire.anonymity[naming].replaceAll("{minimum}", String(effectiveMinimum(minimum)));
}
