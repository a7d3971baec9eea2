import { Title } from "@mantine/core";
import { useShallow } from "zustand/react/shallow";
import type { Passage } from "../../../shared/workbook/entities/alignment.ts";
import { inOrder, type Workbook } from "../../../shared/workbook/model.ts";
import { derive } from "../../state/derived.ts";
import { useOfWorkbook } from "../../state/workbook.ts";
import classes from "./alignment.module.css";
import { PassageItem } from "./passage-item.tsx";

const passagesByCell = derive((workbook: Workbook) =>
  Map.groupBy(inOrder(workbook.passages), (passage) => passage.cellId),
);

const none: readonly Passage[] = [];

/** The passages of documents that a cell rests on; nothing when there is none. */
export function Passages({ cellId }: { readonly cellId: string }) {
  const passages = useOfWorkbook(useShallow((workbook) => passagesByCell(workbook).get(cellId) ?? none));
  const evidence = useOfWorkbook((workbook) => workbook.evidence);
  if (passages.length === 0) return null;
  return (
    <section aria-label="Passages" className={classes["part"]}>
      <Title order={3}>Passages</Title>
      <ul className={classes["passages"]}>
        {passages.map((passage) => (
          <PassageItem
            key={passage.id}
            passage={passage}
            below={[evidence.get(passage.evidenceId)?.title, passage.place].filter(Boolean).join(", ")}
          />
        ))}
      </ul>
    </section>
  );
}
