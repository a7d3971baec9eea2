import { ownItemPrefix, questionsOf } from "../../domain/survey/of-workbook.ts";
import { openingOf } from "../../domain/survey/opening.ts";
import { questionnaireOf } from "../../methodology/questionnaires/questionnaires.ts";
import type { CommandOf } from "../commands.ts";
import { CommandError, type Draft } from "../draft.ts";
import type { Survey, SurveyItem } from "../entities/surveys.ts";
import { inOrder } from "../model.ts";
import type { Named } from "../plan.ts";
import { surveyItemId } from "../row-ids.ts";
import { fieldsKey, given, nextPosition, quoted, step } from "./naming.ts";

type SurveyCommand = CommandOf<
  | "survey/add"
  | "survey/update"
  | "survey/open"
  | "survey/withdraw"
  | "survey/close"
  | "survey/reopen"
  | "survey/remove"
>;
type ItemCommand = CommandOf<"survey-item/set" | "survey-item/reset">;

export function planSurveys(draft: Draft, command: SurveyCommand | ItemCommand): Named {
  switch (command.type) {
    case "survey/add":
      return add(draft, command);
    case "survey-item/set":
    case "survey-item/reset":
      return planItem(draft, command);
    case "survey/update":
      return update(draft, command);
    case "survey/open":
      return open(draft, command);
    case "survey/close":
      return close(draft, command);
    case "survey/withdraw":
    case "survey/reopen":
    case "survey/remove":
      return takeBack(draft, draft.get("surveys", command.id), command.type);
  }
}

function add(draft: Draft, { survey }: CommandOf<"survey/add">): Named {
  const surveys = draft.rows("surveys");
  const earlier = surveys
    .filter(({ questionnaire }) => questionnaire === survey.questionnaire)
    .toSorted((a, b) => a.round - b.round)
    .at(-1);
  draft.add("surveys", {
    ...survey,
    round: (earlier?.round ?? 0) + 1,
    state: "draft",
    version: 0,
    asked: [],
    groups: [],
    keys: null,
    openedOn: null,
    closedOn: null,
    note: "",
    position: nextPosition(surveys),
  });
  if (earlier)
    for (const item of draft.rows("surveyItems"))
      if (item.surveyId === earlier.id)
        draft.put("surveyItems", { ...item, id: surveyItemId(survey.id, item.itemId), surveyId: survey.id });
  return step(`Add questionnaire ${quoted(survey.title)}`);
}

function update(draft: Draft, command: CommandOf<"survey/update">): Named {
  const survey = draft.get("surveys", command.id);
  const patch = given(command.patch);
  const told =
    (patch.naming ?? survey.naming) !== survey.naming || (patch.minimum ?? survey.minimum) !== survey.minimum;
  if (told) expectDraft(survey);
  draft.put("surveys", { ...survey, ...patch });
  return {
    label: `Edit questionnaire ${quoted(patch.title ?? survey.title)}`,
    coalesce: fieldsKey(survey.id, patch),
  };
}

function planItem(draft: Draft, command: ItemCommand): Named {
  const survey = draft.get("surveys", command.surveyId);
  expectDraft(survey);
  const id = surveyItemId(survey.id, command.itemId);
  const known = draft.find("surveyItems", id);
  if (command.type === "survey-item/reset") {
    draft.remove("surveyItems", [id]);
    return step(
      known && isOwn(known) ? `Remove item ${quoted(known.text)}` : "Ask an item as the method does",
    );
  }
  const patch = given(command.patch);
  const item = { ...(known ?? newItem(draft, survey, command.itemId)), ...patch };
  draft.put("surveyItems", item);
  const what = item.text === "" ? "Edit an item" : `Edit item ${quoted(item.text)}`;
  return { label: `${what} of ${quoted(survey.title)}`, coalesce: known ? fieldsKey(id, patch) : null };
}

