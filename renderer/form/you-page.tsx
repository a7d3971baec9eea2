import { useRef, useState, type FormEvent } from "react";
import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import { longestTitle } from "../../shared/workbook/plain-text.ts";
import { ChoiceField } from "./choice-field.tsx";
import { asksForGroup, asksForName, none, youFaults, type Draft } from "./draft.ts";
import { FieldError } from "./field-error.tsx";
import classes from "./form.module.css";
import { MoveButtons } from "./move-buttons.tsx";
import { PageHeading } from "./page-heading.tsx";
import type { Respondent } from "./use-respondent.ts";

/** Who answers: only what the form has to know. */
export function YouPage({ form, respondent }: { form: SurveyForm; respondent: Respondent }) {
  const { draft, change, next, moved } = respondent;
  const [tried, setTried] = useState(false);
  const fields = useRef<HTMLFormElement>(null);
  const faults = tried ? youFaults(form, draft) : {};

  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const [missing] = Object.keys(youFaults(form, draft));
    if (missing === undefined) next();
    else fields.current?.querySelector<HTMLElement>(`[data-field="${missing}"] :is(input, select)`)?.focus();
  };
  const patch = (part: Partial<Draft>): void => change({ ...draft, ...part });

  return (
    <form ref={fields} noValidate onSubmit={goOn}>
      <PageHeading takesFocus={moved}>About you</PageHeading>
      <p className={classes["lead"]}>{whyAsked(form)}</p>
      {form.audiences.length > 1 && (
        <ChoiceField
          field="audience"
          legend="Which fits you?"
          choices={form.audiences.map(({ id, label }) => ({ id, label }))}
          chosen={draft.audience}
          fault={faults.audience}
          onChoose={(id) => patch({ audience: form.audiences.find((each) => each.id === id)?.id ?? null })}
        />
      )}
      {form.naming === "named" && form.people.length > 0 && (
        <ChoiceField
          field="person"
          legend="Who are you?"
          choices={[
            ...form.people.map(({ id, name }) => ({ id, label: name })),
            { id: none, label: "Someone else" },
          ]}
          chosen={draft.personId}
          fault={faults.person}
          onChoose={(personId) => patch({ personId })}
        />
      )}
      {asksForName(form, draft) && (
        <NameField value={draft.name} fault={faults.name} onChange={(name) => patch({ name })} />
      )}
      {asksForGroup(form, draft) && (
        <ChoiceField
          field="group"
          legend="Which group are you in?"
          choices={[
            ...form.groups.map(({ id, name }) => ({ id, label: name })),
            { id: none, label: "None of these" },
          ]}
          chosen={draft.groupId}
          fault={faults.group}
          onChoose={(groupId) => patch({ groupId })}
        />
      )}
      <MoveButtons respondent={respondent} />
    </form>
  );
}

function whyAsked({ naming }: SurveyForm): string {
  return naming === "named"
    ? "This is kept with your answers."
    : "This is all that is kept with your answers. Your name is not asked for.";
}

interface NameFieldProps {
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (name: string) => void;
}

function NameField({ value, fault, onChange }: NameFieldProps) {
  return (
    <div className={classes["field"]} data-field="name">
      <label className={classes["label"]} htmlFor="respondent-name">
        Your name
      </label>
      <input
        id="respondent-name"
        className={classes["input"]}
        value={value}
        autoComplete="name"
        dir="auto"
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : "fault-name"}
        onChange={(event) => onChange(event.currentTarget.value.slice(0, longestTitle))}
      />
      <FieldError id="fault-name">{fault}</FieldError>
    </div>
  );
}
