import { randomUUID } from "node:crypto";
import { formOf, type SurveyForm } from "../../shared/domain/survey/form.ts";
import type { Answered } from "../../shared/domain/survey/response-faults.ts";
import type { Survey } from "../../shared/workbook/entities/surveys.ts";
import { failureOf } from "../failure-of.ts";
import type { Log } from "../log/log.ts";
import type { OpenEngagement } from "../open-engagement.ts";
import { Refusal } from "../refusal.ts";
import type { EngagementStore } from "../store/apply-command.ts";
import type { Library } from "../store/library.ts";

/** Where a response goes. */
export interface Answering {
  /** What respondents are asked; null when it cannot be answered now. */
  readonly form: () => Promise<SurveyForm | null>;
  /** Takes in a response. @throws Refusal in words for respondents */
  readonly take: (receipt: string, answered: Answered) => Promise<void>;
}

export interface AnsweringParts {
  readonly library: () => Promise<Library>;
  readonly engagement: OpenEngagement;
  readonly log: Log;
}

/** The open survey of an engagement, which is opened as soon as it is needed. */
export function answeringOf(
  { library, engagement, log }: AnsweringParts,
  { engagementId, surveyId }: { readonly engagementId: string; readonly surveyId: string },
): Answering {
  const open = async (): Promise<EngagementStore> => engagement.open(await library(), engagementId);
  const surveyIn = ({ workbook }: EngagementStore): Survey | null => {
    const survey = workbook.surveys.get(surveyId);
    return survey?.state === "open" ? survey : null;
  };
  return {
    form: async () => {
      try {
        const store = await open();
        const survey = surveyIn(store);
        return survey && formOf(store.workbook, survey);
      } catch (error) {
        // Respondents are told no more than that; what was not foreseen is in the log.
        failureOf(error, "kiosk.view", log);
        return null;
      }
    },
    take: async (receipt, answered) => {
      try {
        const store = await open();
        const command = { type: "response/add", response: { surveyId, receipt, ...answered } } as const;
        store.run(randomUUID(), command, new Date().toISOString());
      } catch (error) {
        throw forRespondents(error, log);
      }
    },
  };
}

/** What a respondent is told: nothing of disks, files or the engagement. */
function forRespondents(error: unknown, log: Log): Refusal {
  const { code } = failureOf(error, "kiosk.send", log);
  switch (code) {
    case "exists":
      return new Refusal(code, "Somebody has answered under this name already, so nothing was kept now.");
    case "invalid":
    case "not-found":
      return new Refusal(
        code,
        "These answers could not be taken. They are still here. Please tell the person who asked you to answer.",
      );
    default:
      return new Refusal(
        code,
        "Your answers could not be kept just now. They are still here: please try again in a moment.",
      );
  }
}
