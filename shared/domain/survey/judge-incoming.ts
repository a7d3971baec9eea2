import type { NewResponse } from "../../workbook/commands/surveys.ts";
import type { Survey } from "../../workbook/entities/surveys.ts";
import { engagementOf, type Workbook } from "../../workbook/model.ts";
import type { IncomingFile, IncomingResponse } from "./incoming.ts";
import { KnownResponses } from "./known-responses.ts";
import { responseFault } from "./response-faults.ts";

/** What can be done with a response that is in the way of another: take its place, or stand beside it. */
export const takes = ["replace", "both"] as const;
export type Take = (typeof takes)[number];

/**
 * `ready`: will be taken in · `second`: the same respondent answered before, differently · `similar`: an Excel form with
 * the very answers of another, which may be the same form saved twice or two people who agree · `duplicate`: is there
 * already, or twice in the batch · `refused`: cannot be taken, for the reason that is given.
 */
export const outcomes = ["ready", "second", "similar", "duplicate", "refused"] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a response that was given for another engagement is refused. */
export const forAnotherEngagement = "It is for another engagement.";

/** What became of one file of a batch; nothing of what was answered. */
export interface JudgedFile {
  readonly fileName: string;
  /** null when the file does not say, or names one that is not there. */
  readonly surveyId: string | null;
  readonly outcome: Outcome;
  /** A sentence for the person; "" for what is ready. */
  readonly reason: string;
  /** The respondent, where names are kept; else "". */
  readonly who: string;
  /** What it is in the way of: another file by its number in the batch, or a response that was taken in before. */
  readonly rival: number | "taken-in" | null;
  /** The same for all files that are in the way of the same response: one of them at most can take its place. */
  readonly contest: number | null;
  /** What can be chosen instead of leaving it out. */
  readonly choices: readonly Take[];
}

/** A judged file with the response that would be taken in. */
export interface Judgement {
  readonly file: JudgedFile;
  readonly response: NewResponse | null;
  /** Id of the response taken in before that this one is in the way of. */
  readonly standing: string | null;
}

/**
 * Holds the files of a batch against the engagement and against each other, in their order: of several from one
 * respondent the first counts, unless the person chooses another.
 */
export function judgeIncoming(workbook: Workbook, files: readonly IncomingFile[]): readonly Judgement[] {
  const known = new KnownResponses(workbook);
  const contests = new Map<string, number>();
  return files.map(({ fileName, outcome }, index) => {
    if (outcome.kind !== "response")
      return refused(fileName, null, outcome.kind === "refused" ? outcome.reason : "It is no response.");
    const survey = workbook.surveys.get(outcome.response.surveyId);
    const fault = faultOf(workbook, survey, outcome.response);
    if (fault !== null || !survey) return refused(fileName, survey?.id ?? null, fault ?? "");
    const response = newResponseOf(outcome.response);
    const who = survey.naming === "named" ? whoOf(workbook, response) : "";
    const found = known.find(survey, response, outcome.response.form);
    known.add(survey, response, outcome.response.form, index, fileName);
    const base = { fileName, surveyId: survey.id, who };
    if (found === null)
      return {
        file: { ...base, outcome: "ready", reason: "", rival: null, contest: null, choices: [] },
        response,
        standing: null,
      };
    const { rival, ...verdict } = found;
    const contest = contests.get(rival.id) ?? contests.size;
    contests.set(rival.id, contest);
    return {
      file: { ...base, ...verdict, rival: rival.index ?? "taken-in", contest },
      response,
      standing: rival.index === null ? rival.id : null,
    };
  });
}

/**
 * The numbers of the files that are taken in: all that are ready, and of the rest what was chosen. Of several that were
 * to take the place of the same response the last does.
 *
 * @param chosen by the number of the file; a choice that a file does not offer is none
 */
export function takenFiles(
  files: readonly JudgedFile[],
  chosen: ReadonlyMap<number, Take>,
): ReadonlySet<number> {
  const taken = new Set<number>();
  const instead = new Map<number | null, number>();
  files.forEach((file, index) => {
    const take = chosen.get(index);
    if (file.outcome === "ready") taken.add(index);
    if (take === undefined || !file.choices.includes(take)) return;
    taken.add(index);
    if (take === "both") return;
    taken.delete(instead.get(file.contest) ?? -1);
    instead.set(file.contest, index);
    if (typeof file.rival === "number") taken.delete(file.rival);
  });
  return taken;
}

/** The responses of the files that are taken in, and the ids of those taken in before that they take the place of. */
export function takenIn(
  judged: readonly Judgement[],
  chosen: ReadonlyMap<number, Take>,
): { readonly responses: readonly NewResponse[]; readonly replaced: readonly string[] } {
  const taken = takenFiles(
    judged.map(({ file }) => file),
    chosen,
  );
  const found = judged.filter((_, index) => taken.has(index));
  return {
    responses: found.flatMap(({ response }) => (response ? [response] : [])),
    replaced: judged.flatMap(({ standing }, index) =>
      standing !== null && taken.has(index) && chosen.get(index) === "replace" ? [standing] : [],
    ),
  };
}

/** Why a response cannot be taken in as the engagement stands, in one sentence; null when it can. */
function faultOf(workbook: Workbook, survey: Survey | undefined, response: IncomingResponse): string | null {
  if (response.engagementId !== engagementOf(workbook).id) return forAnotherEngagement;
  if (!survey) return "Its questionnaire is not in this engagement any more.";
  if (survey.state === "closed") return "Its questionnaire is closed and takes no more answers.";
  if (survey.state === "draft" || response.version !== survey.version)
    return "It was made for an earlier opening of this questionnaire, before what is asked was changed.";
  if (response.personId !== null && survey.naming === "named" && !workbook.people.has(response.personId))
    return "It names somebody who is not among this engagement’s people any more.";
  return responseFault(survey, response);
}

function newResponseOf(response: IncomingResponse): NewResponse {
  const { surveyId, audience, groupId, personId, name, answers, receipt } = response;
  return { surveyId, audience, groupId, personId, name, answers, receipt };
}

function whoOf(workbook: Workbook, { personId, name }: NewResponse): string {
  return personId === null ? name : (workbook.people.get(personId)?.name ?? "");
}

function refused(fileName: string, surveyId: string | null, reason: string): Judgement {
  return {
    file: {
      fileName,
      surveyId,
      outcome: "refused",
      reason,
      who: "",
      rival: null,
      contest: null,
      choices: [],
    },
    response: null,
    standing: null,
  };
}
