import { repeated } from "../link-check.ts";
import { namings, questionnaireIds, type Questionnaire, type QuestionnaireItem } from "./types.ts";

/**
 * Everything in the questionnaires that links nowhere, is there twice, or breaks a limit of its type; empty when sound.
 * Each entry is a sentence that names the record.
 */
export function checkQuestionnaires(questionnaires: readonly Questionnaire[]): readonly string[] {
  const items = questionnaires.flatMap(itemsOf);
  return [
    ...repeated(questionnaires).map((id) => `Questionnaire ${id} is there twice.`),
    ...questionnaireIds
      .filter((id) => !questionnaires.some((each) => each.id === id))
      .map((id) => `Questionnaire ${id} has no record.`),
    ...repeated(items).map((id) => `Item ${id} is there twice.`),
    ...questionnaires.flatMap((each) =>
      checkQuestionnaire(each).map((fault) => `Questionnaire ${each.id} ${fault}`),
    ),
    ...items.flatMap((item) => checkItem(item).map((fault) => `Item ${item.id} ${fault}`)),
    ...checkMirror(questionnaires),
  ];
}

function itemsOf(questionnaire: Questionnaire): readonly QuestionnaireItem[] {
  return questionnaire.parts.flatMap(({ items }) => items);
}

function checkQuestionnaire(questionnaire: Questionnaire): readonly string[] {
  const { title, forWhom, intro, thanks, parts, audiences } = questionnaire;
  const leads = parts.flatMap((part) => [part.title, part.lead]);
  return [
    ...([title, forWhom, intro, thanks, ...leads].some((text) => text.trim() === "")
      ? ["has an empty text."]
      : []),
    ...(audiences.length === 0 ? ["is for nobody."] : []),
    ...repeated(parts).map((id) => `has part ${id} twice.`),
    ...parts.filter(({ items }) => items.length === 0).map(({ id }) => `asks nothing in part ${id}.`),
    ...namings
      .filter((naming) => !questionnaire.anonymity[naming].includes("{minimum}"))
      .map((naming) => `does not tell the minimum group size when ${naming}.`),
  ];
}

function checkItem({ text, short }: QuestionnaireItem): readonly string[] {
  return [
    ...(text.length > 160 ? [`is asked in ${text.length} characters; 160 fit.`] : []),
    ...(short.length > 40 ? [`has a short name of ${short.length} characters; 40 fit.`] : []),
    ...(/^[A-Z].*\.$/.test(text) ? [] : ["is not a sentence."]),
  ];
}

/** Every item of the self-check has one mirror, in the part of the same name, on the same scale. */
function checkMirror(questionnaires: readonly Questionnaire[]): readonly string[] {
  const placed = questionnaires.flatMap(({ id, parts }) =>
    parts.flatMap((part) => part.items.map((item) => ({ ...item, questionnaire: id, part }))),
  );
  const checked = placed.filter(({ questionnaire }) => questionnaire === "self-check");
  const mirrors = placed.filter((item) => item.mirrors !== null);
  return [
    ...mirrors
      .filter(({ mirrors: id }) => !checked.some((item) => item.id === id))
      .map(({ id, mirrors: link }) => `Item ${id} mirrors ${link}, which is not in the self-check.`),
    ...checked.flatMap((item) => {
      const found = mirrors.filter((each) => each.mirrors === item.id);
      if (found.length !== 1) return [`Item ${item.id} has ${found.length} mirrors; one is wanted.`];
      return found
        .filter(({ part }) => part.id !== item.part.id || part.scale !== item.part.scale)
        .map(({ id }) => `Item ${id} is not in the part of what it mirrors.`);
    }),
  ];
}
