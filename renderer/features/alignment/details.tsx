import { Button, MultiSelect, SegmentedControl, Stack, Text, Title } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { memo } from "react";
import { leverOf } from "../../../shared/methodology/levers.ts";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import { stances, type Behaviour } from "../../../shared/workbook/entities/alignment.ts";
import { inOrder } from "../../../shared/workbook/model.ts";
import { cellId } from "../../../shared/workbook/row-ids.ts";
import { longestTitle } from "../../../shared/workbook/text.ts";
import { stanceTitles } from "../../../shared/workbook/words.ts";
import { useSettledWorkbook } from "../../state/settled.ts";
import { run, useOfWorkbook } from "../../state/workbook.ts";
import { DraftTextarea, DraftTextInput } from "../../ui/draft-fields.tsx";
import { DraftTitle } from "../../ui/draft-title.tsx";
import { AttachedEvidence } from "../evidence/attached-evidence.tsx";
import { removeBehaviour, updateBehaviour, updateCell } from "./alignment-edits.ts";
import { matrixOf, type MatrixRow } from "./alignment-rows.ts";
import classes from "./alignment.module.css";
import { mixedInWords } from "./matrix.tsx";
import { Passages } from "./passages.tsx";

/** What one lever says to one behaviour and what that rests on; below it, the behaviour itself. */
export function Details(props: {
  readonly row: MatrixRow;
  readonly cell: CellKey;
  readonly onEvidence: () => void;
}) {
  const { row, cell, onEvidence } = props;
  return (
    <Stack gap="md">
      <CellDetails key={cellId(cell)} cell={cell} onEvidence={onEvidence} />
      <BehaviourDetails key={props.cell.behaviourId} behaviour={row.row.behaviour} />
    </Stack>
  );
}

const CellDetails = memo(function CellDetails(props: {
  readonly cell: CellKey;
  readonly onEvidence: () => void;
}) {
  const { cell } = props;
  const note = useOfWorkbook((workbook) => workbook.alignmentCells.get(cellId(cell))?.note ?? "");
  const lever = leverOf(cell.lever);
  return (
    <section aria-label="Lever" className={classes["part"]}>
      <Title order={2}>{lever.title}</Title>
      <Text size="sm">
        <Text span c="dimmed">
          Read:{" "}
        </Text>
        {lever.read}
      </Text>
      <StanceChoice cell={cell} />
      <dl className={classes["looks"]}>
        <dt>{stanceTitles.supports.sign}</dt>
        <dd>{lever.supports}</dd>
        <dt>{stanceTitles.silent.sign}</dt>
        <dd>It says nothing about it.</dd>
        <dt>{stanceTitles.contradicts.sign}</dt>
        <dd>{lever.contradicts}</dd>
      </dl>
      <DraftTextarea label="Note" recorded={note} onSend={(note) => updateCell(cell, { note })} />
      <div className={classes["sectionHead"]}>
        <Title order={3}>Evidence</Title>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          aria-keyshortcuts="E"
          onClick={props.onEvidence}
        >
          Add evidence
        </Button>
      </div>
      <AttachedEvidence place={{ kind: "cell", cell }} />
      <Passages cellId={cellId(cell)} />
    </section>
  );
});

/** What the lever says; judged in the matrix, it follows a moment later. */
function StanceChoice({ cell }: { readonly cell: CellKey }) {
  const recorded = useSettledWorkbook().alignmentCells.get(cellId(cell));
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={`What ${leverOf(cell.lever).title.toLowerCase()} says`}
      value={recorded?.stance ?? "unknown"}
      onChange={(stance) => void updateCell(cell, { stance })}
      data={stances.map((value) => ({ value, label: stanceTitles[value].title }))}
    />
  );
}

/** How the levers disagree; nothing when they do not. Follows a judgement a moment later. */
function MixedMessage({ behaviourId }: { readonly behaviourId: string }) {
  const row = matrixOf(useSettledWorkbook()).find((each) => each.row.behaviour.id === behaviourId);
  return row?.mixed ? <Text size="sm">Mixed message. {mixedInWords(row)}</Text> : null;
}

/** Drawn again only when something that is written of the behaviour is another, not with every judgement. */
const BehaviourDetails = memo(function BehaviourDetails(props: { readonly behaviour: Behaviour }) {
  const groups = inOrder(useOfWorkbook((workbook) => workbook.groups));
  const links = useOfWorkbook((workbook) => workbook.behaviourGroups);
  const { behaviour } = props;
  const { id } = behaviour;
  const who = [...links.values()].flatMap((link) => (link.behaviourId === id ? [link.groupId] : []));
  return (
    <section aria-label="Behaviour" className={classes["part"]} data-second>
      <Title order={2}>Behaviour</Title>
      <MixedMessage behaviourId={id} />
      <DraftTitle
        label="What people do"
        recorded={behaviour.title}
        onSend={(title) => updateBehaviour(id, { title })}
      />
      <DraftTextInput
        label="How often"
        placeholder="after every meeting, within 24 hours"
        maxLength={longestTitle}
        recorded={behaviour.frequency}
        onSend={(frequency) => updateBehaviour(id, { frequency })}
      />
      <DraftTextInput
        label="How it is observed"
        maxLength={longestTitle}
        recorded={behaviour.observed}
        onSend={(observed) => updateBehaviour(id, { observed })}
      />
      {groups.length === 0 ? null : (
        <MultiSelect
          label="Who"
          placeholder={who.length === 0 ? "Everybody" : ""}
          data={groups.map((group) => ({ value: group.id, label: group.name }))}
          value={who}
          onChange={(groupIds) => void run({ type: "behaviour/relate", id, groupIds })}
        />
      )}
      <DraftTextarea
        label="Note on the behaviour"
        recorded={behaviour.note}
        onSend={(note) => updateBehaviour(id, { note })}
      />
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void removeBehaviour(behaviour)}
        >
          Remove the behaviour
        </Button>
      </div>
    </section>
  );
});
