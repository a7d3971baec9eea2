import { newestResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import { useSurveyResults } from "../../../state/derived.ts";
import { groupNamesOf } from "./filter.ts";
import classes from "./present.module.css";
import { PulseNotes } from "./pulse-by-group.tsx";
import { PulseTable } from "./pulse-table.tsx";
import { pulseView } from "./pulse-view.ts";
import { roundInWords, scaleInWords } from "./words.ts";

/** So many groups can be read from the far end of a room. */
const mostRows = 11;

/** What each group makes of the system; for the present view, which gives the title. */
export function PresentPulse() {
  const newest = newestResults(useSurveyResults(), "user-pulse");
  if (!newest) return null;
  const { survey, results } = newest;
  const view = pulseView(survey.questionnaire, results, groupNamesOf(survey));
  const rows = view.rows.slice(0, mostRows);
  const more = view.rows.length - rows.length;
  return (
    <div className={classes["slide"]}>
      <div className={classes["caption"]}>
        <span>
          {roundInWords(survey)}. {scaleInWords(view.constructs[0]?.scale ?? scaleOf("agreement"))}
        </span>
      </div>
      <div className={classes["pulse"]}>
        <PulseTable view={{ ...view, rows }} />
      </div>
      <div className={classes["note"]}>
        {more > 0 ? <p>{more} more groups are not on this slide.</p> : null}
        <PulseNotes view={{ ...view, rows }} minimum={results.minimum} />
      </div>
    </div>
  );
}
