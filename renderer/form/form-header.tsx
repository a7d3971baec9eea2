import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import classes from "./form.module.css";
import { progressOf, type Respondent } from "./use-respondent.ts";

/** What is answered, how far the respondent is, and the same for those who listen. */
export function FormHeader({ form, respondent }: { form: SurveyForm; respondent: Respondent }) {
  const { page, pages, at, draft } = respondent;
  const { share, words } = progressOf(form, draft);
  const where = `Page ${at + 1} of ${pages.length}`;
  return (
    <header className={classes["header"]} data-empty={page.kind === "welcome"}>
      {page.kind !== "welcome" && (
        <>
          <p className={classes["title"]} dir="auto">
            {form.title}
          </p>
          <p className={classes["count"]}>{words}</p>
          <progress className={classes["progress"]} aria-label="Answered" value={share} max={1} />
        </>
      )}
      <p role="status" className={classes["unseen"]}>
        {where}
      </p>
    </header>
  );
}
