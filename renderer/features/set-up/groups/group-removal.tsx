import { useState, type ReactNode } from "react";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { removeGroups } from "../removal.ts";
import { canBeMoved, groupTies } from "./group-ties.ts";
import { RemoveGroupsDialog } from "./remove-groups-dialog.tsx";

/**
 * Removes groups: at once when nothing hangs on them that another group could take over, and otherwise after asking
 * what becomes of it. The dialog belongs into what the caller renders.
 */
export function useGroupRemoval(): {
  readonly remove: (ids: readonly string[]) => void;
  readonly dialog: ReactNode;
} {
  const workbook = useWorkbook();
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const remove = (ids: readonly string[]) => {
    const others = workbook.groups.size > ids.length;
    if (others && canBeMoved(groupTies(workbook, ids))) setAsked(ids);
    else void removeGroups(workbook, ids);
  };
  const groups = (asked ?? []).flatMap((id) => workbook.groups.get(id) ?? []);
  return {
    remove,
    dialog: (
      <RemoveGroupsDialog
        groups={groups}
        others={inOrder(workbook.groups).filter(({ id }) => !asked?.includes(id))}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
