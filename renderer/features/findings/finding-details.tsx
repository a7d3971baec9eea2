import { Button, Input, Kbd, SegmentedControl, Text } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { findingStates } from "../../../shared/workbook/model.ts";
import { findingStateTitles } from "../../../shared/workbook/words.ts";
import { DraftTextarea, longText } from "../../ui/draft-fields.tsx";
import { DraftTitle } from "../../ui/draft-title.tsx";
import { useLetterKey } from "../../ui/use-letter-key.ts";
import { AttachedEvidence } from "../evidence/attached-evidence.tsx";
import { useAttachTarget } from "../evidence/attach-target.ts";
import { EvidenceDialog } from "../evidence/evidence-dialog.tsx";
import { FindingActions, FindingAnswers } from "./finding-ties.tsx";
import {
  DimensionsControl,
  GroupsControl,
  ImpactControl,
  KindControl,
  StrengthControl,
} from "./finding-controls.tsx";
import { editFindings, relateFinding, removeFindings } from "./finding-edits.ts";
import type { FindingRow } from "./finding-rows.ts";
import classes from "./findings.module.css";
import { PriorityLine } from "./priority.tsx";
import { SplitButton } from "./split-dialog.tsx";
import { TriageLine } from "./triage/triage-line.tsx";

/** Everything about one finding; each field saves itself. */
export function FindingDetails({ row }: { readonly row: FindingRow }) {
  const { finding, entry, id } = row;
  const edit = (patch: Parameters<typeof editFindings>[1]) => editFindings([id], patch);
  return (
    <div className={classes["details"]} key={id}>
      <div>
        <Text size="sm" c="dimmed" className="tabular">
          {row.number}
        </Text>
        <PriorityLine priority={entry.priority} />
      </div>
      {row.triage ? <TriageLine triage={row.triage} /> : null}
      <DraftTitle label="Title" recorded={finding.title} onSend={(title) => edit({ title })} />
      <KindControl value={finding.kind} onChange={(kind) => void edit({ kind })} />
      <DraftTextarea
        label="Description"
        {...(finding.description.length > longText && { maxRows: 30 })}
        recorded={finding.description}
        onSend={(description) => edit({ description })}
      />
      <ImpactControl value={finding.impact} onChange={(impact) => void edit({ impact })} />
      <StrengthControl
        vertical
        value={finding.evidenceStrength}
        onChange={(evidenceStrength) => void edit({ evidenceStrength })}
      />
      <GroupsControl
        value={entry.groupIds}
        onChange={(groupIds) => void relateFinding(id, { groupIds: [...groupIds] })}
      />
      <DimensionsControl
        value={finding.dimensions}
        onChange={(dimensions) => void edit({ dimensions: [...dimensions] })}
      />
      {row.unsupported ? (
        <Text size="sm" className={classes["lacking"]}>
          Unsupported: tie it to an answer or attach evidence before it is shown to anyone.
        </Text>
      ) : null}
      <FindingAnswers row={row} />
      <FindingEvidence row={row} />
      <FindingActions row={row} />
      <Input.Wrapper label="State" labelElement="div">
        <SegmentedControl
          fullWidth
          aria-label="State"
          value={finding.state}
          onChange={(state) => void edit({ state })}
          data={findingStates.map((state) => ({ value: state, label: findingStateTitles[state] }))}
        />
      </Input.Wrapper>
      <SplitButton finding={finding} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        leftSection={<IconTrash size={16} />}
        onClick={() => void removeFindings([id])}
      >
        Remove finding
      </Button>
    </div>
  );
}

/** The evidence attached to the finding; files pasted or dropped meanwhile are attached to it. */
function FindingEvidence({ row }: { readonly row: FindingRow }) {
  const [adding, setAdding] = useState(false);
  const place = { kind: "finding", findingId: row.id } as const;
  useAttachTarget(place, row.finding.title);
  useLetterKey("e", () => setAdding(true));
  return (
    <section className={classes["section"]} aria-label="Evidence">
      <Text size="sm" fw={500}>
        Evidence
      </Text>
      <AttachedEvidence place={place} />
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} />}
        rightSection={<Kbd size="xs">E</Kbd>}
        onClick={() => setAdding(true)}
      >
        Add evidence
      </Button>
      <EvidenceDialog open={adding} onClose={() => setAdding(false)} place={place} />
    </section>
  );
}
