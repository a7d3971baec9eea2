import { Anchor } from "@mantine/core";
import type { FindingKind } from "../../../shared/workbook/model.ts";
import { useRegisterViewChange } from "../../ui/register/view-state.ts";
import type { FindingRow } from "./finding-rows.ts";

/** The register in a sentence; what lacks support or an action leads to those rows. */
export function FindingsSentence({ rows }: { readonly rows: readonly FindingRow[] }) {
  const onView = useRegisterViewChange("findings");
  const count = (kind: FindingKind) => rows.filter((row) => row.finding.kind === kind).length;
  const unsupported = rows.filter((row) => row.unsupported).length;
  const unanswered = rows.filter((row) => row.unanswered).length;
  const lead = (text: string, facets: Readonly<Record<string, readonly string[]>>) => (
    <Anchor component="button" type="button" size="sm" onClick={() => onView({ text: "", facets })}>
      {text}
    </Anchor>
  );
  return (
    <>
      {`${counted(rows.length, "finding")}: ${counted(count("strength"), "strength")}, ${counted(count("gap"), "gap")}, ${counted(count("risk"), "risk")}.`}
      {unsupported > 0 ? <> {lead(`${unsupported} unsupported`, { support: ["unsupported"] })}.</> : null}
      {unanswered > 0 ? <> {lead(`${unanswered} open without an action`, { action: ["needed"] })}.</> : null}
    </>
  );
}

function counted(count: number, singular: string): string {
  return `${count} ${singular}${count === 1 ? "" : "s"}`;
}
