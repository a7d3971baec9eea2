import type { Scale } from "../../shared/methodology/questionnaires/types.ts";
import classes from "./form.module.css";

interface ScaleStepProps {
  /** Of the group of answers that exclude each other. */
  readonly name: string;
  readonly label: string;
  /** Shown by its number alone; the label is still what is read out. */
  readonly numbered: boolean;
  readonly checked: boolean;
  readonly onCheck: () => void;
}

/** One answer of a scale. */
export function ScaleStep({ name, label, numbered, checked, onCheck }: ScaleStepProps) {
  return (
    <label className={numbered ? classes["number"] : classes["choice"]}>
      <input type="radio" name={name} checked={checked} onChange={onCheck} />
      {numbered && <span aria-hidden>{split(label)[0]}</span>}
      <span className={numbered ? classes["unseen"] : undefined}>{label}</span>
    </label>
  );
}

/** The words of the first and the last step, below the numbers; they are read out with the steps themselves. */
export function ScaleEnds({ steps }: Pick<Scale, "steps">) {
  return (
    <div className={classes["ends"]} aria-hidden>
      <span>{split(steps[0]?.label ?? "")[1]}</span>
      <span>{split(steps.at(-1)?.label ?? "")[1]}</span>
    </div>
  );
}

/** A label such as "1, not true at all" in its two parts. */
function split(label: string): readonly [number: string, words: string] {
  const at = label.indexOf(", ");
  return at < 0 ? [label, ""] : [label.slice(0, at), label.slice(at + 2)];
}
