import classes from "./spectrum.module.css";

/** A share 0 … 1 that follows from a spectrum, in whole percent. Where the columns have no heads it says what it is. */
export function Figure(props: { readonly of: string; readonly share: number; readonly quiet?: boolean }) {
  return (
    <div className={classes["figure"]} data-quiet={props.quiet || undefined}>
      <span className={classes["narrowLabel"]}>{props.of}</span>
      {Math.round(props.share * 100)} %
    </div>
  );
}
