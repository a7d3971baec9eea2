import { Button, Group, Modal, MultiSelect, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { inOrder } from "../../../shared/workbook/model.ts";
import { keptDrafts } from "../../state/kept-drafts.ts";
import { useOpenWorkbook, useWorkbook } from "../../state/workbook.ts";
import { keepKeysInside } from "../../ui/dialog-keys.ts";
import { addBehaviours, titlesIn } from "./alignment-edits.ts";

/** As many as one paste takes. */
const most = 2000;

const drafts = keptDrafts<string>();

/** Adds a list of behaviours at once, one a line. Ctrl+Enter adds them; closing keeps what was entered. */
export function PasteBehaviours(props: {
  readonly open: boolean;
  /** Closed without adding. */
  readonly onClose: () => void;
  /** Called with the id of the first one added; closes it too. */
  readonly onAdded: (id: string) => void;
}) {
  return (
    <Modal
      opened={props.open}
      onClose={props.onClose}
      title="Add a list of behaviours"
      size={640}
      // Whoever opened it decides where the focus goes: back, or to what was added.
      returnFocus={false}
      onKeyDown={keepKeysInside}
      closeButtonProps={{ "aria-label": "Close and keep what was entered" }}
    >
      <PasteForm {...props} />
    </Modal>
  );
}

function PasteForm(props: { readonly onAdded: (id: string) => void }) {
  const engagementId = useOpenWorkbook((state) => state.engagementId) ?? "";
  const groups = inOrder(useWorkbook().groups);
  const [text, setText] = useState(() => drafts.of(engagementId) ?? "");
  const [groupIds, setGroupIds] = useState<string[]>([]);
  const titles = titlesIn(text);
  const add = async () => {
    if (titles.length === 0 || titles.length > most) return;
    const first = await addBehaviours(titles, groupIds);
    if (first === null) return;
    drafts.forget(engagementId);
    props.onAdded(first);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Stack gap="sm">
        <Textarea
          data-autofocus
          label="Behaviours"
          description="One a line: what people are expected to do, so that somebody could watch them do it."
          rows={10}
          value={text}
          error={titles.length > most ? `At most ${most.toLocaleString()} can be added at once.` : null}
          onChange={(event) => {
            setText(event.currentTarget.value);
            drafts.keep(engagementId, event.currentTarget.value);
          }}
        />
        {groups.length === 0 ? null : (
          <MultiSelect
            label="Who is expected to do them"
            placeholder={groupIds.length === 0 ? "Everybody" : ""}
            data={groups.map((group) => ({ value: group.id, label: group.name }))}
            value={groupIds}
            onChange={setGroupIds}
          />
        )}
        <Group justify="flex-end">
          <Text size="sm" c="dimmed" role="status">
            {titles.length === 0 ? "" : `${titles.length} ${titles.length === 1 ? "line" : "lines"}`}
          </Text>
          <Button type="submit" disabled={titles.length === 0}>
            Add
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
