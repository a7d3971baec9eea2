/** The parts of the jobs stage, as the route names them, in the order in which they are offered. */
export const jobsSections = ["roles", "hr"] as const;
export type JobsSection = (typeof jobsSections)[number];

export const jobsSectionTitles: Readonly<Record<JobsSection, string>> = {
  roles: "Roles",
  hr: "HR status",
};
