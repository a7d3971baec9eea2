import {
  IconBriefcase,
  IconCalendarStats,
  IconFileDescription,
  IconListSearch,
  IconMessageQuestion,
  IconScale,
  IconTargetArrow,
  IconUser,
  IconUserQuestion,
  IconUsersGroup,
} from "@tabler/icons-react";
import { questionnaireOf } from "../../../shared/methodology/questionnaires/questionnaires.ts";
import { dimensionOf, elementOf, questionsFor } from "../../../shared/methodology/methodology.ts";
import { engagementOf, inOrder, type Workbook } from "../../../shared/workbook/model.ts";
import {
  evidenceKindTitles,
  findingKindTitles,
  measureKindTitles,
  roleTitles,
  surveyStateTitles,
} from "../../../shared/workbook/words.ts";
import { derive, registerOf, roadmapOf } from "../../state/derived.ts";
import { stageOfFocus, useNavigation, type Focus } from "../../state/navigation.ts";
import type { PaletteEntry } from "./entry.ts";
import { indexOf } from "./rank.ts";

/** Everything in an engagement that the palette leads to: questions, findings, actions, people, groups, evidence, measures, behaviours, roles, questionnaires. */
export const contentEntriesOf = derive((workbook: Workbook): readonly PaletteEntry[] => [
  ...questionEntries(workbook),
  ...findingEntries(workbook),
  ...actionEntries(workbook),
  ...personEntries(workbook),
  ...groupEntries(workbook),
  ...evidenceEntries(workbook),
  ...measureEntries(workbook),
  ...behaviourEntries(workbook),
  ...roleEntries(workbook),
  ...surveyEntries(workbook),
]);

/** The same, prepared for searching. */
export const contentIndexOf = derive((workbook: Workbook) => indexOf(contentEntriesOf(workbook)));

function show(focus: Focus): () => void {
  return () => useNavigation.getState().goTo(stageOfFocus(focus), { focus });
}

function questionEntries(workbook: Workbook): readonly PaletteEntry[] {
  return questionsFor(engagementOf(workbook).situation).map((question) => ({
    id: `question/${question.id}`,
    kind: "question",
    label: question.short,
    hint: dimensionOf(question.dimension).short,
    words: `${question.text} ${dimensionOf(question.dimension).title} ${question.tags.join(" ")}`,
    icon: IconMessageQuestion,
    run: show({ kind: "question", questionId: question.id, groupId: null }),
  }));
}

function findingEntries(workbook: Workbook): readonly PaletteEntry[] {
  return registerOf(workbook).map(({ finding, rank }) => ({
    id: `finding/${finding.id}`,
    kind: "finding",
    label: `F${rank} ${finding.title}`,
    hint: findingKindTitles[finding.kind],
    words: `${finding.description} ${finding.dimensions.map((id) => dimensionOf(id).title).join(" ")}`,
    icon: IconListSearch,
    run: show({ kind: "finding", id: finding.id }),
  }));
}

function actionEntries(workbook: Workbook): readonly PaletteEntry[] {
  return roadmapOf(workbook).map(({ action, rank, owner }) => ({
    id: `action/${action.id}`,
    kind: "action",
    label: `A${rank} ${action.title}`,
    hint: owner?.name ?? "No owner",
    words: `${action.description} ${elementOf(action.element).title}`,
    icon: IconCalendarStats,
    run: show({ kind: "action", id: action.id }),
  }));
}

function personEntries(workbook: Workbook): readonly PaletteEntry[] {
  return inOrder(workbook.people).map((person) => ({
    id: `person/${person.id}`,
    kind: "person",
    label: person.name,
    hint: person.jobTitle || roleTitles[person.role],
    words: `${person.email} ${person.jobTitle} ${roleTitles[person.role]} ${person.note}`,
    icon: IconUser,
    run: show({ kind: "person", id: person.id }),
  }));
}

function groupEntries(workbook: Workbook): readonly PaletteEntry[] {
  return inOrder(workbook.groups).map((group) => ({
    id: `group/${group.id}`,
    kind: "group",
    label: group.name,
    hint: `${group.headcount.toLocaleString()} people`,
    words: group.note,
    icon: IconUsersGroup,
    run: show({ kind: "group", id: group.id }),
  }));
}

function evidenceEntries(workbook: Workbook): readonly PaletteEntry[] {
  return inOrder(workbook.evidence).map((evidence) => ({
    id: `evidence/${evidence.id}`,
    kind: "evidence",
    label: evidence.title,
    hint: evidenceKindTitles[evidence.kind],
    words: `${evidence.source} ${evidence.note}`,
    icon: IconFileDescription,
    run: show({ kind: "evidence", id: evidence.id }),
  }));
}

function measureEntries(workbook: Workbook): readonly PaletteEntry[] {
  return inOrder(workbook.measures).map((measure) => ({
    id: `measure/${measure.id}`,
    kind: "measure",
    label: measure.title,
    hint: measureKindTitles[measure.kind],
    words: `${measure.source} ${measure.note}`,
    icon: IconTargetArrow,
    run: show({ kind: "measure", id: measure.id }),
  }));
}

function behaviourEntries(workbook: Workbook): readonly PaletteEntry[] {
  return inOrder(workbook.behaviours).map((behaviour) => ({
    id: `behaviour/${behaviour.id}`,
    kind: "behaviour",
    label: behaviour.title,
    hint: behaviour.frequency,
    words: `${behaviour.observed} ${behaviour.note}`,
    icon: IconScale,
    run: show({ kind: "behaviour", id: behaviour.id }),
  }));
}

function roleEntries(workbook: Workbook): readonly PaletteEntry[] {
  return inOrder(workbook.jobRoles).map((role) => ({
    id: `role/${role.id}`,
    kind: "role",
    label: role.title,
    hint: workbook.groups.get(role.groupId ?? "")?.name ?? "Role",
    words: `job duties ${role.dutiesAfter} ${role.message}`,
    icon: IconBriefcase,
    run: show({ kind: "role", id: role.id }),
  }));
}

function surveyEntries(workbook: Workbook): readonly PaletteEntry[] {
  return inOrder(workbook.surveys).map((survey) => ({
    id: `survey/${survey.id}`,
    kind: "survey",
    label: survey.title,
    hint: surveyStateTitles[survey.state],
    words: `${questionnaireOf(survey.questionnaire).title} round ${survey.round} ${survey.note}`,
    icon: IconUserQuestion,
    run: show({ kind: "survey", id: survey.id }),
  }));
}
