import { useEffect, useMemo, useState } from "react";
import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import { blankDraft, countAnswered, type Draft } from "./draft.ts";
import { draftFrom, keptText } from "./kept-draft.ts";
import type { KeptProgress } from "./kept-progress.ts";
import { pageOfItem, pagesOf, type FormPage } from "./pages.ts";
import { newReceipt } from "./receipt.ts";

/** One respondent on their way through the form. */
export interface Respondent {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly pages: readonly FormPage[];
  readonly page: FormPage;
  /** Of `pages`, counted from 0. */
  readonly at: number;
  /** The item to begin with on this page; null: at its top. */
  readonly item: string | null;
  /** Whether the respondent came from the review and goes back to it. */
  readonly correcting: boolean;
  /** Whether the page came in place of another. */
  readonly moved: boolean;
  readonly next: () => void;
  readonly back: () => void;
  readonly review: () => void;
  /** To what a respondent wants to change after all: an item, or what they said about themselves. */
  readonly correct: (what: { readonly item: string } | "you") => void;
  /** Where the respondent stopped last time; null when there is nothing to go on with. */
  readonly stoppedAt: number | null;
  readonly goOn: () => void;
  /** Forgets everything, for the next or for a fresh start. */
  readonly clear: () => void;
  /** Whether what was said so far is kept somewhere. */
  readonly isKept: boolean;
}

interface Place {
  readonly at: number;
  readonly item: string | null;
  readonly correcting: boolean;
  readonly moved: boolean;
}

const start: Place = { at: 0, item: null, correcting: false, moved: false };

/** @param kept where half-finished answers are kept; null: nowhere */
export function useRespondent(form: SurveyForm, kept: KeptProgress | null): Respondent {
  const pages = useMemo(() => pagesOf(form), [form]);
  const [begun] = useState(() => begin(form, kept));
  const [draft, setDraft] = useState(begun.draft);
  const [place, setPlace] = useState(start);
  const [stoppedAt, setStoppedAt] = useState(begun.stoppedAt);
  const isKept = useKeeping(kept, draft, Math.max(place.at, stoppedAt ?? 0));
  const goTo = (at: number, more: Partial<Place> = {}) =>
    setPlace({ ...start, moved: true, at: Math.min(Math.max(at, 0), pages.length - 1), ...more });
  const review = () => goTo(pages.length - 1);
  return {
    draft,
    change: setDraft,
    pages,
    page: pages[place.at] ?? { kind: "welcome" },
    ...place,
    next: () => (place.correcting ? review() : goTo(place.at + 1)),
    back: () => goTo(place.at - 1),
    review,
    correct: (what) => {
      if (what === "you") goTo(1, { correcting: true });
      else goTo(pageOfItem(pages, what.item), { item: what.item, correcting: true });
    },
    stoppedAt,
    goOn: () => {
      setStoppedAt(null);
      goTo(stoppedAt ?? 1);
    },
    clear: () => {
      kept?.clear();
      setDraft(blankDraft(form, newReceipt()));
      setStoppedAt(null);
      goTo(0);
    },
    isKept,
  };
}

function begin(
  form: SurveyForm,
  kept: KeptProgress | null,
): { readonly draft: Draft; readonly stoppedAt: number | null } {
  const text = kept?.read() ?? null;
  const found = text === null ? null : draftFrom(form, text);
  if (!found) return { draft: blankDraft(form, newReceipt()), stoppedAt: null };
  return { draft: found.draft, stoppedAt: Math.max(found.page, 1) };
}

/** Keeps a draft as soon as there is something in it. @returns whether it is kept */
function useKeeping(kept: KeptProgress | null, draft: Draft, at: number): boolean {
  const [isKept, setKept] = useState(kept !== null);
  useEffect(() => {
    if (kept === null || at === 0) return;
    setKept(kept.write(keptText(draft, at)));
  }, [kept, draft, at]);
  return isKept;
}

/** How far a respondent is: the share of the items that were answered, and in words. */
export function progressOf(
  form: SurveyForm,
  draft: Draft,
): { readonly share: number; readonly words: string } {
  const { answered, all } = countAnswered(form, draft);
  return { share: all === 0 ? 1 : answered / all, words: `${answered} of ${all} answered` };
}
