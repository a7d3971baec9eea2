import { dateWords } from "../calendar.ts";
import type { LateEntry } from "./late.ts";
import type { Upcoming } from "./upcoming.ts";

/** Why an action is late, in sentences: what was recorded first, then what the schedule shows. */
export function lateWords(late: LateEntry, nameOf: (actionId: string) => string): string {
  const recorded = late.entry.action.lateReason.trim();
  return recorded === "" ? causeWords(late, nameOf) : `${recorded}\n${causeWords(late, nameOf)}`;
}

/** Which day is missed, and by how much: "4 working days after the planned 3 Mar 2026". */
export function missedWords({ missed, days }: LateEntry): string {
  const by = days === 1 ? "1 working day" : `${days} working days`;
  const date = dateWords(missed.date);
  switch (missed.kind) {
    case "plan":
      return `${by} after the planned ${date}`;
    case "finish-by":
      return `${by} after ${date}, by which it has to be finished`;
    case "milestone":
      return `${by} after “${missed.title}” on ${date}`;
  }
}

function causeWords({ entry, cause, chain }: LateEntry, nameOf: (actionId: string) => string): string {
  const waitsFor = chain.at(-1);
  switch (cause?.kind) {
    case "not-begun":
      return entry.start === null
        ? "It has not begun."
        : `It was to begin on ${dateWords(entry.start)} and has not.`;
    case "begun-late":
      return `It began ${cause.days === 1 ? "1 working day" : `${cause.days} working days`} late.`;
    case "slow":
      return `It has begun and is behind: ${entry.action.progress} % done.`;
    case "predecessor":
      return cause.originId === cause.activityId
        ? `It waits for “${nameOf(cause.activityId)}”, which is late.`
        : `It waits for “${nameOf(cause.activityId)}”; the delay began with “${nameOf(cause.originId)}”.`;
    case undefined:
      if (entry.forecast === null) return "Its finish has passed.";
      return waitsFor === undefined
        ? "What is planned ends after that day."
        : `What is planned ends after that day, since it waits for “${nameOf(waitsFor)}”.`;
  }
}

/** What happens on a day, in a few words: "Begins", "Ends". */
export function upcomingWord(event: Upcoming): string {
  switch (event.kind) {
    case "starts":
      return "Begins";
    case "finishes":
      return "Ends";
    case "milestone":
      return "Milestone";
    case "decision":
      return "Decision due";
  }
}

/** What it is that happens on a day. */
export function upcomingTitle(event: Upcoming): string {
  switch (event.kind) {
    case "starts":
    case "finishes":
      return event.entry.action.title;
    case "milestone":
      return event.milestone.title;
    case "decision":
      return event.decision.title;
  }
}
