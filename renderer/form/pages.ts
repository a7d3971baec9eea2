import type { FormItem, FormPart, SurveyForm } from "../../shared/domain/survey/form.ts";
import { asksAboutYou } from "./draft.ts";

/** A page of the form, in the order in which a respondent goes through them. */
export type FormPage =
  | { readonly kind: "welcome" }
  | { readonly kind: "you" }
  | ItemsPage
  | { readonly kind: "review" };

/** Some items of one part. */
export interface ItemsPage {
  readonly kind: "items";
  readonly part: FormPart;
  readonly items: readonly FormItem[];
  /** Where the page stands among those of its part, from 1. */
  readonly at: number;
  readonly of: number;
}

/** Most items on one page: more would be a list to get through and not a page to look at. */
const mostItems = 5;

/** The pages of a form. A part that is too long for one page is spread evenly over several. */
export function pagesOf(form: SurveyForm): readonly FormPage[] {
  return [
    { kind: "welcome" },
    ...(asksAboutYou(form) ? [{ kind: "you" } as const] : []),
    ...form.parts.flatMap(pagesOfPart),
    { kind: "review" },
  ];
}

function pagesOfPart(part: FormPart): readonly ItemsPage[] {
  const of = Math.ceil(part.items.length / mostItems);
  const from = (page: number) => Math.floor((page * part.items.length) / of);
  return Array.from({ length: of }, (_, index) => ({
    kind: "items",
    part,
    items: part.items.slice(from(index), from(index + 1)),
    at: index + 1,
    of,
  }));
}

/** The page that asks an item; the first when none does. */
export function pageOfItem(pages: readonly FormPage[], itemId: string): number {
  return Math.max(
    0,
    pages.findIndex((page) => page.kind === "items" && page.items.some(({ id }) => id === itemId)),
  );
}
