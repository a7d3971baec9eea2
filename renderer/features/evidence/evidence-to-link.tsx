import { Checkbox, ScrollArea, Stack, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import type { EvidencePlace } from "../../../shared/workbook/commands.ts";
import { inOrder, type Evidence } from "../../../shared/workbook/model.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { EvidenceIcon } from "./evidence-icon.tsx";
import classes from "./evidence.module.css";
import { evidenceAt } from "./places.ts";
import { whenAndWhere } from "./when-and-where.ts";

/** More than anybody reads through; the search narrows it down. */
const mostShown = 100;

/** Evidence added before, to attach to a place or detach from it. */
export function EvidenceToLink({ place }: { readonly place: EvidencePlace }) {
  const workbook = useWorkbook();
  const [text, setText] = useState("");
  const attached = new Set(evidenceAt(workbook, place).map((evidence) => evidence.id));
  const found = inOrder(workbook.evidence).filter((evidence) => holds(evidence, text));
  return (
    <Stack gap="sm">
      <TextInput
        data-autofocus
        aria-label="Search the evidence"
        placeholder="Search the evidence"
        leftSection={<IconSearch size={18} />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ScrollArea.Autosize mah="50dvh" type="auto">
        <ul className={classes["toLink"]}>
          {found.slice(0, mostShown).map((evidence) => (
            <li key={evidence.id}>
              <Checkbox
                checked={attached.has(evidence.id)}
                label={<Line evidence={evidence} />}
                onChange={(event) =>
                  void run({
                    type: event.currentTarget.checked ? "evidence/link" : "evidence/unlink",
                    evidenceId: evidence.id,
                    place,
                  })
                }
              />
            </li>
          ))}
        </ul>
      </ScrollArea.Autosize>
      <Text size="sm" c="dimmed" role="status">
        {found.length === 0 ? "No evidence has these words." : null}
        {found.length > mostShown ? `${found.length - mostShown} more; search to narrow down.` : null}
      </Text>
    </Stack>
  );
}

function Line({ evidence }: { readonly evidence: Evidence }) {
  const details = whenAndWhere(evidence);
  return (
    <span className={classes["line"]}>
      <EvidenceIcon kind={evidence.kind} size={16} /> {evidence.title}
      {details ? (
        <Text span size="xs" c="dimmed">
          {details}
        </Text>
      ) : null}
    </span>
  );
}

function holds({ title, source, note }: Evidence, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [title, source, note].some((words) => words.toLowerCase().includes(wanted));
}
