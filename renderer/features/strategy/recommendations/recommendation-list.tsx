import { useEffect, useId, useRef, type KeyboardEvent, type RefObject } from "react";
import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { elements } from "../../../../shared/methodology/elements.ts";
import { ListExtent } from "./list-extent.tsx";
import { optionId, RecommendationRow } from "./recommendation-row.tsx";
import classes from "./recommendations.module.css";
import type { Listed } from "./use-listed.ts";

/** Recommendations in the order in which they are listed, in parts by element or as one. */
export function arranged(
  recommendations: readonly RecommendedAction[],
  byElement: boolean,
): readonly RecommendedAction[] {
  if (!byElement) return recommendations;
  return elements.flatMap(({ id }) => recommendations.filter(({ action }) => action.element === id));
}

/**
 * The recommendations, one active and any number selected. Up and Down move, Space selects, Shift with Up and Down
 * selects as it goes. Down and End lead on to those that are not shown yet.
 */
export function RecommendationList(props: {
  readonly listed: Listed;
  readonly byElement: boolean;
  readonly activeId: string | null;
  readonly selected: ReadonlySet<string>;
  readonly listRef: RefObject<HTMLDivElement | null>;
  readonly onActive: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onSelectAll: () => void;
}) {
  const { activeId, selected } = props;
  const { rows, all } = props.listed;
  const extentId = useId();
  useShown(activeId);
  const move = (next: RecommendedAction | undefined, select: boolean) => {
    if (!next) return;
    if (select && !selected.has(next.action.id)) props.onToggle(next.action.id);
    props.onActive(next.action.id);
  };
  const after = (at: number) => rows[at + 1] ?? all.find((each) => !rows.includes(each)) ?? rows[at];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const at = rows.findIndex(({ action }) => action.id === activeId);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") props.onSelectAll();
    else if (event.ctrlKey || event.metaKey) return;
    else if (event.key === "ArrowDown") move(after(at), event.shiftKey);
    else if (event.key === "ArrowUp") move(rows[Math.max(0, at - 1)], event.shiftKey);
    else if (event.key === "Home") move(rows[0], false);
    else if (event.key === "End") move(all.at(-1), false);
    else if (event.key === " " && activeId !== null) props.onToggle(activeId);
    else return;
    event.preventDefault();
  };
  const row = (recommended: RecommendedAction) => (
    <RecommendationRow
      key={recommended.action.id}
      recommended={recommended}
      active={recommended.action.id === activeId}
      selected={selected.has(recommended.action.id)}
      flat={!props.byElement}
      onActive={props.onActive}
      onToggle={props.onToggle}
    />
  );
  return (
    <div className={classes["framed"]}>
      <div className={classes["head"]} aria-hidden>
        <span />
        <span>Action and why</span>
        <span>Called for</span>
        <span>Impact</span>
        <span>Effort</span>
        <span>Decision</span>
      </div>
      <div
        ref={props.listRef}
        role="listbox"
        aria-label="Recommendations"
        aria-multiselectable
        aria-describedby={props.listed.strongest === null ? undefined : extentId}
        aria-activedescendant={activeId === null ? undefined : optionId(activeId)}
        tabIndex={0}
        className={classes["list"]}
        onKeyDown={onKeyDown}
      >
        {props.byElement ? <Parts rows={rows} row={row} /> : rows.map(row)}
      </div>
      <ListExtent listed={props.listed} id={extentId} onChosen={() => props.listRef.current?.focus()} />
    </div>
  );
}

function Parts(props: {
  readonly rows: readonly RecommendedAction[];
  readonly row: (recommended: RecommendedAction) => React.ReactNode;
}) {
  return elements.map(({ id, number, title }) => {
    const members = props.rows.filter(({ action }) => action.element === id);
    if (members.length === 0) return null;
    return (
      <div key={id} role="group" aria-label={`${number} ${title}`}>
        <div className={classes["part"]} aria-hidden>
          <span className={classes["quiet"]}>{number}</span> {title}{" "}
          <span className={classes["quiet"]}>{members.length}</span>
        </div>
        {members.map(props.row)}
      </div>
    );
  });
}

/** Keeps the active option in sight when it moves. */
function useShown(activeId: string | null): void {
  const first = useRef(true);
  useEffect(() => {
    if (activeId === null) return;
    // Opening the view shows the list from its top.
    if (!first.current) document.getElementById(optionId(activeId))?.scrollIntoView({ block: "nearest" });
    first.current = false;
  }, [activeId]);
}
