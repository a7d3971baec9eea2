import type { Survey } from "../../workbook/entities/surveys.ts";
import { inOrder, type Workbook } from "../../workbook/model.ts";
import { questionsOf } from "./of-workbook.ts";

/** A draft as it would be if it were opened now, so that its form can be looked at; others as they are. */
export function asOpened(workbook: Workbook, survey: Survey): Survey {
  if (survey.state !== "draft") return survey;
  return {
    ...survey,
    asked: [...questionsOf(survey, workbook.surveyItems)],
    groups: inOrder(workbook.groups).map(({ id, name }) => ({ id, name })),
  };
}

/**
 * The groups that respondents choose from and that have fewer people than the minimum, so that they will be counted
 * together with others; groups whose headcount is not given are left out. None where names are kept, because nothing is
 * hidden then.
 *
 * @param offered the groups of the survey's form
 */
export function groupsUnderMinimum(
  workbook: Workbook,
  { naming, minimum }: Survey,
  offered: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  if (naming === "named") return [];
  return offered
    .filter(({ id }) => {
      const headcount = workbook.groups.get(id)?.headcount ?? 0;
      return headcount > 0 && headcount < minimum;
    })
    .map(({ name }) => name);
}
