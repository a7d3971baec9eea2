import type { ElementId } from "../../shared/methodology/types.ts";
import type { Recommendation } from "../../shared/workbook/entities/plan.ts";
import type { ActionId } from "./actions.ts";

/** Which actions were taken up from the library, what was rejected or judged, and what was written by hand. */

interface TakenUp {
  /** The library's action. */
  readonly from: string;
  readonly state: "accepted" | "adapted";
  readonly note: string;
}

const accepted = (from: string, note = ""): TakenUp => ({ from, state: "accepted", note });
const adapted = (from: string, note: string): TakenUp => ({ from, state: "adapted", note });

/** Actions left out are Veldermoor's own. */
export const takenUp: Readonly<Partial<Record<ActionId, TakenUp>>> = {
  "a-name-owner": accepted("act.name-owner", "With a deputy, because sales travels."),
  "a-owner-means": adapted(
    "act.owner-mandate",
    "Mandate, money and people in one decision: asked for singly, two of the three would wait.",
  ),
  "a-committee": adapted(
    "act.steering-committee",
    "Every six weeks instead of monthly; nobody believed in monthly.",
  ),
  "a-decision-log": accepted("act.decision-rights"),
  "a-managers-duty": accepted("act.supervisor-duty", "For nine managers, in Clara Mevissen's words."),
  "a-measures": adapted(
    "act.adoption-measures",
    "Five, two of them of value. Fourteen are on record; a board reads five.",
  ),
  "a-behaviours": adapted(
    "act.expected-behaviours",
    "One sentence per group instead of five, approved as the rule of use.",
  ),
  "a-renewal-criteria": accepted("act.renewal-criteria"),
  "a-causes-first": adapted(
    "act.close-open-triage",
    "One page per group instead of one per gap, signed by two users.",
  ),
  "a-read-rewards": accepted(
    "act.read-side-by-side",
    "Rewards first; policy and job descriptions were read in October.",
  ),
  "a-team-figures": adapted(
    "act.team-figures",
    "With the works council, from eight people upward, monthly to begin with.",
  ),
  "a-agreement-2027": adapted(
    "act.employee-representatives",
    "There is an agreement, and it is good. What it needs is a visitor with a proposal.",
  ),
  "a-credit-split": adapted(
    "act.end-rewards-for-bypassing",
    "Section 4 only. The prize and the ranking follow when the list is closed.",
  ),
  "a-bonus-plan": adapted(
    "act.pay-on-the-record",
    "A tenth and not a quarter, by sample and not by count, from July.",
  ),
  "a-change-calendar": accepted("act.change-calendar"),
  "a-fields": adapted(
    "act.fix-daily-obstacles",
    "One obstacle instead of five: the 34 fields are most of the time that is lost.",
  ),
  "a-logins": accepted("act.complete-access", "Log-ins now; devices are a question of their own."),
  "a-device-trial": adapted("act.where-work-happens", "A trial of three ways before anything is bought."),
  "a-handbook": accepted("act.data-ownership", "Galander is one of the five."),
  "a-quarter-mail": adapted("act.what-comes-first", "Two sentences from the sender of the first mail."),
  "a-february": accepted("act.own-the-history"),
  "a-dobrzewo-speed": accepted(
    "act.response-times",
    "Judged lower than computed: many gaps name the system, one site is slow.",
  ),
  "a-limits-abroad": accepted("act.legal-and-regional-limits"),
  "a-caller-objection": accepted("act.hear-the-objection"),
  "a-lead-handover": adapted(
    "act.repair-hand-offs",
    "One of the four hand-offs. The other three wait for the devices.",
  ),
  "a-hr-table": accepted("act.hr-on-board"),
  "a-job-descriptions": adapted("act.rewrite-job-descriptions", "The drawer is the draft."),
  "a-monday": adapted(
    "act.close-parallel-ways",
    "One list, the one that feeds the other twenty-two, closed by the man who made it.",
  ),
  "a-board-screen": adapted("act.executives-own-figures", "One executive, the one whom the others copy."),
  "a-ask-galander": adapted(
    "act.win-the-watched",
    "One colleague instead of three. The other two watch him.",
  ),
  "a-standup-visits": adapted("act.managers-ahead", "Seen once at 07:45, then done once by themselves."),
  "a-honest-message": accepted("act.honest-about-jobs"),
  "a-coaching": adapted(
    "act.exemplary-users-coach",
    "With visits taken off the coaches' targets, or it will not happen.",
  ),
  "a-hard-cases": accepted(
    "act.train-proved-tasks",
    "Two tasks. Everything else that was called training was not.",
  ),
  "a-answer-mailbox": adapted("act.questions-answered", "First the 187, then the channel."),
  "a-first-monday": adapted("act.check-in", "Reading and deciding on the same Monday."),
  "a-renewal-decision": accepted(
    "act.renewal-review",
    "Three months instead of six: the contract leaves one winter.",
  ),
  "a-spring-reviews": accepted("act.own-figures"),
  "a-ask-users": adapted(
    "act.quarterly-pulse",
    "Twice a year; a quarter is too short to have changed anything.",
  ),
  "a-goals-review": accepted("act.renew-goals"),
  "a-handover": accepted("act.project-to-programme"),
};

