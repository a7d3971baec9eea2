/** The parts of the set-up, as the route names them, in the order in which they are offered. */
export const setUpSections = ["engagement", "calendar", "groups", "spectrum", "people"] as const;
export type SetUpSection = (typeof setUpSections)[number];

export const setUpSectionTitles: Readonly<Record<SetUpSection, string>> = {
  engagement: "Engagement",
  calendar: "Calendar",
  groups: "User groups",
  spectrum: "Spectrum",
  people: "People",
};
