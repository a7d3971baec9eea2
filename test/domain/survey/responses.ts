import * as fc from "fast-check";
import type { AskedQuestion } from "../../../shared/methodology/questionnaires/asked.ts";
import type { ScaleId, SurveyAudience } from "../../../shared/methodology/questionnaires/types.ts";
import type { AnswerValue, Response } from "../../../shared/domain/survey/response.ts";
import type { SurveySettings } from "../../../shared/domain/survey/visible.ts";

/** A question of the method in a part of its own name. */
export function question(id: string, part = "part", scale: ScaleId = "holding"): AskedQuestion {
  return { id, part, text: `${id}.`, short: id, scale, mirrors: null, wording: "method" };
}

/** An anonymous round, closed, of one question "q" asked of users in groups a, b and c. */
export const round: SurveySettings = {
  questions: [question("q")],
  audiences: ["user"],
  groupIds: ["a", "b", "c"],
  naming: "anonymous",
  minimum: 5,
  collecting: false,
  seed: 1,
};

let made = 0;

/** A response; without more, an anonymous user in no group who left everything blank. */
export function response(parts: Partial<Response> = {}): Response {
  made += 1;
  return {
    id: `r${made}`,
    audience: "user",
    groupId: null,
    personId: null,
    answers: {},
    proofs: {},
    ...parts,
  };
}

/** As many responses as there are answers to "q"; null leaves it blank. */
export function answering(
  answers: readonly (AnswerValue | null)[],
  parts: Partial<Response> = {},
): readonly Response[] {
  return answers.map((answer) => response({ ...parts, answers: answer === null ? {} : { q: answer } }));
}

/** The same answer so many times. */
export function times<T>(count: number, answer: T): readonly T[] {
  return Array.from({ length: count }, () => answer);
}

/** What came back in a round, and how it was asked. */
export interface Round {
  readonly responses: readonly Response[];
  readonly settings: SurveySettings;
}

/** Two questions put to two or three audiences in two or three groups, often few people, often blank or unknown. */
export const anyRound: fc.Arbitrary<Round> = fc
  .constantFrom(
    { audiences: ["manager", "user"] as const, groupIds: ["a", "b", "c"] },
    { audiences: ["executive", "manager", "user"] as const, groupIds: ["a", "b"] },
    { audiences: ["user"] as const, groupIds: ["a", "b", "c", "d"] },
  )
  .chain(({ audiences, groupIds }) => {
    const settings = fc.record({
      questions: fc.constant([question("p"), question("q")]),
      audiences: fc.constant<readonly SurveyAudience[]>(audiences),
      groupIds: fc.constant<readonly string[]>(groupIds),
      naming: fc.constant("anonymous" as const),
      minimum: fc.integer({ min: 3, max: 6 }),
      collecting: fc.constant(false),
      seed: fc.integer(),
    });
    const batches = fc.array(anyBatch(audiences, groupIds), { minLength: 1, maxLength: 14 });
    return fc.record({ settings, responses: batches.map((each) => each.flat()) });
  });

/** Several people of one cell with like answers, so that cells of every size and unanimous ones come up. */
function anyBatch(audiences: readonly SurveyAudience[], groupIds: readonly string[]) {
  const answer = fc.constantFrom<AnswerValue | null>(0, 1, 2, 2, "unknown", null);
  const answers = fc
    .record({ p: answer, q: answer })
    .map((given) =>
      Object.fromEntries(
        Object.entries(given).filter((entry): entry is [string, AnswerValue] => entry[1] !== null),
      ),
    );
  return fc
    .record({
      audience: fc.constantFrom(...audiences),
      groupId: fc.constantFrom(...groupIds, null),
      count: fc.integer({ min: 1, max: 7 }),
      answers,
    })
    .map(({ count, ...parts }) => Array.from({ length: count }, () => response(parts)));
}
