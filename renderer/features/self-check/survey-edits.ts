import { roundsOf } from "../../../shared/domain/survey/of-workbook.ts";
import type { CommandOf } from "../../../shared/workbook/commands.ts";
import type { Survey, SurveyKeys } from "../../../shared/workbook/entities/surveys.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { api } from "../../api.ts";
import { useNavigation } from "../../state/navigation.ts";
import { today } from "../../state/today.ts";
import { run } from "../../state/workbook.ts";
import { notifyFailure } from "../../ui/notify.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import { chooseSurvey } from "./chosen-survey.ts";
import { responsesSaid, titleOfRound } from "./survey-words.ts";

/** What a person says of a new questionnaire. */
export type NewSurvey = Omit<CommandOf<"survey/add">["survey"], "id" | "seed">;

/** Adds a draft and shows it; resolves to false when it was refused. */
export async function addSurvey(survey: NewSurvey): Promise<boolean> {
  const id = crypto.randomUUID();
  if (!(await run({ type: "survey/add", survey: { ...survey, id, seed: newSeed() } }))) return false;
  showSurvey(id);
  return true;
}

/** Adds a draft of the next round, told and worded as this one, and shows it. */
export function addRound(workbook: Workbook, { questionnaire, naming, minimum }: Survey): Promise<boolean> {
  const last = roundsOf(workbook, questionnaire).at(-1)?.round ?? 0;
  return addSurvey({ questionnaire, naming, minimum, title: titleOfRound(questionnaire, last + 1) });
}

/** Leads to a questionnaire from anywhere in the engagement. */
export function showSurvey(id: string): void {
  chooseSurvey(id);
  useNavigation.getState().goTo("self-check", { view: "questionnaires", focus: { kind: "survey", id } });
}

/** Fixes what is asked and lets answers in. @param keys files are sealed to these; null: they are plain */
export async function openSurvey({ id, title }: Survey, keys: SurveyKeys | null): Promise<boolean> {
  const opened = await run({ type: "survey/open", id, keys, on: today() });
  if (opened) notifyUndoableEdit(`“${title}” is open for answers.`);
  return opened;
}

/** Opens it with new keys, to which the web page seals what is answered in it. */
export async function openSealed(survey: Survey): Promise<boolean> {
  const keys = await api.survey.newKeys();
  if (keys.ok) return openSurvey(survey, keys.value);
  notifyFailure(keys.error);
  return false;
}

/** Makes it a draft again; nobody has answered. */
export async function withdrawSurvey({ id, title }: Survey): Promise<boolean> {
  const withdrawn = await run({ type: "survey/withdraw", id });
  if (withdrawn)
    notifyUndoableEdit(`“${title}” is a draft again. Forms that were saved are no longer taken.`);
  return withdrawn;
}

/** Takes no more answers. */
export function closeSurvey({ id }: Survey): Promise<boolean> {
  return run({ type: "survey/close", id, on: today() });
}

/** Lets answers in again. */
export async function reopenSurvey({ id, title }: Survey): Promise<boolean> {
  const reopened = await run({ type: "survey/reopen", id });
  if (reopened) notifyUndoableEdit(`“${title}” is open for answers again.`);
  return reopened;
}

/** Removes a questionnaire with all that was answered, and offers to take that back. */
export async function removeSurvey({ id, title }: Survey, respondents: number): Promise<boolean> {
  const removed = await run({ type: "survey/remove", id });
  const along = respondents === 0 ? "" : ` with ${responsesSaid(respondents)}`;
  if (removed) notifyUndoableEdit(`“${title}” is removed${along}.`);
  return removed;
}

/** By which the texts of respondents are mixed. */
function newSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn & 0x7fffffff;
}
