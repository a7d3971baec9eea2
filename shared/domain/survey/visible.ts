import { effectiveMinimum } from "../../methodology/questionnaires/anonymity.ts";
import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import { surveyAudiences, type Naming, type SurveyAudience } from "../../methodology/questionnaires/types.ts";
import { cellFigures, type CellFigures, type VisibleItem, type VisiblePart } from "./cell-figures.ts";
import { coded } from "./coded.ts";
import type { Reliability } from "./reliability.ts";
import type { Response } from "./response.ts";
import { allCells, shownCells, type Shown } from "./suppression.ts";
import { answeredOf, tallyOf, type Tally } from "./tally.ts";
import { visibleReliability, visibleTexts, type WholeSet } from "./whole-rows.ts";

export type { CellFigures, VisibleItem, VisiblePart };

/** All audiences together. */
export const everyone = "everyone";
/** All groups together. */
export const allGroups = "*";
/** Those who belong to no group. */
export const noGroup = "-";

/** What one questionnaire asks in one round, and what respondents were told. */
export interface SurveySettings {
  readonly questions: readonly AskedQuestion[];
  /** Whose cells are offered; audiences that answered without being here are added. */
  readonly audiences: readonly SurveyAudience[];
  /** Whose cells are offered; a respondent of any other group counts as being in none. */
  readonly groupIds: readonly string[];
  readonly naming: Naming;
  /** The minimum group size that respondents were told; under 3 it is taken as 3. It must not change once one answered. */
  readonly minimum: number;
  /** Answers are still coming in: of an anonymous round nothing is shown, because two looks differ by one person. */
  readonly collecting: boolean;
  /** A number of the engagement's by which texts are mixed. */
  readonly seed: number;
}

/** One filter combination and what may be shown of it. */
export interface VisibleCell {
  readonly audience: SurveyAudience | typeof everyone;
  /** A group's id, `allGroups` or `noGroup`. */
  readonly group: string;
  /** Null when there are fewer people than the minimum, or when it would tell about so few. */
  readonly figures: CellFigures | null;
}

/** What respondents wrote to an item. */
export interface VisibleTexts {
  readonly itemId: string;
  readonly audience: SurveyAudience | typeof everyone;
  readonly texts: readonly string[];
}

/** How well a part's items hang together for an audience. */
export interface VisibleReliability {
  readonly part: string;
  readonly audience: SurveyAudience | typeof everyone;
  readonly reliability: Reliability;
}

/** All that screens and exports may know of the answers to one questionnaire in one round. */
export interface VisibleResults {
  readonly settings: SurveySettings;
  /** The minimum that held; 1 when answers are named. */
  readonly minimum: number;
  /** By `cellKey`; every combination on offer is there, hidden or not. */
  readonly cells: ReadonlyMap<string, VisibleCell>;
  /** Empty where fewer than the minimum wrote something. */
  readonly texts: readonly VisibleTexts[];
  readonly reliability: readonly VisibleReliability[];
  /** The responses themselves when answers are named; otherwise none. */
  readonly people: readonly Response[];
}

/** The key of a filter combination in `VisibleResults.cells`. */
export function cellKey(audience: SurveyAudience | typeof everyone, group: string): string {
  return `${audience} ${group}`;
}

/** What may be shown of a filter combination; null when nothing. */
export function figuresIn(
  results: VisibleResults,
  audience: SurveyAudience | typeof everyone,
  group: string,
): CellFigures | null {
  return results.cells.get(cellKey(audience, group))?.figures ?? null;
}

/** An audience group by group, in the order of the settings, those in no group last. */
export function byGroup(
  results: VisibleResults,
  audience: SurveyAudience | typeof everyone,
): readonly VisibleCell[] {
  return [...results.settings.groupIds, noGroup].flatMap((group) => {
    const cell = results.cells.get(cellKey(audience, group));
    return cell ? [cell] : [];
  });
}

/**
 * What may be shown of the answers to one questionnaire in one round. This is the only way from responses to figures:
 * screens and exports take what comes out of here and can reveal nobody. The rule is in `suppression.ts`; it is applied
 * to those who responded and, within that, for each item to those who answered it with a value of the scale.
 *
 * Pure and made anew from the responses each time; keep the result while neither argument changes.
 */
export function visibleResults(responses: readonly Response[], settings: SurveySettings): VisibleResults {
  const { questions, groupIds, naming, seed } = settings;
  const answering = new Set(responses.map(({ audience }) => audience));
  const audiences = surveyAudiences.filter(
    (audience) => settings.audiences.includes(audience) || answering.has(audience),
  );
  const minimum = naming === "named" ? 1 : effectiveMinimum(settings.minimum);
  const answers = coded(responses, questions);
  const tally = tallyOf(answers, audiences, groupIds);
  const shown = shownOf(tally, settings, minimum);
  const cells = cellsOf(tally, audiences, settings, shown);
  const whole = wholeSets(responses, audiences, shown.respondents);
  return {
    settings,
    minimum,
    cells: new Map(cells.map((cell) => [cellKey(cell.audience, cell.group), cell])),
    texts: naming === "named" ? [] : visibleTexts(whole, answers, questions, minimum, seed),
    reliability: visibleReliability(whole, answers, questions, minimum),
    people: naming === "named" ? responses : [],
  };
}

/** Everyone, or where everyone together may not be shown, each audience that may. */
function wholeSets(
  responses: readonly Response[],
  audiences: readonly SurveyAudience[],
  shown: Shown,
): readonly WholeSet[] {
  if (shown.at(-1)?.at(-1) === true) return [{ audience: everyone, members: [...responses.keys()] }];
  return audiences
    .filter((_, row) => shown[row]?.at(-1) === true)
    .map((audience) => ({
      audience,
      members: [...responses.keys()].filter((member) => responses[member]?.audience === audience),
    }));
}

/** What is shown of those who responded, and of those who answered each question. */
interface ShownOfAll {
  readonly respondents: Shown;
  readonly questions: readonly Shown[];
}

function shownOf(tally: Tally, { naming, collecting }: SurveySettings, minimum: number): ShownOfAll {
  const same = (shown: Shown) => ({ respondents: shown, questions: tally.slots.map(() => shown) });
  if (naming === "named") return same(allCells(tally.rows, tally.columns, "shown"));
  if (collecting) return same(allCells(tally.rows, tally.columns, "hidden"));
  const respondents = shownCells(tally.respondents, minimum);
  return {
    respondents,
    questions: tally.slots.map((slots) => shownCells(answeredOf(tally, slots), minimum, respondents)),
  };
}

function cellsOf(
  tally: Tally,
  audiences: readonly SurveyAudience[],
  settings: SurveySettings,
  shown: ShownOfAll,
): readonly VisibleCell[] {
  const rows = [...audiences.keys()];
  const columns = [...Array.from({ length: tally.columns }).keys()];
  const groups = [...settings.groupIds, noGroup, allGroups];
  return [...audiences, everyone as typeof everyone].flatMap((audience, row) =>
    groups.map((group, column): VisibleCell => {
      if (!shown.respondents[row]?.[column]) return { audience, group, figures: null };
      const figures = cellFigures(tally, settings.questions, {
        rows: audience === everyone ? rows : [row],
        columns: group === allGroups ? columns : [column],
        mayShow: (question) => shown.questions[question]?.[row]?.[column] === true,
      });
      return { audience, group, figures };
    }),
  );
}
