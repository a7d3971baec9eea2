import { Button, Chip, Group, TextInput } from "@mantine/core";
import { IconPaperclip, IconPlus, IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { evidenceKinds, inOrder, type Evidence, type EvidenceKind } from "../../../shared/workbook/model.ts";
import { evidenceKindTitles } from "../../../shared/workbook/words.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { EvidenceDialog } from "./evidence-dialog.tsx";
import { EvidenceGallery } from "./evidence-gallery.tsx";
import { editEvidence } from "./evidence-screen.ts";
import classes from "./gallery.module.css";
import { placesOf, type NamedPlace } from "./places.ts";

/** All evidence of the engagement: found by kind, words and whether it is attached, looked at, added to. */
export function EvidenceView({ focusId }: { readonly focusId: string | null }) {
  const workbook = useWorkbook();
  const places = placesOf(workbook);
  const all = inOrder(workbook.evidence);
  const [filter, setFilter] = useState<EvidenceFilter>(everything);
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    if (focusId !== null) editEvidence(focusId);
  }, [focusId]);
  const shown = all.filter((evidence) => passes(evidence, places.get(evidence.id) ?? [], filter));
  const add = () => setAdding(true);
  return (
    <div className={classes["view"]}>
      {all.length === 0 ? (
        <EmptyState
          icon={<IconPaperclip size={40} />}
          sentence="Evidence shows what a rating or a finding rests on: a document, a photo, a figure, what was seen or said. Paste or drop a file anywhere, or add it here."
          action={{ label: "Add evidence", onClick: add }}
        />
      ) : (
        <>
          <Toolbar filter={filter} onFilter={setFilter} shown={shown.length} total={all.length} onAdd={add} />
          <EvidenceGallery evidence={shown} places={places} />
        </>
      )}
      <EvidenceDialog open={adding} onClose={() => setAdding(false)} place={null} />
    </div>
  );
}

interface EvidenceFilter {
  readonly text: string;
  /** Empty: every kind. */
  readonly kinds: readonly EvidenceKind[];
  /** Only what is attached to nothing yet. */
  readonly looseOnly: boolean;
}

const everything: EvidenceFilter = { text: "", kinds: [], looseOnly: false };

function passes(evidence: Evidence, places: readonly NamedPlace[], filter: EvidenceFilter): boolean {
  if (filter.kinds.length > 0 && !filter.kinds.includes(evidence.kind)) return false;
  if (filter.looseOnly && places.length > 0) return false;
  const words = [evidence.title, evidence.source, evidence.note, ...places.map(({ name }) => name)].join(
    "\n",
  );
  return words.toLowerCase().includes(filter.text.trim().toLowerCase());
}

function Toolbar(props: {
  readonly filter: EvidenceFilter;
  readonly onFilter: (filter: EvidenceFilter) => void;
  readonly shown: number;
  readonly total: number;
  readonly onAdd: () => void;
}) {
  const { filter, onFilter, shown, total } = props;
  return (
    <Group gap="sm" className={classes["toolbar"]}>
      <TextInput
        size="xs"
        w={180}
        aria-label="Find in the evidence"
        placeholder="Find"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter.text}
        onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
      />
      <Chip.Group
        multiple
        value={[...filter.kinds]}
        onChange={(chosen) =>
          onFilter({ ...filter, kinds: evidenceKinds.filter((kind) => chosen.includes(kind)) })
        }
      >
        <Group gap={6} role="group" aria-label="Kinds">
          {evidenceKinds.map((kind) => (
            <Chip key={kind} value={kind} size="xs" variant="outline">
              {evidenceKindTitles[kind]}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Chip
        size="xs"
        variant="outline"
        checked={filter.looseOnly}
        onChange={(looseOnly) => onFilter({ ...filter, looseOnly })}
      >
        Not attached
      </Chip>
      <span className={classes["count"]} role="status">
        {shown === total ? total : `${shown} of ${total}`}
      </span>
      <Button size="compact-md" leftSection={<IconPlus size={16} />} onClick={props.onAdd}>
        Add evidence
      </Button>
    </Group>
  );
}
