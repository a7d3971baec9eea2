/**
 * What needs whole responses rather than counts: reliability, and what people wrote. Both are shown only for everyone,
 * or, where everyone together may not be shown, for each audience that may: sets that never lie within each other, so
 * that nothing can be subtracted.
 */

import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import type { SurveyAudience } from "../../methodology/questionnaires/types.ts";
import { constructsOf } from "./cell-figures.ts";
import { blank, type Coded } from "./coded.ts";
import { reliabilityOf } from "./reliability.ts";
import type { Response } from "./response.ts";
import { mixed } from "./texts.ts";

/** People who may be shown together, by the places of their responses. */
export interface WholeSet {
  readonly audience: SurveyAudience | "everyone";
  readonly members: readonly number[];
}

/** What was written to each item by at least the minimum number of people, mixed. */
export function visibleTexts(
  sets: readonly WholeSet[],
  { responses }: Coded,
  questions: readonly AskedQuestion[],
  minimum: number,
  seed: number,
) {
  return sets.flatMap(({ audience, members }) => {
    const written = textsByItem(responses, members);
    return questions.flatMap(({ id }) => {
      const texts = written.get(id) ?? [];
      return texts.length < minimum ? [] : [{ itemId: id, audience, texts: mixed(texts, seed, id) }];
    });
  });
}

function textsByItem(
  responses: readonly Response[],
  members: readonly number[],
): ReadonlyMap<string, readonly string[]> {
  const written = new Map<string, string[]>();
  for (const member of members)
    for (const [id, proof] of Object.entries(responses[member]?.proofs ?? {})) {
      const text = proof.trim();
      if (text === "") continue;
      const texts = written.get(id);
      if (texts) texts.push(text);
      else written.set(id, [text]);
    }
  return written;
}

/**
 * Reliability of each part, counted over those who answered all of its items. Nothing is told of fewer than the minimum,
 * nor where those who did not answer all, of everyone or of those who answered one item, are so few: what holds for the
 * rest would tell what they said.
 */
export function visibleReliability(
  sets: readonly WholeSet[],
  answers: Coded,
  questions: readonly AskedQuestion[],
  minimum: number,
) {
  return sets.flatMap(({ audience, members }) =>
    [...constructsOf(questions)].map(([part, places]) => {
      const values = completeRows(answers, members, places);
      const complete = values.length / places.length;
      const around = [members.length, ...places.map((place) => answeredCount(answers, members, place))];
      const enough =
        complete >= minimum && around.every((count) => count === complete || count - complete >= minimum);
      return { part, audience, reliability: reliabilityOf(enough ? values : [], places.length) };
    }),
  );
}

/** How many answered the question with a value of its scale. */
function answeredCount({ slots, steps }: Coded, members: readonly number[], place: number): number {
  const unknown = slots[place]?.steps ?? 0;
  return members.filter((member) => {
    const step = steps[member * slots.length + place] ?? blank;
    return step !== blank && step !== unknown;
  }).length;
}

/** The answers, in steps, of those who answered each of the questions with a value of its scale, one after the other. */
function completeRows(
  { slots, steps }: Coded,
  members: readonly number[],
  places: readonly number[],
): Int8Array {
  const unknown = slots[places[0] ?? 0]?.steps ?? 0;
  const values = new Int8Array(members.length * places.length);
  let end = 0;
  for (const member of members) {
    const start = end;
    for (const place of places) {
      const step = steps[member * slots.length + place] ?? blank;
      if (step === blank || step === unknown) {
        end = start;
        break;
      }
      values[end] = step;
      end += 1;
    }
  }
  return values.subarray(0, end);
}
