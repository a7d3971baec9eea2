import type { ActionLink } from "../../shared/workbook/entities/plan.ts";
import type { ActionId } from "./actions.ts";

type SampleLink = Omit<ActionLink, "id"> & {
  readonly predecessorId: ActionId;
  readonly successorId: ActionId;
};

/** The one begins when the other is finished, so many working days later. */
function after(predecessorId: ActionId, successorId: ActionId, lagDays = 0): SampleLink {
  return { predecessorId, successorId, kind: "finish-to-start", lagDays };
}

/** The one begins so many working days after the other has begun. */
function alongside(predecessorId: ActionId, successorId: ActionId, lagDays: number): SampleLink {
  return { predecessorId, successorId, kind: "start-to-start", lagDays };
}

/** What waits for what, and so most of the dates: ownership, then the rule, then what was in its way, then goals. */
export const actionLinks: readonly SampleLink[] = [
  // First an owner, with means.
  after("a-name-owner", "a-owner-means"),
  after("a-name-owner", "a-committee", 5),
  after("a-name-owner", "a-hr-table"),
  after("a-name-owner", "a-change-calendar"),
  after("a-name-owner", "a-ask-galander"),
  after("a-committee", "a-decision-log"),
  after("a-owner-means", "a-decision-log"),
  after("a-answer-mailbox", "a-decision-log"),

  // What success is.
  after("a-record-sample", "a-measures"),
  after("a-withdraw-87", "a-measures"),
  after("a-credit-split", "a-measures"),
  alongside("a-measures", "a-renewal-criteria", 5),
  after("a-owner-means", "a-behaviours"),
  after("a-measures", "a-first-monday"),

  // What stands in the way.
  after("a-interviews", "a-second-round"),
  after("a-second-round", "a-causes-first"),
  after("a-record-sample", "a-fields"),
  after("a-logins", "a-device-trial"),
  alongside("a-behaviours", "a-read-rewards", 10),
  after("a-agreement-2027", "a-february"),
  after("a-agreement-2027", "a-handbook"),
  after("a-limits-abroad", "a-handbook"),
  after("a-ask-galander", "a-handbook"),
  after("a-behaviours", "a-handbook"),
  after("a-decision-log", "a-dobrzewo-speed", 15),
  after("a-credit-split", "a-lead-handover"),
  after("a-behaviours", "a-lead-handover", 10),
  after("a-lead-handover", "a-fair-scanner", 20),

  // The old way ends.
  alongside("a-behaviours", "a-honest-message", 15),
  after("a-causes-first", "a-honest-message"),
  after("a-february", "a-honest-message"),
  after("a-change-calendar", "a-honest-message"),
  after("a-committee", "a-standup-visits", 5),
  after("a-behaviours", "a-monday"),
  after("a-fields", "a-monday"),
  after("a-team-figures", "a-monday"),
  after("a-board-screen", "a-monday"),
  alongside("a-standup-visits", "a-monday", 10),

  // The new one begins.
  after("a-hr-table", "a-job-descriptions"),
  after("a-behaviours", "a-job-descriptions"),
  after("a-hr-table", "a-managers-duty"),
  after("a-behaviours", "a-managers-duty"),
  alongside("a-job-descriptions", "a-spring-reviews", 20),
  after("a-team-figures", "a-spring-reviews"),
  after("a-stop-refresher", "a-hard-cases"),
  after("a-hard-cases", "a-guides"),
  after("a-fields", "a-coaching"),
  alongside("a-monday", "a-coaching", 10),
  after("a-read-rewards", "a-bonus-plan"),
  after("a-measures", "a-bonus-plan"),
  after("a-monday", "a-bonus-plan"),

  // What is learned from it.
  after("a-renewal-criteria", "a-renewal-decision"),
  alongside("a-device-trial", "a-renewal-decision", 35),
  after("a-honest-message", "a-ask-users"),
  after("a-bonus-plan", "a-goals-review"),
  alongside("a-first-monday", "a-goals-review", 82),
  after("a-ask-users", "a-goals-review"),
  after("a-goals-review", "a-handover"),
  after("a-coaching", "a-handover"),
  after("a-managers-duty", "a-handover"),
];
