import type { NewResponse } from "../../workbook/commands/surveys.ts";
import type { ResponseRow, Survey } from "../../workbook/entities/surveys.ts";
import type { Workbook } from "../../workbook/model.ts";
import { responseId } from "../../workbook/row-ids.ts";
import type { IncomingResponse } from "./incoming.ts";
import type { JudgedFile } from "./judge-incoming.ts";
import { hashOf } from "./texts.ts";

type Content = Pick<ResponseRow, "surveyId" | "audience" | "groupId" | "personId" | "name" | "answers">;

/** A response that another one may be in the way of. */
interface Standing {
  readonly id: string;
  /** Where it is kept anyway: written out only to be compared, so that a large batch is not in memory twice. */
  readonly content: Content;
  /** In the batch; null when it was taken in before. */
  readonly index: number | null;
  readonly fileName: string;
}

/** What a response is in the way of, and what can be done about it. */
export type Found = Pick<JudgedFile, "outcome" | "reason" | "choices"> & { readonly rival: Standing };

/** The responses that are there and those of the batch so far, by what two of them can have in common. */
export class KnownResponses {
  readonly #byId = new Map<string, Standing>();
  readonly #byPerson = new Map<string, Standing>();
  readonly #byName = new Map<string, Standing>();
  /**
   * Excel forms of the batch only, by `contentKey`. Whoever tried answers one after another could otherwise ask what
   * somebody answered whose response was taken in before, or is sealed.
   */
  readonly #byContent = new Map<string, Standing>();

  constructor({ responses, surveys }: Workbook) {
    for (const row of responses.values()) {
      const survey = surveys.get(row.surveyId);
      if (survey) this.#keep(survey, row, { id: row.id, content: row, index: null, fileName: "" });
    }
  }

  add(
    survey: Survey,
    response: NewResponse,
    form: IncomingResponse["form"],
    index: number,
    fileName: string,
  ): void {
    const standing = { id: idOf(response), content: response, index, fileName };
    this.#keep(survey, response, standing);
    if (form !== "excel") return;
    const key = contentKey(response);
    if (!this.#byContent.has(key)) this.#byContent.set(key, standing);
  }

  /** What a response is in the way of, and what can be done about it; null when nothing is. */
  find(survey: Survey, response: NewResponse, form: IncomingResponse["form"]): Found | null {
    const same = this.#byId.get(idOf(response));
    if (same && contentOf(same.content) === contentOf(response))
      return {
        outcome: "duplicate",
        reason: `The same response ${same.index === null ? "was taken in before" : `is in “${same.fileName}”`}.`,
        choices: [],
        rival: same,
      };
    const earlier = same ?? this.#sameRespondent(survey, response);
    if (earlier) return second(earlier, survey.naming === "named" && response.personId === null && !same);
    const alike = form === "excel" ? this.#byContent.get(contentKey(response)) : undefined;
    return alike && contentOf(alike.content) === contentOf(response)
      ? {
          outcome: "similar",
          reason: `It has the same answers as “${alike.fileName}”: the same form saved twice, or two people who agree.`,
          choices: ["both"],
          rival: alike,
        }
      : null;
  }

  #sameRespondent(survey: Survey, { personId, name }: NewResponse): Standing | undefined {
    if (survey.naming !== "named") return undefined;
    return personId === null
      ? this.#byName.get(nameKey(survey, name))
      : this.#byPerson.get(`${survey.id}.${personId}`);
  }

  /** The first of each kind stays. */
  #keep(survey: Survey, { personId, name }: Content, standing: Standing): void {
    const put = (map: Map<string, Standing>, key: string) => void (map.has(key) || map.set(key, standing));
    put(this.#byId, standing.id);
    if (survey.naming !== "named") return;
    if (personId === null) put(this.#byName, nameKey(survey, name));
    else put(this.#byPerson, `${survey.id}.${personId}`);
  }
}

/** @param maybeAnother it was told by a typed name, which two people may share */
function second(rival: Standing, maybeAnother: boolean): Found {
  const where = rival.index === null ? "were taken in before" : `are in “${rival.fileName}”`;
  return {
    outcome: "second",
    reason: maybeAnother
      ? `Answers under the same name ${where}.`
      : `Other answers of the same respondent ${where}.`,
    choices: maybeAnother ? ["replace", "both"] : ["replace"],
    rival,
  };
}

function idOf({ surveyId, receipt }: NewResponse): string {
  return responseId(surveyId, receipt);
}

function nameKey({ id }: Survey, name: string): string {
  return `${id}.${name.toLowerCase()}`;
}

function contentOf({ surveyId, audience, groupId, personId, name, answers }: Content): string {
  const given = answers.map(({ itemId, value, proof }) => [itemId, value, proof]);
  return JSON.stringify([surveyId, audience, groupId, personId, name, given]);
}

/** Short, and the same for the same content; two contents that share one must still be compared. */
function contentKey(content: Content): string {
  const text = contentOf(content);
  return `${text.length}.${hashOf(text)}`;
}
