import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import { workingDaysFromTo, type WorkingDays } from "../../../../shared/domain/schedule/working-days.ts";
import { shownDate, shownShortDate, today } from "../../../state/today.ts";
import type { GanttRow } from "./rows.ts";

/** "30 Nov to 4 Dec"; with their years when they are not all this year's. */
export function spanWords(start: string, finish: string): string {
  const year = today().slice(0, 4);
  const say = start.startsWith(year) && finish.startsWith(year) ? shownShortDate : shownDate;
  return start === finish ? say(start) : `${say(start)} to ${say(finish)}`;
}

/** A date as the columns show it: with its year when that is not this one. */
export function dateInColumn(date: string): string {
  return date.startsWith(today().slice(0, 4)) ? shownShortDate(date) : shownDate(date);
}

export function dayCount(days: number): string {
  return days === 1 ? "1 day" : `${days} days`;
}

/** Why an action has no bar. */
export function noDatesWords({ action, unplaced }: RoadmapEntry): string {
  if (action.goLiveOffset !== null && unplaced === null) return "Waits for go-live, which is not set";
  switch (unplaced) {
    case "in-cycle":
      return "In a circle of links";
    case "behind-cycle":
      return "Waits for a circle of links";
    case "no-working-days":
      return "The calendar has no working days";
    case "out-of-range":
      return "Beyond the calendar";
    case "dropped":
      return "Dropped";
    case "no-start":
    case null:
      return "No start yet";
  }
}

/** What is said of a line: "Name the owner, A3, 30 Nov to 4 Dec, critical, 2 days late". */
export function rowWords(row: GanttRow, numbers: WorkingDays): string {
  if (row.kind === "milestone") {
    const { title, date } = row.milestone;
    return `${title}, milestone, ${date === null ? "no day yet" : spanWords(date, date)}`;
  }
  if (row.kind === "group") {
    const dates = row.start && row.finish ? `, ${spanWords(row.start, row.finish)}` : "";
    return `${row.title}, ${row.count} ${row.count === 1 ? "row" : "rows"}${dates}${row.late > 0 ? `, ${row.late} late` : ""}, ${row.open ? "expanded" : "collapsed"}`;
  }
  return actionWords(row.entry, numbers);
}

function actionWords(entry: RoadmapEntry, numbers: WorkingDays): string {
  const { action, rank, start, finish, planned, forecast, late } = entry;
  const said = [action.title, `A${rank}`];
  if (start === null || finish === null) return [...said, noDatesWords(entry)].join(", ");
  said.push(spanWords(start, finish));
  if (action.status === "done" || action.status === "dropped") return [...said, action.status].join(", ");
  if (planned?.critical) said.push("critical");
  else if (planned && planned.totalSlack > 0) said.push(`${dayCount(planned.totalSlack)} of slack`);
  if (action.progress > 0) said.push(`${action.progress} % done`);
  if (late) said.push(`${dayCount(Math.max(1, workingDaysFromTo(finish, today(), numbers)))} late`);
  else if (forecast && forecast.finish > finish)
    said.push(`forecast to finish ${shownShortDate(forecast.finish)}`);
  return said.join(", ");
}
