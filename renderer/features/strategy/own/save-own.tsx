import { Button } from "@mantine/core";
import { IconBookmark } from "@tabler/icons-react";
import { useState } from "react";
import type { Action } from "../../../../shared/workbook/model.ts";
import type { OwnAction } from "../../../../shared/workbook/own-action.ts";
import { ownActionsKnown } from "../../../state/own-actions.ts";
import { ownActionFrom } from "./own-acts.ts";
import { OwnDialog } from "./own-dialog.tsx";

/** Begins an own action from one of the roadmap. */
export function SaveToMyLibrary({ action }: { readonly action: Action }) {
  const [writing, setWriting] = useState<OwnAction | null>(null);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconBookmark size={16} aria-hidden />}
        onClick={() => void ownActionsKnown().then(() => setWriting(ownActionFrom(action)))}
      >
        Save to my library
      </Button>
      <OwnDialog action={writing} isNew onClose={() => setWriting(null)} />
    </>
  );
}
