import { Alert, Button, FileButton, Group, Modal, Text, Textarea } from "@mantine/core";
import { IconAlertTriangle, IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import type { ListKind } from "../../../../shared/workbook/paste/wordings.ts";
import { run } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { kindWords } from "./kind-words.ts";
import { LayoutControls } from "./layout-controls.tsx";
import { Preview } from "./preview.tsx";
import { listFileProblem, readListFile } from "./read-list-file.ts";
import { Outcome } from "./outcome.tsx";
import { usePastedList } from "./use-pasted-list.ts";
import classes from "./paste.module.css";

/** Takes in a list copied from a spreadsheet or saved as CSV: text, columns, preview, and one edit for all of it. */
export function PasteDialog(props: {
  readonly kind: ListKind;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={kindWords[props.kind].title}
      size="min(1040px, 96vw)"
      // What was pasted is not thrown away by a click beside the dialog.
      closeOnClickOutside={false}
    >
      <PasteForm kind={props.kind} onClose={props.onClose} />
    </Modal>
  );
}

function PasteForm({ kind, onClose }: { readonly kind: ListKind; readonly onClose: () => void }) {
  const { choices, read, choose, chooseColumn, setText } = usePastedList(kind);
  const [leaveOut, setLeaveOut] = useState(false);
  const [createUnknown, setCreateUnknown] = useState(true);
  const { table, list } = read;
  const empty = table.rows.length === 0;

  const add = async () => {
    const command = list.command(createUnknown, () => crypto.randomUUID());
    if (command && (await run(command))) {
      onClose();
      notifyUndoableEdit(kindWords[kind].added(list.good));
    }
  };
  return (
    <div className={classes["dialog"]}>
      <Source kind={kind} text={choices.text} onText={setText} />
      {empty ? null : (
        <>
          <LayoutControls kind={kind} read={read} choices={choices} onChoose={choose} />
          <Preview kind={kind} read={read} onColumn={chooseColumn} />
          <Outcome
            kind={kind}
            list={list}
            leaveOut={leaveOut}
            onLeaveOut={setLeaveOut}
            createUnknown={createUnknown}
            onCreateUnknown={setCreateUnknown}
          />
        </>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button
          disabled={list.good === 0 || list.tooLong !== null || (list.errors > 0 && !leaveOut)}
          onClick={() => void add()}
        >
          {list.good === 0 ? "Add" : `Add ${kindWords[kind].counted(list.good)}`}
        </Button>
      </Group>
    </div>
  );
}

/** Where the text comes from: pasted, typed, or a file. */
function Source(props: {
  readonly kind: ListKind;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File | null) => {
    if (!file) return;
    const found = listFileProblem(file);
    setProblem(found);
    if (!found) props.onText(await readListFile(file));
  };
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void read(event.dataTransfer.files[0] ?? null);
      }}
    >
      <Group justify="space-between" align="flex-end" mb={4}>
        <Text size="sm" c="dimmed">
          {kindWords[props.kind].hint}
        </Text>
        <FileButton accept=".csv,.tsv,.txt" onChange={(file) => void read(file)}>
          {(button) => (
            <Button {...button} size="compact-md" variant="default" leftSection={<IconFileText size={16} />}>
              Read a CSV file
            </Button>
          )}
        </FileButton>
      </Group>
      <Textarea
        aria-label="List"
        data-autofocus
        rows={props.text === "" ? 10 : 4}
        classNames={{ input: classes["text"] ?? "" }}
        placeholder={kindWords[props.kind].example}
        value={props.text}
        onChange={(event) => props.onText(event.currentTarget.value)}
      />
      {problem ? (
        <Alert color="red" mt="xs" icon={<IconAlertTriangle size={18} />}>
          {problem}
        </Alert>
      ) : null}
    </div>
  );
}
