import { scaleOf } from "../../../shared/methodology/questionnaires/scales.ts";
import type { SurveyAudience } from "../../../shared/methodology/questionnaires/types.ts";
import type { Response } from "../../../shared/domain/survey/response.ts";
import {
  allGroups,
  everyone,
  noGroup,
  type VisibleCell,
  type VisibleResults,
} from "../../../shared/domain/survey/visible.ts";
import { bounds, determined, reduced, type Equation } from "./linear.ts";

/**
 * Somebody who has every figure that is shown, of all filter combinations at once, and tries to find out what a few
 * people answered. Knows nothing of how the product decides what to hide.
 *
 * Unknowns: how many people of each base cell (audience × group) gave each answer to each question, “don’t know” and
 * blank among the answers. Every shown figure is an equation between them.
 */
export class Attacker {
  readonly cells: readonly { readonly audience: SurveyAudience; readonly group: string }[];
  readonly #questions: readonly { readonly start: number; readonly values: readonly number[] }[];
  readonly #perCell: number;
  readonly #system: ReturnType<typeof reduced>;

  constructor(results: VisibleResults, shown: readonly VisibleCell[], audiences: readonly SurveyAudience[]) {
    const groups = [...results.settings.groupIds, noGroup];
    this.cells = audiences.flatMap((audience) => groups.map((group) => ({ audience, group })));
    let start = 0;
    this.#questions = results.settings.questions.map(({ scale }) => {
      const question = { start, values: scaleOf(scale).steps.map(({ value }) => value) };
      start += question.values.length + 2;
      return question;
    });
    this.#perCell = start;
    this.#system = reduced([...this.#fromFigures(shown), ...this.#everyQuestionCountsTheSamePeople()]);
  }

  #fromFigures(shown: readonly VisibleCell[]): readonly Equation[] {
    return shown.flatMap(({ audience, group, figures }): readonly Equation[] => {
      if (!figures) return [];
      const place = (cell: Attacker["cells"][number]) =>
        (audience === everyone || audience === cell.audience) &&
        (group === allGroups || group === cell.group);
      const said = (slots: readonly number[], value: number): Equation => ({
        coefficients: this.#target(place, (slot) => (slots.includes(slot) ? 1 : 0)),
        value,
      });
      return figures.items.flatMap((item, index) => {
        const { start, values } = this.#questions[index]!;
        const scale = values.map((_, step) => start + step);
        const counts = [
          said(scale, item.answered),
          said([start + values.length], item.unknown),
          said([start + values.length + 1], item.blank),
        ];
        if (!item.figures) return counts;
        return [...counts, ...item.figures.distribution.map((count, step) => said([start + step], count))];
      });
    });
  }

  #everyQuestionCountsTheSamePeople(): readonly Equation[] {
    return this.#questions.slice(1).flatMap((question) =>
      this.cells.map((cell) => ({
        coefficients: this.#target(
          (each) => each === cell,
          (slot) => Number(slotIn(this.#questions[0]!, slot)) - Number(slotIn(question, slot)),
        ),
        value: 0,
      })),
    );
  }

  #target(
    place: (cell: Attacker["cells"][number]) => boolean,
    weight: (slot: number) => number,
  ): readonly number[] {
    return this.cells.flatMap((cell) =>
      Array.from({ length: this.#perCell }, (_, slot) => (place(cell) ? weight(slot) : 0)),
    );
  }

  /** What is asked for: people in these base cells. */
  people(cells: readonly Attacker["cells"][number][]): readonly number[] {
    return this.#target(
      (cell) => cells.includes(cell),
      (slot) => Number(slotIn(this.#questions[0]!, slot)),
    );
  }

  /** What is asked for: how many of these base cells answered the question with its scale's value at `step`. */
  answers(cells: readonly Attacker["cells"][number][], question: number, step: number): readonly number[] {
    const { start } = this.#questions[question]!;
    return this.#target(
      (cell) => cells.includes(cell),
      (slot) => Number(slot === start + step),
    );
  }

  /** What is asked for: the sum of the values that these base cells answered. */
  sum(cells: readonly Attacker["cells"][number][], question: number): readonly number[] {
    const { start, values } = this.#questions[question]!;
    return this.#target(
      (cell) => cells.includes(cell),
      (slot) => values[slot - start] ?? 0,
    );
  }

  /** The value that follows from the shown figures, or null. */
  workOut(target: readonly number[]): number | null {
    return determined(this.#system, target);
  }

  /** Least and greatest value that fits the shown figures, given that no count is negative. */
  narrowDown(target: readonly number[]): [number, number] {
    return bounds(this.#system, target);
  }
}

function slotIn(
  question: { readonly start: number; readonly values: readonly number[] },
  slot: number,
): boolean {
  return slot >= question.start && slot < question.start + question.values.length + 2;
}

/** The truth that the attacker is after. */
export function within(
  responses: readonly Response[],
  cells: readonly Attacker["cells"][number][],
  groupIds: readonly string[],
): readonly Response[] {
  return responses.filter(({ audience, groupId }) => {
    const group = groupId !== null && groupIds.includes(groupId) ? groupId : noGroup;
    return cells.some((cell) => cell.audience === audience && cell.group === group);
  });
}
