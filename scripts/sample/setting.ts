import type { CommandOf } from "../../shared/workbook/commands.ts";
import type { Engagement, Holiday } from "../../shared/workbook/model.ts";

/** The client, its calendar and what it asked for. The story's present day is 16 November 2026. */

export const engagementId = "veldermoor";
export const begunAt = "2026-10-05T07:30:00.000Z";
export const client = "Veldermoor Pumps & Valves";
export const system = "Meridian CRM";
export const situation: Engagement["situation"] = "turnaround";

export const settings: CommandOf<"engagement/update">["patch"] = {
  goLive: "2025-09-15",
  currency: "EUR",
  weekendDays: [0, 6],
  regulated: false,
  unionized: true,
  regions: ["DACH", "Nordics", "Poland and Baltics", "Iberia", "UK and Ireland"],
  purpose:
    "Fourteen months after go-live the board was told that 87 % of users are active, and the chief financial officer asked " +
    "active at what. Veldermoor wants to know who really works with Meridian, why the others do not, and what would have " +
    "to be true by spring 2027 to renew 214 licences with a clear conscience. Wanted at the end: one owner, a handful of " +
    "measures, and a roadmap for 2027 that the executive board can decide on in one sitting.",
};

/** Head office calendar (Lower Saxony) with the works holidays. */
export const holidays: readonly Holiday[] = [
  { id: "h-2026-10-03", date: "2026-10-03", name: "German Unity Day" },
  { id: "h-2026-10-31", date: "2026-10-31", name: "Reformation Day" },
  { id: "h-2026-12-24", date: "2026-12-24", name: "Works holiday (Christmas Eve)" },
  { id: "h-2026-12-25", date: "2026-12-25", name: "Christmas Day" },
  { id: "h-2026-12-26", date: "2026-12-26", name: "Second day of Christmas" },
  { id: "h-2026-12-31", date: "2026-12-31", name: "Works holiday (stock-taking)" },
  { id: "h-2027-01-01", date: "2027-01-01", name: "New Year's Day" },
  { id: "h-2027-03-26", date: "2027-03-26", name: "Good Friday" },
  { id: "h-2027-03-29", date: "2027-03-29", name: "Easter Monday" },
  { id: "h-2027-05-01", date: "2027-05-01", name: "Labour Day" },
  { id: "h-2027-05-06", date: "2027-05-06", name: "Ascension Day" },
  { id: "h-2027-05-17", date: "2027-05-17", name: "Whit Monday" },
  { id: "h-2027-10-03", date: "2027-10-03", name: "German Unity Day" },
  { id: "h-2027-10-31", date: "2027-10-31", name: "Reformation Day" },
  { id: "h-2027-12-24", date: "2027-12-24", name: "Works holiday (Christmas Eve)" },
  { id: "h-2027-12-25", date: "2027-12-25", name: "Christmas Day" },
  { id: "h-2027-12-31", date: "2027-12-31", name: "Works holiday (stock-taking)" },
];
