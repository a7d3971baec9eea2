import { useMemo } from "react";
import { asOpened } from "../../../../shared/domain/survey/as-opened.ts";
import { formOf } from "../../../../shared/domain/survey/form.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { RespondentForm } from "../../../form/respondent-form.tsx";
import { useWorkbook } from "../../../state/workbook.ts";

/** The form that respondents fill in, to be tried out: what is answered goes nowhere. */
export default function Preview({ survey }: { readonly survey: Survey }) {
  const workbook = useWorkbook();
  const form = useMemo(() => formOf(workbook, asOpened(workbook, survey)), [workbook, survey]);
  return <RespondentForm form={form} send={takeNothing} kept={null} next="another" />;
}

/** Says that the answers are taken, as respondents will read it. */
function takeNothing(): Promise<null> {
  return Promise.resolve(null);
}
