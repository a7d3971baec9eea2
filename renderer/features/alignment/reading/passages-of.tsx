import { ActionIcon, Text, Title, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { leverOf } from "../../../../shared/methodology/levers.ts";
import { inOrder, type Evidence } from "../../../../shared/workbook/model.ts";
import { stanceTitles } from "../../../../shared/workbook/words.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { removePassage } from "../alignment-edits.ts";
import classes from "../alignment.module.css";

/** The passages of a document that are tied to cells, in the order in which they were. */
export function PassagesOf({ evidence }: { readonly evidence: Evidence }) {
  const workbook = useWorkbook();
  const passages = inOrder(workbook.passages).filter(({ evidenceId }) => evidenceId === evidence.id);
  return (
    <section aria-label="Passages of this document" className={classes["part"]}>
      <Title order={3}>Tied so far ({passages.length})</Title>
      <ul className={classes["passages"]}>
        {passages.map((passage) => {
          const cell = workbook.alignmentCells.get(passage.cellId);
          const behaviour = workbook.behaviours.get(cell?.behaviourId ?? "");
          return (
            <li key={passage.id} className={classes["passage"]}>
              <blockquote className={classes["quote"]}>“{passage.words}”</blockquote>
              <Text size="xs" c="dimmed">
                {[
                  passage.place,
                  cell && `${leverOf(cell.lever).title}, ${stanceTitles[cell.stance].title.toLowerCase()}`,
                  behaviour?.title,
                ]
                  .filter(Boolean)
                  .join(" · ")}
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
        })}
      </ul>
    </section>
  );
}
