import { formOf, type SurveyForm } from "../../shared/domain/survey/form.ts";
import type { Survey } from "../../shared/workbook/entities/surveys.ts";
import type { Engagement } from "../../shared/workbook/model.ts";
import { anOpenSurvey } from "./surveys.ts";
import { aPerson, anEngagement, workbookOf } from "./workbook.ts";

/** The form of an open survey of an engagement with three executives and two users. */
export function aForm(survey: Partial<Survey> = {}, engagement: Partial<Engagement> = {}): SurveyForm {
  const open = anOpenSurvey("s1", survey);
  const workbook = workbookOf({
    engagement: [anEngagement(engagement)],
    surveys: [open],
    people: [
      ...["ana", "bo", "cem"].map((id) => aPerson(id, { role: "executive" })),
      ...["dora", "eli"].map((id) => aPerson(id, { role: "user", groupId: "g1" })),
    ],
  });
  return formOf(workbook, open);
}

/** Two groups as a survey offers them. */
export const twoGroups = [
  { id: "g1", name: "Sales" },
  { id: "g2", name: "Service" },
];
