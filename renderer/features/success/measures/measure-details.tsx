import { Button, Input, NumberInput, SegmentedControl, Select, Switch, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { holdings } from "../../../../shared/workbook/entities/state.ts";
import {
  frequencies,
  measureDirections,
  measureKinds,
} from "../../../../shared/workbook/entities/success.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import {
  directionTitles,
  frequencyTitles,
  holdingTitles,
  measureKindTitles,
} from "../../../../shared/workbook/words.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { DraftDateInput } from "../../../ui/draft-date.tsx";
import { DraftTextarea, DraftTextInput } from "../../../ui/draft-fields.tsx";
import { DraftTitle } from "../../../ui/draft-title.tsx";
import { useDraft } from "../../../ui/use-draft.ts";
import { largestFigure } from "../figure.ts";
import classes from "../success.module.css";
import { ChecksList } from "./checks.tsx";
import { choicesOf, peopleChoices } from "./measure-columns.tsx";
import { editMeasures, removeMeasures, type MeasurePatch } from "./measure-edits.ts";
import type { MeasureRow } from "./measure-rows.ts";

type Edit = (patch: MeasurePatch) => Promise<boolean>;

/** Everything about one measure; each field saves itself. */
export function MeasureDetails({ row }: { readonly row: MeasureRow }) {
  const workbook = useWorkbook();
  const { measure, id } = row;
  const edit: Edit = (patch) => editMeasures([id], patch);
  return (
    <div className={classes["details"]}>
      <ChecksList row={row} />
      <DraftTitle label="Measure" recorded={measure.title} onSend={(title) => edit({ title })} />
      <Figures row={row} edit={edit} />
      <DraftDateInput
        label="Target date"
        recorded={measure.targetDate}
        onSend={(targetDate) => edit({ targetDate })}
      />
      <Select
        label="Owner"
        placeholder="Nobody"
        clearable
        searchable
        data={[...peopleChoices(inOrder(workbook.people))]}
        value={measure.ownerId}
        onChange={(ownerId) => void edit({ ownerId })}
      />
      <DraftTextInput
        label="How it is measured"
        description="The report, the count, the question asked"
        maxLength={300}
        recorded={measure.source}
        onSend={(source) => edit({ source })}
      />
      <Select
        label="How often"
        placeholder="Not said"
        clearable
        data={[...choicesOf(frequencies, frequencyTitles)]}
        value={measure.frequency}
        onChange={(value) => void edit({ frequency: frequencies.find((each) => each === value) ?? null })}
      />
      <Alignment row={row} edit={edit} />
      <DraftTextarea label="Note" recorded={measure.note} onSend={(note) => edit({ note })} />
      <Select
        label="Kind"
        allowDeselect={false}
        data={[...choicesOf(measureKinds, measureKindTitles)]}
        value={measure.kind}
        onChange={(value) => {
          const kind = measureKinds.find((each) => each === value);
          if (kind) void edit({ kind });
        }}
      />
      <Criteria measureId={id} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        leftSection={<IconTrash size={16} />}
        onClick={() => void removeMeasures(workbook, [id])}
      >
        Remove measure
      </Button>
    </div>
  );
}

/** From where to where, and what it is counted in. */
function Figures({ row: { measure }, edit }: { readonly row: MeasureRow; readonly edit: Edit }) {
  return (
    <>
      <Switch
        label="Judged in words, not counted"
        checked={measure.qualitative}
        onChange={(event) => void edit({ qualitative: event.currentTarget.checked })}
      />
      {measure.qualitative ? (
        <Text size="sm" c="dimmed">
          Say in the note how it is today and how it should become.
        </Text>
      ) : (
        <>
          <div className={classes["figures"]}>
            <Figure label="Baseline" recorded={measure.baseline} onSend={(baseline) => edit({ baseline })} />
            <Figure label="Target" recorded={measure.target} onSend={(target) => edit({ target })} />
            <DraftTextInput
              label="Unit"
              placeholder="%"
              maxLength={300}
              recorded={measure.unit}
              onSend={(unit) => edit({ unit })}
            />
          </div>
          <Input.Wrapper label="Which way is better" labelElement="div">
            <SegmentedControl
              fullWidth
              aria-label="Which way is better"
              value={measure.direction}
              onChange={(direction) => void edit({ direction })}
              data={measureDirections.map((value) => ({ value, label: directionTitles[value] }))}
            />
          </Input.Wrapper>
          {measure.baseline === null ? (
            <DraftTextarea
              label="Why there is no baseline"
              minRows={1}
              recorded={measure.baselineReason}
              onSend={(baselineReason) => edit({ baselineReason })}
            />
          ) : null}
        </>
      )}
    </>
  );
}

/** A figure that saves itself and may be taken away. */
function Figure(props: {
  readonly label: string;
  readonly recorded: number | null;
  readonly onSend: (value: number | null) => Promise<boolean>;
}) {
  const draft = useDraft<number | string>(props.recorded ?? "", (value) => {
    if (value === "") return props.onSend(null);
    return typeof value === "number" ? props.onSend(value) : Promise.resolve(false);
  });
  return (
    <NumberInput
      label={props.label}
      placeholder="None"
      hideControls
      min={-largestFigure}
      max={largestFigure}
      allowedDecimalSeparators={[".", ","]}
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.send}
      onKeyDown={(event) => {
        if (event.key === "Enter") draft.send();
        if (event.key === "Escape") draft.revert();
      }}
    />
  );
}

/** Whether people are reviewed and rewarded by it. */
function Alignment({ row: { measure }, edit }: { readonly row: MeasureRow; readonly edit: Edit }) {
  const choices = [...choicesOf(holdings, holdingTitles)];
  return (
    <div className={classes["alignment"]}>
      <Select
        label="In performance plans"
        allowDeselect={false}
        data={choices}
        value={measure.inPerformancePlans}
        onChange={(value) => {
          const holding = holdings.find((each) => each === value);
          if (holding) void edit({ inPerformancePlans: holding });
        }}
      />
      <Select
        label="In rewards"
        allowDeselect={false}
        data={choices}
        value={measure.inRewards}
        onChange={(value) => {
          const holding = holdings.find((each) => each === value);
          if (holding) void edit({ inRewards: holding });
        }}
      />
    </div>
  );
}

/** The renewal criteria that are told by this measure. */
function Criteria({ measureId }: { readonly measureId: string }) {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const criteria = inOrder(workbook.renewalCriteria).filter((each) => each.measureId === measureId);
  if (criteria.length === 0) return null;
  return (
    <section aria-label="Renewal criteria told by it">
      <Text size="sm" fw={500}>
        Renewal criteria told by it
      </Text>
      <ul className={classes["criteriaTold"]}>
        {criteria.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className={classes["toPlace"]}
              title={title}
              onClick={() => goTo("success", { view: "renewal" })}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
