import { newestResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import { useSurveyResults } from "../../../state/derived.ts";
import { MeanChip } from "./chips.tsx";
import { DistributionBar, ScaleLegend } from "./distribution-bar.tsx";
import { groupNamesOf, offeredIn } from "./filter.ts";
import classes from "./present.module.css";
import { surveyView, type ItemView, type PartView } from "./survey-view.ts";
import { peopleInWords, roundInWords } from "./words.ts";

/** What executives say of their own part; for the present view, which gives the title. */
export function PresentSelfCheck() {
  const newest = newestResults(useSurveyResults(), "self-check");
  if (!newest) return null;
  const { survey, results } = newest;
  const { filter } = offeredIn([results], groupNamesOf(survey));
  const view = filter && surveyView(survey.questionnaire, results, filter);
  if (!view) return null;
  return (
    <div className={classes["slide"]}>
      <div className={classes["caption"]}>
        <span>
          {peopleInWords(view.respondents)}. {roundInWords(survey)}.
        </span>
        <ScaleLegend scale={view.parts[0]?.scale ?? scaleOf("holding")} />
      </div>
      <div className={classes["columns"]}>
        {inColumns(view.parts).map((parts) => (
          <div key={parts[0]?.id}>
            {parts.map((part) => (
              <Part key={part.id} part={part} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Two columns of about as many lines each; a part stays whole. */
function inColumns(parts: readonly PartView[]): readonly (readonly PartView[])[] {
  const lines = parts.reduce((sum, { items }) => sum + items.length, 0);
  let before = 0;
  const left = parts.filter(({ items }) => {
    const fits = before === 0 || before + items.length <= lines / 2;
    before += items.length;
    return fits;
  });
  const right = parts.filter((part) => !left.includes(part));
  return right.length === 0 ? [left] : [left, right];
}

function Part({ part: { title, figures, scale, items } }: { readonly part: PartView }) {
  return (
    <section aria-label={title} className={classes["part"]}>
      <h2>
        {title} <MeanChip mean={figures.mean} scale={scale} />
      </h2>
      <ul>
        {items.map((item) => (
          <Item key={item.question.id} view={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ view: { question, item, scale, hidden } }: { readonly view: ItemView }) {
  return (
    <li className={classes["item"]}>
      <span className={classes["short"]}>
        {question.short}
        {question.wording === "method" ? "" : question.wording === "own" ? " (own item)" : " (reworded)"}
      </span>
      {hidden === null ? (
        <DistributionBar item={item} scale={scale} />
      ) : (
        <span className={classes["quiet"]}>Too few to show</span>
      )}
    </li>
  );
}
