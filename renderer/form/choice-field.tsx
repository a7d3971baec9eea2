import { FieldError } from "./field-error.tsx";
import classes from "./form.module.css";

export interface Choice {
  readonly id: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  /** By which the page finds it. */
  readonly field: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  /** null: nothing yet. */
  readonly chosen: string | null;
  readonly fault: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** More than these are looked for in a list and not laid out. */
const mostLaidOut = 7;

/** One of several things to choose: laid out while they are few, otherwise in the system's own list. */
export function ChoiceField(props: ChoiceFieldProps) {
  return props.choices.length <= mostLaidOut ? <LaidOut {...props} /> : <Listed {...props} />;
}

function LaidOut({ field, legend, choices, chosen, fault, onChoose }: ChoiceFieldProps) {
  return (
    <fieldset
      className={classes["fields"]}
      data-field={field}
      aria-describedby={fault === undefined ? undefined : `fault-${field}`}
    >
      <legend className={classes["label"]}>{legend}</legend>
      <div className={classes["choices"]}>
        {choices.map(({ id, label }) => (
          <label key={id} className={classes["choice"]}>
            <input type="radio" name={field} checked={chosen === id} onChange={() => onChoose(id)} />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </div>
      <FieldError id={`fault-${field}`}>{fault}</FieldError>
    </fieldset>
  );
}

/** Places in the list stand for ids, because an empty id means "none" and an empty value that nothing is chosen. */
function Listed({ field, legend, choices, chosen, fault, onChoose }: ChoiceFieldProps) {
  const place = choices.findIndex(({ id }) => id === chosen);
  return (
    <div className={classes["field"]} data-field={field}>
      <label className={classes["label"]} htmlFor={`respondent-${field}`}>
        {legend}
      </label>
      <select
        id={`respondent-${field}`}
        className={classes["input"]}
        value={place < 0 ? "" : String(place)}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `fault-${field}`}
        onChange={(event) => {
          const choice = choices[Number(event.currentTarget.value)];
          if (choice) onChoose(choice.id);
        }}
      >
        <option value="" disabled>
          Choose
        </option>
        {choices.map(({ id, label }, at) => (
          <option key={id} value={at}>
            {label}
          </option>
        ))}
      </select>
      <FieldError id={`fault-${field}`}>{fault}</FieldError>
    </div>
  );
}
