import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import classes from "../success.module.css";
import type { MeasureRow } from "./measure-rows.ts";

/** The checks of a measure in a word: that it contradicts itself, how much is missing, or that it is complete. */
export function ChecksLine({ row }: { readonly row: MeasureRow }) {
  const { Icon, text } = lineOf(row);
  return (
    <span
      className={classes["check"]}
      data-standing={row.standing}
      title={row.faults.map((fault) => fault.text).join("\n") || text}
    >
      <Icon size={16} aria-hidden />
      <span className={classes["checkText"]}>{text}</span>
    </span>
  );
}

/** Everything a measure lacks or contradicts, in sentences. */
export function ChecksList({ row }: { readonly row: MeasureRow }) {
  if (row.faults.length === 0) {
    return (
      <p className={classes["check"]} data-standing="complete">
        <IconCircleCheck size={16} aria-hidden />
        <span>Nothing is missing and nothing contradicts.</span>
      </p>
    );
  }
  return (
    <ul className={classes["faults"]} aria-label="Checks">
      {row.faults.map(({ kind, text, contradiction }) => (
        <li
          key={kind}
          className={classes["check"]}
          data-standing={contradiction ? "contradiction" : "incomplete"}
        >
          {contradiction ? (
            <IconAlertTriangle size={16} aria-hidden />
          ) : (
            <IconCircleDashed size={16} aria-hidden />
          )}
          <span>
            {contradiction ? <strong>Contradiction: </strong> : null}
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the register says of the checks, and is searched by. */
export function checksText({ faults }: Pick<MeasureRow, "faults">): string {
  return faults.map((fault) => fault.text).join(" ");
}

function lineOf({ faults, standing }: MeasureRow) {
  switch (standing) {
    case "contradiction":
      return { Icon: IconAlertTriangle, text: "Contradiction" };
    case "incomplete":
      return { Icon: IconCircleDashed, text: `${faults.length} missing` };
    case "complete":
      return { Icon: IconCircleCheck, text: "Complete" };
  }
}
