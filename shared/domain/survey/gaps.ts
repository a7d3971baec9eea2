import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import { yes } from "../../methodology/questionnaires/scales.ts";
import type { Figures } from "./figures.ts";
import { allGroups, everyone, figuresIn, type VisibleItem, type VisibleResults } from "./visible.ts";

/** How differently executives and the people around them see the same thing. */
export interface PerceptionGap {
  /** The self-check's item and its mirror. */
  readonly item: AskedQuestion;
  readonly mirror: AskedQuestion;
  /** What may be shown of each side; null when nothing may. */
  readonly executives: VisibleItem | null;
  readonly staff: VisibleItem | null;
  /** Executives' mean − staff's mean, −2 … 2 steps; null when either mean is hidden or there is none. */
  readonly gap: number | null;
  /** One side was asked in other words than the method's, so that the two may not mean the same. */
  readonly reworded: boolean;
}

/**
 * The perception gap of every item asked on both sides, the widest first whichever way it points, those that cannot be
 * told last; equal ones as asked. Made from what may be shown and from nothing else.
 *
 * @param audience whose eyes to look through: everyone who answered the mirror, or managers or users alone
 */
export function perceptionGaps(
  selfCheck: VisibleResults,
  mirror: VisibleResults,
  audience: "manager" | "user" | typeof everyone,
): readonly PerceptionGap[] {
  const executives = itemsOf(selfCheck, everyone, allGroups);
  const staff = itemsOf(mirror, audience, allGroups);
  const gaps = pairs(selfCheck, mirror).map(({ item, mirror: other }): PerceptionGap => {
    const own = executives.get(item.id) ?? null;
    const seen = staff.get(other.id) ?? null;
    return {
      item,
      mirror: other,
      executives: own,
      staff: seen,
      gap: own?.figures && seen?.figures ? own.figures.mean - seen.figures.mean : null,
      reworded: item.wording !== "method" || other.wording !== "method",
    };
  });
  return gaps.toSorted((a, b) => width(b) - width(a));
}

function width({ gap }: PerceptionGap): number {
  return gap === null ? -1 : Math.abs(gap);
}

function pairs(selfCheck: VisibleResults, mirror: VisibleResults) {
  return selfCheck.settings.questions.flatMap((item) => {
    const other = mirror.settings.questions.find(({ mirrors }) => mirrors === item.id);
    return other ? [{ item, mirror: other }] : [];
  });
}

function itemsOf(
  results: VisibleResults,
  audience: Parameters<typeof figuresIn>[1],
  group: string,
): ReadonlyMap<string, VisibleItem> {
  const items = figuresIn(results, audience, group)?.items ?? [];
  return new Map(items.map((item) => [item.itemId, item]));
}

/** Staff with this mean or less see nothing of what an executive says holds: most said no. */
export const unseenAtMost = 0.5;

/** A gap of three quarters of a step, as between "partly" and nearly "yes", is wide. */
export const wideFrom = 0.75;

/** From this many executives on it is a pattern; one alone is that one’s own matter. */
export const fewestUnseen = 2;

/** Executives say yes where their people see nothing. */
export interface Unseen {
  readonly item: AskedQuestion;
  /** Who says so, when the self-check was named; otherwise null. */
  readonly personId: string | null;
  /** How many executives this is about; 1 when named. */
  readonly executives: number;
  /** Whose view it is: the executive's own group, or `allGroups` where there is none, or no names. */
  readonly group: string;
  readonly audience: "manager" | "user" | typeof everyone;
  readonly staff: Figures;
}

/**
 * Where executives call themselves committed and their people see nothing: they answer yes, and the people's mean on the
 * mirrored item is `unseenAtMost` or less. Named executives are held against their own group; one without a group, and
 * executives whose answers are anonymous, against all staff. Groups that are not shown are not used. In the order of
 * the questions.
 */
export function unseenCommitment(selfCheck: VisibleResults, mirror: VisibleResults): readonly Unseen[] {
  return pairs(selfCheck, mirror).flatMap(({ item, mirror: other }) =>
    saidYes(selfCheck, item.id).flatMap(({ personId, executives, group }): readonly Unseen[] => {
      const view = viewOf(mirror, other.id, group);
      return view && view.staff.mean <= unseenAtMost ? [{ item, personId, executives, group, ...view }] : [];
    }),
  );
}

/** An item that several executives say holds, and of which their people see nothing. */
export interface UnseenItem {
  readonly item: AskedQuestion;
  readonly executives: number;
  /** What their people answered; null where not all are held against the same people, who then have no mean together. */
  readonly staff: Figures | null;
}

/** The unseen commitments of at least `fewestUnseen` executives, item by item in the order of the questions. */
export function unseenByItem(selfCheck: VisibleResults, mirror: VisibleResults): readonly UnseenItem[] {
  const byItem = Map.groupBy(unseenCommitment(selfCheck, mirror), ({ item }) => item.id);
  return [...byItem.values()].flatMap((all): readonly UnseenItem[] => {
    const [first] = all;
    const executives = all.reduce((sum, one) => sum + one.executives, 0);
    if (!first || executives < fewestUnseen) return [];
    const oneView = all.every(({ group, audience }) => group === first.group && audience === first.audience);
    return [{ item: first.item, executives, staff: oneView ? first.staff : null }];
  });
}

function saidYes(
  selfCheck: VisibleResults,
  itemId: string,
): readonly Pick<Unseen, "personId" | "executives" | "group">[] {
  if (selfCheck.settings.naming === "named")
    return selfCheck.people
      .filter(({ answers }) => answers[itemId] === yes)
      .map(({ personId, groupId }) => ({ personId, executives: 1, group: groupId ?? allGroups }));
  const executives = itemsOf(selfCheck, everyone, allGroups).get(itemId)?.figures?.distribution[yes] ?? 0;
  return executives === 0 ? [] : [{ personId: null, executives, group: allGroups }];
}

/** The widest view of a group that may be shown. */
function viewOf(
  mirror: VisibleResults,
  itemId: string,
  group: string,
): Pick<Unseen, "audience" | "staff"> | null {
  for (const audience of [everyone, "user", "manager"] as const) {
    const staff = itemsOf(mirror, audience, group).get(itemId)?.figures;
    if (staff) return { audience, staff };
  }
  return null;
}
