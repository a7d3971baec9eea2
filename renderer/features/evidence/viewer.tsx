import { ActionIcon, Button, Group, Modal, Text, Tooltip } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconDownload, IconPencil } from "@tabler/icons-react";
import type { Attachment, Evidence } from "../../../shared/workbook/model.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { shownBytes } from "../../ui/shown-bytes.ts";
import { saveCopy } from "./evidence-acts.ts";
import { EvidenceIcon } from "./evidence-icon.tsx";
import { editEvidence, useEvidenceScreen, viewEvidence } from "./evidence-screen.ts";
import classes from "./evidence.module.css";
import { attachmentUrl, isShownPicture } from "./pictures.ts";
import { whenAndWhere } from "./when-and-where.ts";

/** The large view of attachments, leafed through with the arrow keys. */
export function AttachmentViewer() {
  const viewing = useEvidenceScreen((state) => state.viewing);
  const { evidence, attachments } = useWorkbook();
  const shown = viewing && evidence.get(viewing.id);
  const attachment = shown ? attachments.get(shown.attachmentId ?? "") : undefined;
  const close = () => useEvidenceScreen.setState({ viewing: null });
  // A file that was removed, or taken back by an undo, closes its view.
  if (!viewing || !shown || !attachment) return null;
  const ids = viewing.ids.filter((id) => evidence.has(id));
  const leaf = (by: number) => {
    const next = ids[ids.indexOf(shown.id) + by];
    if (next !== undefined) viewEvidence(next, ids);
  };
  return (
    <Modal
      opened
      onClose={close}
      size="calc(100vw - 96px)"
      title={shown.title}
      closeButtonProps={{ "aria-label": "Close" }}
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") leaf(-1);
        if (event.key === "ArrowRight") leaf(1);
        event.stopPropagation();
      }}
    >
      <Pages ids={ids} id={shown.id} onLeaf={leaf}>
        <Sheet evidence={shown} attachment={attachment} />
      </Pages>
      <Group justify="space-between" mt="sm" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {[whenAndWhere(shown), `${attachment.fileName}, ${shownBytes(attachment.byteCount)}`]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="default"
            leftSection={<IconPencil size={16} />}
            onClick={() => {
              close();
              editEvidence(shown.id);
            }}
          >
            Details
          </Button>
          <Button leftSection={<IconDownload size={16} />} onClick={() => void saveCopy(attachment.id)}>
            Save a copy
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}

function Pages(props: {
  readonly ids: readonly string[];
  readonly id: string;
  readonly onLeaf: (by: number) => void;
  readonly children: React.ReactNode;
}) {
  const { ids, id, onLeaf } = props;
  const at = ids.indexOf(id);
  if (ids.length < 2) return props.children;
  return (
    <div className={classes["pages"]}>
      <Leaf
        label="Previous"
        icon={<IconChevronLeft size={24} />}
        disabled={at === 0}
        onClick={() => onLeaf(-1)}
      />
      <div className={classes["page"]}>
        {props.children}
        <Text size="sm" c="dimmed" ta="center" className="tabular">
          {at + 1} of {ids.length}
        </Text>
      </div>
      <Leaf
        label="Next"
        icon={<IconChevronRight size={24} />}
        disabled={at === ids.length - 1}
        onClick={() => onLeaf(1)}
      />
    </div>
  );
}

function Leaf(props: {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly disabled: boolean;
  readonly onClick: () => void;
}) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon size={40} aria-label={props.label} disabled={props.disabled} onClick={props.onClick}>
        {props.icon}
      </ActionIcon>
    </Tooltip>
  );
}

function Sheet({ evidence, attachment }: { readonly evidence: Evidence; readonly attachment: Attachment }) {
  if (isShownPicture(attachment.mediaType)) {
    return <img className={classes["large"]} src={attachmentUrl(attachment)} alt={evidence.title} />;
  }
  return (
    <div className={classes["noPicture"]}>
      <EvidenceIcon kind={evidence.kind} size={48} />
      <Text c="dimmed">This kind of file is not shown here. Save a copy to open it.</Text>
    </div>
  );
}
