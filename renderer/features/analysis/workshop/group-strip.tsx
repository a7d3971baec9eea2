import { Checkbox, Text, UnstyledButton } from "@mantine/core";
import {
  organizationRating,
  summarizeVoices,
  type AskedQuestion,
} from "../../../../shared/domain/scoring.ts";
import { DisagreementMark } from "../disagreement-mark.tsx";
import { moveTo, useWorkshop } from "../place.ts";
import { StandingChip } from "../standing-chip.tsx";
import { isOpen, placeOf, type Standpoint } from "../walk.ts";
import classes from "./group-strip.module.css";

/** The groups a question is put to, with all their ratings side by side; one of them is being rated. */
export function GroupStrip({ here, active }: { readonly here: Standpoint; readonly active: AskedQuestion }) {
  const { items } = here.step;
  const staysWithGroup = useWorkshop((state) => state.staysWithGroup);
  const mean = organizationRating(items);
  return (
    <div className={classes["strip"]}>
      <div className={classes["summary"]}>
        <Text size="sm" c="dimmed">
          {items.length - items.filter(isOpen).length} of {items.length} groups answered
          {mean === null ? "" : `, ${mean.toFixed(1)} on average`}
        </Text>
        <Checkbox
          size="xs"
          label="Stay with this group"
          checked={staysWithGroup}
          onChange={(event) => useWorkshop.setState({ staysWithGroup: event.currentTarget.checked })}
        />
      </div>
      <div role="group" aria-label="Groups" className={classes["groups"]}>
        {items.map((item) => (
          <GroupCell key={item.group?.id} item={item} active={item === active} />
        ))}
      </div>
    </div>
  );
}

function GroupCell({ item, active }: { readonly item: AskedQuestion; readonly active: boolean }) {
  const voices = summarizeVoices(item.voices);
  return (
    <UnstyledButton
      className={classes["group"]}
      aria-current={active ? "true" : undefined}
      title={item.group?.name}
      onClick={() => moveTo(placeOf(item))}
    >
      <span className={classes["name"]}>{item.group?.name}</span>
      {voices.disagreement ? <DisagreementMark range={voices.range} /> : null}
      <StandingChip standing={item.standing} />
    </UnstyledButton>
  );
}
