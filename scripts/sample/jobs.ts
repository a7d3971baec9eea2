import type { JobRole, RoleNeed, UsageGoal } from "../../shared/workbook/entities/jobs.ts";
import type { GroupId } from "./groups.ts";

/** The jobs that Meridian changes: what is done before and after, what it is judged by, and who waits for it. */

type RoleId =
  | "r-seller"
  | "r-key-accounts"
  | "r-order-entry"
  | "r-technician"
  | "r-coordinator"
  | "r-marketing"
  | "r-manager";

type SampleGoal = Pick<UsageGoal, "count" | "object" | "weekday" | "minutes" | "note">;

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

/** So many of something by a weekday and an hour, "12:00". */
function goal(
  count: number,
  object: string,
  weekday: (typeof weekdays)[number],
  by: `${number}:${number}`,
  note = "",
): SampleGoal {
  const [hours, minutes] = by.split(":").map(Number);
  return {
    count,
    object,
    weekday: weekdays.indexOf(weekday),
    minutes: (hours ?? 0) * 60 + (minutes ?? 0),
    note,
  };
}

interface SampleRole extends Omit<JobRole, "position"> {
  readonly id: RoleId;
  readonly groupId: GroupId | null;
  /** The criteria of good work. */
  readonly judgedBy: readonly string[];
  readonly weekly: readonly SampleGoal[];
}

type HrWork = Pick<
  JobRole,
  "involved" | "jobDescription" | "criteria" | "hiring" | "onboarding" | "review" | "improvementPath"
>;

/** Where HR's work stands; what is not said is open. */
function hr(work: Partial<HrWork>): HrWork {
  return {
    involved: "open",
    jobDescription: "open",
    criteria: "open",
    hiring: "open",
    onboarding: "open",
    review: "open",
    improvementPath: "open",
    ...work,
  };
}

