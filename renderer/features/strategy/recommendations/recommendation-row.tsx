import { IconCheck } from "@tabler/icons-react";
import { memo } from "react";
import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { elementOf } from "../../../../shared/methodology/methodology.ts";
import { isLapsed, standingInWords, standingOf, whyInShort } from "./standing.ts";
import classes from "./recommendations.module.css";

/** What an option of the list is called in the page, so that the list can name its active one. */
export function optionId(libraryId: string): string {
  return `recommendation-${libraryId.replace(/\W/g, "-")}`;
}

/** One recommendation: what, why in a line, how strongly, impact and effort, and what became of it. */
function Row(props: {
  readonly recommended: RecommendedAction;
  readonly active: boolean;
  readonly selected: boolean;
  /** The element is said in the row when the list is not in parts by element. */
  readonly flat: boolean;
  readonly onActive: (id: string) => void;
  readonly onToggle: (id: string) => void;
}) {
  const { recommended, active, selected } = props;
  const { action, score, called } = recommended;
  const element = elementOf(action.element);
  return (
    // The list takes the keys for its options.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="option"
      tabIndex={-1}
      id={optionId(action.id)}
      aria-selected={selected}
      className={classes["row"]}
      data-active={active || undefined}
      onClick={() => props.onActive(action.id)}
    >
      {/* A wider target than the box; the key for it is Space, in the list. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span
        className={classes["box"]}
        data-checked={selected || undefined}
        onClick={(event) => {
          event.stopPropagation();
          props.onToggle(action.id);
        }}
      >
        <span className={classes["tick"]}>{selected ? <IconCheck size={14} aria-hidden /> : null}</span>
      </span>
      <span className={classes["words"]}>
        <span className={classes["title"]}>{action.title}</span>
        <span className={classes["why"]}>
          {props.flat ? `${element.number} ${element.short} · ` : ""}
          {whyInShort(recommended)}
        </span>
      </span>
      <Figure label="Called for" value={called ? `${score} %` : "–"} />
      <Figure label="Impact" value={`${recommended.impact.judged ?? recommended.impact.computed}`} />
      <Figure label="Effort" value={`${recommended.effort.judged ?? recommended.effort.computed}`} />
      <span
        className={classes["standing"]}
        data-standing={standingOf(recommended)}
        data-lapsed={isLapsed(recommended) || undefined}
      >
        {standingInWords(recommended)}
      </span>
    </div>
  );
}

/** Drawn anew only when what it shows has changed. */
export const RecommendationRow = memo(
  Row,
  (a, b) =>
    a.recommended === b.recommended &&
    a.active === b.active &&
    a.selected === b.selected &&
    a.flat === b.flat &&
    a.onActive === b.onActive &&
    a.onToggle === b.onToggle,
);

function Figure(props: { readonly label: string; readonly value: string }) {
  return (
    <span className={classes["figure"]}>
      <span className={classes["figure-label"]}>{props.label} </span>
      {props.value}
    </span>
  );
}
