import { useMemo } from "react";
import { inOrder } from "../../../shared/workbook/model.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import type { SavedViews } from "../../ui/register/types.ts";

/** The arrangements of the register of findings that this engagement has under a name. */
export function useSavedViews(): SavedViews {
  const { savedViews } = useWorkbook();
  return useMemo(() => {
    const views = inOrder(savedViews).filter((view) => view.register === "findings");
    return {
      views,
      onSave: (name, settings) => {
        const id = views.find((view) => view.name === name)?.id ?? crypto.randomUUID();
        void run({ type: "view/save", view: { id, register: "findings", name, settings } });
      },
      onRemove: (id) => void removeView(id, views.find((view) => view.id === id)?.name ?? ""),
    };
  }, [savedViews]);
}

async function removeView(id: string, name: string): Promise<void> {
  if (await run({ type: "view/remove", id })) notifyUndoableEdit(`Removed the view “${name}”.`);
}
