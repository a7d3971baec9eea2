import { questionnaireOf } from "../../../methodology/questionnaires/questionnaires.ts";
import { questionnaireIds } from "../../../methodology/questionnaires/types.ts";
import { engagementOf } from "../../../workbook/model.ts";
import { perceptionGaps, unseenByItem, type UnseenItem } from "../../survey/gaps.ts";
import { newestResults, type SurveyWithResults } from "../../survey/of-workbook.ts";
import { respondentsBySurvey } from "../../survey/respondents.ts";
import { allGroups, everyone, figuresIn, type CellFigures, type VisiblePart } from "../../survey/visible.ts";
import { oneDecimal } from "../../survey/words.ts";
import type { Fact } from "../fact.ts";
import type { FactRecord } from "./record.ts";

/** A mean of “partly”: what holds no more than this lacks. */
const lowUpTo = 1;
/** A construct of the pulse with this mean is neither good nor bad; above it, it is no reason for anything. */
const middleOfPulse = 4;

/** Nothing here is tied to single findings of the register. */
const general = { groupIds: [], findingIds: [] } as const;

/** What the newest rounds of the questionnaires show, of what may be shown; and which were never put to anybody. */
export function surveyFacts(record: FactRecord): readonly Fact[] {
  const { surveys } = record;
  const selfCheck = newestResults(surveys, "self-check");
  const mirror = newestResults(surveys, "mirror");
  const pulse = newestResults(surveys, "user-pulse");
  const supervisors = newestResults(surveys, "supervisor-check");
  return [
    ...notAsked(record),
    ...(selfCheck && mirror ? gapFacts(selfCheck, mirror) : []),
    ...(selfCheck ? selfCheckFacts(selfCheck) : []),
    ...(pulse ? pulseFacts(record, pulse) : []),
    ...(supervisors ? supervisorFacts(supervisors) : []),
  ];
}

function notAsked({ workbook }: FactRecord): readonly Fact[] {
  const answered = respondentsBySurvey(workbook);
  const asked = new Set(
    [...workbook.surveys.values()]
      .filter(({ id }) => answered.has(id))
      .map(({ questionnaire }) => questionnaire),
  );
  return questionnaireIds
    .filter((questionnaire) => !asked.has(questionnaire))
    .map((questionnaire) => ({
      kind: "not-asked",
      questionnaire,
      key: `not-asked:${questionnaire}`,
      entity: { kind: "engagement", id: engagementOf(workbook).id },
      words: `Nobody has answered the questionnaire “${questionnaireOf(questionnaire).title}” yet.`,
      telling: 0.2,
      ...general,
    }));
}

function gapFacts(selfCheck: SurveyWithResults, mirror: SurveyWithResults): readonly Fact[] {
  const entity = { kind: "surveys", id: mirror.survey.id } as const;
  const gaps = perceptionGaps(selfCheck.results, mirror.results, everyone).flatMap(
    ({ item, executives, staff, gap }): readonly Fact[] =>
      gap === null || gap <= 0 || !executives?.figures || !staff?.figures
        ? []
        : [
            {
              kind: "perception-gap",
              part: item.part,
              gap,
              key: `perception-gap:${item.id}`,
              entity,
              words: `“${item.short}”: executives ${oneDecimal(executives.figures.mean)} of 2, their people ${oneDecimal(staff.figures.mean)}.`,
              telling: Math.min(1, 0.2 + gap / 2),
              ...general,
            },
          ],
  );
  const unseen = unseenByItem(selfCheck.results, mirror.results).map((each): Fact => ({
    kind: "unseen-commitment",
    key: `unseen-commitment:${each.item.id}`,
    entity,
    words: unseenSaid(each),
    telling: 0.8,
    ...general,
  }));
  return [...gaps, ...unseen];
}

function unseenSaid({ item, executives, staff }: UnseenItem): string {
  const claim = `“${item.short}”: ${executives} executives say yes`;
  return staff
    ? `${claim}, their people see next to nothing of it (${oneDecimal(staff.mean)} of 2).`
    : `${claim}, their own people see next to nothing of it.`;
}

function selfCheckFacts({ survey, results }: SurveyWithResults): readonly Fact[] {
  return itemMeans(figuresIn(results, everyone, allGroups), lowUpTo).map(({ itemId, mean }) => ({
    kind: "self-check-at-most",
    item: itemId,
    mean,
    key: `self-check:${itemId}`,
    entity: { kind: "surveys", id: survey.id },
    words: `Executives say of themselves: “${shortOf(results, itemId)}” ${oneDecimal(mean)} of 2.`,
    telling: 0.7 - mean * 0.3,
    ...general,
  }));
}

function supervisorFacts({ survey, results }: SurveyWithResults): readonly Fact[] {
  return itemMeans(figuresIn(results, everyone, allGroups), lowUpTo).map(({ itemId, mean }) => ({
    kind: "supervisors-say",
    aspect: itemId.slice(itemId.indexOf(".") + 1),
    mean,
    key: `supervisors-say:${itemId}`,
    entity: { kind: "surveys", id: survey.id },
    words: `Supervisors say of themselves: “${shortOf(results, itemId)}” ${oneDecimal(mean)} of 2.`,
    telling: 0.8 - mean * 0.3,
    ...general,
  }));
}

/** The items whose mean may be shown and is at most this. */
function itemMeans(
  figures: CellFigures | null,
  atMost: number,
): readonly { readonly itemId: string; readonly mean: number }[] {
  return (figures?.items ?? []).flatMap(({ itemId, figures: shown }) =>
    shown && shown.mean <= atMost ? [{ itemId, mean: shown.mean }] : [],
  );
}

function shortOf({ settings }: SurveyWithResults["results"], itemId: string): string {
  return settings.questions.find(({ id }) => id === itemId)?.short ?? itemId;
}

/** Group by group where groups may be shown, else the organization. */
function pulseFacts({ groups }: FactRecord, { survey, results }: SurveyWithResults): readonly Fact[] {
  const shown = groups.flatMap((group) => {
    const figures = figuresIn(results, everyone, group.id);
    return figures ? [{ group, figures }] : [];
  });
  const all = figuresIn(results, everyone, allGroups);
  const views = shown.length > 0 ? shown : all ? [{ group: null, figures: all }] : [];
  const titles = new Map(questionnaireOf("user-pulse").parts.map(({ id, title }) => [id, title]));
  return views.flatMap(({ group, figures }) =>
    figures.parts.filter(isLow).map(({ part, mean }): Fact => ({
      kind: "pulse-below",
      construct: part,
      mean: mean ?? 0,
      key: `pulse:${part}:${group?.id ?? "all"}`,
      entity: { kind: "surveys", id: survey.id },
      words: `${group === null ? "Users" : group.name}: ${(titles.get(part) ?? part).toLowerCase()} ${oneDecimal(mean ?? 0)} of 7.`,
      telling: Math.min(0.9, 0.3 + (middleOfPulse - (mean ?? 0)) / 4),
      groupIds: group === null ? [] : [group.id],
      findingIds: [],
    })),
  );
}

function isLow({ mean }: VisiblePart): boolean {
  return mean !== null && mean < middleOfPulse;
}
