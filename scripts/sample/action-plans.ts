import type { plainActionPlan } from "../../shared/workbook/entities/plan.ts";
import type { Action } from "../../shared/workbook/model.ts";
import type { ActionId } from "./actions.ts";
import type { GroupId } from "./groups.ts";
import type { MeasureId } from "./success.ts";

type PlanField = Exclude<keyof typeof plainActionPlan, "libraryId">;

/** What an action is planned with beyond its start, likely duration and owner. */
interface ActionPlan extends Partial<Omit<Pick<Action, PlanField>, "measureId">> {
  readonly phase: NonNullable<Action["phase"]>;
  readonly measureId?: MeasureId;
  /** Whom it is for; left out: as its findings say. */
  readonly groups?: readonly GroupId[];
}

/** Working days when all goes well, and when much does not. */
function between(
  optimisticDays: number,
  pessimisticDays: number,
): Pick<Action, "optimisticDays" | "pessimisticDays"> {
  return { optimisticDays, pessimisticDays };
}

export const actionPlans: Readonly<Record<ActionId, ActionPlan>> = {
  "a-name-owner": {
    phase: "stop-the-bleeding",
    ...between(3, 8),
    startRule: "fixed",
    success: "Asked one by one in January, eight executives give the same name within three seconds.",
    impact: 5,
    effort: 1,
  },
  "a-owner-means": {
    phase: "stop-the-bleeding",
    ...between(8, 18),
    success:
      "The budget line has a number, and Anil Raghunathan has handed in the keys to his other half post.",
  },
  "a-committee": {
    phase: "stop-the-bleeding",
    ...between(7, 15),
    success: "Two meetings in a row begin with the owner's figures and end with what was decided last time.",
  },
  "a-decision-log": {
    phase: "unlearn",
    ...between(10, 25),
    success: "A request of this week can be found by anybody, with the name of who decides and by when.",
  },
  "a-managers-duty": {
    phase: "relearn",
    ...between(20, 45),
    success: "Nine signatures, and each of the nine can say what they may stop doing.",
    measureId: "m-managers-lead",
  },
  "a-withdraw-87": {
    phase: "stop-the-bleeding",
    ...between(3, 8),
    actualStart: "2026-11-02",
    actualFinish: "2026-11-06",
    success: "Nobody on the board quotes the 87 % again.",
    measureId: "m-effective-use",
  },
  "a-measures": {
    phase: "stop-the-bleeding",
    ...between(12, 24),
    success: "Three executives, asked unprompted, name the same five.",
    measureId: "m-effective-use",
  },
  "a-behaviours": {
    phase: "stop-the-bleeding",
    ...between(15, 30),
    success: "Two people in each group, picked on the day, can say their sentence and who waits for it.",
  },
  "a-renewal-criteria": {
    phase: "stop-the-bleeding",
    ...between(15, 28),
    finishBy: "2027-02-15",
    success: "The supplier repeats the three figures without looking them up.",
    measureId: "m-cost-per-user",
  },
  "a-interviews": {
    phase: "stop-the-bleeding",
    actualStart: "2026-10-05",
    actualFinish: "2026-11-04",
    lateReason:
      "Four days late: six interviews in coordination and product management fell victim to the quarter end, and one was held in a van.",
  },
  "a-record-sample": {
    phase: "stop-the-bleeding",
    actualStart: "2026-10-19",
    actualFinish: "2026-10-28",
    measureId: "m-records",
  },
  "a-limits-abroad": {
    phase: "stop-the-bleeding",
    ...between(20, 40),
    actualStart: "2026-11-16",
    success: "One line per country, with the name of the person who said so.",
  },
  "a-second-round": { phase: "stop-the-bleeding", ...between(6, 12) },
  "a-causes-first": {
    phase: "stop-the-bleeding",
    ...between(12, 20),
    success: "Six pages, each signed by two users. The word does not occur in the January minutes.",
  },
  "a-read-rewards": {
    phase: "unlearn",
    ...between(6, 15),
    success:
      "Every line of every plan stands under supports, silent or contradicts, and the committee has seen it.",
  },
  "a-team-figures": {
    phase: "stop-the-bleeding",
    ...between(25, 45),
    actualStart: "2026-11-09",
    success: "Eight managers have seen their team's figure, and no one has seen anybody else's.",
    measureId: "m-managers-lead",
  },
  "a-agreement-2027": {
    phase: "stop-the-bleeding",
    ...between(6, 12),
    startRule: "fixed",
    finishBy: "2026-12-11",
    success: "On the council's table on 11 December, and extended on 31 December with the two new sentences.",
  },
  "a-credit-split": {
    phase: "stop-the-bleeding",
    ...between(10, 20),
    finishBy: "2026-12-31",
    groups: ["g-field-sales", "g-marketing"],
    success: "Of January's leads fewer than one in ten is recorded on the day after the first visit.",
    measureId: "m-cold-leads",
  },
  "a-bonus-plan": {
    phase: "relearn",
    ...between(35, 70),
    finishBy: "2027-06-30",
    groups: ["g-field-sales", "g-key-accounts"],
    success:
      "Half of a sample of opportunities drawn in September are called useful by the colleague downstream.",
    measureId: "m-opportunities",
  },
  "a-change-calendar": {
    phase: "stop-the-bleeding",
    ...between(3, 10),
    groups: ["g-field-sales", "g-key-accounts", "g-order-entry"],
    success: "No group meets more than two changes in any month until Easter.",
  },
  "a-fields": {
    phase: "stop-the-bleeding",
    ...between(15, 30),
    actualStart: "2026-11-12",
    success: "The same five people enter a visit in a minute and a half.",
    measureId: "m-visits",
  },
  "a-logins": {
    phase: "stop-the-bleeding",
    ...between(10, 20),
    actualStart: "2026-11-12",
    finishBy: "2026-11-27",
    groups: ["g-technicians"],
    success: "26 technicians have signed in once, with their own name.",
    lateReason:
      "Eleven of the 31 idle licences are still with their departments. Sales gave back its first on 13 November, after the chief financial officer had asked what an idle one costs.",
    measureId: "m-idle-licences",
  },
  "a-device-trial": {
    phase: "unlearn",
    ...between(40, 60),
    groups: ["g-technicians", "g-service-coordination"],
    success: "One of the three ways is quicker than the pink sheet in two plants out of three.",
    measureId: "m-job-sheets",
  },
  "a-handbook": {
    phase: "unlearn",
    ...between(20, 40),
    groups: ["g-field-sales", "g-key-accounts"],
    success: "Contacts per head of those with more than sixteen years in the firm have doubled by September.",
    measureId: "m-handover",
  },
  "a-quarter-mail": {
    phase: "stop-the-bleeding",
    ...between(1, 5),
    finishBy: "2026-12-18",
    groups: ["g-field-sales", "g-key-accounts"],
    success: "Visits on record in the last week of December, against 12 % in the last week of September.",
    measureId: "m-visits",
  },
  "a-february": {
    phase: "unlearn",
    startRule: "fixed",
    groups: ["g-field-sales", "g-key-accounts"],
    success: "The first loss of the year is recorded in the week it happens, and its owner is thanked.",
  },
  "a-dobrzewo-speed": {
    phase: "relearn",
    ...between(30, 70),
    groups: ["g-technicians", "g-order-entry"],
    success: "No step over three seconds at 10:30 on a Tuesday, at any site.",
    impact: 2,
    effort: 4,
  },
  "a-stop-refresher": {
    phase: "stop-the-bleeding",
    actualStart: "2026-10-26",
    actualFinish: "2026-10-28",
    success: "The sum is still there in January.",
  },
  "a-complaint-tally": {
    phase: "stop-the-bleeding",
    ...between(10, 20),
    groups: ["g-order-entry"],
    success: "The two remaining pads are counted again after four weeks: fewer than five complaints on them.",
  },
  "a-caller-objection": {
    phase: "stop-the-bleeding",
    ...between(8, 18),
    groups: ["g-order-entry"],
    success: "The fifth team names nine callers in ten, or has a written reason that the other four accept.",
  },
  "a-lead-handover": {
    phase: "unlearn",
    ...between(20, 35),
    groups: ["g-marketing", "g-field-sales"],
    success: "No attachment in April's lead mail.",
    measureId: "m-cold-leads",
  },
  "a-hr-table": {
    phase: "stop-the-bleeding",
    ...between(5, 12),
    success: "HR hears of the next change from a person, a month ahead.",
  },
  "a-job-descriptions": {
    phase: "relearn",
    ...between(20, 45),
    success: "Twenty descriptions drawn by HR name the duty, the deadline and who waits.",
  },
  "a-monday": {
    phase: "unlearn",
    ...between(30, 60),
    groups: ["g-field-sales"],
    success: "The list is read-only, and the fourth Monday after that nobody has asked for it.",
    measureId: "m-managers-lead",
    impact: 5,
    effort: 4,
  },
  "a-board-screen": {
    phase: "unlearn",
    ...between(25, 42),
    actualStart: "2026-11-02",
    success: "Six Mondays without paper, then one on which Birgit Anselm goes home at five.",
    measureId: "m-managers-lead",
  },
  "a-ask-galander": {
    phase: "unlearn",
    groups: ["g-field-sales"],
    success: "What was agreed is written down in three sentences, and known to his colleagues.",
  },
  "a-standup-visits": {
    phase: "unlearn",
    ...between(20, 35),
    success: "Each of eight managers has run one meeting of their own from the screen.",
    measureId: "m-managers-lead",
  },
  "a-honest-message": {
    phase: "unlearn",
    ...between(15, 30),
    success: "Two people in each group can say what gets harder for them, and do not sound surprised.",
  },
  "a-coaching": {
    phase: "relearn",
    ...between(60, 100),
    groups: ["g-field-sales"],
    success: "Oldest ten opportunities cleared by thirty sellers, and a waiting list.",
    measureId: "m-opportunities",
  },
  "a-guides": {
    phase: "relearn",
    ...between(25, 50),
    groups: ["g-field-sales", "g-key-accounts", "g-service-coordination"],
    success: "Someone who has never done the task does it with the page, for each of the ten.",
  },
  "a-hard-cases": {
    phase: "relearn",
    ...between(12, 20),
    groups: ["g-service-coordination", "g-order-entry"],
    success:
      "Nine of ten coordinators finish a warranty case alone; fewer than one split delivery in ten is corrected.",
  },
  "a-answer-mailbox": {
    phase: "stop-the-bleeding",
    ...between(14, 30),
    actualStart: "2026-11-16",
    success: "187 answers sent, and the first reply to a reply.",
    lateReason:
      "Began a week late: two people at the desk were ill, and the eleven subjects had to be agreed with HR first.",
  },
  "a-fair-scanner": { phase: "relearn", ...between(15, 30), groups: ["g-marketing"] },
  "a-first-monday": {
    phase: "sustain",
    success: "Six readings on six first Mondays, by the same person.",
    measureId: "m-effective-use",
  },
  "a-renewal-decision": {
    phase: "unlearn",
    ...between(6, 10),
    startRule: "fixed",
    finishBy: "2027-03-31",
    success: "One page with the decision, three figures and the reason, dated before 31 March.",
    measureId: "m-idle-licences",
  },
  "a-spring-reviews": {
    phase: "relearn",
    ...between(35, 60),
    success: "Of twenty reviews sampled in May, twelve begin with the obstacle.",
  },
  "a-ask-users": {
    phase: "sustain",
    ...between(8, 15),
    success: "The reply names two things that will not be done, and goes out within three weeks.",
  },
  "a-goals-review": {
    phase: "sustain",
    ...between(7, 15),
    success: "Each of the five goals carries the word kept, raised or changed, and a reason.",
    measureId: "m-effective-use",
  },
  "a-handover": {
    phase: "sustain",
    ...between(30, 75),
    success: "The readings of August and September arrive without anybody of ours having asked.",
    measureId: "m-effective-use",
  },
  "a-no-record-no-pay": { phase: "relearn" },
};