/** @throws CommandError `not-found` when the item is neither the method's nor named as an own one. */
function newItem(draft: Draft, survey: Survey, itemId: string): SurveyItem {
  const parts = questionnaireOf(survey.questionnaire).parts;
  const part = parts.find(({ items }) => items.some(({ id }) => id === itemId)) ?? parts.at(-1);
  const isKnown = itemId.startsWith(ownItemPrefix) || part?.items.some(({ id }) => id === itemId);
  if (!part || !isKnown) throw new CommandError("not-found", "The item is no longer there.");
  return {
    id: surveyItemId(survey.id, itemId),
    surveyId: survey.id,
    itemId,
    part: part.id,
    text: "",
    dropped: false,
    scale: part.scale,
    position: nextPosition(draft.rows("surveyItems")),
  };
}

function isOwn({ itemId }: SurveyItem): boolean {
  return itemId.startsWith(ownItemPrefix);
}

function open(draft: Draft, { id, keys, on }: CommandOf<"survey/open">): Named {
  const survey = draft.get("surveys", id);
  expectDraft(survey);
  const items = new Map(draft.rows("surveyItems").map((item) => [item.id, item]));
  const asked = questionsOf(survey, items);
  if (asked.length === 0)
    throw new CommandError("invalid", "There is nothing to ask yet. Bring an item back, or add one.");
  const groups = inOrder(new Map(draft.rows("groups").map((group) => [group.id, group])));
  const opened = {
    ...survey,
    asked: [...asked],
    groups: groups.map(({ id: groupId, name }) => ({ id: groupId, name })),
  };
  draft.put("surveys", {
    ...opened,
    state: "open",
    version: openingOf(opened),
    keys,
    openedOn: on,
    closedOn: null,
  });
  return step(`Open questionnaire ${quoted(survey.title)}`);
}

function close(draft: Draft, { id, on }: CommandOf<"survey/close">): Named {
  const survey = draft.get("surveys", id);
  if (survey.state !== "open") throw new CommandError("invalid", "This questionnaire is not open.");
  draft.put("surveys", { ...survey, state: "closed", closedOn: on });
  const closing = step(`Close questionnaire ${quoted(survey.title)}`);
  return survey.naming === "anonymous" && isAnswered(draft, id)
    ? { ...closing, trace: { kind: "settled", surveyIds: [id], responsesToo: true } }
    : closing;
}

function takeBack(
  draft: Draft,
  survey: Survey,
  type: "survey/withdraw" | "survey/reopen" | "survey/remove",
): Named {
  switch (type) {
    case "survey/withdraw":
      if (survey.state !== "open") throw new CommandError("invalid", "This questionnaire is not open.");
      if (isAnswered(draft, survey.id))
        throw new CommandError(
          "invalid",
          "Somebody has answered, so what is asked can no longer be changed.",
        );
      draft.put("surveys", { ...survey, state: "draft", asked: [], groups: [], keys: null, openedOn: null });
      return step(`Take back questionnaire ${quoted(survey.title)}`);
    case "survey/reopen":
      if (survey.state !== "closed") throw new CommandError("invalid", "This questionnaire is not closed.");
      if (survey.naming === "anonymous" && isAnswered(draft, survey.id))
        throw new CommandError(
          "invalid",
          "Its results have been shown, and one more answer would give away whose it is. Hold another round instead.",
        );
      draft.put("surveys", { ...survey, state: "open", closedOn: null });
      return step(`Open questionnaire ${quoted(survey.title)} again`);
    case "survey/remove":
      draft.remove("responses", responsesOf(draft, survey.id));
      draft.remove("surveys", [survey.id]);
      return step(`Remove questionnaire ${quoted(survey.title)}`);
  }
}

function expectDraft({ state }: Survey): void {
  if (state !== "draft")
    throw new CommandError(
      "invalid",
      "What respondents are told and asked can be changed only before it is opened.",
    );
}

function isAnswered(draft: Draft, id: string): boolean {
  return draft.rows("responses").some(({ surveyId }) => surveyId === id);
}

/** In the order of their random ids: the history must not tell in which order they came. */
function responsesOf(draft: Draft, id: string): readonly string[] {
  return draft
    .rows("responses")
    .filter(({ surveyId }) => surveyId === id)
    .map((row) => row.id)
    .toSorted();
}
