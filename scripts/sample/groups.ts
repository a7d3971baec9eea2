import type { Group } from "../../shared/workbook/model.ts";
import type { PersonId } from "./people.ts";

export type GroupId =
  | "g-field-sales"
  | "g-key-accounts"
  | "g-order-entry"
  | "g-technicians"
  | "g-service-coordination"
  | "g-marketing";

interface SampleGroup extends Omit<Group, "position" | "supervisorId"> {
  readonly id: GroupId;
  readonly supervisorId: PersonId;
}

/** 240 people are meant to use the system; about 35 % of them use it effectively. */
export const groups: readonly SampleGroup[] = [
  {
    id: "g-field-sales",
    name: "Field sales",
    headcount: 58,
    supervisorId: "p-lukas-wernigk",
    spectrum: { none: 14, ineffective: 55, moderate: 26, full: 5 },
    note: "Five regions, five Monday routines. We found 23 side spreadsheets, about 34 hours a week to keep them. The shares come from 20 sampled records per region, not from log-ins: half the opportunities with a close date in the past are still “80 % likely”. Wernigk speaks for the five regional managers.",
  },
  {
    id: "g-key-accounts",
    name: "Key accounts and OEM",
    headcount: 14,
    supervisorId: "p-torsten-glade",
    spectrum: { none: 14, ineffective: 50, moderate: 29, full: 7 },
    note: "Fourteen people, a third of turnover. Account plans live in slides; two managers keep theirs in Meridian and are asked to send slides as well. About 6 hours a week of double work.",
  },
  {
    id: "g-order-entry",
    name: "Inside sales and order entry",
    headcount: 46,
    supervisorId: "p-agnieszka-domaradzka",
    spectrum: { none: 2, ineffective: 20, moderate: 48, full: 30 },
    note: "The bright spot. The old entry screen was closed two weeks after go-live, and the 07:45 stand-up runs from the live queue. The remaining workaround is a pad for complaints, 3 hours a week.",
  },
  {
    id: "g-technicians",
    name: "Field service technicians",
    headcount: 64,
    supervisorId: "p-henrike-vosskamp",
    spectrum: { none: 61, ineffective: 31, moderate: 8, full: 0 },
    note: "26 of 64 have no log-in; nobody has a device that works inside a customer's plant. Job sheets are written in triplicate and typed by others, 12 hours a week of which the technicians see nothing. Before anyone calls this resistance: they cannot.",
  },
  {
    id: "g-service-coordination",
    name: "Service coordination and spare parts",
    headcount: 32,
    supervisorId: "p-milan-petrovsky",
    spectrum: { none: 6, ineffective: 53, moderate: 34, full: 7 },
    note: "Lives downstream of everybody's gaps. Types the pink sheets, keeps a magnet board and a dispatch spreadsheet beside Meridian; about 11 hours a week. Willing, and tired.",
  },
  {
    id: "g-marketing",
    name: "Marketing and product management",
    headcount: 26,
    supervisorId: "p-yasmin-achterberg",
    spectrum: { none: 23, ineffective: 50, moderate: 23, full: 4 },
    note: "Runs campaigns from a separate mailing tool and hands leads over as attachments. About 5 hours a week of list work. Product managers log in to look, rarely to write.",
  },
];
