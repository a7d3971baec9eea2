import { ActionIcon, Anchor, Menu, Text, UnstyledButton } from "@mantine/core";
import { IconDots, IconDownload, IconExternalLink, IconPencil, IconTrash } from "@tabler/icons-react";
import type { Evidence } from "../../../shared/workbook/model.ts";
import { evidenceKindTitles } from "../../../shared/workbook/words.ts";
import { stageOfFocus, useNavigation } from "../../state/navigation.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { openLink, removeEvidence, saveCopy } from "./evidence-acts.ts";
import { editEvidence } from "./evidence-screen.ts";
import classes from "./gallery.module.css";
import { EvidencePicture } from "./picture.tsx";
import type { NamedPlace } from "./places.ts";
import { showEvidence } from "./show-evidence.ts";
import { whenAndWhere } from "./when-and-where.ts";

/** Evidence as cards, each with its picture, its source and what it is attached to. */
export function EvidenceGallery(props: {
  readonly evidence: readonly Evidence[];
  readonly places: ReadonlyMap<string, readonly NamedPlace[]>;
}) {
  const ids = props.evidence.map(({ id }) => id);
  if (ids.length === 0) {
    return (
      <Text c="dimmed" py="xl" ta="center">
        No evidence matches.
      </Text>
    );
  }
  return (
    <ul className={classes["gallery"]}>
      {props.evidence.map((evidence) => (
        <Card
          key={evidence.id}
          evidence={evidence}
          places={props.places.get(evidence.id) ?? []}
          among={ids}
        />
      ))}
    </ul>
  );
}

function Card(props: {
  readonly evidence: Evidence;
  readonly places: readonly NamedPlace[];
  readonly among: readonly string[];
}) {
  const { evidence, places } = props;
  const workbook = useWorkbook();
  const about = [evidenceKindTitles[evidence.kind], whenAndWhere(evidence)].filter(Boolean).join(", ");
  return (
    <li className={classes["card"]}>
      <UnstyledButton
        className={classes["sight"]}
        aria-label={`Open “${evidence.title}”`}
        onClick={() => showEvidence(workbook, evidence.id, props.among)}
      >
        <EvidencePicture
          evidence={evidence}
          attachment={workbook.attachments.get(evidence.attachmentId ?? "")}
          iconSize={32}
        />
      </UnstyledButton>
      <div className={classes["words"]}>
        <div className={classes["head"]}>
          <Text size="sm" fw={600} lineClamp={2} flex={1}>
            {evidence.title}
          </Text>
          <CardMenu evidence={evidence} />
        </div>
        <Text size="xs" c="dimmed" lineClamp={2}>
          {about}
        </Text>
        <Places places={places} />
      </div>
    </li>
  );
}

function Places({ places }: { readonly places: readonly NamedPlace[] }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  if (places.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        Not attached yet
      </Text>
    );
  }
  return (
    <>
      {places.slice(0, 2).map(({ name, focus }) => (
        <Anchor
          key={name}
          component="button"
          type="button"
          size="xs"
          className={classes["place"]}
          title={name}
          onClick={() => goTo(stageOfFocus(focus), { focus })}
        >
          {name}
        </Anchor>
      ))}
      {places.length > 2 ? (
        <Text size="xs" c="dimmed">
          and {places.length - 2} more
        </Text>
      ) : null}
    </>
  );
}

function CardMenu({ evidence }: { readonly evidence: Evidence }) {
  const { id, attachmentId, url, title } = evidence;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={`More for “${title}”`} size={28}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => editEvidence(id)}>
          Details
        </Menu.Item>
        {attachmentId === null ? null : (
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => void saveCopy(attachmentId)}>
            Save a copy
          </Menu.Item>
        )}
        {url === "" ? null : (
          <Menu.Item leftSection={<IconExternalLink size={16} />} onClick={() => void openLink(url)}>
            Open link
          </Menu.Item>
        )}
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} />}
          onClick={() => void removeEvidence([id], `“${title}”`)}
        >
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
