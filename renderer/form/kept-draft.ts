import type { FormItem, SurveyForm } from "../../shared/domain/survey/form.ts";
import { longestProof, longestTitle } from "../../shared/workbook/plain-text.ts";
import { none, type Draft, type Given } from "./draft.ts";

/** How a draft and the page it was left on are kept. */
interface Kept {
  readonly page: number;
  readonly draft: Draft;
}

/** A draft as text. @param page where the respondent is, counted from 0 */
export function keptText(draft: Draft, page: number): string {
  return JSON.stringify({ ...draft, given: [...draft.given], page });
}

/**
 * The draft that a text kept, as far as it fits the form; null when it is none. What does not fit (a group or a value
 * that is not offered) counts as not said.
 */
export function draftFrom(form: SurveyForm, text: string): Kept | null {
  const kept = parsed(text);
  if (kept === null) return null;
  const { receipt, page, name, audience, groupId, personId, given } = kept;
  if (typeof receipt !== "string" || !/^[0-9a-f]{32}$/.test(receipt)) return null;
  return {
    page: typeof page === "number" && Number.isInteger(page) && page >= 0 ? page : 0,
    draft: {
      receipt,
      audience: form.audiences.find(({ id }) => id === audience)?.id ?? null,
      groupId: offered(form.groups, groupId),
      personId: offered(form.people, personId),
      name: typeof name === "string" ? name.slice(0, longestTitle) : "",
      given: givenFrom(form, given),
    },
  };
}

function parsed(text: string): Partial<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function offered(choices: readonly { readonly id: string }[], chosen: unknown): string | null {
  if (chosen === none) return none;
  return choices.find(({ id }) => id === chosen)?.id ?? null;
}

function givenFrom(form: SurveyForm, entries: unknown): ReadonlyMap<string, Given> {
  const items = new Map(form.parts.flatMap((part) => part.items).map((item) => [item.id, item]));
  const given = new Map<string, Given>();
  for (const entry of Array.isArray(entries) ? entries : []) {
    if (!Array.isArray(entry)) continue;
    const [itemId, answer]: readonly unknown[] = entry;
    const item = typeof itemId === "string" ? items.get(itemId) : undefined;
    if (item) given.set(item.id, givenOf(item, answer));
  }
  return given;
}

function givenOf({ scale }: FormItem, answer: unknown): Given {
  const { value = null, proof = "" }: { value?: unknown; proof?: unknown } =
    typeof answer === "object" && answer !== null ? answer : {};
  return {
    value: value === "unknown" ? value : (scale.steps.find((step) => step.value === value)?.value ?? null),
    proof: typeof proof === "string" ? proof.slice(0, longestProof) : "",
  };
}
