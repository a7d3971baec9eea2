import { useState } from "react";
import { useWorkbook } from "../../../state/workbook.ts";
import { TriageFlow } from "./triage-flow.tsx";
import { TriageList } from "./triage-list.tsx";
import { triageRowsOf } from "./triage-rows.ts";

/** The gaps with their verdicts, or the triage of the one that navigation led to. */
export function TriageView({ findingId }: { readonly findingId: string | null }) {
  const rows = triageRowsOf(useWorkbook());
  const [last, setLast] = useState<{ readonly id: string } | null>(null);
  if (findingId !== null && last?.id !== findingId) setLast({ id: findingId });
  const row = rows.find(({ id }) => id === findingId);
  return row ? <TriageFlow key={row.id} row={row} /> : <TriageList rows={rows} last={last} />;
}
