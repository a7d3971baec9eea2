import { Title } from "@mantine/core";
import { inOrder, type Workbook } from "../../../shared/workbook/model.ts";
import { derive } from "../../state/derived.ts";
import { useWorkbook } from "../../state/workbook.ts";
import classes from "./alignment.module.css";
import { PassageItem } from "./passage-item.tsx";

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
          <PassageItem
            key={passage.id}
            passage={passage}
            below={[workbook.evidence.get(passage.evidenceId)?.title, passage.place]
              .filter(Boolean)
              .join(", ")}
          />
        ))}
      </ul>
    </section>
  );
}
