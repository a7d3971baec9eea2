/** The parts of the analysis, as the route names them, in the order in which they are offered. */
export const analysisViews = ["workshop", "radar", "heat-map", "answers", "alignment", "evidence"] as const;
export type AnalysisView = (typeof analysisViews)[number];

export const analysisViewTitles: Readonly<Record<AnalysisView, string>> = {
  workshop: "Workshop",
  radar: "Radar",
  "heat-map": "Heat map",
  answers: "Answers",
  alignment: "Alignment",
  evidence: "Evidence",
};

export function isAnalysisView(view: string | null): view is AnalysisView {
  return analysisViews.some((known) => known === view);
}
