import { Button, Group } from "@mantine/core";
import { IconDownload, IconPencil, IconPlus, IconTrash, IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import type { OfferedOwnActions } from "../../../../shared/ipc/contract.ts";
import type { OwnAction } from "../../../../shared/workbook/own-action.ts";
import { useOwnActions } from "../../../state/own-actions.ts";
import { ImportDialog } from "./import-dialog.tsx";
import { blankOwnAction, chooseFile, exportOwn, removeOwn } from "./own-acts.ts";
import { OwnDialog } from "./own-dialog.tsx";

/** What can be done with the personal library as a whole. */
export function OwnBar() {
  const count = useOwnActions((state) => state.actions.length);
  const [writing, setWriting] = useState<OwnAction | null>(null);
  const [offered, setOffered] = useState<OfferedOwnActions | null>(null);
  return (
    <>
      <Button
        size="compact-md"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setWriting(blankOwnAction())}
      >
        Write one
      </Button>
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconUpload size={16} aria-hidden />}
        onClick={() => void chooseFile().then(setOffered)}
      >
        Import
      </Button>
      <Button
        size="compact-md"
        variant="default"
        disabled={count === 0}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void exportOwn()}
      >
        Export
      </Button>
      <OwnDialog action={writing} isNew onClose={() => setWriting(null)} />
      <ImportDialog offered={offered} onClose={() => setOffered(null)} />
    </>
  );
}

/** What an own action offers besides being taken up: to be changed and removed. */
export function OwnExtra({ recommended }: { readonly recommended: RecommendedAction }) {
  const { id } = recommended.action;
  const own = useOwnActions((state) => state.actions.find((action) => action.id === id));
  const [editing, setEditing] = useState<OwnAction | null>(null);
  if (!own) return null;
  return (
    <Group gap={6}>
      <Button
        size="compact-md"
        variant="subtle"
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => setEditing(own)}
      >
        Edit
      </Button>
      <Button
        size="compact-md"
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => void removeOwn(id)}
      >
        Remove from my library
      </Button>
      <OwnDialog action={editing} onClose={() => setEditing(null)} />
    </Group>
  );
}
