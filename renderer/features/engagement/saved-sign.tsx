import { Loader, Text, Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useOpenWorkbook } from "../../state/workbook.ts";
import classes from "./saved-sign.module.css";

/** Says truly whether everything typed is on the disk. */
export function SavedSign() {
  const saving = useOpenWorkbook((state) => state.saving);
  return (
    <span className={classes["sign"]} role="status" aria-live="polite">
      {saving.state === "saved" ? (
        <>
          <IconCheck size={16} aria-hidden />
          <Text size="sm" c="dimmed">
            Saved
          </Text>
        </>
      ) : null}
      {saving.state === "saving" ? (
        <>
          <Loader size={14} aria-hidden />
          <Text size="sm" c="dimmed">
            Saving
          </Text>
        </>
      ) : null}
      {saving.state === "retrying" ? (
        <Tooltip label={saving.failure.message} multiline maw={320}>
          <span className={classes["failing"]}>
            <IconAlertTriangle size={16} aria-hidden />
            <Text size="sm">Not saved yet: {saving.failure.message}</Text>
          </span>
        </Tooltip>
      ) : null}
    </span>
  );
}