export const roles: readonly SampleRole[] = [
  {
    id: "r-seller",
    title: "Field seller",
    groupId: "g-field-sales",
    dutiesBefore:
      "Visit customers, quote, and fill in one's lines of the Monday list by Sunday 20:00. Contacts live in the telephone, and the handbook says that is where they belong.",
    dutiesAfter:
      "Visit customers, quote, and leave behind what the next person needs: the visit by Friday noon, the opportunity as it is and not as it was promised, every person met as a contact of the firm. Nothing on Sunday.",
    message:
      "Your job changes. What you know about your customers becomes something others work with on Friday afternoon, and nine fields of it are yours to fill. What goes away is the list, 25 fields and the Sunday evening. What gets harder is that a late date can be seen.",
    ...hr({
      involved: "in-progress",
      jobDescription: "in-progress",
      criteria: "in-progress",
      review: "open",
    }),
    regulated: false,
    unionized: true,
    regional: true,
    hrNote:
      "Iberia and Poland are being asked what their law says about records of use. The description waits in the drawer; the works council wants to see the sample before it sees the criterion.",
    judgedBy: [
      "Coordination can plan Friday afternoon from what is on record",
      "Opportunities say what the customer said, also when it is bad news",
      "A colleague could take over an account in a week, from the record alone",
    ],
    weekly: [
      goal(
        8,
        "customer visits on record, with the next step",
        "Friday",
        "12:00",
        "Coordination plans from 13:00",
      ),
      goal(
        5,
        "opportunities looked at, and changed where the customer has",
        "Monday",
        "08:00",
        "Before the region's Monday",
      ),
      goal(
        2,
        "people met for the first time entered as contacts",
        "Friday",
        "12:00",
        "Name, function, number; nothing about the person",
      ),
      goal(
        1,
        "lost order with its reason, if there was one",
        "Friday",
        "16:00",
        "Once a loss is no longer read aloud",
      ),
    ],
  },
  {
    id: "r-key-accounts",
    title: "Key account manager",
    groupId: "g-key-accounts",
    dutiesBefore:
      "Look after one to three large customers. Write the account plan in slides before each review; agree prices and dates in a chat group.",
    dutiesAfter:
      "Keep one plan per account in Meridian, changed when the customer changes, and hold the review from it. Prices and promises stand where order entry can read them.",
    message:
      "There will be one plan and no slides. Two of you have worked like this for a year and were asked for slides as well: that ends first. What gets harder is that a plan last changed in April looks like one.",
    ...hr({ involved: "in-progress", jobDescription: "open", criteria: "open" }),
    regulated: false,
    unionized: true,
    regional: false,
    hrNote:
      "Fourteen people with individual contracts; the criterion needs fourteen signatures or one annex.",
    judgedBy: [
      "The plan on record is the plan that is followed",
      "Order entry finds every promise before the customer mentions it",
      "Decision-makers are named, and spoken to within a quarter",
    ],
    weekly: [
      goal(1, "account plan changed, or confirmed as it is", "Friday", "12:00"),
      goal(4, "customer visits on record", "Friday", "12:00", "Coordination plans from 13:00"),
      goal(3, "promises of price or date entered", "Thursday", "17:00", "Instead of in the chat group"),
      goal(3, "opportunities updated", "Monday", "08:00"),
    ],
  },
  {
    id: "r-order-entry",
    title: "Order entry specialist",
    groupId: "g-order-entry",
    dutiesBefore:
      "Take orders by telephone, mail and one fax, enter them when there is time, and keep complaints on a pad.",
    dutiesAfter:
      "Enter the complete order the same day, name the caller, write the complaint while the customer speaks. The stand-up at 07:45 runs from the live queue.",
    message:
      "You have done it since October 2025, and the others will come and look. Two things are still open, the caller's name and the pad; in both cases you were asked before you were told.",
    ...hr({
      involved: "done",
      jobDescription: "in-progress",
      criteria: "done",
      hiring: "done",
      onboarding: "done",
      review: "done",
      improvementPath: "not-needed",
    }),
    regulated: false,
    unionized: true,
    regional: false,
    hrNote:
      "The only group whose reviews mention Meridian. The job description is signed in four teams of five; the fifth waits for the answer on callers' names.",
    judgedBy: [
      "Orders complete on the day they arrive",
      "Customers tell their complaint once",
      "Orders right the first time",
      "The caller can be rung back, by function and direct line",
    ],
    weekly: [
      goal(95, "of a hundred orders complete the same day", "Friday", "16:30", "Today 93"),
      goal(
        90,
        "of a hundred orders with the caller",
        "Friday",
        "16:30",
        "Function and direct line will do, if it is agreed",
      ),
      goal(
        40,
        "complaints entered during the call",
        "Friday",
        "16:30",
        "The batch number may follow within two days",
      ),
    ],
  },
  {
    id: "r-technician",
    title: "Service technician",
    groupId: "g-technicians",
    dutiesBefore:
      "Repair pumps, write the job sheet by hand in triplicate, post the pink copy. Ring the office for the pump's history.",
    dutiesAfter:
      "Repair pumps, and write findings, hours and parts once, on the day, where the pump is. The history is in the hand that needs it.",
    message:
      "Nothing is asked of you before you have something that works at gate 3. Twelve of you will say which of three ways that is. What goes away is the triplicate; what comes is that you see what the last colleague found.",
    ...hr({ involved: "open", jobDescription: "open" }),
    regulated: true,
    unionized: true,
    regional: true,
    hrNote:
      "Explosion protection decides which device may enter a plant, and customers decide about telephones at the gate. Working time in the van counts in Germany and not in Wakefield. HR has not been here yet.",
    judgedBy: [
      "The next technician finds what the last one found",
      "Findings, hours and parts are written once",
      "Parts used are on record before the van is refilled",
    ],
    weekly: [
      goal(
        10,
        "jobs on record on the day of the job",
        "Friday",
        "15:00",
        "From the day the device is handed out",
      ),
      goal(10, "jobs with hours and parts", "Friday", "15:00", "Spare parts refills the van at 16:00"),
      goal(2, "pump histories corrected where they were wrong", "Friday", "15:00"),
    ],
  },
  {
    id: "r-coordinator",
    title: "Service coordinator",
    groupId: "g-service-coordination",
    dutiesBefore:
      "Plan jobs on a magnet board, type pink sheets on Wednesdays, ring sellers and technicians for what is missing.",
    dutiesAfter:
      "Plan by 07:30 in Meridian, close within two days of the sheet, and ask nobody by telephone for what stands on record. Wednesday is a day like any other.",
    message:
      "You have carried everybody's gaps for fourteen months. They get fewer from February, and the board goes when the technicians see the plan. What gets harder is the warranty case, which will be shown to you from beginning to end.",
    ...hr({ involved: "in-progress", jobDescription: "in-progress", onboarding: "in-progress" }),
    regulated: false,
    unionized: true,
    regional: false,
    hrNote: "Two posts were filled on 1 October; both newcomers learned on the magnet board, from the best.",
    judgedBy: [
      "The plan on the screen is the plan that is driven",
      "Jobs are closed within two days of the sheet",
      "A warranty claim comes back from the supplier paid",
    ],
    weekly: [
      goal(
        5,
        "daily plans complete on the screen",
        "Friday",
        "07:30",
        "One each morning, the last on Friday",
      ),
      goal(30, "service jobs closed", "Friday", "16:00", "Within two days of the sheet"),
      goal(
        6,
        "warranty entries finished without help",
        "Thursday",
        "16:00",
        "After the two half days in January",
      ),
      goal(1, "list of what was missing, sent to those who can change it", "Friday", "14:00"),
    ],
  },
  {
    id: "r-marketing",
    title: "Marketing and product manager",
    groupId: "g-marketing",
    dutiesBefore:
      "Run campaigns from a mailing tool, collect leads in a fishbowl, and send them on as an attachment. Be paid for leads sent.",
    dutiesAfter:
      "Enter each lead with a next step on the day it arrives, hand it over as a record, and be paid for those accepted within ten days.",
    message:
      "A lead is finished when somebody has accepted it, and you will see who has. The attachment ends on 1 March. What gets harder is that forty cold leads look worse than ten warm ones.",
    ...hr({ involved: "open", criteria: "in-progress", review: "open", improvementPath: "not-needed" }),
    regulated: false,
    unionized: false,
    regional: false,
    hrNote:
      "Half of product management reports to somebody else. Who agrees goals with them has to be settled first.",
    judgedBy: [
      "Leads are accepted by the seller within ten days",
      "Product managers answer field questions on record",
      "What a campaign brought can be read without asking Yasmin",
    ],
    weekly: [
      goal(
        15,
        "leads handed over as a record with a next step",
        "Thursday",
        "17:00",
        "The seller rings on Friday",
      ),
      goal(5, "field questions answered on the product's record", "Friday", "12:00", "Product managers"),
      goal(1, "campaign page brought up to date", "Monday", "10:00"),
    ],
  },
  {
    id: "r-manager",
    title: "Manager of a team of users",
    groupId: null,
    dutiesBefore:
      "Answer for the number. Collect it on Sunday evening, in a list of one's own, and report it upwards on Monday.",
    dutiesAfter:
      "Lead the week from the screen: one meeting, one talk about a record with each person every month, one obstacle taken away. Ask for nothing that is already there.",
    message:
      "Your people watch what you open on Monday. You get a paragraph in your job, a figure for your team, two hours a week, and somebody who has done it before on the line. What you give up is the list.",
    ...hr({
      involved: "in-progress",
      jobDescription: "in-progress",
      criteria: "open",
      review: "in-progress",
      improvementPath: "not-needed",
    }),
    regulated: false,
    unionized: true,
    regional: true,
    hrNote:
      "Nine roles, four sentences each. Team figures from eight people upward, section 6; two regions have fewer than eight.",
    judgedBy: [
      "The weekly meeting is held from the screen",
      "Each person has had one talk a month that began with a record",
      "An obstacle named by the team is gone within six weeks",
    ],
    weekly: [
      goal(
        1,
        "weekly meeting held from the screen",
        "Monday",
        "10:00",
        "Decisions are written back while it runs",
      ),
      goal(2, "talks about a person's own records", "Thursday", "17:00"),
      goal(1, "obstacle passed on or removed", "Friday", "14:00", "To the open log"),
    ],
  },
];

