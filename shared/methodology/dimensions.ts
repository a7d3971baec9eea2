import type { Dimension } from "./types.ts";

/** The twelve dimensions, in the order in which they are walked through, shown and exported. */
export const dimensions: readonly Dimension[] = [
  {
    id: "ownership",
    title: "Ownership and governance",
    short: "Ownership",
    purpose:
      "One named executive answers for adoption, with the authority, money and committee to act on it.",
  },
  {
    id: "leadership",
    title: "Leadership and sponsorship",
    short: "Leadership",
    purpose: "Leaders pay for it, use it where people can see them, and mean what they say about it.",
  },
  {
    id: "policies",
    title: "Policies and rules",
    short: "Policies",
    purpose: "It is written down who records what by when, whose data it is, and what the exceptions are.",
  },
  {
    id: "processes",
    title: "Processes and workflow",
    short: "Processes",
    purpose: "The work itself is done in the system, with time allowed for it and no second way around it.",
  },
  {
    id: "incentives",
    title: "Incentives and rewards",
    short: "Incentives",
    purpose: "What is paid, praised and promoted favours people who use the system well.",
  },
  {
    id: "jobs",
    title: "Job descriptions and performance",
    short: "Jobs",
    purpose: "Using the system is a written, reviewed part of each job, from hiring to performance review.",
  },
  {
    id: "managers",
    title: "Managers and supervisors",
    short: "Managers",
    purpose:
      "Direct managers are expected, equipped and measured to drive use, and work from the system themselves.",
  },
  {
    id: "communication",
    title: "Communication",
    short: "Communication",
    purpose:
      "People hear honestly, from the right person and in time, how their job changes, and can answer back.",
  },
  {
    id: "enablement",
    title: "Training, coaching and support",
    short: "Enablement",
    purpose: "Skills are built where a need was shown, on the job, with help at hand when someone is stuck.",
  },
  {
    id: "system",
    title: "System, access and data",
    short: "System",
    purpose:
      "The system is reachable, quick and trustworthy enough that it is not the reason for leaving it aside.",
  },
  {
    id: "attitudes",
    title: "Attitudes and behaviours",
    short: "Attitudes",
    purpose: "What people believe, fear and see their peers do leads them towards the system.",
  },
  {
    id: "measurement",
    title: "Measurement and evolution",
    short: "Measurement",
    purpose: "Use and value are measured at intervals, and what is learned changes goals and actions.",
  },
];
