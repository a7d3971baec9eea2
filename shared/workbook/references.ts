import type { TableName } from "./model.ts";

/** A property that holds another row's id. */
export interface Reference {
  readonly table: TableName;
  readonly column: string;
  readonly to: TableName;
  /**
   * What removing the other row does: the property becomes null (the row stands without it), or the row goes too
   * (it means nothing without it).
   */
  readonly onRemove: "clear" | "remove";
}

const clear = (table: TableName, column: string, to: TableName): Reference => ({
  table,
  column,
  to,
  onRemove: "clear",
});
const remove = (table: TableName, column: string, to: TableName): Reference => ({
  table,
  column,
  to,
  onRemove: "remove",
});

/** Every reference between rows. The store enforces the same ones. */
export const references: readonly Reference[] = [
  clear("groups", "supervisorId", "people"),
  clear("people", "groupId", "groups"),
  clear("evidence", "attachmentId", "attachments"),
  remove("answers", "groupId", "groups"),
  remove("voices", "answerId", "answers"),
  clear("voices", "personId", "people"),
  clear("actions", "ownerId", "people"),
  remove("findingGroups", "findingId", "findings"),
  remove("findingGroups", "groupId", "groups"),
  remove("findingAnswers", "findingId", "findings"),
  remove("findingAnswers", "answerId", "answers"),
  remove("findingEvidence", "findingId", "findings"),
  remove("findingEvidence", "evidenceId", "evidence"),
  remove("answerEvidence", "answerId", "answers"),
  remove("answerEvidence", "evidenceId", "evidence"),
  remove("actionFindings", "actionId", "actions"),
  remove("actionFindings", "findingId", "findings"),

  clear("ownership", "ownerId", "people"),
  remove("ownershipAnswers", "personId", "people"),
  clear("ownershipAnswers", "namedPersonId", "people"),
  remove("supervision", "personId", "people"),
  remove("responsibilities", "personId", "people"),
  clear("measures", "ownerId", "people"),
  clear("renewalCriteria", "measureId", "measures"),
  remove("workarounds", "groupId", "groups"),
  remove("behaviourGroups", "behaviourId", "behaviours"),
  remove("behaviourGroups", "groupId", "groups"),
  remove("alignmentCells", "behaviourId", "behaviours"),
  remove("cellEvidence", "cellId", "alignmentCells"),
  remove("cellEvidence", "evidenceId", "evidence"),
  remove("passages", "evidenceId", "evidence"),
  remove("passages", "cellId", "alignmentCells"),
  remove("triageRounds", "findingId", "findings"),
  remove("triageSteps", "roundId", "triageRounds"),
  remove("stepEvidence", "stepId", "triageSteps"),
  remove("stepEvidence", "evidenceId", "evidence"),
  remove("findingBehaviours", "findingId", "findings"),
  remove("findingBehaviours", "behaviourId", "behaviours"),
  remove("findingPeople", "findingId", "findings"),
  remove("findingPeople", "personId", "people"),

  clear("actions", "measureId", "measures"),
  remove("actionLinks", "predecessorId", "actions"),
  remove("actionLinks", "successorId", "actions"),
  remove("actionGroups", "actionId", "actions"),
  remove("actionGroups", "groupId", "groups"),
  remove("milestoneActions", "milestoneId", "milestones"),
  remove("milestoneActions", "actionId", "actions"),
  clear("decisions", "personId", "people"),
  clear("decisions", "actionId", "actions"),
  clear("recommendations", "actionId", "actions"),
  clear("jobRoles", "groupId", "groups"),
  remove("performanceCriteria", "roleId", "jobRoles"),
  remove("usageGoals", "roleId", "jobRoles"),
  remove("roleNeeds", "roleId", "jobRoles"),
  clear("roleNeeds", "neededById", "jobRoles"),

  remove("surveyItems", "surveyId", "surveys"),
  remove("responses", "surveyId", "surveys"),
];
