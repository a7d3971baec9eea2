import { Button, Checkbox, Group, Modal, Text, Textarea } from "@mantine/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import { supervisionAspects } from "../../../../shared/workbook/entities/ownership.ts";
import {
  mostSupervisors,
  pastedSupervision,
  saidTitle,
  type PastedSupervision,
} from "../../../../shared/workbook/paste/supervision.ts";
import { supervisionTitles } from "../../../../shared/workbook/words.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import classes from "./paste-supervisors.module.css";

/** Lines that are shown before they are taken in; those with errors come first. */
const mostShown = 100;

/** Takes in what is asked of supervisors from a list copied from a spreadsheet, in one edit. */
export function PasteSupervisors(props: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title="Paste a list of supervisors"
      size="min(1040px, 96vw)"
      // What was pasted is not thrown away by a click beside the dialog.
      closeOnClickOutside={false}
    >
      <PasteForm onClose={props.onClose} />
    </Modal>
  );
}

const example = `Name\t${supervisionAspects.map((aspect) => supervisionTitles[aspect].short).join("\t")}
Anna Meyer\tyes\tno\tpartly\tno\tno\tno\tyes`;

function PasteForm({ onClose }: { readonly onClose: () => void }) {
  const workbook = useWorkbook();
  const [text, setText] = useState("");
  const [leaveOut, setLeaveOut] = useState(false);
  // Typing stays fluent while a long list is read again.
  const settled = useDeferredValue(text);
  const list = useMemo(() => pastedSupervision(settled, workbook), [settled, workbook]);
  const take = async () => {
    if (!list.command || !(await run(list.command))) return;
    onClose();
    notifyUndoableEdit(`${counted(list.good)} are recorded.`);
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb={4}>
        A name, then the seven answers: yes, partly, no, or empty for what stays as it is. Headings may put
        them in another order.
      </Text>
      <Textarea
        aria-label="List"
        data-autofocus
        rows={text === "" ? 10 : 4}
        placeholder={example}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {list.rows.length === 0 ? null : <Preview list={list} />}
      {list.errors === 0 ? null : (
        <Checkbox
          mt="sm"
          label={`Leave out ${list.errors === 1 ? "the line" : `the ${list.errors} lines`} that cannot be taken in`}
          checked={leaveOut}
          onChange={(event) => setLeaveOut(event.currentTarget.checked)}
        />
      )}
      {list.good > mostSupervisors ? (
        <Text size="sm" mt="sm">
          This is more than {mostSupervisors.toLocaleString()} supervisors. Paste them in parts.
        </Text>
      ) : null}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button disabled={!list.command || (list.errors > 0 && !leaveOut)} onClick={() => void take()}>
          {list.good === 0 ? "Record" : `Record ${counted(list.good)}`}
        </Button>
      </Group>
    </>
  );
}

function counted(count: number): string {
  return count === 1 ? "1 supervisor" : `${count.toLocaleString()} supervisors`;
}

function Preview({ list }: { readonly list: PastedSupervision }) {
  const sorted = list.rows.toSorted((a, b) => Number(a.error === null) - Number(b.error === null));
  const shown = sorted.slice(0, mostShown);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={classes["preview"]} tabIndex={0} role="region" aria-label="Preview">
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th>Line</th>
            <th>Name</th>
            {supervisionAspects.map((aspect) => (
              <th key={aspect}>{supervisionTitles[aspect].short}</th>
            ))}
            <th>Result</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, name, said, error }) => (
            <tr key={line} data-error={error !== null || undefined}>
              <td>{line}</td>
              <td>{name}</td>
              {supervisionAspects.map((aspect) => (
                <td key={aspect}>{saidTitle(said[aspect])}</td>
              ))}
              <td>
                <span className={classes["result"]}>
                  {error === null ? (
                    <IconCheck size={16} aria-hidden />
                  ) : (
                    <IconAlertTriangle size={16} aria-hidden />
                  )}
                  {error ?? "Will be recorded"}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.rows.length > mostShown ? (
        <Text size="sm" c="dimmed" p="xs">
          and {(list.rows.length - mostShown).toLocaleString()} more
        </Text>
      ) : null}
    </div>
  );
}
