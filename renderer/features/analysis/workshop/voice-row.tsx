import { ActionIcon, Tooltip, UnstyledButton } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useRef } from "react";
import type { AnswerKey, CommandOf } from "../../../../shared/workbook/commands.ts";
import { ratings, type Rating, type Voice } from "../../../../shared/workbook/model.ts";
import { run } from "../../../state/workbook.ts";
import { DraftTextarea } from "../../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { SpeakerInput } from "./speaker-input.tsx";
import { quoteFieldId } from "./use-new-voice.ts";
import classes from "./voices.module.css";

type VoicePatch = CommandOf<"voice/update">["patch"];

/** One person's rating and words. A voice that is not recorded yet (`voice` null) is, with the first thing entered. */
export function VoiceRow(props: {
  readonly id: string;
  readonly answer: AnswerKey;
  readonly voice: Voice | null;
  readonly onDone: (id: string) => void;
}) {
  const { id, voice, onDone } = props;
  const save = useVoiceSaver(props);
  const remove = async () => {
    if (voice && (await run({ type: "voice/remove", id }))) notifyUndoableEdit("Voice removed.");
    onDone(id);
  };
  return (
    <li className={classes["voice"]}>
      <SpeakerInput voice={voice} onSend={save} />
      <VoiceRating rating={voice?.rating ?? null} onChoose={(rating) => void save({ rating })} />
      <Tooltip label="Remove voice">
        <ActionIcon aria-label="Remove voice" onClick={() => void remove()}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
      <DraftTextarea
        id={quoteFieldId(id)}
        className={classes["quote"]}
        aria-label="Quote"
        placeholder="In their words"
        minRows={1}
        maxRows={9}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the key that begins a voice promises to lead here
        autoFocus={voice === null}
        recorded={voice?.quote ?? ""}
        onSend={(quote) => save({ quote })}
      />
    </li>
  );
}

/** Saves a part of a voice; the first part adds it, and what follows finds it there because edits keep their order. */
function useVoiceSaver(props: {
  readonly id: string;
  readonly answer: AnswerKey;
  readonly voice: Voice | null;
  readonly onDone: (id: string) => void;
}): (patch: VoicePatch) => Promise<boolean> {
  const { id, answer, voice, onDone } = props;
  const added = useRef(voice !== null);
  return async (patch) => {
    if (added.current) return run({ type: "voice/update", id, patch });
    added.current = true;
    const { personId = null, speaker = "", rating = null, quote = "" } = patch;
    const taken = await run({ type: "voice/add", answer, voice: { id, personId, speaker, rating, quote } });
    if (taken) onDone(id);
    else added.current = false;
    return taken;
  };
}

function VoiceRating(props: {
  readonly rating: Rating | null;
  readonly onChoose: (rating: Rating | null) => void;
}) {
  return (
    <div role="group" aria-label="Their rating" className={classes["ratings"]}>
      {ratings.map((rating) => {
        const chosen = rating === props.rating;
        return (
          <UnstyledButton
            key={rating}
            className={classes["rating"]}
            data-level={chosen ? rating : undefined}
            aria-pressed={chosen}
            aria-label={`Rating ${rating}`}
            onClick={() => props.onChoose(chosen ? null : rating)}
          >
            {rating}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
