import { ActionIcon, Button, Checkbox, Text, Title } from "@mantine/core";
import { IconClipboardList, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { weekdayOf } from "../../../../shared/domain/calendar.ts";
import { engagementOf, type Holiday } from "../../../../shared/workbook/model.ts";
import { shownDate } from "../../../state/today.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { PasteDialog } from "../paste/paste-dialog.tsx";
import setUp from "../set-up.module.css";
import classes from "./calendar.module.css";
import { HolidayForm } from "./holiday-form.tsx";
import { weekdayName, weekFromMonday } from "./weekdays.ts";

/** The days on which nobody works: of the week, and of the year. Dates in the roadmap fall on the others. */
export function CalendarSection() {
  return (
    <section aria-label="Calendar" className={setUp["form"]}>
      <WeekendDays />
      <Holidays />
    </section>
  );
}

function WeekendDays() {
  const { weekendDays } = engagementOf(useWorkbook());
  const toggle = (day: number) => {
    const others = weekendDays.filter((other) => other !== day);
    const next = others.length < weekendDays.length ? others : [...weekendDays, day];
    void run({ type: "engagement/update", patch: { weekendDays: next } });
  };
  return (
    <fieldset className={setUp["flags"]}>
      <legend>Weekend: days of the week on which nobody works</legend>
      <div className={classes["week"]}>
        {weekFromMonday.map((day) => {
          const free = weekendDays.includes(day);
          // The last working day stays one.
          const last = !free && weekendDays.length === 6;
          return (
            <Checkbox
              key={day}
              label={weekdayName(day)}
              checked={free}
              disabled={last}
              onChange={() => toggle(day)}
            />
          );
        })}
      </div>
      {weekendDays.length === 6 ? (
        <Text size="sm" c="dimmed">
          One working day is needed, so that work can be planned at all.
        </Text>
      ) : null}
    </fieldset>
  );
}

function Holidays() {
  const workbook = useWorkbook();
  const [pasting, setPasting] = useState(false);
  const holidays = [...workbook.holidays.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <div>
      <div className={classes["head"]}>
        <Title order={2}>Holidays</Title>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconClipboardList size={18} />}
          onClick={() => setPasting(true)}
        >
          Paste a list
        </Button>
      </div>
      {holidays.length === 0 ? (
        <Text size="sm" c="dimmed">
          No holidays yet. Add those on which the client does not work, so that dates in the roadmap hold.
        </Text>
      ) : (
        <ul className={classes["list"]} aria-label="Holidays">
          {holidays.map((holiday) => (
            <HolidayLine key={holiday.id} holiday={holiday} />
          ))}
        </ul>
      )}
      <HolidayForm taken={new Set(holidays.map(({ date }) => date))} />
      <PasteDialog kind="holidays" opened={pasting} onClose={() => setPasting(false)} />
    </div>
  );
}

function HolidayLine({ holiday }: { readonly holiday: Holiday }) {
  const named = holiday.name || shownDate(holiday.date);
  const remove = async () => {
    if (await run({ type: "holiday/remove", id: holiday.id })) notifyUndoableEdit(`“${named}” is removed.`);
  };
  return (
    <li className={classes["holiday"]}>
      <span className={classes["date"]}>{shownDate(holiday.date)}</span>
      <span className={classes["weekday"]}>{weekdayName(weekdayOf(holiday.date), "short")}</span>
      <span className={classes["name"]}>{holiday.name}</span>
      <ActionIcon aria-label={`Remove ${named}`} onClick={() => void remove()}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}
