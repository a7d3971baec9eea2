import { NumberInput, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { ownershipLacks } from "../../../shared/domain/ownership.ts";
import type { Ownership } from "../../../shared/workbook/entities/ownership.ts";
import { holdings, type Holding } from "../../../shared/workbook/entities/state.ts";
import { inOrder } from "../../../shared/workbook/model.ts";
import { holdingTitles } from "../../../shared/workbook/words.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { DraftTextarea } from "../../ui/draft-fields.tsx";
import { useDraft } from "../../ui/use-draft.ts";
import classes from "./ownership.module.css";

type Means = "seniorExecutive" | "authority" | "budget" | "people" | "reports";

const questions: readonly { readonly means: Means; readonly asks: string }[] = [
  { means: "seniorExecutive", asks: "Is it one named senior executive?" },
  { means: "authority", asks: "Has the owner authority across departments?" },
  { means: "budget", asks: "Has the owner a budget for adoption?" },
  { means: "people", asks: "Has the owner people for it?" },
  { means: "reports", asks: "Does the owner report on adoption?" },
];

function update(patch: Partial<Omit<Ownership, "id">>): Promise<boolean> {
  return run({ type: "ownership/update", patch });
}

/** The owner of adoption, and whether the owner has what it takes. */
export function OwnerSection() {
  const workbook = useWorkbook();
  const owner = workbook.ownership.get("ownership") ?? null;
  const people = inOrder(workbook.people);
  const lacks = ownershipLacks(owner);
  return (
    <div className={classes["owner"]}>
      <Stack gap="xs">
        <Select
          label="Owner of adoption"
          description="As confirmed by the owner, not as others suppose."
          placeholder="Nobody yet"
          searchable
          clearable
          data={people.map(({ id, name, jobTitle }) => ({
            value: id,
            label: jobTitle ? `${name}, ${jobTitle}` : name,
          }))}
          value={owner?.ownerId ?? null}
          onChange={(ownerId) => void update({ ownerId })}
        />
        {questions.map(({ means, asks }) => (
          <div key={means} className={classes["question"]}>
            <Text id={`owner-${means}`}>{asks}</Text>
            <HoldingChoice
              labelledBy={`owner-${means}`}
              value={owner?.[means] ?? "unknown"}
              onChange={(value) => void update({ [means]: value })}
            />
          </div>
        ))}
        <Share
          label="Share of the owner's performance review tied to adoption"
          recorded={owner?.reviewShare ?? null}
          onSend={(reviewShare) => update({ reviewShare })}
        />
        <Share
          label="Share of the owner's bonus tied to adoption"
          recorded={owner?.bonusShare ?? null}
          onSend={(bonusShare) => update({ bonusShare })}
        />
        <DraftTextarea label="Note" recorded={owner?.note ?? ""} onSend={(note) => update({ note })} />
      </Stack>
      <aside className={classes["side"]} aria-label="What is missing">
        <Text fw={600}>What is missing</Text>
        {lacks.length === 0 ? (
          <Text size="sm">The owner has what it takes, as far as is known.</Text>
        ) : (
          <ul className={classes["lacks"]}>
            {lacks.map((lack) => (
              <li key={lack}>{lack}</li>
            ))}
          </ul>
        )}
      </aside>
    </div>
  );
}

/** Yes, partly, no, not known. */
export function HoldingChoice(props: {
  readonly labelledBy: string;
  readonly value: Holding;
  readonly onChange: (value: Holding) => void;
}) {
  return (
    <SegmentedControl
      aria-labelledby={props.labelledBy}
      value={props.value}
      onChange={props.onChange}
      data={holdings.map((value) => ({ value, label: holdingTitles[value] }))}
    />
  );
}

function Share(props: {
  readonly label: string;
  readonly recorded: number | null;
  readonly onSend: (value: number | null) => Promise<boolean>;
}) {
  const draft = useDraft<number | string>(props.recorded ?? "", (value) =>
    props.onSend(typeof value === "number" ? Math.round(value) : null),
  );
  return (
    <div className={classes["question"]}>
      <Text component="span">{props.label}</Text>
      <NumberInput
        aria-label={props.label}
        w={120}
        min={0}
        max={100}
        clampBehavior="strict"
        allowDecimal={false}
        suffix=" %"
        placeholder="Not known"
        value={draft.value}
        onChange={draft.change}
        onBlur={draft.send}
      />
    </div>
  );
}