type SampleNeed = Omit<RoleNeed, "id" | "position"> & {
  readonly roleId: RoleId;
  readonly neededById: RoleId | null;
};

/** One role needs something that another enters. */
function need(
  roleId: RoleId,
  neededById: RoleId,
  what: string,
  byWhen: string,
  state: RoleNeed["state"],
): SampleNeed {
  return { roleId, neededById, neededBy: "", what, byWhen, state };
}

/** The hand-offs drawn on the second afternoon, most of which run on the telephone. */
export const roleNeeds: readonly SampleNeed[] = [
  need("r-seller", "r-coordinator", "visits with the next step", "Friday noon", "unmet"),
  need(
    "r-seller",
    "r-manager",
    "opportunities with a closing date that is in the future",
    "Monday 08:00",
    "unmet",
  ),
  need(
    "r-seller",
    "r-key-accounts",
    "who was met at a customer that both look after",
    "within a week",
    "partly",
  ),
  need("r-key-accounts", "r-order-entry", "prices and dates that were promised", "before the order", "unmet"),
  need(
    "r-order-entry",
    "r-coordinator",
    "whom to ring before a delivery or a repair",
    "with the order",
    "partly",
  ),
  need("r-order-entry", "r-seller", "what was ordered, and what was changed", "the same day", "met"),
  need("r-technician", "r-coordinator", "findings, hours and parts", "the day of the job", "unmet"),
  need("r-technician", "r-seller", "which pump will not last another year", "the day of the job", "unmet"),
  need(
    "r-coordinator",
    "r-technician",
    "the pump's history and the rules at the gate",
    "the evening before",
    "partly",
  ),
  need("r-coordinator", "r-order-entry", "which spare part is really needed", "before noon", "met"),
  need("r-marketing", "r-seller", "leads with a next step", "the day they arrive", "partly"),
  need("r-seller", "r-marketing", "what became of a lead", "within ten days", "unmet"),
  {
    roleId: "r-seller",
    neededById: null,
    neededBy: "Purchasing",
    what: "closing dates that hold, for castings with twelve weeks' delivery",
    byWhen: "monthly",
    state: "unmet",
  },
  {
    roleId: "r-order-entry",
    neededById: null,
    neededBy: "Finance",
    what: "complete orders for the invoice run",
    byWhen: "every evening",
    state: "met",
  },
  {
    roleId: "r-technician",
    neededById: null,
    neededBy: "Quality",
    what: "failures by product line",
    byWhen: "monthly",
    state: "unknown",
  },
];
