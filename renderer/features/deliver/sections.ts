/** The parts of the deliver stage, as the route names them, in the order in which they are offered. */
export const deliverSections = ["files", "steering"] as const;
export type DeliverSection = (typeof deliverSections)[number];

export const deliverSectionTitles: Readonly<Record<DeliverSection, string>> = {
  files: "Files",
  steering: "Steering",
};
