import { VisuallyHidden } from "@mantine/core";
import { newestResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import { useSurveyResults } from "../../../state/derived.ts";
import { DifferenceChip } from "./chips.tsx";
import { Dumbbell, DumbbellLegend, ScaleTicks } from "./dumbbell.tsx";
import { eyesInWords, gapsView, type ShownGap } from "./gaps-view.ts";
import classes from "./present.module.css";
import { shownFigure } from "./words.ts";

/** So many lines can be read from the far end of a room. */
const mostGaps = 10;

/** Where executives and their people see the same thing most differently; for the present view, which gives the title. */
export function PresentGaps() {
  const all = useSurveyResults();
  const selfCheck = newestResults(all, "self-check");
  const mirror = newestResults(all, "mirror");
  if (!selfCheck || !mirror) return null;
  const { gaps, eyes } = gapsView(selfCheck.results, mirror.results);
  const shown = gaps.slice(0, mostGaps);
  const theirs = eyesInWords(eyes);
  return (
    <div className={classes["slide"]}>
      <div className={classes["caption"]}>
        <DumbbellLegend first="Executives say of themselves" second={`What ${theirs} see of them`} />
        {gaps.length > mostGaps ? (
          <span>
            The {mostGaps} widest of {gaps.length}
          </span>
        ) : null}
      </div>
      <table className={classes["gaps"]} aria-label="Perception gap by item, the widest first">
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>Item</VisuallyHidden>
            </th>
            <th scope="col">
              <VisuallyHidden>Both means</VisuallyHidden>
              <ScaleTicks scale={shown[0]?.scale ?? scaleOf("holding")} />
            </th>
            <th scope="col">Gap</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((gap) => (
            <Row key={gap.id} gap={gap} />
          ))}
        </tbody>
      </table>
      <p className={classes["note"]}>{answersInWords(shown, theirs)}</p>
    </div>
  );
}

function Row({ gap }: { readonly gap: ShownGap }) {
  return (
    <tr>
      <th scope="row">
        <span className={classes["short"]}>
          {gap.short}
          {gap.reworded ? " (asked in other words)" : ""}
        </span>
      </th>
      <td>
        <VisuallyHidden>
          Executives {shownFigure(gap.executives.mean)}, their people {shownFigure(gap.staff.mean)}
        </VisuallyHidden>
        <Dumbbell first={gap.executives.mean} second={gap.staff.mean} scale={gap.scale} />
      </td>
      <td>
        <DifferenceChip difference={gap.gap} />
      </td>
    </tr>
  );
}

/** "Answers to an item: 9 to 11 of executives, 160 to 204 of managers and users." */
function answersInWords(gaps: readonly ShownGap[], theirs: string): string {
  const between = (counts: readonly number[]) => {
    const [least, most] = [Math.min(...counts), Math.max(...counts)];
    return least === most ? `${least}` : `${least} to ${most}`;
  };
  const executives = between(gaps.map((gap) => gap.executives.n));
  const staff = between(gaps.map((gap) => gap.staff.n));
  return `Answers to an item: ${executives} of executives, ${staff} of ${theirs}.`;
}
