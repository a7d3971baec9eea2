import { questionsOf } from "../../../shared/domain/survey/of-workbook.ts";
import { seededRandom, type Random } from "../../../shared/domain/schedule/random.ts";
import type { AskedQuestion } from "../../../shared/methodology/questionnaires/asked.ts";
import { scaleOf } from "../../../shared/methodology/questionnaires/scales.ts";
import type { SurveyAudience } from "../../../shared/methodology/questionnaires/types.ts";
import type { NewResponse } from "../../../shared/workbook/commands/surveys.ts";
import type { GivenAnswer, Survey } from "../../../shared/workbook/entities/surveys.ts";
import { groups, type GroupId } from "../groups.ts";
import * as levels from "./levels.ts";
import type { SampleRound } from "./rounds.ts";
import { words } from "./words.ts";

/** Somebody who answers. */
interface Respondent {
  readonly audience: SurveyAudience;
  readonly groupId: GroupId | null;
}

/** The answers to a round, drawn around what was written down; the same each time. */
export function responsesTo(round: SampleRound, survey: Survey): readonly NewResponse[] {
  const random = seededRandom(round.seed);
  const asked = questionsOf(survey, new Map());
  const drawn = respondentsOf(round).map((who) => ({
    receipt: receipt(random),
    surveyId: round.id,
    ...who,
    personId: null,
    name: "",
    answers: answersOf(random, round, who, asked),
  }));
  return withWords(random, round.id, drawn);
}

function respondentsOf({ questionnaire }: SampleRound): readonly Respondent[] {
  const ofGroups = (audience: "user" | "manager", count: "users" | "managers") =>
    groups.flatMap(({ id: groupId }) => many(levels.respondents[groupId][count], { audience, groupId }));
  switch (questionnaire) {
    case "self-check":
      return many(levels.executives, { audience: "executive", groupId: null });
    case "mirror":
      return [...ofGroups("manager", "managers"), ...ofGroups("user", "users")];
    case "user-pulse":
      return ofGroups("user", "users");
    case "supervisor-check":
      return many(levels.supervisorsSoFar, null).map((_, n) => ({
        audience: "supervisor",
        groupId: groups[n % groups.length]?.id ?? null,
      }));
  }
}

function many<T>(count: number, value: T): readonly T[] {
  return Array.from({ length: count }, () => value);
}

/** A person leans the same way in everything, and more so within a part; the rest is chance. */
function answersOf(
  random: Random,
  round: SampleRound,
  who: Respondent,
  asked: readonly AskedQuestion[],
): GivenAnswer[] {
  const leaning = normal(random);
  const byPart = new Map(asked.map(({ part }) => [part, 0.6 * leaning + 0.8 * normal(random)]));
  return asked.flatMap((question): readonly GivenAnswer[] => {
    const { steps } = scaleOf(question.scale);
    const spread = steps.length > 3 ? 1.1 : 0.5;
    const noise = steps.length > 3 ? 0.8 : 0.45;
    const exact =
      levelOf(round, who, question) + spread * (byPart.get(question.part) ?? 0) + noise * normal(random);
    const unknowing = random() < shareNotKnowing(round, who);
    if (random() < 0.015) return [];
    const lowest = steps[0]?.value ?? 0;
    const highest = steps.at(-1)?.value ?? 0;
    const value = Math.min(highest, Math.max(lowest, Math.round(exact)));
    return [{ itemId: question.id, value: unknowing ? "unknown" : value, proof: "" }];
  });
}

function levelOf(
  { questionnaire, round }: SampleRound,
  { audience, groupId }: Respondent,
  { id }: AskedQuestion,
) {
  switch (questionnaire) {
    case "self-check":
    case "mirror": {
      const level = levels.holding[id.slice(id.indexOf(".") + 1)];
      if (!level || audience === "supervisor") throw new RangeError(`No level was written for ${id}.`);
      const more = audience === "executive" || groupId === null ? 0 : (levels.seenMore[groupId] ?? 0);
      return level[audience][round === 1 ? 0 : 1] + more;
    }
    case "user-pulse": {
      const construct = id.split(".")[1] as keyof (typeof levels.pulse)[GroupId];
      const level = groupId === null ? 4 : levels.pulse[groupId][construct];
      const later = round === 2 ? (levels.pulseInNovember[id] ?? 0) : 0;
      return level + (levels.pulseItems[id] ?? 0) + later;
    }
    case "supervisor-check":
      return levels.supervision[id] ?? 1;
  }
}

/** Everybody can say of themselves; few of their executives. */
function shareNotKnowing({ questionnaire }: SampleRound, { audience }: Respondent): number {
  return questionnaire === "user-pulse" ? 0.03 : levels.notKnowing[audience];
}

/** Gives each text to somebody who answered its item. */
function withWords(
  random: Random,
  surveyId: string,
  responses: readonly NewResponse[],
): readonly NewResponse[] {
  const written = responses.map((response) => ({ ...response, answers: [...response.answers] }));
  for (const [itemId, texts] of Object.entries(words[surveyId] ?? {})) {
    const order = written.map((response) => ({ response, key: random() })).toSorted((a, b) => a.key - b.key);
    for (const [n, proof] of texts.entries()) {
      const answers = order[n]?.response.answers;
      const at = answers?.findIndex((answer) => answer.itemId === itemId) ?? -1;
      const answer = answers?.[at];
      if (answer) answers[at] = { ...answer, proof };
      else answers?.push({ itemId, value: null, proof });
    }
  }
  return written;
}

/** Normally distributed, mean 0, standard deviation 1 (Box and Muller 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function receipt(random: Random): string {
  const digit = () => Math.floor(random() * 16).toString(16);
  return Array.from({ length: 32 }, digit).join("");
}
