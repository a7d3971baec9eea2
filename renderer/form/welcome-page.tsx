import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import classes from "./form.module.css";
import { PageHeading } from "./page-heading.tsx";
import type { Respondent } from "./use-respondent.ts";

interface WelcomePageProps {
  readonly form: SurveyForm;
  readonly respondent: Respondent;
  readonly handedBack: boolean;
}

/** What this is, how long it takes and what becomes of the answers, before anything is asked. */
export function WelcomePage({ form, respondent, handedBack }: WelcomePageProps) {
  const { stoppedAt, next, goOn, clear, moved } = respondent;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (stoppedAt === null) next();
        else goOn();
      }}
    >
      <PageHeading takesFocus={moved}>{form.title}</PageHeading>
      {form.system !== "" && (
        <p className={classes["about"]} dir="auto">
          About {form.system}
        </p>
      )}
      <p className={classes["lead"]} dir="auto">
        {form.intro}
      </p>
      <section className={classes["promise"]} aria-labelledby="promise">
        <h2 id="promise">{form.naming === "anonymous" ? "You stay anonymous" : "Your name is kept"}</h2>
        <p>{form.anonymity}</p>
      </section>
      <p className={classes["quiet"]}>{howItGoes(form, handedBack)}</p>
      <div className={classes["moves"]}>
        <button type="submit" className={classes["primary"]}>
          {stoppedAt === null ? "Begin" : "Go on where you stopped"}
        </button>
        {stoppedAt !== null && (
          <button type="button" className={classes["secondary"]} onClick={clear}>
            Clear and begin anew
          </button>
        )}
      </div>
    </form>
  );
}

function howItGoes({ parts }: SurveyForm, handedBack: boolean): string {
  const count = parts.reduce((sum, { items }) => sum + items.length, 0);
  const asked = `${count} ${count === 1 ? "statement" : "statements"}. You may leave any of them blank, and you see all your answers once more at the end.`;
  return handedBack
    ? `${asked} Then you get them as a small file to hand to the consultant; nothing is sent by itself.`
    : asked;
}
