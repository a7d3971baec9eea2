import type { AnsweredQuestion } from "../answer-sheet.ts";
import { attitudesAnswers } from "./attitudes.ts";
import { communicationAnswers } from "./communication.ts";
import { enablementAnswers } from "./enablement.ts";
import { incentivesAnswers } from "./incentives.ts";
import { jobsAnswers } from "./jobs.ts";
import { leadershipAnswers } from "./leadership.ts";
import { managersAnswers } from "./managers.ts";
import { measurementAnswers } from "./measurement.ts";
import { ownershipAnswers } from "./ownership.ts";
import { policiesAnswers } from "./policies.ts";
import { processesAnswers } from "./processes.ts";
import { systemAnswers } from "./system.ts";

/** What was found on every question asked in a turnaround, in the order of the method. */
export const answers: readonly AnsweredQuestion[] = [
  ...ownershipAnswers,
  ...leadershipAnswers,
  ...policiesAnswers,
  ...processesAnswers,
  ...incentivesAnswers,
  ...jobsAnswers,
  ...managersAnswers,
  ...communicationAnswers,
  ...enablementAnswers,
  ...systemAnswers,
  ...attitudesAnswers,
  ...measurementAnswers,
];
