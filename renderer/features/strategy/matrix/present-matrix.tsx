import { layOut } from "./layout.ts";
import { useMarks } from "./matrix-view.tsx";
import { Drawing, Ghost, Grid, MarkNumber, Shape } from "./plot.tsx";
import classes from "./present-matrix.module.css";
import marks from "./matrix.module.css";

/** How many of the marks are named beside the drawing. */
const most = 10;

/** Impact against effort for the far end of a room; for the present view, which gives the title. */
export function PresentMatrix() {
  const all = useMarks();
  const places = layOut(all);
  const named = all.toSorted(
    (a, b) =>
      b.spot.impact - b.spot.effort - (a.spot.impact - a.spot.effort) || b.spot.impact - a.spot.impact,
  );
  return (
    <div className={classes["slide"]}>
      <Drawing label="Impact against effort">
        <Grid lit={null} />
        {all.map((mark) => {
          const at = places.get(mark.id);
          return at ? (
            <g key={mark.id}>
              <Ghost mark={mark} at={at} />
              <g className={marks["mark"]} data-kind={mark.kind} data-still>
                <Shape kind={mark.kind} {...at} />
                <MarkNumber number={mark.number} at={at} />
              </g>
            </g>
          ) : null;
        })}
      </Drawing>
      <section className={classes["side"]} aria-label="Most impact for the effort">
        <h2 className={classes["title"]}>Most impact for the effort</h2>
        <ul className={classes["list"]}>
          {named.slice(0, most).map((mark) => (
            <li key={mark.id}>
              <span className={classes["number"]}>{mark.number}</span>
              <span>{mark.title}</span>
            </li>
          ))}
        </ul>
        <p className={classes["legend"]}>● recommended ■ in the roadmap</p>
      </section>
    </div>
  );
}
