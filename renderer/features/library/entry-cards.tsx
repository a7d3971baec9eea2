import { Badge, Text, UnstyledButton } from "@mantine/core";
import type { LibraryEntry } from "../../../shared/ipc/contract.ts";
import { shownMoment } from "../../state/today.ts";
import { shownBytes } from "../../ui/shown-bytes.ts";
import { EntryFault } from "./entry-fault.tsx";
import { EntryMenu, EntryProgress, situationOf, type EntryDialogs } from "./entry-parts.tsx";
import classes from "./library.module.css";
import { goToEngagement } from "./open-engagement.ts";

/** Engagements as cards; the whole card opens its engagement. */
export function EntryCards({
  entries,
  ...dialogs
}: EntryDialogs & { readonly entries: readonly LibraryEntry[] }) {
  return (
    <ul className={classes["cards"]} aria-label="Engagements">
      {entries.map((entry) => (
        <li key={entry.id} className={classes["card"]} data-openable={entry.health === "sound" || undefined}>
          <EntryCard entry={entry} {...dialogs} />
        </li>
      ))}
    </ul>
  );
}

function EntryCard({ entry, ...dialogs }: EntryDialogs & { readonly entry: LibraryEntry }) {
  return (
    <>
      <div className={classes["cardHead"]}>
        <div className={classes["cardName"]}>
          {entry.health === "sound" ? (
            <UnstyledButton className={classes["open"]} onClick={() => goToEngagement(entry.id)}>
              {entry.client}
            </UnstyledButton>
          ) : (
            <Text fw={600}>{entry.client}</Text>
          )}
          <Text size="sm" c="dimmed" truncate="end">
            {entry.system || "System not named yet"}
          </Text>
        </div>
        <EntryMenu entry={entry} {...dialogs} />
      </div>
      {entry.health === "sound" ? <CardFoot entry={entry} /> : <EntryFault entry={entry} />}
    </>
  );
}

function CardFoot({ entry }: { readonly entry: LibraryEntry }) {
  return (
    <>
      <div className={classes["cardFacts"]}>
        <EntryProgress entry={entry} />
        <Text component="span" size="sm">
          {situationOf(entry)}
        </Text>
        {entry.archived ? (
          <Badge variant="default" size="sm" tt="none" fw={500}>
            Archived
          </Badge>
        ) : null}
      </div>
      <Text size="xs" c="dimmed" className={classes["cardFoot"]}>
        <span title="Last change">{shownMoment(entry.lastChange)}</span>
        <span>{shownBytes(entry.sizeBytes)}</span>
      </Text>
    </>
  );
}
