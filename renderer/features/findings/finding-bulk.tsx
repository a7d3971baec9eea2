import { useState } from "react";
import { evidenceStrengths, findingKinds, findingStates } from "../../../shared/workbook/model.ts";
import {
  evidenceStrengthTitles,
  findingKindTitles,
  findingStateTitles,
  impactTitles,
} from "../../../shared/workbook/words.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { BulkButton } from "../../ui/register/bulk-button.tsx";
import { SetMenu } from "../../ui/register/set-menu.tsx";
import { ActionDialog } from "../strategy/action-dialog.tsx";
import { editFindings, removeFindings } from "./finding-edits.ts";
import { prefillAgainst } from "./finding-rows.ts";
import { MergeMenu } from "./merge-menu.tsx";

/** What can be done with several findings at once. */
export function FindingBulk({ ids }: { readonly ids: readonly string[] }) {
  const { findings } = useWorkbook();
  const [planning, setPlanning] = useState(false);
  const chosen = ids.flatMap((id) => findings.get(id) ?? []);
  return (
    <>
      <SetMenu
        title="Kind"
        choices={findingKinds.map((value) => ({ value, label: findingKindTitles[value] }))}
        onSet={(kind) => void editFindings(ids, { kind })}
      />
      <SetMenu
        title="Impact"
        choices={impactTitles.map((title, i) => ({ value: i + 1, label: `${i + 1} ${title}` }))}
        onSet={(impact) => void editFindings(ids, { impact })}
      />
      <SetMenu
        title="Strength"
        choices={evidenceStrengths.map((value) => ({ value, label: evidenceStrengthTitles[value] }))}
        onSet={(evidenceStrength) => void editFindings(ids, { evidenceStrength })}
      />
      <SetMenu
        title="State"
        choices={findingStates.map((value) => ({ value, label: findingStateTitles[value] }))}
        onSet={(state) => void editFindings(ids, { state })}
      />
      <BulkButton onClick={() => setPlanning(true)}>Plan an action</BulkButton>
      <MergeMenu ids={ids} />
      <BulkButton onClick={() => void removeFindings(ids)}>Remove</BulkButton>
      <ActionDialog open={planning} onClose={() => setPlanning(false)} prefill={prefillAgainst(chosen)} />
    </>
  );
}
