import {
  allGroups,
  cellKey,
  everyone,
  figuresIn,
  noGroup,
  type VisibleResults,
} from "../../../../shared/domain/survey/visible.ts";
import { surveyAudiences, type SurveyAudience } from "../../../../shared/methodology/questionnaires/types.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { audienceName } from "./words.ts";

export type ResultAudience = SurveyAudience | typeof everyone;

/** Whose answers are looked at. */
export interface ResultFilter {
  readonly audience: ResultAudience;
  /** A group's id, `allGroups` or `noGroup`. */
  readonly group: string;
}

/** Everybody's. */
export const unfiltered: ResultFilter = { audience: everyone, group: allGroups };

/** One choice of a filter, and whether there is anything behind it that may be shown. */
export interface FilterChoice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly shown: boolean;
}

/** What can be chosen, and what is looked at. */
export interface OfferedFilter {
  /** What was wanted, or the nearest that may be shown; null when nothing may. */
  readonly filter: ResultFilter | null;
  /** Fewer than two: there is nothing to choose. */
  readonly audiences: readonly FilterChoice<ResultAudience>[];
  /** For the audience that is looked at. Fewer than two: there is nothing to choose. */
  readonly groups: readonly FilterChoice<string>[];
}

/**
 * The filter combinations of one round, or of several that are looked at together: a combination is shown when each of
 * them shows it, and offered when each of them offers it. Whether a cell is hidden is all that is told of it.
 *
 * @param groupNames by id, as respondents could choose them
 */
export function offeredIn(
  rounds: readonly VisibleResults[],
  groupNames: ReadonlyMap<string, string>,
  wanted: ResultFilter = unfiltered,
): OfferedFilter {
  const offers = (audience: ResultAudience, group: string) =>
    rounds.every(({ cells }) => cells.has(cellKey(audience, group)));
  const shows = (audience: ResultAudience, group: string) =>
    rounds.every((results) => figuresIn(results, audience, group) !== null);
  const audiences = audiencesOf(offers).map((value) => ({
    value,
    label: audienceName(value),
    shown: shows(value, allGroups),
  }));
  const audience = nearest(audiences, wanted.audience);
  if (audience === null) return { filter: null, audiences, groups: [] };
  const groups = groupsOf(rounds)
    .filter((value) => offers(audience, value))
    .map((value) => ({ value, label: groupName(value, groupNames), shown: shows(audience, value) }));
  return { filter: { audience, group: nearest(groups, wanted.group) ?? allGroups }, audiences, groups };
}

/** One audience alone is everyone. */
function audiencesOf(
  offers: (audience: ResultAudience, group: string) => boolean,
): readonly ResultAudience[] {
  const each = surveyAudiences.filter((audience) => offers(audience, allGroups));
  return each.length > 1 ? [everyone, ...each] : [everyone];
}

/** Executives are not asked for a group, so that without names there is none to choose. */
function groupsOf(rounds: readonly VisibleResults[]): readonly string[] {
  const [first] = rounds;
  if (!first || first.settings.groupIds.length === 0 || onlyExecutives(first)) return [allGroups];
  return [allGroups, ...first.settings.groupIds, noGroup];
}

function onlyExecutives({ settings }: VisibleResults): boolean {
  return settings.naming === "anonymous" && settings.audiences.every((audience) => audience === "executive");
}

function nearest<Value extends string>(choices: readonly FilterChoice<Value>[], wanted: Value): Value | null {
  const shown = choices.filter((choice) => choice.shown);
  return (shown.find(({ value }) => value === wanted) ?? shown[0])?.value ?? null;
}

/** A group's name, "All groups" or "No group". */
export function groupName(group: string, groupNames: ReadonlyMap<string, string>): string {
  if (group === allGroups) return "All groups";
  if (group === noGroup) return "No group";
  return groupNames.get(group) ?? "A group that is gone";
}

/** The names of a survey's groups by id, as respondents could choose them. */
export function groupNamesOf({ groups }: Survey): ReadonlyMap<string, string> {
  return new Map(groups.map(({ id, name }) => [id, name]));
}
