import { useId } from "react";
import { longestProof } from "../../shared/workbook/plain-text.ts";
import classes from "./form.module.css";

interface ProofFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Room for words under an item, folded away until it is wanted. */
export function ProofField({ label, value, onChange }: ProofFieldProps) {
  const id = useId();
  return (
    <details className={classes["proof"]} open={value !== "" || undefined}>
      <summary>{label}</summary>
      <label htmlFor={id} className={classes["unseen"]}>
        {label}
      </label>
      <textarea
        id={id}
        className={classes["input"]}
        rows={3}
        value={value}
        dir="auto"
        aria-describedby={`${id}-full`}
        onChange={(event) => onChange(event.currentTarget.value.slice(0, longestProof))}
      />
      <p id={`${id}-full`} role="status" className={classes["quiet"]}>
        {value.length >= longestProof
          ? `This is full: ${longestProof.toLocaleString("en")} characters fit.`
          : ""}
      </p>
    </details>
  );
}
