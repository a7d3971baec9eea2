import {
  changesBetween,
  changeText,
  partChanges,
  type Change,
  type PartChange,
} from "../../domain/survey/rounds.ts";
import { allGroups, everyone, figuresIn, type VisibleResults } from "../../domain/survey/visible.ts";
import { oneDecimal } from "../../domain/survey/words.ts";

/** What may be said of an item or a part against the round before. */
export interface SinceBefore {
  /** The mean in the round before, where it compares with the newest one; otherwise null. */
  readonly earlier: number | null;
  /** What the change tells, or why there is none; "" where the figures say all. */
  readonly reading: string;
}

/** The newest round against the one before, over all who answered. */
export interface RoundChanges {
  readonly ofItem: (itemId: string) => SinceBefore;
  readonly ofPart: (part: string) => SinceBefore;
}

const noRoundBefore: SinceBefore = { earlier: null, reading: "" };

/** @param before the round before; null where there is none, and then nothing is said */
export function roundChanges(before: VisibleResults | null, newest: VisibleResults): RoundChanges {
  if (before === null) return { ofItem: () => noRoundBefore, ofPart: () => noRoundBefore };
  const changes = changesBetween(before, newest, everyone, allGroups);
  const items = new Map(changes.map((change) => [change.itemId, change]));
  const parts = new Map(partChanges(changes, newest.settings.questions).map((each) => [each.part, each]));
  return {
    ofItem: (itemId) => itemSaid(items.get(itemId)),
    ofPart: (part) => partSaid(parts.get(part), shownOf(before, part), shownOf(newest, part)),
  };
}

function itemSaid(change: Change | undefined): SinceBefore {
  if (!change) return { earlier: null, reading: "Not asked in the round before." };
  const compares = change.difference !== null && change.reading !== "other-wording";
  return { earlier: compares ? (change.earlier?.mean ?? null) : null, reading: changeText(change) };
}

/** The means of a part as they are shown compare only where both are made of the very items that were compared. */
function partSaid(change: PartChange | undefined, shownBefore: number, shownNow: number): SinceBefore {
  if (!change) return { earlier: null, reading: "No item can be compared with the round before." };
  const { items, earlier, later } = change;
  if (items === shownBefore && items === shownNow) return { earlier, reading: "" };
  const over = items === 1 ? "the one that compares" : `the ${items} that compare`;
  return {
    earlier: null,
    reading: `The two rounds differ in their items. Over ${over}: ${oneDecimal(earlier)} before, ${oneDecimal(later)} now.`,
  };
}

/** How many items a part's mean is made of. */
function shownOf(round: VisibleResults, part: string): number {
  return figuresIn(round, everyone, allGroups)?.parts.find((each) => each.part === part)?.shown ?? 0;
}
