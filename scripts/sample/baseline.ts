import type { ActionId } from "./actions.ts";

/** First and last working day. */
type Days = readonly [start: string, finish: string];

const dates: Readonly<Partial<Record<ActionId, Days>>> = {
  "a-name-owner": ["2026-11-16", "2026-11-20"],
  "a-owner-means": ["2026-11-23", "2026-12-04"],
  "a-committee": ["2026-11-30", "2026-12-11"],
  "a-withdraw-87": ["2026-11-02", "2026-11-06"],
  "a-measures": ["2026-11-23", "2026-12-11"],
  "a-behaviours": ["2026-12-07", "2027-01-08"],
  "a-renewal-criteria": ["2026-12-14", "2027-01-15"],
  "a-interviews": ["2026-10-05", "2026-10-29"],
  "a-record-sample": ["2026-10-19", "2026-10-28"],
  "a-limits-abroad": ["2026-11-09", "2026-12-11"],
  "a-causes-first": ["2026-11-16", "2026-12-04"],
  "a-team-figures": ["2026-11-09", "2026-12-22"],
  "a-agreement-2027": ["2026-11-30", "2026-12-10"],
  "a-credit-split": ["2026-12-01", "2026-12-21"],
  "a-bonus-plan": ["2027-03-08", "2027-05-14"],
  "a-fields": ["2026-11-02", "2026-11-27"],
  "a-logins": ["2026-11-02", "2026-11-17"],
  "a-device-trial": ["2027-01-11", "2027-03-12"],
  "a-handbook": ["2027-01-11", "2027-02-12"],
  "a-dobrzewo-speed": ["2027-02-01", "2027-03-31"],
  "a-stop-refresher": ["2026-10-26", "2026-10-28"],
  "a-lead-handover": ["2027-01-25", "2027-03-01"],
  "a-monday": ["2027-01-11", "2027-03-05"],
  "a-board-screen": ["2026-11-02", "2026-12-14"],
  "a-standup-visits": ["2027-01-11", "2027-02-15"],
  "a-first-monday": ["2027-02-01", "2027-07-05"],
  "a-renewal-decision": ["2027-03-15", "2027-03-24"],
  "a-spring-reviews": ["2027-03-01", "2027-05-05"],
  "a-goals-review": ["2027-06-07", "2027-06-18"],
};

/**
 * The plan that the chief executive and the chief financial officer saw three weeks before the story's present day,
 * when the board was still to decide on 16 November: what was known by then, and hoped for.
 */
export const baseline = {
  id: "bl-preliminary",
  name: "Preliminary plan, 26 October",
  takenAt: "2026-10-26T15:00:00.000Z",
  dates,
} as const;

/** The actions that were in it. */
export const inPreliminaryPlan: ReadonlySet<string> = new Set(Object.keys(dates));
