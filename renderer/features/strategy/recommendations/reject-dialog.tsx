import { Button, Group, Kbd, Stack, Text, Textarea } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";
import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { FormDialog } from "../../../ui/form-dialog.tsx";
import { shownKeys } from "../../../ui/keyboard.ts";
import { reject } from "./decide.ts";

/** Rejects a recommendation, with a note of why for whoever asks later. Ctrl+Enter rejects; Escape leaves it. */
export function RejectDialog(props: {
  readonly recommended: RecommendedAction | null;
  readonly onClose: () => void;
}) {
  const { recommended } = props;
  return (
    <FormDialog title="Reject the recommendation" open={recommended !== null} onClose={props.onClose}>
      {(onDone) => (recommended ? <RejectFields recommended={recommended} onDone={onDone} /> : null)}
    </FormDialog>
  );
}

function RejectFields(props: { readonly recommended: RecommendedAction; readonly onDone: () => void }) {
  const { recommended } = props;
  const [note, setNote] = useState(recommended.decision?.note ?? "");
  const send = async () => {
    if (await reject(recommended, note)) props.onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{recommended.action.title}</Text>
      <Textarea
        data-autofocus
        label="Why not"
        description="It stays listed under Rejected, with this note."
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group justify="flex-end">
        <Button
          rightSection={
            <Kbd size="xs" aria-hidden>
              {shownKeys("Mod+Enter")}
            </Kbd>
          }
          onClick={() => void send()}
        >
          Reject
        </Button>
      </Group>
    </Stack>
  );
}
