import type { AskedQuestion } from "../../shared/methodology/questionnaires/asked.ts";
import { questionnaireOf } from "../../shared/methodology/questionnaires/questionnaires.ts";
import { scaleOf } from "../../shared/methodology/questionnaires/scales.ts";
import type { QuestionnaireId } from "../../shared/methodology/questionnaires/types.ts";
import type { Recorded } from "./recorded.ts";
import { anOpenSurvey, aResponse } from "./surveys.ts";

/** More than any reading needs before it says something. */
const respondents = 12;

/**
 * Puts a questionnaire to twelve people, of the one group where groups are asked for; it is closed. All of them give
 * the lowest answer to what fits, and the highest to the rest; asked again, what was low stays low.
 */
export function askPeople(
  recorded: Recorded,
  questionnaire: QuestionnaireId,
  isLow: (question: AskedQuestion) => boolean,
): Recorded {
  const [audience = "user"] = questionnaireOf(questionnaire).audiences;
  const survey = anOpenSurvey(`s-${questionnaire}`, {
    questionnaire,
    state: "closed",
    closedOn: "2026-11-09",
    groups: [{ id: "g1", name: "Field sales" }],
  });
  recorded.put("surveys", survey);
  for (let number = 1; number <= respondents; number += 1) {
    const fresh = aResponse(survey.id, `r${number}`);
    const known = new Map(recorded.row("responses", fresh.id)?.answers.map((each) => [each.itemId, each]));
    const answers = survey.asked.map((question) => {
      const { steps } = scaleOf(question.scale);
      const value = (isLow(question) ? steps[0] : steps.at(-1))?.value ?? 0;
      const before = known.get(question.id)?.value;
      return {
        itemId: question.id,
        value: typeof before === "number" ? Math.min(before, value) : value,
        proof: "",
      };
    });
    recorded.put("responses", {
      ...fresh,
      audience,
      groupId: audience === "executive" ? null : "g1",
      answers,
    });
  }
  return recorded;
}

/** Executives say yes to everything; their people see nothing of one part. */
export function mirrorAtLowest(recorded: Recorded, part: string): Recorded {
  askPeople(recorded, "self-check", () => false);
  return askPeople(recorded, "mirror", (question) => question.part === part);
}

/**
 * As `mirrorAtLowest`, but executives gave their names, and half of the executives and half of their people are of one
 * group, the rest of another.
 */
export function namedMirrorOfTwoGroups(recorded: Recorded, part: string): Recorded {
  mirrorAtLowest(recorded, part);
  const groups = [
    { id: "g1", name: "Field sales" },
    { id: "g2", name: "Inside sales" },
  ];
  for (const survey of recorded.rows("surveys")) {
    const naming = survey.questionnaire === "self-check" ? "named" : survey.naming;
    recorded.put("surveys", { ...survey, naming, groups });
  }
  for (const [index, response] of recorded.rows("responses").entries())
    recorded.put("responses", { ...response, groupId: index % 2 === 0 ? "g1" : "g2" });
  return recorded;
}
