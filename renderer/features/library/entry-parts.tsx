import { ActionIcon, Menu, Text } from "@mantine/core";
import { IconArchive, IconArchiveOff, IconDots, IconHistory, IconTrash } from "@tabler/icons-react";
import { situationTitles } from "../../../shared/methodology/situations.ts";
import { situations } from "../../../shared/methodology/types.ts";
import type { LibraryEntry } from "../../../shared/ipc/contract.ts";
import { ProgressRing } from "../../ui/progress-ring.tsx";
import { archive } from "./actions.ts";
import classes from "./library.module.css";

/** What the library asks its dialogs to do for an entry. */
export interface EntryDialogs {
  readonly onBackups: (entry: LibraryEntry) => void;
  readonly onDelete: (entry: LibraryEntry) => void;
}

/** The situation as the person knows it; empty when the file could not be read. */
export function situationOf(entry: LibraryEntry): string {
  const known = situations.find((situation) => situation === entry.situation);
  return known ? situationTitles[known].title : "";
}

/** How far an engagement is, as a ring and in words. */
export function EntryProgress({ entry }: { readonly entry: LibraryEntry }) {
  const percent = `${Math.round(entry.progress * 100)} %`;
  return (
    <span className={classes["progress"]}>
      <ProgressRing share={entry.progress} label={`${percent} done`} />
      <Text component="span" size="sm" aria-hidden>
        {percent}
      </Text>
    </span>
  );
}

/** What else can be done with an engagement. */
export function EntryMenu({ entry, onBackups, onDelete }: EntryDialogs & { readonly entry: LibraryEntry }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon className={classes["menu"]} aria-label={`More about ${entry.client}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => onBackups(entry)}>
          Backups
        </Menu.Item>
        {entry.health === "sound" ? (
          <Menu.Item
            leftSection={entry.archived ? <IconArchiveOff size={16} /> : <IconArchive size={16} />}
            onClick={() => void archive(entry, !entry.archived)}
          >
            {entry.archived ? "Take out of the archive" : "Archive"}
          </Menu.Item>
        ) : null}
        <Menu.Divider />
        <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => onDelete(entry)}>
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
