import { VisuallyHidden } from "@mantine/core";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import { useSurveyResults } from "../../../state/derived.ts";
import { shownDate } from "../../../state/today.ts";
import { comparedRounds, type ComparedRounds } from "./compared-rounds.ts";
import { ChangeChip } from "./chips.tsx";
import { Dumbbell, DumbbellLegend } from "./dumbbell.tsx";
import classes from "./present.module.css";
import type { PartOfRounds } from "./rounds-view.ts";
import { scaleInWords, shownFigure } from "./words.ts";

/** What changed since the first round, part by part; for the present view, which gives the title. */
export function PresentRounds() {
  const compared = comparedRounds(useSurveyResults());
  return (
    <div className={classes["slide"]}>
      <div className={classes["caption"]}>
        <DumbbellLegend first="Newest round" second="First round" />
      </div>
      <div className={classes["rounds"]}>
        {compared.map((each) => (
          <Questionnaire key={each.questionnaire} compared={each} />
        ))}
      </div>
      <p className={classes["note"]}>Means of the items that both rounds asked alike and may show.</p>
    </div>
  );
}

function Questionnaire({ compared }: { readonly compared: ComparedRounds }) {
  const { questionnaire, first, newest, view } = compared;
  const dates = [first, newest]
    .map(({ survey: { closedOn } }) => (closedOn === null ? "now" : shownDate(closedOn)))
    .join(" to ");
  const { title } = questionnaireOf(questionnaire);
  const scale = view.parts[0]?.scale;
  return (
    <table className={classes["gaps"]}>
      <caption>
        <strong>{title}</strong> {[dates, scale ? scaleInWords(scale) : ""].filter(Boolean).join("; ")}
      </caption>
      <tbody>
        {view.parts.map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </tbody>
    </table>
  );
}

function Part({ part: { title, scale, change } }: { readonly part: PartOfRounds }) {
  if (change === null) return null;
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <VisuallyHidden>
          First round {shownFigure(change.earlier)}, newest round {shownFigure(change.later)}
        </VisuallyHidden>
        <Dumbbell first={change.later} second={change.earlier} scale={scale} />
      </td>
      <td>
        <ChangeChip difference={change.difference} isMore={false} />
      </td>
    </tr>
  );
}
