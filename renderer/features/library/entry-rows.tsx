import { Text, UnstyledButton } from "@mantine/core";
import type { LibraryEntry } from "../../../shared/ipc/contract.ts";
import { shownMoment } from "../../state/today.ts";
import { shownBytes } from "../../ui/shown-bytes.ts";
import { EntryFault } from "./entry-fault.tsx";
import { EntryMenu, EntryProgress, situationOf, type EntryDialogs } from "./entry-parts.tsx";
import classes from "./library.module.css";
import { goToEngagement } from "./open-engagement.ts";

/** Engagements as rows, for many of them. */
export function EntryRows({
  entries,
  ...dialogs
}: EntryDialogs & { readonly entries: readonly LibraryEntry[] }) {
  return (
    <div className={classes["tableScroll"]}>
      <table className={classes["table"]} aria-label="Engagements">
        <thead>
          <tr>
            <th>Client</th>
            <th>System</th>
            <th>Situation</th>
            <th>Progress</th>
            <th>Last change</th>
            <th className={classes["number"]}>Size</th>
            <th aria-label="More" />
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} {...dialogs} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EntryRow({ entry, ...dialogs }: EntryDialogs & { readonly entry: LibraryEntry }) {
  return (
    <>
      <tr data-openable={entry.health === "sound" || undefined}>
        <th scope="row">
          {entry.health === "sound" ? (
            <UnstyledButton className={classes["open"]} onClick={() => goToEngagement(entry.id)}>
              {entry.client}
            </UnstyledButton>
          ) : (
            entry.client
          )}
          {entry.archived ? (
            <Text component="span" size="xs" c="dimmed" ml={8}>
              Archived
            </Text>
          ) : null}
        </th>
        <td>{entry.system}</td>
        <td>{situationOf(entry)}</td>
        <td>{entry.health === "sound" ? <EntryProgress entry={entry} /> : null}</td>
        <td>{entry.health === "sound" ? shownMoment(entry.lastChange) : null}</td>
        <td className={classes["number"]}>{shownBytes(entry.sizeBytes)}</td>
        <td>
          <EntryMenu entry={entry} {...dialogs} />
        </td>
      </tr>
      {entry.health === "sound" ? null : (
        <tr>
          <td colSpan={7}>
            <EntryFault entry={entry} />
          </td>
        </tr>
      )}
    </>
  );
}
