import type { ConditionalRule } from "./model.ts";
import { ramp } from "./style.ts";

/**
 * The ramp of ratings as rules for a range whose first cell is `first` (relative). A figure takes the colour of the
 * rating it is nearest to.
 *
 * @param most the figure that stands for rating 4: 4 for ratings, 100 for scores.
 */
export function heatRules(first: string, most: 4 | 100): readonly ConditionalRule[] {
  const step = most / 4;
  return ramp.map(({ fill, ink }, level) => {
    const from = level === 0 ? null : `${first}>=${(level - 0.5) * step}`;
    const to = level === ramp.length - 1 ? null : `${first}<${(level + 0.5) * step}`;
    const within = [from, to].filter((condition) => condition !== null).join(",");
    return { when: `IF(ISNUMBER(${first}),AND(${within}),FALSE)`, fill, ink };
  });
}
