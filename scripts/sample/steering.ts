import type { Decision, Milestone, Programme } from "../../shared/workbook/entities/plan.ts";
import type { ActionId } from "./actions.ts";
import type { PersonId } from "./people.ts";

/** What the steering committee sees: the days that matter, what it is asked for, and what was planned before. */

export const programme: Omit<Programme, "id"> = {
  start: "2026-10-05",
  /** The last meeting of the committee before the budget round of 2028. */
  steeringDate: "2027-09-03",
};

interface SampleMilestone extends Omit<Milestone, "position" | "goLiveOffset"> {
  /** What has to be finished by then. */
  readonly waitsFor: readonly ActionId[];
}

export const milestones: readonly SampleMilestone[] = [
  {
    id: "ms-board",
    title: "Executive board: owner, means, roadmap",
    kind: "steering",
    date: "2026-11-30",
    note: "One item, forty minutes, before lunch. The chief executive has the paper from 23 November.",
    waitsFor: ["a-withdraw-87", "a-interviews", "a-record-sample"],
  },
  {
    id: "ms-first-committee",
    title: "First meeting of the recalled committee",
    kind: "steering",
    date: "2027-01-14",
    note: "On the morning of the January meeting, since everybody is in the house.",
    waitsFor: ["a-committee", "a-fields", "a-logins", "a-change-calendar"],
  },
  {
    id: "ms-rule-approved",
    title: "Rule of use approved, six sentences",
    kind: "other",
    date: "2027-02-01",
    note: "Read out in six groups the same week, by the direct manager.",
    waitsFor: ["a-behaviours"],
  },
  {
    id: "ms-second-committee",
    title: "Second meeting: what the rewards say, what the figures say",
    kind: "steering",
    date: "2027-02-25",
    note: "Six weeks after the first. Takes the bonus plan in principle, or sends it back.",
    waitsFor: ["a-read-rewards", "a-measures", "a-honest-message"],
  },
  {
    id: "ms-notice",
    title: "Last day for notice to the supplier",
    kind: "other",
    date: "2027-03-31",
    note: "Afterwards 24 months and €349,000 follow by themselves.",
    waitsFor: ["a-renewal-criteria", "a-renewal-decision"],
  },
  {
    id: "ms-quarter",
    title: "Review of the first quarter",
    kind: "review",
    date: "2027-04-15",
    note: "Is the list closed, is the lead handed over, what do the technicians say. Twenty records per group are read by hand the week before.",
    waitsFor: ["a-monday", "a-lead-handover", "a-device-trial", "a-hard-cases"],
  },
  {
    id: "ms-bonus-year",
    title: "The new sales bonus comes into force",
    kind: "other",
    date: "2027-07-01",
    note: "Section 4 is history, the tenth begins. Bonus years start on 1 July.",
    waitsFor: ["a-bonus-plan", "a-goals-review", "a-spring-reviews"],
  },
  {
    id: "ms-last-committee",
    title: "Committee takes over from the programme",
    kind: "steering",
    date: "2027-09-03",
    note: "The date to which the probability on the roadmap refers.",
    waitsFor: ["a-handover"],
  },
];

type SampleDecision = Omit<Decision, "position"> & {
  readonly personId: PersonId;
  readonly actionId: ActionId | null;
};

export const decisions: readonly SampleDecision[] = [
  {
    id: "d-owner",
    title: "Name Marta Lindqvist owner of use, with Ewa Zielonka as deputy",
    state: "asked",
    personId: "p-konrad-halbersted",
    date: "2026-11-30",
    actionId: "a-name-owner",
    note: "Everything on this roadmap that begins after it waits for it. A week's delay is a week's delay of the end.",
  },
  {
    id: "d-means",
    title: "Release €85,000 and two people for 2027",
    state: "asked",
    personId: "p-ottavio-brandsma",
    date: "2026-12-07",
    actionId: "a-owner-means",
    note: "Asked for with a name and a number, as he likes it. The refresher's sum covers half.",
  },
  {
    id: "d-time",
    title: "Say what falls away so that field sales has time",
    state: "asked",
    personId: "p-marta-lindqvist",
    date: "2027-01-14",
    actionId: "a-honest-message",
    note: "No hour has been offered yet. Without an answer the honest message will be short.",
  },
  {
    id: "d-bonus",
    title: "Let a tenth of the sales bonus rest on records from July 2027",
    state: "asked",
    personId: "p-ines-caldeira",
    date: "2027-02-25",
    actionId: "a-bonus-plan",
    note: "In principle in February, in figures in May. The works council wishes to see the sample first.",
  },
  {
    id: "d-refresher",
    title: "Withdraw the two-day refresher from the draft budget",
    state: "decided",
    personId: "p-ottavio-brandsma",
    date: "2026-10-28",
    actionId: "a-stop-refresher",
    note: "Withdrawn. The sum stays with finance for coaching and devices.",
  },
  {
    id: "d-87",
    title: "Correct the board pack of October",
    state: "decided",
    personId: "p-piet-verhaegen",
    date: "2026-11-02",
    actionId: "a-withdraw-87",
    note: "By himself, in one page, with both definitions.",
  },
  {
    id: "d-batch-number",
    title: "Let the batch number of a complaint follow within two days",
    state: "decided",
    personId: "p-ewa-zielonka",
    date: "2026-10-27",
    actionId: "a-complaint-tally",
    note: "Three of five teams have put their pad away since.",
  },
  {
    id: "d-no-record-no-pay",
    title: "Pay commission on recorded orders only",
    state: "declined",
    personId: "p-marta-lindqvist",
    date: "2026-11-11",
    actionId: "a-no-record-no-pay",
    note: "Declined on the afternoon it was proposed, after the best seller had explained how he would get round it.",
  },
];
