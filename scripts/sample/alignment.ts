import type { LeverId } from "../../shared/methodology/levers.ts";
import type { Stance } from "../../shared/workbook/entities/alignment.ts";
import type { BehaviourId } from "./behaviours.ts";
import type { EvidenceId } from "./evidence.ts";

/** What every lever says to every behaviour. A cell left out has not been looked at yet. */

export interface WrittenCell {
  readonly stance: Stance;
  readonly note: string;
  readonly evidence: readonly EvidenceId[];
}

function supports(note: string, ...evidence: readonly EvidenceId[]): WrittenCell {
  return { stance: "supports", note, evidence };
}

function silent(note: string, ...evidence: readonly EvidenceId[]): WrittenCell {
  return { stance: "silent", note, evidence };
}

function contradicts(note: string, ...evidence: readonly EvidenceId[]): WrittenCell {
  return { stance: "contradicts", note, evidence };
}

/** Looked at, and not known yet. */
function open(note: string): WrittenCell {
  return { stance: "unknown", note, evidence: [] };
}

export const matrix: Readonly<Record<BehaviourId, Readonly<Partial<Record<LeverId, WrittenCell>>>>> = {
  "b-visits": {
    policy: silent("A slide is not a rule: no author, no approval, two readings."),
    "job-description": silent(
      "The description in force is of 2016. A paragraph that fits is in a drawer.",
      "e-job-descriptions",
    ),
    incentive: silent("Neither paid nor punished: an hour at the keyboard simply earns nothing."),
    "manager-reinforcement": contradicts(
      "“Let us not open that now.” In four of five regions visits are told, not read.",
      "e-monday-call",
    ),
    "leadership-example": contradicts("Recording fell from 31 % to 12 % in the week the mail spoke of."),
    "process-and-time": contradicts(
      "63 visits a quarter before go-live and 63 after it. The ten minutes a visit were found in the evening.",
      "e-timings",
    ),
    "system-and-access": contradicts(
      "A visit report needs the desk, because of the 34 fields behind it. The visit does not take place at the desk.",
      "e-timings",
    ),
    "training-and-support": supports(
      "Taught to 231 people and remembered, after a fashion: eight of ten know “something with 48”.",
    ),
    "feedback-and-measurement": silent(
      "The monthly figure counts log-ins. Nobody is shown how many visits arrived.",
      "e-login-report",
    ),
  },
  "b-opportunities": {
    policy: silent("“Keep it up to date.” Asked for a number, ten people gave eight."),
    "job-description": silent("Not named in any description of sales.", "e-job-descriptions"),
    incentive: silent("Order intake is taken from the ERP, whatever the opportunity said."),
    "manager-reinforcement": contradicts(
      "The figure that counts is in column AK, “real probability”, and is due on Sunday at 20:00.",
      "e-monday-list",
    ),
    "leadership-example": contradicts(
      "31 pages on paper. Seven of nine corrections were right and none of them reached a record.",
      "e-ceo-printout",
    ),
    "process-and-time": contradicts(
      "Whoever updates Meridian updates the list as well: 29 columns, twice.",
      "e-monday-list",
      "e-sticky-wall",
    ),
    "system-and-access": contradicts(
      "3 min 40 s here, 1 min 10 s in the list. Nine of the 34 fields would do it in 1 min 05 s.",
      "e-timings",
      "e-short-form",
    ),
    "feedback-and-measurement": contradicts(
      "The board was shown 87 % “active”, a figure that a year without a single update would not move.",
      "e-login-report",
    ),
  },
  "b-losses": {
    policy: silent(
      "Nobody may be judged by usage records. That a case may be read aloud is settled nowhere.",
    ),
    "job-description": silent("Not named.", "e-job-descriptions"),
    "manager-reinforcement": contradicts(
      "“Lost” in the list, “60 %” in Meridian, and in the Monday call nobody asked why.",
      "e-monday-list",
    ),
    "leadership-example": contradicts(
      "A loss, recorded as promptly as one could wish, was read aloud in February with the seller's name.",
    ),
    "process-and-time": silent("No step waits for the reason. Product management would, if there were any."),
    "system-and-access": silent("A field, free text, required. “Price” is the commonest entry, then “.”"),
    "feedback-and-measurement": open(
      "The 19 days between gains and losses are a figure given over the telephone; the extract has been asked for.",
    ),
  },
  "b-contacts": {
    policy: contradicts("The only rule in writing says whose they are, and it is not the firm."),
    "job-description": silent("Not named.", "e-job-descriptions"),
    incentive: silent(
      "Nothing is paid for a contact. What a private one is worth, everyone saw in February.",
    ),
    "manager-reinforcement": silent(
      "Ordóñez asks for a rule to point to. Nobody else asks for contacts.",
      "e-leaver",
    ),
    "leadership-example": silent(
      "“Of course it belongs to the firm, everyone knows that.” Everyone has read something else.",
    ),
    "system-and-access": supports(
      "Works on the telephone and takes under a minute, which can be said of little else.",
      "e-contacts-count",
    ),
    "training-and-support": open("Shown in the classroom, according to some. The deck is silent."),
  },
  "b-leads": {
    policy: silent("Nothing says in what form a lead is handed over."),
    incentive: contradicts(
      "The seller gives away a fifth of the credit for a date that is right. Marketing is paid for leads sent, in whatever form.",
    ),
    "manager-reinforcement": silent(
      "Achterberg follows every lead up to the hand-over. What the seller does with it nobody follows.",
    ),
    "leadership-example": supports(
      "Engelbrekt asks for lead figures from Meridian, and proposed to be paid for leads accepted, against his own bonus.",
    ),
    "process-and-time": contradicts(
      "The mailing tool gives out a list, the list becomes an attachment, the attachment is forwarded: 61 % untouched after 30 days.",
      "e-lead-ageing",
    ),
    "system-and-access": contradicts(
      "The mailing tool is not linked. 40 leads are 40 forms, or one trainee and an afternoon.",
    ),
    "training-and-support": silent("Loading a list was taught, handing over a lead was not."),
    "feedback-and-measurement": contradicts(
      "The quarterly review uses the mailing tool's export, since it counts more of them.",
      "e-lead-ageing",
    ),
  },
  "b-monday": {
    policy: silent("Nothing says from what a review is to be run."),
    "job-description": silent("Of nine managers' descriptions none says so.", "e-job-descriptions"),
    incentive: contradicts(
      "The prize of the year is ranked from the list. Whoever leaves the list leaves the ranking.",
      "e-golden-impeller",
    ),
    "manager-reinforcement": contradicts(
      "Four of five regions meet over it. Corrigan did without on two Mondays of four and sends the columns all the same.",
      "e-monday-call",
    ),
    "leadership-example": contradicts(
      "Head office asks for the Monday columns, and the last three quarterly reviews were fed from them.",
      "e-monday-list",
    ),
    "process-and-time": contradicts(
      "68 minutes for 17 people, full to the last. A second source has no place in them, a first one would.",
      "e-monday-call",
    ),
    "system-and-access": contradicts(
      "The seven columns that the meeting lives on cannot be seen on one screen. Nobody had ordered it.",
      "e-wernigk",
    ),
    "training-and-support": silent("Forty minutes on the colours of dashboards.", "e-webinar"),
  },
  "b-plan": {
    policy: silent("The end of the slides was announced in May, without a date."),
    "job-description": supports(
      "“Maintains account plans in Meridian” has been a criterion of the review since spring; the description itself only asks for “a plan”.",
      "e-job-descriptions",
    ),
    incentive: silent(
      "A quarter of the bonus rests on personal goals, the plan's quality among them. Nobody judged it, and everybody got it.",
      "e-account-plans",
    ),
    "manager-reinforcement": contradicts(
      "The two who keep theirs in Meridian are asked to send slides as well.",
      "e-account-plans",
    ),
    "leadership-example": contradicts(
      "Asked for from the system in May. The reviews of May, July and September were held on slides.",
    ),
    "process-and-time": contradicts(
      "The same plan twice: four hours a week for a team of 14.",
      "e-sticky-wall",
    ),
    "system-and-access": contradicts(
      "50 minutes against 35 in slides, and the customer's own organization cannot be drawn.",
      "e-timings",
    ),
    "feedback-and-measurement": silent("No report shows how old a plan is."),
  },
  "b-same-day": {
    policy: supports("The group's own rule, and nine of ten can say it."),
    "job-description": supports("Both descriptions name orders, deadlines and completeness."),
    incentive: supports("30 % of the team bonus, judged by a figure that the team trusts."),
    "manager-reinforcement": supports("Every late order gets a name and a time, at 07:45.", "e-standup"),
    "leadership-example": supports(
      "The chief operating officer was told to look it up, and did, in front of everyone.",
      "e-standup",
    ),
    "process-and-time": supports(
      "The old screen was closed on a Tuesday. Eleven minutes an order are in the plan.",
      "e-order-figures",
    ),
    "system-and-access": supports("Six minutes an order, seven before. Every field has a use.", "e-timings"),
    "training-and-support": supports("One page, one task; a helper in every team.", "e-order-guides"),
    "feedback-and-measurement": supports(
      "Report by team every Monday, read out at the stand-up, recounted once.",
      "e-order-figures",
    ),
  },
  "b-caller": {
    policy: supports("First line of the guide for a new order, since April."),
    "job-description": silent("Asks for complete orders and does not say what that includes."),
    incentive: supports("Five of the thirty points since July. One team has lost them four times."),
    "manager-reinforcement": supports(
      "Domaradzka shows the share by team and asks what is in the way.",
      "e-caller-extract",
    ),
    "leadership-example": silent("Has not come up."),
    "process-and-time": supports("Nine seconds, of eleven minutes allowed.", "e-caller-watch"),
    "system-and-access": supports("First field of the form since July.", "e-caller-extract"),
    "training-and-support": supports(
      "In the guide, and in the first fifty orders of every newcomer.",
      "e-order-guides",
    ),
    "feedback-and-measurement": supports("By team, every month.", "e-caller-extract"),
  },
  "b-complaints": {
    policy: silent("The group's rule is about orders. Complaints have a form and no deadline."),
    incentive: silent("Not in the team bonus.", "e-team-bonus"),
    "manager-reinforcement": supports(
      "Domaradzka has set the end of January for the pad and asks on Fridays.",
    ),
    "process-and-time": silent("Quality waits for it until the next morning and has stopped noticing."),
    "system-and-access": supports(
      "The batch number may follow since 27 October. Before, no form could be finished during a call.",
      "e-pad-recount",
    ),
    "training-and-support": supports("Guide 8, and somebody to ask in every team."),
    "feedback-and-measurement": contradicts(
      "Quality counts complaints by the team that writes them down and hangs up the tally, the largest in red.",
      "e-complaint-board",
    ),
  },
  "b-job-sheet": {
    policy: silent("No rule. One technician had heard that it would come with the tablets."),
    "job-description": contradicts("The duty is the paper, and legibly at that.", "e-pink-sheet"),
    incentive: silent("No variable pay; call-out premiums are not a reward for records."),
    "manager-reinforcement": contradicts(
      "“You need not bother until there is a device.” Honest when it was said, and a year old.",
    ),
    "leadership-example": silent("Once a quarter at the safety day, where it has not come up."),
    "process-and-time": contradicts(
      "Rounds are planned by travel and wrench time. Writing happens in the van, engine running.",
      "e-ride-along",
    ),
    "system-and-access": contradicts(
      "26 without a log-in, no device for a pump room, telephones handed in at the gate.",
      "e-ride-along",
      "e-contract",
    ),
    "training-and-support": silent(
      "Two days of classroom a year before there was anything to use. 39 of 64 have never made a record.",
      "e-training-bills",
    ),
    "feedback-and-measurement": silent("Nothing of what they write comes back to them.", "e-ride-along"),
  },
  "b-dispatch": {
    policy: silent("The deadline is word of mouth. Four of ten can say it."),
    "job-description": silent("Petrovský tells newcomers. Paper does not.", "e-job-descriptions"),
    incentive: silent("Utilization and first-time fix, from payroll and the spreadsheet."),
    "manager-reinforcement": contradicts(
      "He reports from Meridian and leads the morning from the board. People look where he looks.",
      "e-coordination-half-day",
    ),
    "leadership-example": silent(
      "Soltau asked for response times from Meridian twice and took the spreadsheet twice.",
    ),
    "process-and-time": contradicts(
      "A job is closed from a sheet, and the sheet arrives nine days later.",
      "e-pink-sheet",
    ),
    "system-and-access": contradicts(
      "Closing takes half as long again as moving a magnet and writing a line.",
      "e-timings",
      "e-coordination-half-day",
    ),
    "feedback-and-measurement": open("To be asked in the second round in December."),
  },
};

