import { ActionIcon, Text, Title, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { inOrder, type Workbook } from "../../../shared/workbook/model.ts";
import { derive } from "../../state/derived.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { removePassage } from "./alignment-edits.ts";
import classes from "./alignment.module.css";

const passagesByCell = derive((workbook: Workbook) =>
  Map.groupBy(inOrder(workbook.passages), (passage) => passage.cellId),
);

/** The passages of documents that a cell rests on; nothing when there is none. */
export function Passages({ cellId }: { readonly cellId: string }) {
  const workbook = useWorkbook();
  const passages = passagesByCell(workbook).get(cellId) ?? [];
  if (passages.length === 0) return null;
  return (
    <section aria-label="Passages" className={classes["part"]}>
      <Title order={3}>Passages</Title>
      <ul className={classes["passages"]}>
        {passages.map((passage) => (
          <li key={passage.id} className={classes["passage"]}>
            <blockquote className={classes["quote"]}>“{passage.words}”</blockquote>
            <Text size="xs" c="dimmed">
              {[workbook.evidence.get(passage.evidenceId)?.title, passage.place].filter(Boolean).join(", ")}
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
        ))}
      </ul>
    </section>
  );
}
