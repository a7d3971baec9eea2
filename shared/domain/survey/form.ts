import { anonymitySentence } from "../../methodology/questionnaires/anonymity.ts";
import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import { questionnaireOf } from "../../methodology/questionnaires/questionnaires.ts";
import { scaleOf } from "../../methodology/questionnaires/scales.ts";
import type {
  Naming,
  QuestionnaireId,
  Scale,
  SurveyAudience,
} from "../../methodology/questionnaires/types.ts";
import type { Survey } from "../../workbook/entities/surveys.ts";
import { engagementOf, inOrder, type Person, type Workbook } from "../../workbook/model.ts";

/** Everything a respondent is shown and a form needs to know, and nothing else of the engagement. */
export interface SurveyForm {
  readonly engagementId: string;
  readonly surveyId: string;
  /** Of the opening that the form was made at. */
  readonly version: number;
  readonly questionnaire: QuestionnaireId;
  /** The system that the questions are about; "" when none is named. */
  readonly system: string;
  readonly title: string;
  readonly intro: string;
  /** What happens to names, said before the first item. */
  readonly anonymity: string;
  readonly thanks: string;
  readonly naming: Naming;
  /** Whom a respondent can answer as; asked only when there are several. */
  readonly audiences: readonly AudienceChoice[];
  /** Asked for unless there is none. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  /** Whom a respondent can be; with a name of their own instead. Empty when anonymous. */
  readonly people: readonly FormPerson[];
  readonly parts: readonly FormPart[];
  /** What may be added to each item in words; null when nothing. */
  readonly proof: string | null;
  /** Response files are sealed to this age recipient; null: they are plain. */
  readonly recipient: string | null;
}

export interface AudienceChoice {
  readonly id: SurveyAudience;
  /** As the respondent says it: "I lead people who work with the system". */
  readonly label: string;
}

export interface FormPerson {
  readonly id: string;
  readonly name: string;
  readonly groupId: string | null;
}

/** Items under one heading that share a scale. */
export interface FormPart {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly items: readonly FormItem[];
}

export interface FormItem {
  readonly id: string;
  readonly text: string;
  readonly scale: Scale;
}

const audienceLabels: Readonly<Record<SurveyAudience, string>> = {
  executive: "I am an executive",
  manager: "I lead people who work with the system",
  user: "I work with the system",
  supervisor: "I supervise people who work with the system",
};

/**
 * The form of an open survey. Executives are not asked for a group, because groups of executives are too small to be
 * shown; where names are kept, the group is that of the person.
 */
export function formOf(workbook: Workbook, survey: Survey): SurveyForm {
  const engagement = engagementOf(workbook);
  const questionnaire = questionnaireOf(survey.questionnaire);
  const onlyExecutives = questionnaire.audiences.every((audience) => audience === "executive");
  return {
    engagementId: engagement.id,
    surveyId: survey.id,
    version: survey.version,
    questionnaire: survey.questionnaire,
    system: engagement.system,
    title: questionnaire.title,
    intro: questionnaire.intro,
    anonymity: anonymitySentence(questionnaire, survey.naming, survey.minimum),
    thanks: questionnaire.thanks,
    naming: survey.naming,
    audiences: questionnaire.audiences.map((id) => ({ id, label: audienceLabels[id] })),
    groups: onlyExecutives ? [] : survey.groups,
    people: survey.naming === "named" ? peopleAsked(workbook, survey) : [],
    parts: partsOf(survey),
    proof: questionnaire.proof,
    recipient: survey.keys?.recipient ?? null,
  };
}

/** The parts with something to ask, in the order of the method. */
function partsOf({ questionnaire, asked }: Survey): readonly FormPart[] {
  return questionnaireOf(questionnaire).parts.flatMap(({ id, title, lead }) => {
    const items = asked.filter(({ part }) => part === id).map(itemOf);
    return items.length === 0 ? [] : [{ id, title, lead, items }];
  });
}

function itemOf({ id, text, scale }: AskedQuestion): FormItem {
  return { id, text, scale: scaleOf(scale) };
}

/** The people a questionnaire is meant for, in the consultant's order. */
function peopleAsked(workbook: Workbook, { questionnaire, groups }: Survey): readonly FormPerson[] {
  const supervisors = new Set([...workbook.groups.values()].map(({ supervisorId }) => supervisorId));
  const isAsked = ({ id, role }: Person): boolean => {
    switch (questionnaire) {
      case "self-check":
        return role === "executive";
      case "mirror":
        return role === "manager" || role === "user";
      case "supervisor-check":
        return role === "manager" || supervisors.has(id);
      case "user-pulse":
        return role === "user";
    }
  };
  const offered = new Set(groups.map(({ id }) => id));
  return inOrder(workbook.people)
    .filter(isAsked)
    .map(({ id, name, groupId }) => ({
      id,
      name,
      groupId: groupId && offered.has(groupId) ? groupId : null,
    }));
}
