import { Button, Group, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import type { LibraryEntry } from "../../../shared/ipc/contract.ts";
import { api } from "../../api.ts";
import { shownMoment } from "../../state/today.ts";
import { notifyFailure } from "../../ui/notify.ts";
import { restore } from "./actions.ts";
import classes from "./library.module.css";
import { loadLibrary } from "./library-state.ts";

/** Why an engagement cannot be opened: what happened, what is safe, and what to do now. */
export function EntryFault({ entry }: { readonly entry: LibraryEntry }) {
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  return (
    <div className={classes["fault"]} role="note">
      <IconAlertTriangle size={18} aria-hidden className={classes["faultIcon"]} />
      <div>
        <Text size="sm">{explanationOf(entry)}</Text>
        <Group gap="xs" mt={6}>
          {entry.health === "damaged" && entry.newestBackup !== null ? (
            <Button size="compact-sm" loading={busy} onClick={() => void act(() => restoreNewest(entry))}>
              Restore newest backup
            </Button>
          ) : null}
          {entry.health === "unreadable" ? (
            <Button size="compact-sm" variant="default" loading={busy} onClick={() => void act(loadLibrary)}>
              Try again
            </Button>
          ) : null}
        </Group>
      </div>
    </div>
  );
}

function explanationOf({ health, newestBackup }: LibraryEntry): string {
  switch (health) {
    case "sound":
      return "";
    case "newer":
      return "This file was last written by a newer version of Uptake. It is untouched. Update Uptake to open it.";
    case "unreadable":
      return "This file cannot be read just now: another program may hold it. Nothing in it is changed. Close the other program and try again.";
    case "damaged":
      return newestBackup === null
        ? "This file is damaged and there is no backup of it. It is kept as it is, so that it can still be looked at."
        : `This file is damaged. It is kept as it is, and there is a good backup: ${shownMoment(newestBackup)}. Restore it to go on.`;
  }
}

async function restoreNewest(entry: LibraryEntry): Promise<void> {
  const found = await api.library.backups({ engagementId: entry.id });
  if (!found.ok) {
    notifyFailure(found.error);
    return;
  }
  const [newest] = found.value.backups;
  if (newest) await restore(entry, newest.name);
}
