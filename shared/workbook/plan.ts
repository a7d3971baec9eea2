import type { Changes } from "./changes.ts";
import type { Command } from "./commands.ts";
import { Draft } from "./draft.ts";
import type { Workbook } from "./model.ts";
import { planActionLinks, planActions } from "./plan/actions.ts";
import { planAlignment } from "./plan/alignment.ts";
import { planAnswers } from "./plan/answers.ts";
import { planEvidence } from "./plan/evidence.ts";
import { planFindings } from "./plan/findings.ts";
import { planJobs } from "./plan/jobs.ts";
import { planOwnership } from "./plan/ownership.ts";
import { planRegister } from "./plan/register.ts";
import { planResponses } from "./plan/responses.ts";
import { planRoadmap } from "./plan/roadmap.ts";
import { planSetUp } from "./plan/set-up.ts";
import { planStrategy } from "./plan/strategy.ts";
import { planSuccess } from "./plan/success.ts";
import { planSurveys } from "./plan/surveys.ts";
import { planTriage } from "./plan/triage.ts";

/** What a command does: the row differences, and how the history names them. */
export interface Plan {
  readonly changes: Changes;
  /** What the user did, as the history and "Undo" show it: "Rate “One named owner” 3". */
  readonly label: string;
  /** Edits in a row with the same key (one field being typed) are one step of undo; null never joins. */
  readonly coalesce: string | null;
  readonly trace: Trace;
}

/**
 * What the history keeps of an edit. A `step` can be taken back. What touches answers that were given anonymously
 * cannot: of such an answer there is to be no trace of when it came (`none`), and results that were seen stay what they
 * were (`settled`: the step is listed, but stays). From then on no earlier step on those surveys can be taken back.
 */
export type Trace =
  | { readonly kind: "step" }
  | {
      readonly kind: "settled" | "none";
      readonly surveyIds: readonly string[];
      /** Whether steps that took in or removed responses of these surveys stay as well. */
      readonly responsesToo: boolean;
    };

/** What a part of the planner says of a command; the changes are in the draft. */
export type Named = Pick<Plan, "label" | "coalesce"> & Partial<Pick<Plan, "trace">>;

/** What comes from outside: the time at which the command is carried out. */
export interface PlanContext {
  /** ISO 8601, UTC, milliseconds. */
  readonly now: string;
}

/**
 * Works out what a command does to a workbook.
 *
 * @throws CommandError when a row it names is gone, was already added, or the result would not be valid.
 */
export function plan(workbook: Workbook, command: Command, context: PlanContext): Plan {
  const draft = new Draft(workbook);
  const named = carryOut(draft, command, context);
  return { changes: draft.changes(), trace: { kind: "step" }, ...named };
}

function carryOut(draft: Draft, command: Command, context: PlanContext): Named {
  switch (command.type) {
    case "engagement/update":
    case "holidays/add":
    case "holiday/remove":
    case "people/add":
    case "person/update":
    case "people/update":
    case "people/remove":
    case "groups/add":
    case "group/update":
    case "groups/remove":
      return planSetUp(draft, command);
    case "answer/update":
    case "voice/add":
    case "voice/update":
    case "voice/remove":
      return planAnswers(draft, command);
    case "evidence/add":
    case "evidence/update":
    case "evidence/remove":
    case "evidence/link":
    case "evidence/unlink":
      return planEvidence(draft, command);
    case "finding/add":
    case "findings/update":
    case "finding/relate":
    case "findings/remove":
      return planFindings(draft, command, context);
    case "action/add":
    case "actions/update":
    case "actions/move":
    case "action/relate":
    case "actions/remove":
      return planActions(draft, command, context);
    case "action-link/set":
    case "action-links/remove":
      return planActionLinks(draft, command);
    case "programme/update":
    case "milestone/add":
    case "milestone/update":
    case "milestone/relate":
    case "milestone/remove":
    case "decision/add":
    case "decision/update":
    case "decision/remove":
    case "baseline/take":
    case "baseline/rename":
    case "baseline/remove":
      return planRoadmap(draft, command, context);
    case "recommendation/take-up":
    case "recommendation/update":
    case "narrative/set":
    case "narrative/reset":
      return planStrategy(draft, command, context);
    case "role/add":
    case "roles/add":
    case "role/update":
    case "role/remove":
    case "performance-criterion/add":
    case "performance-criterion/update":
    case "performance-criterion/remove":
    case "usage-goal/add":
    case "usage-goal/update":
    case "usage-goal/remove":
    case "role-need/add":
    case "role-need/update":
    case "role-need/remove":
      return planJobs(draft, command);
    case "ownership/update":
    case "ownership-answer/add":
    case "ownership-answer/update":
    case "ownership-answer/remove":
    case "supervision/update":
    case "supervision/remove":
    case "responsibility/set":
      return planOwnership(draft, command);
    case "measure/add":
    case "measures/update":
    case "measures/remove":
    case "criterion/add":
    case "criterion/update":
    case "criterion/remove":
    case "workaround/add":
    case "workaround/update":
    case "workaround/remove":
      return planSuccess(draft, command);
    case "behaviours/add":
    case "behaviour/update":
    case "behaviour/relate":
    case "behaviours/remove":
    case "cells/update":
    case "passage/add":
    case "passage/update":
    case "passage/remove":
      return planAlignment(draft, command);
    case "triage/start":
    case "triage/update":
    case "triage/answer":
    case "triage/remove":
      return planTriage(draft, command, context);
    case "findings/merge":
    case "finding/split":
    case "view/save":
    case "view/remove":
    case "suggestion/dismiss":
    case "suggestion/restore":
      return planRegister(draft, command, context);
    case "survey/add":
    case "survey/update":
    case "survey-item/set":
    case "survey-item/reset":
    case "survey/open":
    case "survey/withdraw":
    case "survey/close":
    case "survey/reopen":
    case "survey/remove":
      return planSurveys(draft, command);
    case "response/add":
    case "responses/import":
    case "response/remove":
      return planResponses(draft, command);
  }
}
