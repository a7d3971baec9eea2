import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { elementOf } from "../../../../shared/methodology/methodology.ts";

/** What became of a recommendation. */
export type Standing = "open" | "accepted" | "adapted" | "rejected";

export const standingTitles: Readonly<Record<Standing, string>> = {
  open: "Open",
  accepted: "Accepted",
  adapted: "Adapted",
  rejected: "Rejected",
};

/** A recommendation whose action was removed from the roadmap is open again, whatever was decided before. */
export function standingOf({ decision, taken }: RecommendedAction): Standing {
  if (taken) return decision?.state === "adapted" ? "adapted" : "accepted";
  return decision?.state === "rejected" ? "rejected" : "open";
}

/** It was taken up or decided on, and nothing in the record calls for it any more. */
export function isLapsed({ status }: RecommendedAction): boolean {
  return status === "no-longer-called";
}

/** "Accepted, no longer called for". */
export function standingInWords(recommended: RecommendedAction): string {
  const standing = standingOf(recommended);
  if (isLapsed(recommended)) return `${standingTitles[standing]}, no longer called for`;
  if (standing === "open" && recommended.status === "not-called") return "Not called for";
  return standingTitles[standing];
}

/** Which of the recommendations are listed. */
export const shownLists = ["open", "taken-up", "rejected", "lapsed", "library", "own"] as const;
export type ShownList = (typeof shownLists)[number];

export const shownListTitles: Readonly<Record<ShownList, string>> = {
  open: "Open",
  "taken-up": "Taken up",
  rejected: "Rejected",
  lapsed: "No longer called for",
  library: "Whole library",
  own: "My library",
};

/** Whether one of the method's recommendations is in a list; the own ones are in theirs and where they were decided. */
export function isInList(recommended: RecommendedAction, list: ShownList): boolean {
  const standing = standingOf(recommended);
  const isOwn = recommended.action.id.startsWith("own.");
  switch (list) {
    case "open":
      return standing === "open" && recommended.called;
    case "taken-up":
      return recommended.taken !== null;
    case "rejected":
      return standing === "rejected";
    case "lapsed":
      return isLapsed(recommended) && !isOwn;
    case "library":
      return !isOwn;
    case "own":
      return isOwn;
  }
}

/** Whether every word looked for is somewhere in what the action says of itself. */
export function speaksOf({ action }: RecommendedAction, looked: string): boolean {
  const words = folded(looked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = folded(
    [
      action.title,
      action.description,
      action.answers,
      elementOf(action.element).title,
      ...action.steps,
      action.measure,
      ...action.pitfalls,
    ].join(" "),
  );
  return words.every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
}

/** Why, in one line: the strongest rule, or what the action answers. */
export function whyInShort({ reasons, action }: RecommendedAction): string {
  return reasons[0]?.rule.because ?? action.answers;
}
