import { Button, MultiSelect, Text, Title } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { memo, useDeferredValue } from "react";
import { leverOf } from "../../../shared/methodology/levers.ts";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import type { Behaviour } from "../../../shared/workbook/entities/alignment.ts";
import { inOrder } from "../../../shared/workbook/model.ts";
import { cellId } from "../../../shared/workbook/row-ids.ts";
import { longestTitle } from "../../../shared/workbook/text.ts";
import { stanceTitles } from "../../../shared/workbook/words.ts";
import { run, useOfWorkbook } from "../../state/workbook.ts";
import { DraftTextarea, DraftTextInput } from "../../ui/draft-fields.tsx";
import { DraftTitle } from "../../ui/draft-title.tsx";
import { AttachedEvidence } from "../evidence/attached-evidence.tsx";
import { noteOnCell, removeBehaviour, updateBehaviour } from "./alignment-edits.ts";
import { matrixOf } from "./alignment-rows.ts";
import classes from "./alignment.module.css";
import { useJudgedWorkbook } from "./judgements.ts";
import { mixedInWords } from "./matrix.tsx";
import { Passages } from "./passages.tsx";
import { StanceChoice } from "./stance-choice.tsx";

/** What one lever says to one behaviour and what that rests on; below it, the behaviour itself. */
export const Details = memo(function Details(props: {
  readonly behaviour: Behaviour;
  readonly cell: CellKey;
  readonly onEvidence: () => void;
}) {
  const { behaviour, cell, onEvidence } = props;
  return (
    <div className={classes["details"]}>
      <CellDetails cell={cell} onEvidence={onEvidence} />
      <BehaviourDetails behaviour={behaviour} />
    </div>
  );
});

/** From one cell to the next only the words are others; what is begun in a field belongs to its cell. */
function CellDetails(props: { readonly cell: CellKey; readonly onEvidence: () => void }) {
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
      <DraftTextarea
        key={cellId(cell)}
        label="Note"
        recorded={note}
        onSend={(note) => noteOnCell(cell, note)}
      />
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
}

/** How the levers disagree; nothing when they do not. Follows a judgement a moment later. */
function MixedMessage({ behaviourId }: { readonly behaviourId: string }) {
  const rows = useDeferredValue(matrixOf(useJudgedWorkbook()));
  const row = rows.find((each) => each.row.behaviour.id === behaviourId);
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
        key={`title-${id}`}
        label="What people do"
        recorded={behaviour.title}
        onSend={(title) => updateBehaviour(id, { title })}
      />
      <DraftTextInput
        key={`frequency-${id}`}
        label="How often"
        placeholder="after every meeting, within 24 hours"
        maxLength={longestTitle}
        recorded={behaviour.frequency}
        onSend={(frequency) => updateBehaviour(id, { frequency })}
      />
      <DraftTextInput
        key={`observed-${id}`}
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
        key={`note-${id}`}
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
