import { Autocomplete } from "@mantine/core";
import { useMemo } from "react";
import { inOrder, type Person, type Voice } from "../../../../shared/workbook/model.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { useDraft } from "../../../ui/use-draft.ts";
import classes from "./voices.module.css";

interface Speaker {
  readonly personId: string | null;
  readonly speaker: string;
}

/** Who spoke: one of the people, or whoever is typed ("two of the night shift"). */
export function SpeakerInput(props: {
  readonly voice: Voice | null;
  readonly onSend: (speaker: Speaker) => Promise<boolean>;
}) {
  const { people } = useWorkbook();
  const labels = useMemo(() => labelsOf(inOrder(people)), [people]);
  const byLabel = useMemo(() => new Map([...labels].map(([id, label]) => [label, id])), [labels]);
  const { personId, speaker } = props.voice ?? { personId: null, speaker: "" };
  const recorded = (personId !== null && labels.get(personId)) || speaker;
  const draft = useDraft(recorded, (text) => {
    const known = byLabel.get(text.trim());
    return props.onSend(
      known === undefined ? { personId: null, speaker: text } : { personId: known, speaker: "" },
    );
  });
  return (
    <Autocomplete
      className={classes["speaker"]}
      aria-label="Who said it"
      placeholder="Who said it"
      data={[...byLabel.keys()]}
      limit={40}
      maxLength={300}
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.send}
    />
  );
}

/** Each person's name, with the job title where two have the same name. */
function labelsOf(people: readonly Person[]): ReadonlyMap<string, string> {
  const named = Map.groupBy(people, (person) => person.name);
  return new Map(
    people.map((person) => {
      const alone = named.get(person.name)?.length === 1;
      return [
        person.id,
        alone || person.jobTitle === "" ? person.name : `${person.name}, ${person.jobTitle}`,
      ];
    }),
  );
}
