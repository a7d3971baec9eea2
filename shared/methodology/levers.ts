/** The nine levers by which an organization says what it wants done; the columns of the alignment matrix. */
export const leverIds = [
  "policy",
  "job-description",
  "incentive",
  "manager-reinforcement",
  "leadership-example",
  "process-and-time",
  "system-and-access",
  "training-and-support",
  "feedback-and-measurement",
] as const;
export type LeverId = (typeof leverIds)[number];

export interface Lever {
  readonly id: LeverId;
  readonly title: string;
  /** At most 14 characters, for column heads. */
  readonly short: string;
  /** What to read or watch to place a behaviour under this lever. */
  readonly read: string;
  /** What each stance looks like. */
  readonly supports: string;
  readonly contradicts: string;
}

export const levers: readonly Lever[] = [
  {
    id: "policy",
    title: "Policy",
    short: "Policy",
    read: "The rules in force and the exceptions granted in the past year.",
    supports: "A rule in force asks for it, with who, what and by when.",
    contradicts: "A rule or a standing exception forbids it, or asks for another way.",
  },
  {
    id: "job-description",
    title: "Job description",
    short: "Job descr.",
    read: "Job description, job advertisement and review form of the roles concerned.",
    supports: "The duties or review criteria of the role name it.",
    contradicts: "The duties give it to somebody else, or measure the role on work that excludes it.",
  },
  {
    id: "incentive",
    title: "Incentive",
    short: "Incentive",
    read: "Bonus and commission plans, rankings, contests and the last pay-outs.",
    supports: "Doing it earns pay, praise or promotion, or not doing it costs some.",
    contradicts: "Leaving it out pays: faster numbers, private leads, credit elsewhere.",
  },
  {
    id: "manager-reinforcement",
    title: "Manager reinforcement",
    short: "Managers",
    read: "Team meetings and one-to-ones watched, and what managers ask for.",
    supports: "Managers ask for it, notice it and work from the result.",
    contradicts: "Managers ask for the same by phone, mail or spreadsheet, or wave it through.",
  },
  {
    id: "leadership-example",
    title: "Leadership example",
    short: "Leadership",
    read: "Where executives get their figures, and what they do in front of others.",
    supports: "Executives do it themselves, or work from it, where people see them.",
    contradicts: "Executives let others do it for them, or take figures from elsewhere.",
  },
  {
    id: "process-and-time",
    title: "Process and time",
    short: "Process, time",
    read: "The process as it is written and as it runs; the day of two people.",
    supports: "The next step needs it, and there is time for it in the day.",
    contradicts: "The work runs faster without it, or no time is left for it.",
  },
  {
    id: "system-and-access",
    title: "System and access",
    short: "System",
    read: "The task done where people do it, with their devices and rights.",
    supports: "It can be done where the work happens, in a minute or so.",
    contradicts: "Rights, devices, speed or data make it impossible or a detour.",
  },
  {
    id: "training-and-support",
    title: "Training and support",
    short: "Training",
    read: "Training material, guides, and the last ten requests for help.",
    supports: "It was taught as it is done here, and help comes within the hour.",
    contradicts: "What was taught is another way, or help tells people to work around it.",
  },
  {
    id: "feedback-and-measurement",
    title: "Feedback and measurement",
    short: "Feedback",
    read: "Reports and dashboards that people are shown about their own work.",
    supports: "People see at least monthly how well they do it.",
    contradicts: "What is measured and shown rewards the opposite.",
  },
];

/** The lever with this id. */
export function leverOf(id: LeverId): Lever {
  const lever = levers.find((each) => each.id === id);
  if (!lever) throw new RangeError(`There is no lever "${id}".`);
  return lever;
}
