import { useState } from "react";
import type { AskedQuestion } from "../../../../shared/domain/scoring.ts";
import { answerId } from "../../../../shared/workbook/model.ts";

/** A voice that is being written down and holds nothing yet, so that it is not recorded either. */
export interface NewVoice {
  /** The id it will have; null while none is being written for this answer. */
  readonly id: string | null;
  /** Begins one, or goes back to the quote of the one begun. */
  readonly ask: () => void;
  /** The voice is in the workbook now, or was given up. */
  readonly done: (id: string) => void;
}

/** The new voice of the answer the walk stands at; going to another answer gives an empty one up. */
export function useNewVoice(item: AskedQuestion | null): NewVoice {
  const [begun, setBegun] = useState<{ readonly id: string; readonly answer: string } | null>(null);
  const answer = item && answerId(item.question.id, item.group?.id ?? null);
  const id = begun && begun.answer === answer ? begun.id : null;
  return {
    id,
    ask: () => {
      if (answer === null) return;
      if (id === null) setBegun({ id: crypto.randomUUID(), answer });
      else document.getElementById(quoteFieldId(id))?.focus();
    },
    done: (doneId) => setBegun((now) => (now?.id === doneId ? null : now)),
  };
}

/** The id of the field with a voice's quote in the page. */
export function quoteFieldId(voiceId: string): string {
  return `quote-${voiceId}`;
}
