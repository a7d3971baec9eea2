import { Button, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { run } from "../../../state/workbook.ts";
import { dateIn, earliestDate, latestDate } from "../../../ui/draft-date.tsx";
import classes from "./calendar.module.css";

/** Adds one holiday after another: date, name, Enter. */
export function HolidayForm({ taken }: { readonly taken: ReadonlySet<string> }) {
  const dateField = useRef<HTMLInputElement>(null);
  const [date, setDate] = useState("");
  const [name, setName] = useState("");
  const problem = taken.has(date) ? "This day is a holiday already." : null;

  const add = async () => {
    const chosen = dateField.current ? dateIn(dateField.current) : null;
    if (!chosen || problem) {
      dateField.current?.focus();
      return;
    }
    setDate("");
    setName("");
    dateField.current?.focus();
    await run({ type: "holidays/add", holidays: [{ id: crypto.randomUUID(), date: chosen, name }] });
  };

  return (
    <form
      className={classes["form"]}
      aria-label="Add a holiday"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        ref={dateField}
        type="date"
        label="Date"
        min={earliestDate}
        max={latestDate}
        value={date}
        error={problem}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <TextInput
        className={classes["nameField"]}
        label="Name"
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={18} />}>
        Add holiday
      </Button>
    </form>
  );
}
