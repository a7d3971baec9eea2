import { Button, Select, SegmentedControl, Stack, TextInput, Textarea, Title } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import { useState } from "react";
import { leverIds, levers, type LeverId } from "../../../../shared/methodology/levers.ts";
import type { CellKey } from "../../../../shared/workbook/commands/alignment.ts";
import { inOrder, type Evidence } from "../../../../shared/workbook/model.ts";
import type { Stance } from "../../../../shared/workbook/entities/alignment.ts";
import { longestTitle } from "../../../../shared/workbook/text.ts";
import { stanceTitles } from "../../../../shared/workbook/words.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import classes from "./reading.module.css";

type Says = Stance | "as-is";

const says: readonly { readonly value: Says; readonly label: string }[] = [
  { value: "supports", label: stanceTitles.supports.title },
  { value: "silent", label: stanceTitles.silent.title },
  { value: "contradicts", label: stanceTitles.contradicts.title },
  { value: "as-is", label: "As it is" },
];

/** Ties the passage that is selected to a behaviour under a lever, with what it says to it. */
export function TiePassage(props: {
  readonly evidence: Evidence;
  readonly words: string;
  readonly cell: CellKey | null;
  readonly onTied: () => void;
}) {
  const { evidence, words } = props;
  const behaviours = inOrder(useWorkbook().behaviours);
  const [behaviourId, setBehaviourId] = useState(props.cell?.behaviourId ?? behaviours[0]?.id ?? "");
  const [lever, setLever] = useState<LeverId>(props.cell?.lever ?? "policy");
  const [stance, setStance] = useState<Says>("as-is");
  const [place, setPlace] = useState("");
  const tie = async () => {
    if (words === "" || behaviourId === "") return;
    const tied = await run({
      type: "passage/add",
      passage: { id: crypto.randomUUID(), evidenceId: evidence.id, words, place: place.trim() },
      cell: { behaviourId, lever },
      stance: stance === "as-is" ? null : stance,
    });
    if (!tied) return;
    notifyUndoableEdit("The passage is tied to the cell.");
    props.onTied();
  };
  return (
    <form
      aria-label="Tie the passage"
      onSubmit={(event) => {
        event.preventDefault();
        void tie();
      }}
    >
      <Stack gap="xs">
        <Title order={2}>Selected passage</Title>
        <Textarea
          aria-label="Selected passage"
          placeholder="Nothing is selected yet."
          readOnly
          rows={4}
          value={words}
        />
        <TextInput
          label="Place"
          placeholder="Page, section or clause"
          maxLength={longestTitle}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <Select
          label="Behaviour"
          searchable
          allowDeselect={false}
          data={behaviours.map(({ id, title }) => ({ value: id, label: title }))}
          value={behaviourId}
          onChange={(id) => setBehaviourId(id ?? "")}
        />
        <Select
          label="Lever"
          allowDeselect={false}
          data={levers.map(({ id, title }) => ({ value: id, label: title }))}
          value={lever}
          onChange={(id) => setLever(leverIds.find((each) => each === id) ?? lever)}
        />
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label="What the passage says to the behaviour"
          data={[...says]}
          value={stance}
          onChange={setStance}
        />
        <Button
          type="submit"
          className={classes["tie"] ?? ""}
          leftSection={<IconLink size={16} aria-hidden />}
          disabled={words === "" || behaviourId === ""}
        >
          Tie to the cell
        </Button>
      </Stack>
    </form>
  );
}
