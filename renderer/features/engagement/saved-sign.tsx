import { Loader, Tooltip } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useSettled } from "../../state/settled.ts";
import classes from "./saved-sign.module.css";

/** Says truly whether everything typed is on the disk. */
export function SavedSign() {
  const saving = useSettled((state) => state.saving);
  return (
    <span className={classes["sign"]} role="status" aria-live="polite">
      {saving.state === "saved" ? (
        <>
          <IconCheck size={16} aria-hidden />
          <span className={classes["words"]}>Saved</span>
        </>
      ) : null}
      {saving.state === "saving" ? (
        <>
          <Loader size={14} aria-hidden />
          <span className={classes["words"]}>Saving</span>
        </>
      ) : null}
      {saving.state === "retrying" ? (
        <Tooltip label={saving.failure.message} multiline maw={320}>
          <span className={classes["failing"]}>
            <IconAlertTriangle size={16} aria-hidden />
            <span className={classes["reason"]}>Not saved yet: {saving.failure.message}</span>
          </span>
        </Tooltip>
      ) : null}
    </span>
  );
}