type JudgedAction = Pick<Recommendation, "id" | "note"> &
  Partial<Pick<Recommendation, "impact" | "effort">> & { readonly state?: "rejected" };

/** What was not taken up and why, and what was judged otherwise than computed; all else is open. */
export const judgements: readonly JudgedAction[] = [
  {
    id: "act.announce-owner",
    state: "rejected",
    note: "Is a sentence of naming the owner: told to the executives the same day, to everyone the next.",
  },
  {
    id: "act.supervisor-answerable",
    state: "rejected",
    note: "Seven of eight managers have neither the duty nor the figures yet. Looked at again in June.",
  },
  {
    id: "act.personal-goals-reviewed",
    state: "rejected",
    note: "Three people decline, for a reason that has not been answered. First the answer.",
  },
  {
    id: "act.fair-performance-path",
    state: "rejected",
    note: "Not before the barriers of the same people are gone, and not for three colleagues with a reason.",
  },
  {
    id: "act.honest-case",
    state: "rejected",
    note: "The chief financial officer prefers conditions for the next contract to a better case for the last.",
  },
  {
    id: "act.enter-once",
    state: "rejected",
    note: "A project of the ERP upgrade, where it stands as item 14. Not doubled here.",
  },
  {
    id: "act.make-time",
    impact: 5,
    effort: 5,
    note: "The record calls loudly. Nobody has offered an hour yet: the question goes to the committee on 14 December.",
  },
  {
    id: "act.cancel-side-reports",
    effort: 2,
    note: "Half of it falls away with the Monday list. What is left is eleven slides, by name.",
  },
  {
    id: "act.clean-first-records",
    impact: 4,
    effort: 5,
    note: "Waits for somebody who owns the records. Offered to three departments on 11 November.",
  },
  { id: "act.reviews-without-slides", impact: 4, note: "After the sixth Monday on the screen, not before." },
  { id: "act.praise-good-use", effort: 1, note: "Corrigan first. It costs a sentence." },
];

/** Where the consultant's own words stand instead of those that follow from the record. */
export const writtenNarratives: Readonly<Partial<Record<ElementId, string>>> = {
  "remove-barriers":
    "In every group but one we found something that would stop anybody: 34 fields, a fifth of the credit, no device, a " +
    "sentence in the handbook, a mail of September. Of 42 gaps and risks one may be called resistance, and it has a reason. " +
    "So the roadmap takes away before it asks: log-ins and fields before Christmas, the credit split on 1 January, the list " +
    "and the bonus by July, in that order. Two things are missing from it: nobody owns the account records, and nobody has " +
    "said what falls away so that there is time. One sees that it worked by the hours spent on workarounds: 71 a week today.",
};
