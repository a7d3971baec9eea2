import { ActionIcon, Menu, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { IconDots, IconDownload, IconExternalLink, IconLinkOff, IconPencil } from "@tabler/icons-react";
import { useShallow } from "zustand/react/shallow";
import type { EvidencePlace } from "../../../shared/workbook/commands.ts";
import type { Evidence, Workbook } from "../../../shared/workbook/model.ts";
import { run, there, useOfWorkbook, useOpenWorkbook } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import { openLink, saveCopy } from "./evidence-acts.ts";
import { editEvidence } from "./evidence-screen.ts";
import classes from "./evidence.module.css";
import { showEvidence } from "./show-evidence.ts";
import { EvidencePicture } from "./picture.tsx";
import { evidenceAt } from "./places.ts";

/** The evidence attached to an answer or a finding, as chips with a small picture; each opens large. */
export function AttachedEvidence({ place }: { readonly place: EvidencePlace }) {
  const attached = useOfWorkbook(useShallow((workbook: Workbook) => evidenceAt(workbook, place)));
  const attachments = useOfWorkbook((workbook) => workbook.attachments);
  if (attached.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Nothing is attached yet. Paste or drop a picture or a document, or add it here.
      </Text>
    );
  }
  const ids = attached.map((evidence) => evidence.id);
  return (
    <ul className={classes["chips"]}>
      {attached.map((evidence) => (
        <li key={evidence.id} className={classes["chip"]}>
          <Tooltip label={evidence.title} multiline maw={320}>
            <UnstyledButton
              className={classes["chipOpen"]}
              onClick={() => showEvidence(there(useOpenWorkbook.getState().workbook), evidence.id, ids)}
            >
              <span className={classes["chipPicture"]}>
                <EvidencePicture
                  evidence={evidence}
                  attachment={attachments.get(evidence.attachmentId ?? "")}
                />
              </span>
              <span className={classes["chipTitle"]}>{evidence.title}</span>
            </UnstyledButton>
          </Tooltip>
          <ChipMenu evidence={evidence} place={place} />
        </li>
      ))}
    </ul>
  );
}

function ChipMenu({ evidence, place }: { readonly evidence: Evidence; readonly place: EvidencePlace }) {
  const { attachmentId, url } = evidence;
  const detach = async () => {
    if (await run({ type: "evidence/unlink", evidenceId: evidence.id, place }))
      notifyUndoableEdit(`“${evidence.title}” detached. It stays under Evidence.`);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`More for “${evidence.title}”`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => editEvidence(evidence.id)}>
          Details
        </Menu.Item>
        {attachmentId !== null ? (
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => void saveCopy(attachmentId)}>
            Save a copy
          </Menu.Item>
        ) : null}
        {url !== "" ? (
          <Menu.Item leftSection={<IconExternalLink size={16} />} onClick={() => void openLink(url)}>
            Open link
          </Menu.Item>
        ) : null}
        <Menu.Item leftSection={<IconLinkOff size={16} />} onClick={() => void detach()}>
          Detach
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
