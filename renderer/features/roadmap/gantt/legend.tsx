import classes from "./gantt.module.css";

/** What the marks of the Gantt mean; only those that occur are explained. */
export function Legend({ withBaseline }: { readonly withBaseline: boolean }) {
  return (
    <ul className={classes["legend"]} aria-label="What the marks mean">
      <Sign title="Critical">
        <span className={classes["bar"]} data-critical />
      </Sign>
      <Sign title="Slack">
        <span className={classes["slack"]} />
      </Sign>
      <Sign title="Best to worst finish">
        <span className={classes["whisker"]} />
      </Sign>
      <Sign title="Forecast">
        <span className={classes["forecast"]} />
      </Sign>
      {withBaseline ? (
        <Sign title="Baseline">
          <span className={classes["ghost"]} />
        </Sign>
      ) : null}
    </ul>
  );
}

function Sign({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <li>
      <span className={classes["sample"]} aria-hidden>
        {children}
      </span>
      {title}
    </li>
  );
}
