import { Button, Group, Kbd, Modal, Stack, Text } from "@mantine/core";
import { IconArrowsSplit2 } from "@tabler/icons-react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Finding } from "../../../shared/workbook/model.ts";
import { run } from "../../state/workbook.ts";
import { keepKeysInside } from "../../ui/dialog-keys.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import { TitleAndDescription } from "../../ui/title-and-description.tsx";

/** Splits a second finding off one that says two things. */
export function SplitButton({ finding }: { readonly finding: Finding }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        leftSection={<IconArrowsSplit2 size={16} />}
        onClick={() => setOpen(true)}
      >
        Split off a second finding
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title="Split off a second finding"
        size={560}
        onKeyDown={keepKeysInside}
      >
        <SplitForm finding={finding} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function SplitForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { control, handleSubmit, formState } = useForm({ defaultValues: { title: "", description: "" } });
  const submit = handleSubmit(async (words) => {
    const second = { id: crypto.randomUUID(), title: words.title.trim(), description: words.description };
    if (!(await run({ type: "finding/split", id: finding.id, finding: second }))) return;
    onClose();
    notifyUndoableEdit(`Split “${second.title}” off “${finding.title}”.`);
  });
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {`“${finding.title}” stays as it is. The second finding is of the same kind and is tied to the same groups, answers, evidence and actions.`}
        </Text>
        <TitleAndDescription
          control={control}
          placeholder="What the second finding says, in one sentence"
          required="Say in a few words what the second finding is."
        />
        <Group justify="flex-end">
          <Button
            type="submit"
            loading={formState.isSubmitting}
            rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}
          >
            Split off
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
