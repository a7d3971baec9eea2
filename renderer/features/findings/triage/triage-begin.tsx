import { Button, Kbd, Text } from "@mantine/core";
import { useRef } from "react";
import { startTriage } from "./triage-edits.ts";
import type { TriageRow } from "./triage-rows.ts";
import classes from "./triage.module.css";
import { useTriageKeys } from "./use-triage-keys.ts";
import { whatTriageIs } from "./verdict-panel.tsx";

/** A gap that was never triaged: what triage does, and the way into it. */
export function TriageBegin({ row, onLeave }: { readonly row: TriageRow; readonly onLeave: () => void }) {
  const begun = useRef(false);
  const begin = () => {
    // A second press before the first has reached the disk must not begin a second round.
    if (begun.current) return;
    begun.current = true;
    void startTriage(row.id).then((done) => (begun.current = done));
  };
  useTriageKeys({ Escape: onLeave, Enter: begin });
  const { description } = row.triage.finding;
  return (
    <section className={classes["begin"]} aria-label="Begin">
      {description === "" ? null : <p className={classes["description"]}>{description}</p>}
      <Text>
        Eleven questions look at what surrounds people before they look at the people: what is expected, time
        and tools, rewards, managers, room for change, the system. Only when all of that is clear, with
        evidence, may a gap be called resistance.
      </Text>
      <Text size="sm" c="dimmed">
        {whatTriageIs}
      </Text>
      <Button onClick={begin} rightSection={<Kbd size="xs">Enter</Kbd>}>
        Begin triage
      </Button>
    </section>
  );
}
