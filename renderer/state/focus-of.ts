import type { Missing, Stage } from "../../shared/domain/progress/stage.ts";
import { findQuestion } from "../../shared/methodology/methodology.ts";
import type { Answer, Workbook } from "../../shared/workbook/model.ts";
import { useNavigation, type Focus } from "./navigation.ts";

/** Where a row that a search found is shown; null when it has no place of its own, or is gone. */
export function focusOfRow(workbook: Workbook, table: string, rowId: string): Focus | null {
  switch (table) {
    case "people":
      return workbook.people.has(rowId) ? { kind: "person", id: rowId } : null;
    case "groups":
      return workbook.groups.has(rowId) ? { kind: "group", id: rowId } : null;
    case "findings":
      return workbook.findings.has(rowId) ? { kind: "finding", id: rowId } : null;
    case "actions":
      return workbook.actions.has(rowId) ? { kind: "action", id: rowId } : null;
    case "evidence":
      return workbook.evidence.has(rowId) ? { kind: "evidence", id: rowId } : null;
    case "measures":
      return workbook.measures.has(rowId) ? { kind: "measure", id: rowId } : null;
    case "behaviours":
      return workbook.behaviours.has(rowId) ? { kind: "behaviour", id: rowId } : null;
    case "jobRoles":
      return focusOfRole(workbook, rowId);
    case "performanceCriteria":
    case "usageGoals":
    case "roleNeeds":
      return focusOfRole(workbook, workbook[table].get(rowId)?.roleId);
    case "alignmentCells":
      return focusOfCell(workbook, rowId);
    case "passages":
      return focusOfCell(workbook, workbook.passages.get(rowId)?.cellId ?? "");
    case "surveys":
      return focusOfSurvey(workbook, rowId);
    case "surveyItems":
      return focusOfSurvey(workbook, workbook.surveyItems.get(rowId)?.surveyId);
    case "triageRounds":
      return focusOfRound(workbook, rowId);
    case "triageSteps":
      return focusOfRound(workbook, workbook.triageSteps.get(rowId)?.roundId);
    case "answers":
      return focusOfAnswer(workbook.answers.get(rowId));
    case "voices":
      return focusOfAnswer(workbook.answers.get(workbook.voices.get(rowId)?.answerId ?? ""));
    default:
      return null;
  }
}

function focusOfRole(workbook: Workbook, id: string | undefined): Focus | null {
  return id !== undefined && workbook.jobRoles.has(id) ? { kind: "role", id } : null;
}

function focusOfSurvey(workbook: Workbook, id: string | undefined): Focus | null {
  return id !== undefined && workbook.surveys.has(id) ? { kind: "survey", id } : null;
}

function focusOfCell(workbook: Workbook, cellId: string): Focus | null {
  const cell = workbook.alignmentCells.get(cellId);
  return cell ? { kind: "behaviour", id: cell.behaviourId } : null;
}

function focusOfRound(workbook: Workbook, id: string | undefined): Focus | null {
  const round = workbook.triageRounds.get(id ?? "");
  return round ? { kind: "triage", findingId: round.findingId } : null;
}

function focusOfAnswer(answer: Answer | undefined): Focus | null {
  return answer ? { kind: "question", questionId: answer.questionId, groupId: answer.groupId } : null;
}

/** Shows the place where something that is missing is put right. */
export function goToMissing(workbook: Workbook, stage: Stage, { id, part }: Missing): void {
  useNavigation.getState().goTo(stage, { view: part, focus: id === null ? null : focusOfId(workbook, id) });
}

/** Where the thing with this id is shown, whatever it is: a question, a group, a finding, an action, a role, a questionnaire. */
export function focusOfId(workbook: Workbook, id: string): Focus | null {
  if (findQuestion(id)) return { kind: "question", questionId: id, groupId: null };
  const tables = [
    "groups",
    "people",
    "findings",
    "actions",
    "evidence",
    "measures",
    "jobRoles",
    "surveys",
  ] as const;
  const table = tables.find((name) => workbook[name].has(id));
  return table ? focusOfRow(workbook, table, id) : null;
}
