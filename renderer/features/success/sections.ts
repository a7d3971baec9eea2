/** The parts of the success stage, as the route names them, in the order in which they are offered. */
export const successSections = ["measures", "renewal"] as const;
export type SuccessSection = (typeof successSections)[number];

export const successSectionTitles: Readonly<Record<SuccessSection, string>> = {
  measures: "Measures",
  renewal: "Renewal criteria",
};