interface SamplePassage {
  readonly id: string;
  readonly evidenceId: EvidenceId;
  readonly behaviourId: BehaviourId;
  readonly lever: LeverId;
  /** The words of the document. */
  readonly words: string;
  readonly place: string;
}

/** The documents read against the behaviours, word for word. */
export const passages: readonly SamplePassage[] = [
  {
    id: "ps-credit",
    evidenceId: "e-bonus-plan",
    behaviourId: "b-leads",
    lever: "incentive",
    words: "The lead was recorded after the first visit, or not at all",
    place: "§ 4.2: sales 100 %, marketing nothing",
  },
  {
    id: "ps-recording-date",
    evidenceId: "e-bonus-plan",
    behaviourId: "b-leads",
    lever: "incentive",
    words: "The date of recording is decisive. Disputes are settled by the regional sales manager.",
    place: "§ 4, last sentence",
  },
  {
    id: "ps-revenue",
    evidenceId: "e-bonus-plan",
    behaviourId: "b-visits",
    lever: "incentive",
    words: "Order intake of the accounts assigned, from the ERP",
    place: "§ 2, table: 70 % of the bonus",
  },
  {
    id: "ps-revenue-opportunities",
    evidenceId: "e-bonus-plan",
    behaviourId: "b-opportunities",
    lever: "incentive",
    words: "Above 100 % each further per cent is paid one and a half times, up to 150 %.",
    place: "§ 2, last sentence",
  },
  {
    id: "ps-plan-goal",
    evidenceId: "e-bonus-plan",
    behaviourId: "b-plan",
    lever: "incentive",
    words: "quality of the account plan (key accounts)",
    place: "§ 3, examples of personal goals",
  },
  {
    id: "ps-prize",
    evidenceId: "e-bonus-plan",
    behaviourId: "b-monday",
    lever: "incentive",
    words: "The ranking is drawn up by sales management from its own records and is final.",
    place: "§ 5",
  },
  {
    id: "ps-handbook",
    evidenceId: "e-sales-handbook",
    behaviourId: "b-contacts",
    lever: "policy",
    words: "A representative's contacts are his capital.",
    place: "§ 4.2",
  },
  {
    id: "ps-slide",
    evidenceId: "e-training-slide",
    behaviourId: "b-visits",
    lever: "training-and-support",
    words: "All visits within 48 hours",
    place: "Slide 41",
  },
  {
    id: "ps-slide-no-rule",
    evidenceId: "e-training-slide",
    behaviourId: "b-visits",
    lever: "policy",
    words: "All visits within 48 hours",
    place: "Slide 41; the Iberian translation says two working days",
  },
  {
    id: "ps-quarter-mail",
    evidenceId: "e-priority-mail",
    behaviourId: "b-visits",
    lever: "leadership-example",
    words: "Customers first, always. Records when the quarter is in.",
    place: "Mail of 14 September 2026",
  },
  {
    id: "ps-car-telephone",
    evidenceId: "e-job-descriptions",
    behaviourId: "b-visits",
    lever: "job-description",
    words: "safe handling of the car telephone",
    place: "Account manager field sales, 2016, requirements",
  },
  {
    id: "ps-draft-visits",
    evidenceId: "e-mevissen-draft",
    behaviourId: "b-visits",
    lever: "job-description",
    words:
      "Records each visit by Friday noon, so that service coordination can plan the following week with what was promised.",
    place: "Draft, account manager, second sentence; not in force",
  },
  {
    id: "ps-job-sheet",
    evidenceId: "e-job-descriptions",
    behaviourId: "b-job-sheet",
    lever: "job-description",
    words: "Completes the job sheet legibly.",
    place: "Service technician, duties",
  },
  {
    id: "ps-order-entry",
    evidenceId: "e-job-descriptions",
    behaviourId: "b-same-day",
    lever: "job-description",
    words: "Enters orders in Meridian completely and on the day of receipt.",
    place: "Order entry specialist, duties",
  },
  {
    id: "ps-guide-one",
    evidenceId: "e-order-guides",
    behaviourId: "b-same-day",
    lever: "policy",
    words: "Same day. Before 16:30. Complete, or not at all.",
    place: "Guide 1, new order, box",
  },
  {
    id: "ps-guide-caller",
    evidenceId: "e-order-guides",
    behaviourId: "b-caller",
    lever: "policy",
    words: "1. Who is on the line? Name, function, direct line.",
    place: "Guide 1, new order, line 1",
  },
  {
    id: "ps-guide-complaint",
    evidenceId: "e-order-guides",
    behaviourId: "b-complaints",
    lever: "training-and-support",
    words: "In the form, while they talk. What is on a pad has not been said.",
    place: "Guide 8, complaint, box",
  },
  {
    id: "ps-team-bonus",
    evidenceId: "e-team-bonus",
    behaviourId: "b-same-day",
    lever: "incentive",
    words: "30 points: orders complete and entered on the day of receipt.",
    place: "§ 2",
  },
  {
    id: "ps-caller-bonus",
    evidenceId: "e-team-bonus",
    behaviourId: "b-caller",
    lever: "incentive",
    words: "Of these, five points for naming the caller on at least 80 % of the month's orders.",
    place: "§ 2, as of 1 July 2026",
  },
  {
    id: "ps-agreement-individuals",
    evidenceId: "e-works-agreement",
    behaviourId: "b-losses",
    lever: "policy",
    words: "Usage records are not used to assess the performance or conduct of individual employees.",
    place: "§ 5",
  },
  {
    id: "ps-agreement-teams",
    evidenceId: "e-works-agreement",
    behaviourId: "b-same-day",
    lever: "feedback-and-measurement",
    words: "Figures may be shown by team from eight members upward. Employees may see their own at any time.",
    place: "§ 6",
  },
];
