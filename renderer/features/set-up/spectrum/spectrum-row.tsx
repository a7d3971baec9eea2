import { ActionIcon, Button, Text, Tooltip } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { adoptionIndex, effectiveUse } from "../../../../shared/domain/adoption.ts";
import type { Group, Spectrum } from "../../../../shared/workbook/model.ts";
import { run } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { useDraft } from "../../../ui/use-draft.ts";
import { ShareFields } from "./share-fields.tsx";
import { SpectrumSlider } from "./spectrum-slider.tsx";
import classes from "./spectrum.module.css";

/** What an assessment starts from: nothing is said by it yet, and every part can be grasped. */
const evenly: Spectrum = { none: 25, ineffective: 25, moderate: 25, full: 25 };

function record(group: Group, spectrum: Spectrum | null): Promise<boolean> {
  return run({ type: "group/update", id: group.id, patch: { spectrum } });
}

/** One group's spectrum: its bar with movable boundaries, its four shares as figures, and what follows from them. */
export function SpectrumRow({ group }: { readonly group: Group }) {
  return (
    <div className={classes["row"]} role="group" aria-label={group.name} data-group={group.id}>
      <div className={classes["name"]}>
        <Text fw={500}>{group.name}</Text>
        <Text size="xs" c="dimmed">
          {group.headcount === 0 ? "Headcount not given" : `${group.headcount.toLocaleString()} people`}
        </Text>
      </div>
      {group.spectrum ? (
        <Assessed group={group} spectrum={group.spectrum} />
      ) : (
        <div className={classes["unassessed"]}>
          <Text size="sm" c="dimmed">
            Not assessed yet
          </Text>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Assess ${group.name}`}
            onClick={() => void record(group, evenly)}
          >
            Assess
          </Button>
        </div>
      )}
    </div>
  );
}

function Assessed({ group, spectrum }: { readonly group: Group; readonly spectrum: Spectrum }) {
  const draft = useDraft(spectrum, (value) => record(group, value));
  const clear = async () => {
    if (await record(group, null)) notifyUndoableEdit(`The assessment of “${group.name}” is removed.`);
  };
  return (
    <>
      <SpectrumSlider spectrum={draft.value} onChange={draft.change} onSettled={draft.send} />
      <ShareFields group={group} draft={draft} />
      <span className={classes["figure"]}>{Math.round(effectiveUse(draft.value) * 100)} %</span>
      <span className={classes["figure"]} data-quiet>
        {Math.round(adoptionIndex(draft.value) * 100)} %
      </span>
      <Tooltip label="Remove the assessment">
        <ActionIcon aria-label={`Remove the assessment of ${group.name}`} onClick={() => void clear()}>
          <IconX size={16} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
