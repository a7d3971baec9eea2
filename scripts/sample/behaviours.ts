import type { Behaviour } from "../../shared/workbook/entities/alignment.ts";
import type { GroupId } from "./groups.ts";

interface SampleBehaviour extends Omit<Behaviour, "position"> {
  /** Who is expected to do it. */
  readonly groups: readonly GroupId[];
}

/** What people are expected to do, by group. Six of them are proposed for the rule of use, one a group. */
export const behaviours = [
  {
    id: "b-visits",
    title: "Record every customer visit by Friday noon",
    frequency: "Every week, by Friday 12:00",
    observed: "Twelve visits a region from calendars, looked up in Meridian",
    note: "Proposed for the rule of use. Waiting for it: service coordination, which plans on Friday afternoon.",
    groups: ["g-field-sales", "g-key-accounts"],
  },
  {
    id: "b-opportunities",
    title: "Update stage, amount and closing date when they change",
    frequency: "Within five working days of the change",
    observed: "Ten opportunities a region: the seller is asked first, the record is read after",
    note: "Half the opportunities with a closing date in the past are still “80 % likely”. Waiting for it: purchasing, and the board.",
    groups: ["g-field-sales", "g-key-accounts"],
  },
  {
    id: "b-losses",
    title: "Record a lost order with its reason",
    frequency: "Within a week of hearing of it",
    observed: "Date of the record against date of the customer's letter, ten cases a quarter",
    note: "Only worth asking for once a loss can be recorded without being read aloud.",
    groups: ["g-field-sales", "g-key-accounts"],
  },
  {
    id: "b-contacts",
    title: "Enter the people one meets at a customer's as contacts",
    frequency: "Within a week of the first meeting",
    observed: "Five accounts a region: people met in the past year against people on record",
    note: "Name, function, number. Nothing about the person.",
    groups: ["g-field-sales", "g-key-accounts"],
  },
  {
    id: "b-leads",
    title: "Hand over every lead as a record with a next step",
    frequency: "On the day it arrives, and before the first visit",
    observed: "Leads by way of arrival and age, monthly from Meridian",
    note: "Proposed for the rule of use. Marketing enters it, the seller takes it over; the order of the two dates decides about a fifth of the credit.",
    groups: ["g-marketing", "g-field-sales"],
  },
  {
    id: "b-monday",
    title: "Run the weekly review from the screen",
    frequency: "Every Monday, by the regional manager",
    observed: "One meeting per manager and quarter, watched from the back row",
    note: "The manager's behaviour, which decides about everybody else's.",
    groups: ["g-field-sales"],
  },
  {
    id: "b-plan",
    title: "Keep the account plan in Meridian, and nowhere else",
    frequency: "Changed within a week of a change at the customer's",
    observed: "All fourteen plans read twice a year: date, decision-makers, next step",
    note: "Proposed for the rule of use. “Nowhere else” is the half that matters.",
    groups: ["g-key-accounts"],
  },
  {
    id: "b-same-day",
    title: "Enter the complete order on the day it arrives",
    frequency: "Every order, before 16:30",
    observed: "Weekly report by team; sixty orders recounted a quarter",
    note: "Proposed for the rule of use, where it is already kept: 93 %.",
    groups: ["g-order-entry"],
  },
  {
    id: "b-caller",
    title: "Name the caller on every order",
    frequency: "Every order, at the start of the call",
    observed: "Share of orders with a caller, monthly, by team",
    note: "Name, function, direct line. Waiting for it: coordination, which rings this person before a delivery or a repair.",
    groups: ["g-order-entry"],
  },
  {
    id: "b-complaints",
    title: "Enter a complaint while the customer is on the line",
    frequency: "Every complaint, during the call",
    observed: "Pads collected on a Friday and compared with Meridian",
    note: "The batch number may follow within two days.",
    groups: ["g-order-entry"],
  },
  {
    id: "b-job-sheet",
    title: "Write findings, hours and parts into the pump's record",
    frequency: "On the day of the job",
    observed: "Forty jobs a quarter at random, sheet against record",
    note: "Proposed for the rule of use, to come into force with the devices and not a day earlier.",
    groups: ["g-technicians"],
  },
  {
    id: "b-dispatch",
    title: "Plan and close service jobs in Meridian",
    frequency: "Planned by 07:30, closed within two days of the sheet",
    observed: "Board against screen at 09:00 on a day not announced; closing dates weekly",
    note: "Proposed for the rule of use. The technician on the road sees the one and not the other.",
    groups: ["g-service-coordination"],
  },
] as const satisfies readonly SampleBehaviour[];

export type BehaviourId = (typeof behaviours)[number]["id"];
