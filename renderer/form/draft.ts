import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import type { Answered } from "../../shared/domain/survey/response-faults.ts";
import type { SurveyAudience } from "../../shared/methodology/questionnaires/types.ts";
import type { GivenAnswer } from "../../shared/workbook/entities/surveys.ts";
import { cleanLine, cleanText } from "../../shared/workbook/plain-text.ts";

/** What was given to one item so far. */
export interface Given {
  readonly value: GivenAnswer["value"];
  /** As typed. */
  readonly proof: string;
}

/** A respondent's answers while they are being given. */
export interface Draft {
  readonly receipt: string;
  /** null: not said yet. */
  readonly audience: SurveyAudience | null;
  /** null: not said yet; `none`: in none of those offered. */
  readonly groupId: string | null;
  /** null: not said yet; `none`: under a name of their own. */
  readonly personId: string | null;
  /** As typed. */
  readonly name: string;
  /** By item; one without an entry was left blank. */
  readonly given: ReadonlyMap<string, Given>;
}

/** Stands for "none of these" where an id could be; no id is empty. */
export const none = "";

const blank: Given = { value: null, proof: "" };

/** Nothing said yet. Where there is one audience only, a respondent belongs to it. */
export function blankDraft({ audiences }: SurveyForm, receipt: string): Draft {
  const only = audiences.length === 1 ? (audiences[0]?.id ?? null) : null;
  return { receipt, audience: only, groupId: null, personId: null, name: "", given: new Map() };
}

/** What was given to an item. */
export function givenTo({ given }: Draft, itemId: string): Given {
  return given.get(itemId) ?? blank;
}

/** The draft with something changed of what was given to an item. */
export function withGiven(draft: Draft, itemId: string, patch: Partial<Given>): Draft {
  return { ...draft, given: new Map(draft.given).set(itemId, { ...givenTo(draft, itemId), ...patch }) };
}

/** Whether anything was given that counts: a value, "don't know", or words. */
export function isAnswered({ value, proof }: Given): boolean {
  return value !== null || cleanText(proof).trim() !== "";
}

/** How many items were answered, of all that are asked. */
export function countAnswered(
  form: SurveyForm,
  draft: Draft,
): { readonly answered: number; readonly all: number } {
  const items = form.parts.flatMap((part) => part.items);
  return { answered: items.filter(({ id }) => isAnswered(givenTo(draft, id))).length, all: items.length };
}

/** Whether a respondent says what group they are in: not where names are listed and theirs carries one. */
export function asksForGroup(form: SurveyForm, { personId }: Draft): boolean {
  return form.groups.length > 0 && (personId === null || personId === none);
}

/** Whether a respondent is asked for anything about themselves. */
export function asksAboutYou({ audiences, groups, naming }: SurveyForm): boolean {
  return audiences.length > 1 || groups.length > 0 || naming === "named";
}

/** Whether a respondent types a name: there is no list of people, or they are not on it. */
export function asksForName({ naming, people }: SurveyForm, { personId }: Draft): boolean {
  return naming === "named" && (people.length === 0 || personId === none);
}

/** What is still to be said about the respondent, by field; empty when all is. */
export type YouFaults = Partial<Record<"audience" | "person" | "name" | "group", string>>;

/** What is missing of what a respondent must say about themselves, in words for them. */
export function youFaults(form: SurveyForm, draft: Draft): YouFaults {
  const choosesPerson = form.naming === "named" && form.people.length > 0;
  return {
    ...(draft.audience === null && { audience: "Choose what fits you." }),
    ...(choosesPerson && draft.personId === null && { person: "Choose your name, or “Someone else”." }),
    ...(asksForName(form, draft) && cleanLine(draft.name) === "" && { name: "Write your name." }),
    ...(asksForGroup(form, draft) &&
      draft.groupId === null && { group: "Choose your group, or “None of these”." }),
  };
}

/**
 * What the respondent answered, in the order of the form and cleaned as the engagement keeps it.
 *
 * @throws Error while it is not said who answers; see `youFaults`.
 */
export function answeredOf(form: SurveyForm, draft: Draft): Answered {
  if (draft.audience === null) throw new Error("It is not said who answers.");
  const person = form.people.find(({ id }) => id === draft.personId) ?? null;
  return {
    audience: draft.audience,
    groupId: person ? person.groupId : draft.groupId || null,
    personId: person?.id ?? null,
    name: asksForName(form, draft) ? cleanLine(draft.name) : "",
    answers: form.parts.flatMap((part) => part.items).flatMap(({ id }) => answerTo(draft, id)),
  };
}

function answerTo(draft: Draft, itemId: string): readonly GivenAnswer[] {
  const given = givenTo(draft, itemId);
  return isAnswered(given) ? [{ itemId, value: given.value, proof: cleanText(given.proof).trim() }] : [];
}
