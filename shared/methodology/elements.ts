import type { Element } from "./types.ts";

/** The six elements of an adoption strategy, in the order in which they build on each other. */
export const elements: readonly Element[] = [
  {
    id: "assign-ownership",
    number: 1,
    title: "Assign ownership",
    short: "Ownership",
    purpose:
      "Name who answers for adoption at the top and at every level of supervision, and give them the means.",
  },
  {
    id: "define-success",
    number: 2,
    title: "Define success",
    short: "Success",
    purpose:
      "Agree what good use and business value look like, in figures, before anything is measured or rewarded.",
  },
  {
    id: "analyse-organization",
    number: 3,
    title: "Analyse the organization",
    short: "Analysis",
    purpose: "Keep finding out what in the organization helps or hinders use, with evidence.",
  },
  {
    id: "remove-barriers",
    number: 4,
    title: "Remove barriers",
    short: "Barriers",
    purpose: "Take away what makes good use hard, unrewarded or pointless before asking more of people.",
  },
  {
    id: "facilitate-adoption",
    number: 5,
    title: "Facilitate adoption",
    short: "Facilitation",
    purpose: "Help people change how they work before, during and after go-live.",
  },
  {
    id: "measure-and-evolve",
    number: 6,
    title: "Measure and evolve",
    short: "Evolution",
    purpose: "Measure at intervals, act on what is seen, and keep goals and system moving with the business.",
  },
];
