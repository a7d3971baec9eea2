import type { Standing } from "../../../shared/domain/scoring.ts";
import { RatingChip } from "../../ui/rating.tsx";
import classes from "./standing-chip.module.css";

/** Where a question stands: its rating (dashed while only the voices give it), "n/a", or a dash. */
export function StandingChip({ standing }: { readonly standing: Standing }) {
  switch (standing.kind) {
    case "rated":
      return (
        <span
          className={classes["standing"]}
          data-by={standing.by}
          {...(standing.by === "voices" && { title: "From voices: not rated by you yet" })}
        >
          <RatingChip rating={standing.rating} />
        </span>
      );
    case "not-applicable":
      return (
        <abbr className={classes["notApplicable"]} title="Not applicable">
          n/a
        </abbr>
      );
    case "unanswered":
      return <RatingChip rating={null} />;
  }
}
