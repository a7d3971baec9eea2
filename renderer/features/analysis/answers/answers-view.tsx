import { useMemo, useState } from "react";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { Register } from "../../../ui/register/register.tsx";
import { answerColumns, answerFacets, answerGroupings, openInWorkshop } from "./answer-columns.tsx";
import { answerRowsOf } from "./answer-rows.ts";
import classes from "./answers.module.css";

/** Every answer in one dense list, to find what is open, disputed or thin. */
export function AnswersView() {
  const workbook = useWorkbook();
  const rows = answerRowsOf(workbook);
  const facets = useMemo(() => answerFacets(inOrder(workbook.groups)), [workbook.groups]);
  const [activeId, setActiveId] = useState<string | null>(null);
  return (
    <div className={classes["view"]}>
      <Register
        name="answers"
        label="Answers"
        rows={rows}
        columns={answerColumns}
        facets={facets}
        groupings={answerGroupings}
        activeId={activeId}
        onActive={setActiveId}
        onOpen={(id) => {
          const row = rows.find((candidate) => candidate.id === id);
          if (row) openInWorkshop(row);
        }}
      />
    </div>
  );
}
