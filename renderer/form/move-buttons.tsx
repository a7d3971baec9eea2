import classes from "./form.module.css";
import type { Respondent } from "./use-respondent.ts";

/** On and back. "On" submits the page's form, so that Enter does the same. */
export function MoveButtons({ respondent }: { respondent: Respondent }) {
  const { back, at, correcting, pages } = respondent;
  const last = at === pages.length - 2;
  return (
    <div className={classes["moves"]}>
      <button type="submit" className={classes["primary"]} data-next>
        {correcting ? "Back to my answers" : last ? "Review my answers" : "Next"}
      </button>
      {!correcting && (
        <button type="button" className={classes["secondary"]} onClick={back}>
          Back
        </button>
      )}
    </div>
  );
}
