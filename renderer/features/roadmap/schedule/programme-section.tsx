import { Text } from "@mantine/core";
import { engagementOf } from "../../../../shared/workbook/model.ts";
import { useSchedule } from "../../../state/derived.ts";
import { shownDate } from "../../../state/today.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftDateInput } from "../../../ui/draft-date.tsx";
import classes from "./schedule.module.css";
import { Section } from "./section.tsx";

/** The days the whole plan goes by. */
export function ProgrammeSection() {
  const workbook = useWorkbook();
  const { plan, forecast } = useSchedule();
  const programme = workbook.programme.get("programme");
  const { goLive } = engagementOf(workbook);
  return (
    <Section title="Programme" sentence={spanWords(plan.start, plan.finish, forecast.finish)}>
      <div className={classes["fields"]}>
        <DraftDateInput
          label="Programme starts"
          description="Actions with nothing else to go by begin here"
          recorded={programme?.start ?? null}
          onSend={(start) => run({ type: "programme/update", patch: { start } })}
        />
        <DraftDateInput
          label="Go-live"
          description="What goes by go-live moves with it"
          recorded={goLive}
          onSend={(date) => run({ type: "engagement/update", patch: { goLive: date } })}
        />
        <DraftDateInput
          label="Steering date"
          description="Everything is wanted finished by then"
          recorded={programme?.steeringDate ?? null}
          onSend={(steeringDate) => run({ type: "programme/update", patch: { steeringDate } })}
        />
      </div>
      {plan.start === null ? (
        <Text size="sm">
          Nothing is scheduled yet. Say when the programme starts, and every action that waits for nothing
          else begins then; or give actions a start of their own in their details.
        </Text>
      ) : null}
    </Section>
  );
}

function spanWords(start: string | null, finish: string | null, forecast: string | null): string | null {
  if (start === null || finish === null) return null;
  const now =
    forecast !== null && forecast !== finish ? ` As things are it ends ${shownDate(forecast)}.` : "";
  return `The plan runs from ${shownDate(start)} to ${shownDate(finish)}.${now}`;
}
