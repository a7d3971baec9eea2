/** The parts of the self-check stage, as the route names them, in the order in which they are offered. */
export const selfCheckViews = ["questionnaires", "perception-gap", "pulse", "rounds"] as const;
export type SelfCheckView = (typeof selfCheckViews)[number];

export const selfCheckViewTitles: Readonly<Record<SelfCheckView, string>> = {
  questionnaires: "Questionnaires",
  "perception-gap": "Perception gap",
  pulse: "Pulse",
  rounds: "Rounds",
};
