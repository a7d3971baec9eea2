import { Title } from "@mantine/core";
import { leverOf } from "../../../../shared/methodology/levers.ts";
import { inOrder, type Evidence } from "../../../../shared/workbook/model.ts";
import { stanceTitles } from "../../../../shared/workbook/words.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import classes from "../alignment.module.css";
import { PassageItem } from "../passage-item.tsx";

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
            <PassageItem
              key={passage.id}
              passage={passage}
              below={[
                passage.place,
                cell && `${leverOf(cell.lever).title}, ${stanceTitles[cell.stance].title.toLowerCase()}`,
                behaviour?.title,
              ]
                .filter(Boolean)
                .join(" · ")}
            />
          );
        })}
      </ul>
    </section>
  );
}
