import { Checkbox, Select, TagsInput } from "@mantine/core";
import type { CommandOf } from "../../../shared/workbook/commands.ts";
import { engagementOf, type Engagement } from "../../../shared/workbook/model.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { DraftDateInput } from "../../ui/draft-date.tsx";
import { DraftTextarea, DraftTextInput } from "../../ui/draft-fields.tsx";
import { DraftTitle } from "../../ui/draft-title.tsx";
import { SituationChoice } from "../../ui/situation-choice.tsx";
import { currencyChoices } from "./currencies.ts";
import classes from "./set-up.module.css";

function update(patch: CommandOf<"engagement/update">["patch"]): Promise<boolean> {
  return run({ type: "engagement/update", patch });
}

/** Client, system, situation, go-live, purpose, currency, and what kind of organization it is. */
export function EngagementSection() {
  const engagement = engagementOf(useWorkbook());
  return (
    <section aria-label="Engagement" className={classes["form"]}>
      <Names engagement={engagement} />
      <SituationChoice value={engagement.situation} onChange={(situation) => void update({ situation })} />
      <DateAndCurrency engagement={engagement} />
      <DraftTextarea
        label="Purpose"
        description="What the client wants from this engagement, in a few words."
        recorded={engagement.purpose}
        onSend={(purpose) => update({ purpose })}
      />
      <Organization engagement={engagement} />
    </section>
  );
}

interface PartProps {
  readonly engagement: Engagement;
}

function Names({ engagement }: PartProps) {
  return (
    <div className={classes["pair"]}>
      <DraftTitle label="Client" recorded={engagement.client} onSend={(client) => update({ client })} />
      <DraftTextInput
        label="System"
        placeholder="As people call it"
        maxLength={300}
        recorded={engagement.system}
        onSend={(system) => update({ system })}
      />
    </div>
  );
}

function DateAndCurrency({ engagement }: PartProps) {
  return (
    <div className={classes["pair"]}>
      <DraftDateInput
        label="Go-live date"
        description="When people start, or started, to use the system."
        recorded={engagement.goLive}
        onSend={(goLive) => update({ goLive })}
      />
      <Select
        label="Currency"
        description="Of all amounts in this engagement."
        searchable
        allowDeselect={false}
        data={currencyChoices(engagement.currency)}
        value={engagement.currency}
        onChange={(currency) => {
          if (currency !== null) void update({ currency });
        }}
      />
    </div>
  );
}

function Organization({ engagement }: PartProps) {
  return (
    <div className={classes["pair"]}>
      <fieldset className={classes["flags"]}>
        <legend>Constraints</legend>
        <Checkbox
          label="Regulated: rules from outside bind what people record"
          checked={engagement.regulated}
          onChange={(event) => void update({ regulated: event.currentTarget.checked })}
        />
        <Checkbox
          label="Works council or union: changes to jobs are agreed with it"
          checked={engagement.unionized}
          onChange={(event) => void update({ unionized: event.currentTarget.checked })}
        />
      </fieldset>
      <TagsInput
        label="Regions"
        description="Where the people are; Enter adds one."
        maxTags={100}
        value={engagement.regions}
        onChange={(regions) => void update({ regions })}
      />
    </div>
  );
}
