import { questionnaireOf } from "../../methodology/questionnaires/questionnaires.ts";
import type { DimensionId } from "../../methodology/types.ts";
import { inOrder, type Group, type Workbook } from "../../workbook/model.ts";
import { listed } from "../enumerate.ts";
import { perceptionGaps, wideFrom, type PerceptionGap } from "../survey/gaps.ts";
import { newestResults, type SurveyWithResults } from "../survey/of-workbook.ts";
import { everyone, figuresIn } from "../survey/visible.ts";
import { oneDecimal } from "../survey/words.ts";
import { noTies, type BareSuggestion } from "./suggestion.ts";

/** From a whole step on, executives say yes where their people say partly, or partly where they say no. */
const graveFrom = 1;
/** A construct whose mean is at most this is clearly on the low side of 1 … 7. */
const lowUpTo = 3;
const veryLowUpTo = 2.5;

/**
 * What the newest rounds of the questionnaires call for: wide perception gaps, and what users rate low.
 *
 * @param all the surveys that have results
 */
export function fromSurveys(
  workbook: Workbook,
  all: readonly SurveyWithResults[],
): readonly BareSuggestion[] {
  const selfCheck = newestResults(all, "self-check");
  const mirror = newestResults(all, "mirror");
  const pulse = newestResults(all, "user-pulse");
  return [
    ...(selfCheck && mirror ? fromGaps(perceptionGaps(selfCheck.results, mirror.results, everyone)) : []),
    ...(pulse ? fromPulse(pulse, inOrder(workbook.groups)) : []),
  ];
}

/** Where an item is about more than the executives' own example. */
const alsoAbout: Readonly<Record<string, DimensionId>> = {
  "check.commitment.budget": "ownership",
  "check.commitment.messages": "communication",
  "check.commitment.train": "enablement",
  "check.commitment.develop": "system",
  "check.commitment.maintain": "system",
};

function fromGaps(gaps: readonly PerceptionGap[]): readonly BareSuggestion[] {
  return gaps.flatMap(({ item, executives, staff, gap }) => {
    if (gap === null || gap < wideFrom || !executives?.figures || !staff?.figures) return [];
    const [own, seen] = [executives.figures, staff.figures];
    const also = alsoAbout[item.id];
    return [
      {
        ...noTies,
        key: `perception-gap:${item.id}`,
        source: "perception-gap" as const,
        reason: `Executives rate it ${oneDecimal(own.mean)} of 2, the people around them ${oneDecimal(seen.mean)}.`,
        finding: {
          kind: "gap" as const,
          title: `Executives see it, their people do not: ${item.short}`,
          description: [
            `Executives were asked: “${item.text}” Mean ${oneDecimal(own.mean)} of 2, ${own.n} answers.`,
            `Managers and users were asked whether they see it. Mean ${oneDecimal(seen.mean)} of 2, ${seen.n} answers; ${staff.unknown} do not know.`,
          ].join("\n"),
          impact: gap >= graveFrom ? 4 : 3,
          evidenceStrength: "several-voices" as const,
          dimensions: ["leadership" as const, ...(also ? [also] : [])],
        },
      },
    ];
  });
}

/** What a low construct says, and where it belongs. */
const lowWords: Readonly<
  Record<string, { readonly title: string; readonly dimensions: readonly DimensionId[] }>
> = {
  usefulness: { title: "People do not find the system useful for their work", dimensions: ["attitudes"] },
  ease: { title: "People find the system hard to use", dimensions: ["system"] },
  "social-influence": {
    title: "Nobody around them counts on the system being used",
    dimensions: ["leadership", "managers"],
  },
  conditions: {
    title: "People lack the time, access or help to use the system",
    dimensions: ["processes", "enablement"],
  },
  intention: { title: "People do not intend to use the system", dimensions: ["attitudes"] },
};

interface LowGroup {
  readonly group: Group;
  readonly mean: number;
  readonly respondents: number;
}

/** One suggestion a construct: the groups that rate it low are told of together. */
function fromPulse(
  { survey, results }: SurveyWithResults,
  groups: readonly Group[],
): readonly BareSuggestion[] {
  return questionnaireOf(survey.questionnaire).parts.flatMap(({ id }) => {
    const low = groups.flatMap((group): readonly LowGroup[] => {
      const figures = figuresIn(results, everyone, group.id);
      const mean = figures?.parts.find(({ part }) => part === id)?.mean ?? null;
      return figures && mean !== null && mean <= lowUpTo
        ? [{ group, mean, respondents: figures.respondents }]
        : [];
    });
    const words = lowWords[id];
    if (low.length === 0 || !words) return [];
    const names = listed(low.map(({ group }) => group.name));
    return [
      {
        ...noTies,
        key: `pulse:${id}`,
        source: "pulse" as const,
        reason: `${survey.title}: at most ${oneDecimal(lowUpTo)} of 7 in ${names}.`,
        finding: {
          kind: "gap" as const,
          title: words.title,
          description: low
            .map(
              ({ group, mean, respondents }) =>
                `${group.name}: mean ${oneDecimal(mean)} of 7, ${respondents} people.`,
            )
            .join("\n"),
          impact: low.some(({ mean }) => mean <= veryLowUpTo) ? 4 : 3,
          evidenceStrength: "several-voices" as const,
          dimensions: words.dimensions,
        },
        groupIds: low.map(({ group }) => group.id),
      },
    ];
  });
}
