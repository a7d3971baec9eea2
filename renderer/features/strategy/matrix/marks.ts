import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { run } from "../../../state/workbook.ts";
import { isInList } from "../recommendations/standing.ts";

/** A place in the matrix, each 1 … 5. */
export interface Spot {
  readonly impact: number;
  readonly effort: number;
}

/** Something that is weighed: a recommendation still to be decided on, or an action of the roadmap. */
export interface Mark {
  readonly id: string;
  readonly kind: "recommendation" | "action";
  /** "3" for a recommendation, "A3" for an action. */
  readonly number: string;
  readonly title: string;
  /** Where it stands: as judged, else as computed; an action that is neither stands in the middle. */
  readonly spot: Spot;
  /** null for an action that is not from the library: nothing is computed of it. */
  readonly computed: Spot | null;
  /** The consultant judged at least one of the two. */
  readonly judged: boolean;
}

/** What an action stands at that nobody has judged and nothing is computed of. */
const middle: Spot = { impact: 3, effort: 3 };

/** The recommendations to decide on, most called for first, then the actions that are not dropped. */
export function marksOf(
  recommended: readonly RecommendedAction[],
  roadmap: readonly RoadmapEntry[],
): readonly Mark[] {
  const byAction = new Map(
    recommended.flatMap((each) => (each.taken ? [[each.taken.id, each] as const] : [])),
  );
  const open = recommended
    .filter((each) => isInList(each, "open"))
    .map((each, i): Mark => ({
      id: each.action.id,
      kind: "recommendation",
      number: `${i + 1}`,
      title: each.action.title,
      ...placed(each),
    }));
  const actions = roadmap
    .filter(({ action }) => action.status !== "dropped")
    .map(({ action, rank }): Mark => {
      const source = byAction.get(action.id);
      return {
        id: action.id,
        kind: "action",
        number: `A${rank}`,
        title: action.title,
        ...(source ? placed(source) : ownPlace(action)),
      };
    });
  return [...open, ...actions];
}

function placed({ impact, effort }: RecommendedAction): Pick<Mark, "spot" | "computed" | "judged"> {
  return {
    spot: { impact: impact.judged ?? impact.computed, effort: effort.judged ?? effort.computed },
    computed: { impact: impact.computed, effort: effort.computed },
    judged: impact.judged !== null || effort.judged !== null,
  };
}

function ownPlace(row: { readonly impact: number | null; readonly effort: number | null }) {
  return {
    spot: { impact: row.impact ?? middle.impact, effort: row.effort ?? middle.effort },
    computed: null,
    judged: row.impact !== null || row.effort !== null,
  };
}

/** Records where a mark was put; a figure that is as computed counts as not judged. */
export function judge(mark: Mark, wanted: Spot): Promise<boolean> {
  const spot = { impact: within(wanted.impact), effort: within(wanted.effort) };
  return record(mark, {
    impact: spot.impact === mark.computed?.impact ? null : spot.impact,
    effort: spot.effort === mark.computed?.effort ? null : spot.effort,
  });
}

/** Puts a mark back to where it was computed. */
export function unjudge(mark: Mark): Promise<boolean> {
  return record(mark, { impact: null, effort: null });
}

function record(mark: Mark, patch: { impact: number | null; effort: number | null }): Promise<boolean> {
  return mark.kind === "recommendation"
    ? run({ type: "recommendation/update", id: mark.id, patch })
    : run({ type: "actions/update", ids: [mark.id], patch });
}

function within(value: number): number {
  return Math.max(1, Math.min(5, Math.round(value)));
}

/** Whether two places are the same, or neither is one. */
export function isSameSpot(a: Spot | null, b: Spot | null): boolean {
  return a?.impact === b?.impact && a?.effort === b?.effort;
}

/** "impact 4, effort 2, judged; computed impact 5, effort 2". */
export function spotInWords({ spot, computed, judged }: Mark): string {
  const now = `impact ${spot.impact}, effort ${spot.effort}`;
  if (!judged) return computed ? now : `${now}, not judged yet`;
  return computed
    ? `${now}, judged; computed impact ${computed.impact}, effort ${computed.effort}`
    : `${now}, judged`;
}
