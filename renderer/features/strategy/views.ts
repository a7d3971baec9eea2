import type { Focus } from "../../state/navigation.ts";

/** The parts of the strategy, as the route names them, in the order in which they are offered. */
export const strategyViews = ["recommendations", "elements", "matrix", "coverage"] as const;
export type StrategyView = (typeof strategyViews)[number];

export const strategyViewTitles: Readonly<Record<StrategyView, string>> = {
  recommendations: "Recommendations",
  elements: "Six elements",
  matrix: "Impact and effort",
  coverage: "Coverage",
};

/** The part that is shown: the one that was asked for, else the one that what is to be shown first is in. */
export function strategyViewFor(view: string | null, focus: Focus | null): StrategyView {
  const asked = strategyViews.find((known) => known === view);
  return asked ?? (focus?.kind === "action" ? "elements" : "recommendations");
}
