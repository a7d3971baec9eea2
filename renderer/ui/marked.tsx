import type { Stretch } from "../../shared/ipc/contract.ts";
import classes from "./marked.module.css";

/** A text with the words that were looked for marked in it. Marks are in order and do not overlap. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Stretch[] }) {
  return marks
    .map(({ start, length }, i) => {
      const before = marks[i - 1];
      return (
        <span key={start}>
          {text.slice(before ? before.start + before.length : 0, start)}
          <mark className={classes["mark"]}>{text.slice(start, start + length)}</mark>
        </span>
      );
    })
    .concat(<span key="rest">{text.slice(endOf(marks.at(-1)))}</span>);
}

function endOf(stretch: Stretch | undefined): number {
  return stretch ? stretch.start + stretch.length : 0;
}
