import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import type { Slots } from "./coded.ts";
import { added, figuresOf, type Figures } from "./figures.ts";
import { summedCounts, type Tally } from "./tally.ts";

/** What may be shown of one item in a cell. The three counts add up to the cell's respondents. */
export interface VisibleItem {
  readonly itemId: string;
  /** Answered with a value of the scale. */
  readonly answered: number;
  readonly unknown: number;
  readonly blank: number;
  /** Null when nobody answered, too few did, or it would tell what too few answered elsewhere. */
  readonly figures: Figures | null;
}

/**
 * What may be shown of one part in a cell. It is made from the figures of its items that are shown and from nothing
 * else: a figure over all items would give the hidden ones away.
 */
export interface VisiblePart {
  readonly part: string;
  /** Items asked on the part's scale, which is that of its first item. */
  readonly asked: number;
  /** Those of them that are shown here. */
  readonly shown: number;
  /** Mean of the shown items' means; null when none is shown. */
  readonly mean: number | null;
  /** Sample standard deviation of all single answers to the shown items. */
  readonly sd: number | null;
  /** Single answers to the shown items. */
  readonly answers: number;
  /** “Don’t know” over all items asked. */
  readonly unknown: number;
}

/** What may be shown of one filter combination. */
export interface CellFigures {
  readonly respondents: number;
  /** In the order of the questions. */
  readonly items: readonly VisibleItem[];
  /** In the order of the parts. */
  readonly parts: readonly VisiblePart[];
}

/** A filter combination: which rows and columns it takes together, and which questions it may show. */
export interface CellPlace {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly mayShow: (question: number) => boolean;
}

/** The figures of a filter combination whose respondents may be shown. */
export function cellFigures(
  tally: Tally,
  questions: readonly AskedQuestion[],
  place: CellPlace,
): CellFigures {
  const counts = summedCounts(tally, place.rows, place.columns);
  const respondents = place.rows.reduce(
    (sum, row) =>
      sum + place.columns.reduce((each, column) => each + (tally.respondents[row]?.[column] ?? 0), 0),
    0,
  );
  const items = tally.slots.map((slots, index) =>
    itemOf(questions[index]?.id ?? "", counts, slots, respondents, place.mayShow(index)),
  );
  return { respondents, items, parts: partsOf(questions, items, tally.slots) };
}

function itemOf(
  itemId: string,
  counts: Int32Array,
  { start, steps, lowest }: Slots,
  respondents: number,
  mayShow: boolean,
): VisibleItem {
  const distribution = [...counts.subarray(start, start + steps)];
  const answered = distribution.reduce((sum, count) => sum + count, 0);
  const unknown = counts[start + steps] ?? 0;
  return {
    itemId,
    answered,
    unknown,
    blank: respondents - answered - unknown,
    figures: mayShow ? figuresOf(distribution, lowest) : null,
  };
}

/** The questions of each part that are asked on the scale of its first one, by their place among all questions. */
export function constructsOf(questions: readonly AskedQuestion[]): ReadonlyMap<string, readonly number[]> {
  const constructs = new Map<string, number[]>();
  for (const [index, { part, scale }] of questions.entries()) {
    const places = constructs.get(part);
    if (!places) constructs.set(part, [index]);
    else if (questions[places[0] ?? index]?.scale === scale) places.push(index);
  }
  return constructs;
}

function partsOf(
  questions: readonly AskedQuestion[],
  items: readonly VisibleItem[],
  slots: readonly Slots[],
): readonly VisiblePart[] {
  return [...constructsOf(questions)].map(([part, places]) => {
    const own = places.flatMap((place) => items[place] ?? []);
    const shown = own.flatMap(({ figures }) => figures ?? []);
    const single = figuresOf(
      added(shown.map(({ distribution }) => distribution)),
      slots[places[0] ?? 0]?.lowest ?? 0,
    );
    return {
      part,
      asked: own.length,
      shown: shown.length,
      mean: shown.length === 0 ? null : shown.reduce((sum, { mean }) => sum + mean, 0) / shown.length,
      sd: single?.sd ?? null,
      answers: single?.n ?? 0,
      unknown: own.reduce((sum, { unknown }) => sum + unknown, 0),
    };
  });
}
