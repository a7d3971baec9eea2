import { Anchor, Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { IconDownload, IconExternalLink, IconTrash } from "@tabler/icons-react";
import type { CommandOf } from "../../../shared/workbook/commands.ts";
import { evidenceKinds, type Attachment, type Evidence } from "../../../shared/workbook/model.ts";
import { evidenceKindTitles } from "../../../shared/workbook/words.ts";
import { stageOfFocus, useNavigation } from "../../state/navigation.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { DraftTextarea, DraftTextInput } from "../../ui/draft-fields.tsx";
import { shownBytes } from "../../ui/shown-bytes.ts";
import { openLink, removeEvidence, saveCopy } from "./evidence-acts.ts";
import { useEvidenceScreen, viewEvidence } from "./evidence-screen.ts";
import classes from "./evidence.module.css";
import { EvidencePicture } from "./picture.tsx";
import { placesOf } from "./places.ts";

/** Everything known of one piece of evidence; each field saves itself. */
export function EvidenceDetails() {
  const id = useEvidenceScreen((state) => state.editing);
  const { evidence, attachments } = useWorkbook();
  const shown = id === null ? undefined : evidence.get(id);
  if (!shown) return null;
  const attachment = attachments.get(shown.attachmentId ?? "");
  return (
    <Modal
      opened
      onClose={close}
      title="Evidence"
      size={640}
      closeButtonProps={{ "aria-label": "Close" }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Stack gap="sm" key={shown.id}>
        {attachment ? <File evidence={shown} attachment={attachment} /> : null}
        <Fields evidence={shown} />
        <Places evidence={shown} />
        <Group justify="space-between">
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={16} />}
            onClick={() => {
              close();
              void removeEvidence([shown.id], `“${shown.title}”`);
            }}
          >
            Remove
          </Button>
          <Button variant="default" onClick={close}>
            Close
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function close(): void {
  useEvidenceScreen.setState({ editing: null });
}

function Fields({ evidence }: { readonly evidence: Evidence }) {
  const update = (patch: CommandOf<"evidence/update">["patch"]) =>
    run({ type: "evidence/update", id: evidence.id, patch });
  const { url } = evidence;
  return (
    <>
      <DraftTextInput
        label="Title"
        required
        data-autofocus
        recorded={evidence.title}
        onSend={(title) => update({ title })}
      />
      <Group grow align="flex-start" gap="sm">
        <Select
          label="Kind"
          allowDeselect={false}
          value={evidence.kind}
          onChange={(kind) => {
            if (kind !== null) void update({ kind });
          }}
          data={evidenceKinds.map((value) => ({ value, label: evidenceKindTitles[value] }))}
        />
        <DraftTextInput
          label="Date"
          type="date"
          recorded={evidence.date ?? ""}
          onSend={(date) => update({ date: date === "" ? null : date })}
        />
      </Group>
      <DraftTextInput
        label="Source"
        placeholder="A person, a place, a document's section"
        recorded={evidence.source}
        onSend={(source) => update({ source })}
      />
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <DraftTextInput
          label="Address"
          placeholder="Web or file address, for what stays where it is"
          flex={1}
          recorded={url}
          onSend={(address) => update({ url: address })}
        />
        {url === "" ? null : (
          <Button
            variant="default"
            leftSection={<IconExternalLink size={16} />}
            onClick={() => void openLink(url)}
          >
            Open
          </Button>
        )}
      </Group>
      <DraftTextarea
        label="What it shows"
        maxRows={10}
        recorded={evidence.note}
        onSend={(note) => update({ note })}
      />
    </>
  );
}

function File({ evidence, attachment }: { readonly evidence: Evidence; readonly attachment: Attachment }) {
  return (
    <Group wrap="nowrap" gap="sm">
      <button
        type="button"
        className={classes["detailPicture"]}
        aria-label="View large"
        onClick={() => {
          close();
          viewEvidence(evidence.id, [evidence.id]);
        }}
      >
        <EvidencePicture evidence={evidence} attachment={attachment} iconSize={32} />
      </button>
      <Text size="sm" c="dimmed" flex={1}>
        {attachment.fileName}, {shownBytes(attachment.byteCount)}
      </Text>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} />}
        onClick={() => void saveCopy(attachment.id)}
      >
        Save a copy
      </Button>
    </Group>
  );
}

function Places({ evidence }: { readonly evidence: Evidence }) {
  const places = placesOf(useWorkbook()).get(evidence.id) ?? [];
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (places.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Attached to no question or finding yet.
      </Text>
    );
  }
  return (
    <div>
      <Text size="sm" fw={500}>
        Attached to
      </Text>
      <ul className={classes["places"]}>
        {places.map(({ name, focus }) => (
          <li key={name}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => {
                close();
                goTo(stageOfFocus(focus), { focus });
              }}
            >
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </div>
  );
}
