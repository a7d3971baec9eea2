import { useId, type KeyboardEvent } from "react";
import type { FormItem } from "../../shared/domain/survey/form.ts";
import type { Given } from "./draft.ts";
import classes from "./form.module.css";
import { ProofField } from "./proof-field.tsx";
import { ScaleStep, ScaleEnds } from "./scale-step.tsx";

interface ItemQuestionProps {
  readonly item: FormItem;
  readonly given: Given;
  /** What may be added in words; null when nothing. */
  readonly proof: string | null;
  readonly onChange: (patch: Partial<Given>) => void;
  /** Called when a digit picked an answer: the respondent goes on to the next item. */
  readonly onPicked: () => void;
}

/** More steps than these are numbered, with the words at both ends. */
const mostInWords = 4;

/** One item: its scale, "don't know" set apart, and room for words. */
export function ItemQuestion({ item, given, proof, onChange, onPicked }: ItemQuestionProps) {
  const name = useId();
  const { steps, unknown } = item.scale;
  const numbered = steps.length > mostInWords;

  const onKey = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const value = keyed(event, item);
    if (value === undefined) return;
    event.preventDefault();
    onChange({ value });
    if (value !== null) onPicked();
  };

  return (
    <fieldset className={classes["fields"]} onKeyDown={onKey}>
      <legend className={classes["question"]} dir="auto">
        {item.text}
      </legend>
      <div className={classes["answers"]}>
        <div className={numbered ? classes["numbered"] : classes["worded"]}>
          {steps.map(({ value, label }) => (
            <ScaleStep
              key={value}
              name={name}
              label={label}
              numbered={numbered}
              checked={given.value === value}
              onCheck={() => onChange({ value })}
            />
          ))}
        </div>
        {numbered && <ScaleEnds steps={steps} />}
        <div className={classes["apart"]}>
          <ScaleStep
            name={name}
            label={unknown}
            numbered={false}
            checked={given.value === "unknown"}
            onCheck={() => onChange({ value: "unknown" })}
          />
        </div>
        <button
          type="button"
          className={classes["leave"]}
          data-answered={given.value !== null}
          onClick={() => onChange({ value: null })}
        >
          Leave blank
        </button>
        {proof !== null && (
          <ProofField label={proof} value={given.proof} onChange={(words) => onChange({ proof: words })} />
        )}
      </div>
    </fieldset>
  );
}

/** The answer that a key stands for in an item's scale; undefined when it stands for none. */
function keyed(
  { key, target, ctrlKey, altKey, metaKey }: KeyboardEvent,
  { scale }: FormItem,
): Given["value"] | undefined {
  const inScale = target instanceof HTMLInputElement && target.type === "radio";
  if (!inScale || ctrlKey || altKey || metaKey) return undefined;
  if (key === "Delete" || key === "Backspace") return null;
  if (key === "0") return "unknown";
  return /^[1-9]$/.test(key) ? scale.steps[Number(key) - 1]?.value : undefined;
}
