import { ActionIcon, Text, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { Passage } from "../../../shared/workbook/entities/alignment.ts";
import { removePassage } from "./alignment-edits.ts";
import classes from "./alignment.module.css";

/** A passage in a list of them, with where it stands or belongs below it; it can be untied. */
export function PassageItem({ passage, below }: { readonly passage: Passage; readonly below: string }) {
  return (
    <li className={classes["passage"]}>
      <blockquote className={classes["quote"]}>“{passage.words}”</blockquote>
      <Text size="xs" c="dimmed">
        {below}
      </Text>
      <Tooltip label="Untie the passage">
        <ActionIcon
          size={24}
          className={classes["untie"] ?? ""}
          aria-label={`Untie the passage “${passage.words.slice(0, 60)}”`}
          onClick={() => void removePassage(passage.id)}
        >
          <IconX size={14} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
