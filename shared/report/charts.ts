import { spectrumLevels, type SpectrumLevel } from "../domain/adoption.ts";
import type { Facts } from "./facts.ts";
import type { Chart, ChartSeries } from "./model.ts";
import type { AdoptionPlace } from "./sheets/adoption.ts";
import type { ScorecardPlace } from "./sheets/scorecard.ts";
import { palette, spectrumColours } from "./style.ts";
import { organizationWord } from "./words.ts";

interface Corners {
  readonly from: Chart["from"];
  readonly to: Chart["to"];
}

/** Scores of the twelve dimensions as bars. */
export function dimensionChart(facts: Facts, place: ScorecardPlace, corners: Corners): Chart {
  return {
    ...corners,
    kind: "bars",
    title: "Dimensions, 0 to 100",
    description: "Bars of the score of each of the twelve dimensions, as in the Scorecard.",
    labels: place.range("dimension"),
    labelTexts: facts.scores.map(({ dimension }) => dimension.title),
    series: [
      {
        name: "Score",
        range: place.range("score"),
        values: facts.scores.map(({ score }) => score),
        colour: palette.accent,
        lightInk: false,
      },
    ],
    format: "whole",
    labelFormat: "0",
    most: 100,
  };
}

/** Up to this many groups, their bars can be read in half a page's width. */
const mostBars = 10;

/** Users by level of the adoption spectrum: a bar for each group, or one for all of them when they are many. */
export function shortSpectrumChart(
  facts: Facts,
  place: AdoptionPlace,
  totalRow: number,
  corners: Corners,
): Chart {
  if (facts.groups.length <= mostBars) return spectrumChart(facts, place, corners);
  const cellOf = (key: "group" | SpectrumLevel) => `${place.sheet}!$${place.letters(key)}$${totalRow}`;
  return stackedBars(corners, cellOf("group"), [organizationWord], (level) => ({
    range: cellOf(level),
    values: [facts.adoption?.shares[level] ?? null],
  }));
}

/** Each group's users by level of the adoption spectrum. */
export function spectrumChart({ groups }: Facts, place: AdoptionPlace, corners: Corners): Chart {
  const names = groups.map(({ group }) => group.name);
  return stackedBars(corners, place.range("group"), names, (level) => ({
    range: place.range(level),
    values: groups.map(({ group }) => (group.spectrum ? group.spectrum[level] / 100 : null)),
  }));
}

const levelNames = { none: "None", ineffective: "Ineffective", moderate: "Moderate", full: "Full" } as const;

function stackedBars(
  corners: Corners,
  labels: string,
  labelTexts: readonly string[],
  figures: (level: SpectrumLevel) => Pick<ChartSeries, "range" | "values">,
): Chart {
  return {
    ...corners,
    kind: "stacked-bars",
    title: "Users by level of adoption",
    description: "Stacked bars of the share of users at each level of adoption, as in the sheet Adoption.",
    labels,
    labelTexts,
    series: spectrumLevels.map((level, i) => ({
      ...figures(level),
      name: levelNames[level],
      colour: spectrumColours[i] ?? palette.accent,
      lightInk: level === "full",
    })),
    format: "percent",
    // A share too small for its figure shows none.
    labelFormat: "[>=0.07]0%;;",
    most: 1,
  };
}
