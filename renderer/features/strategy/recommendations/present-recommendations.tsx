import { elementOf } from "../../../../shared/methodology/methodology.ts";
import { useRecommendations } from "../../../state/derived.ts";
import { isInList, standingOf, standingTitles, whyInShort } from "./standing.ts";
import classes from "./present-recommendations.module.css";

/** How many recommendations fit on a wall and in a head. */
const most = 8;

/** What the record calls for most, with why and what was decided; for the present view, which gives the title. */
export function PresentRecommendations() {
  const all = useRecommendations().filter((each) => each.called && !isInList(each, "rejected"));
  return (
    <div className={classes["slide"]}>
      <ol className={classes["list"]}>
        {all.slice(0, most).map((each) => {
          const standing = standingOf(each);
          return (
            <li key={each.action.id} className={classes["item"]}>
              <span className={classes["number"]}>{elementOf(each.action.element).number}</span>
              <span className={classes["words"]}>
                {each.taken?.title ?? each.action.title}
                <span className={classes["why"]}>
                  {whyInShort(each)}
                  {standing === "open" ? "" : ` ${standingTitles[standing]}.`}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      {all.length > most ? <p className={classes["quiet"]}>and {all.length - most} more</p> : null}
    </div>
  );
}
