import type { Questionnaire, ScaleId } from "./types.ts";

/** What an engagement changes about an item of the method. */
export interface ItemEdit {
  readonly itemId: string;
  /** The engagement's own wording; null, or nothing but spaces, leaves the method's. */
  readonly text: string | null;
  /** Not asked in this engagement. */
  readonly dropped: boolean;
}

/** An item that the consultant adds. */
export interface OwnItem {
  /** Unique among all items; never an id of the method. */
  readonly id: string;
  /** Id of the part it is asked in, after the method's items. */
  readonly part: string;
  readonly text: string;
  readonly scale: ScaleId;
}

/** How an engagement's questionnaire differs from the method's. */
export interface QuestionnaireEdits {
  readonly items: readonly ItemEdit[];
  readonly own: readonly OwnItem[];
}

export const noEdits: QuestionnaireEdits = { items: [], own: [] };

/** An item as it is asked in an engagement. */
export interface AskedQuestion {
  readonly id: string;
  readonly part: string;
  readonly text: string;
  /** For charts and tables; the text itself when the item is an own one, or is no longer what the short name says. */
  readonly short: string;
  readonly scale: ScaleId;
  readonly mirrors: string | null;
  /** Where the wording comes from. Results say so of every item that is not the method's own. */
  readonly wording: "method" | "reworded" | "own";
}

/**
 * What a questionnaire asks in an engagement, in the order of its parts. Edits of items that the questionnaire does
 * not have (from another version of the method) change nothing; an own item whose part is not there comes last.
 */
export function questionsAsked(
  questionnaire: Questionnaire,
  edits: QuestionnaireEdits,
): readonly AskedQuestion[] {
  const lastPart = questionnaire.parts.at(-1)?.id;
  const partIds = new Set(questionnaire.parts.map(({ id }) => id));
  return questionnaire.parts.flatMap((part) => [
    ...fromMethod(part, edits.items),
    ...edits.own
      .filter((own) => (partIds.has(own.part) ? own.part : lastPart) === part.id)
      .map(({ id, text, scale }) => ownQuestion(id, part.id, text, scale)),
  ]);
}

function fromMethod(
  part: Questionnaire["parts"][number],
  edits: readonly ItemEdit[],
): readonly AskedQuestion[] {
  return part.items.flatMap((item): readonly AskedQuestion[] => {
    const edit = edits.find(({ itemId }) => itemId === item.id);
    if (edit?.dropped) return [];
    const text = edit?.text?.trim() || item.text;
    const reworded = text !== item.text;
    return [
      {
        id: item.id,
        part: part.id,
        text,
        short: reworded ? text : item.short,
        scale: part.scale,
        mirrors: item.mirrors,
        wording: reworded ? "reworded" : "method",
      },
    ];
  });
}

function ownQuestion(id: string, part: string, text: string, scale: ScaleId): AskedQuestion {
  return { id, part, text, short: text, scale, mirrors: null, wording: "own" };
}
