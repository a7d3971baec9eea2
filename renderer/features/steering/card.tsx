import { Button } from "@mantine/core";
import { useState, type ReactNode } from "react";
import classes from "./steering.module.css";

/** How many lines are shown until more are asked for. */
const most = 8;

/** A titled list whose lines lead to their places. */
export function Card<T>(props: {
  readonly title: string;
  /** Said when there is nothing. */
  readonly none: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly children: (item: T) => ReactNode;
}) {
  const [all, setAll] = useState(false);
  const { items } = props;
  const shown = all ? items : items.slice(0, most);
  return (
    <section aria-label={props.title} className={classes["card"]}>
      <h2 className={classes["title"]}>
        {props.title}
        {items.length > 0 ? <span className={classes["count"]}>{items.length}</span> : null}
      </h2>
      {items.length === 0 ? <p className={classes["quiet"]}>{props.none}</p> : null}
      <ul className={classes["items"]}>
        {shown.map((item, i) => (
          <li key={props.keyOf(item, i)}>{props.children(item)}</li>
        ))}
      </ul>
      {items.length > most ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? "Show fewer" : `Show all ${items.length}`}
        </Button>
      ) : null}
    </section>
  );
}

/** A line of a card: what it is, a word or figure beside it, and more below; a click leads to its place. */
export function Line(props: {
  readonly title: string;
  readonly beside?: ReactNode;
  readonly below?: ReactNode;
  /** Null when it has no place of its own. */
  readonly onGo: (() => void) | null;
}) {
  const content = (
    <>
      <span className={classes["lineTitle"]}>{props.title}</span>
      {props.beside ? <span className={classes["beside"]}>{props.beside}</span> : null}
      {props.below ? <span className={classes["below"]}>{props.below}</span> : null}
    </>
  );
  return props.onGo ? (
    <button type="button" className={classes["line"]} onClick={props.onGo}>
      {content}
    </button>
  ) : (
    <div className={classes["line"]}>{content}</div>
  );
}
