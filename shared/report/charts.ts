import { spectrumLevels } from "../domain/adoption.ts";
import type { Facts } from "./facts.ts";
import type { Chart } from "./model.ts";
import type { AdoptionPlace } from "./sheets/adoption.ts";
import type { ScorecardPlace } from "./sheets/scorecard.ts";
import { palette, spectrumColours } from "./style.ts";

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

/** Each group's users by level of the adoption spectrum as stacked bars. */
export function spectrumChart(facts: Facts, place: AdoptionPlace, corners: Corners): Chart {
  const names = { none: "None", ineffective: "Ineffective", moderate: "Moderate", full: "Full" } as const;
  return {
    ...corners,
    kind: "stacked-bars",
    title: "Users by level of adoption",
    description: "Stacked bars of the share of each group's users at each level of adoption, as in Adoption.",
    labels: place.range("group"),
    labelTexts: facts.groups.map(({ group }) => group.name),
    series: spectrumLevels.map((level, i) => ({
      name: names[level],
      range: place.range(level),
      values: facts.groups.map(({ group }) => (group.spectrum ? group.spectrum[level] / 100 : null)),
      colour: spectrumColours[i] ?? palette.accent,
      lightInk: level === "full",
    })),
    format: "percent",
    // A share too small for its figure shows none.
    labelFormat: "[>=0.07]0%;;",
    most: 1,
  };
}
