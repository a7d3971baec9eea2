import type { AskedQuestion } from "../../../shared/domain/scoring.ts";
import { dimensionOf, questionsFor } from "../../../shared/methodology/methodology.ts";
import type { Dimension, Question } from "../../../shared/methodology/types.ts";
import { engagementOf, type Workbook } from "../../../shared/workbook/model.ts";
import { askedOf, derive } from "../../state/derived.ts";

/** One question of the walk through the analysis. */
export interface WalkStep {
  readonly question: Question;
  /** 1 … `of`, within its dimension. */
  readonly number: number;
  readonly of: number;
  /** As put to the organization, or to each group; empty when it is for groups and there are none yet. */
  readonly items: readonly AskedQuestion[];
}

/** A question and, when it is asked of groups, one of them. */
export interface Place {
  readonly questionId: string;
  readonly groupId: string | null;
}

/** Every question the situation asks, in the order of the method. */
export const walkOf = derive((workbook: Workbook): readonly WalkStep[] => {
  const items = Map.groupBy(askedOf(workbook), (item) => item.question.id);
  const questions = questionsFor(engagementOf(workbook).situation);
  const byDimension = Map.groupBy(questions, (question) => question.dimension);
  return questions.map((question) => {
    const siblings = byDimension.get(question.dimension) ?? [];
    return {
      question,
      number: siblings.indexOf(question) + 1,
      of: siblings.length,
      items: items.get(question.id) ?? [],
    };
  });
});

/** A dimension's part of the walk. */
export interface WalkDimension {
  readonly dimension: Dimension;
  readonly steps: readonly WalkStep[];
  /** Of its questions, each counted once for every group it is put to. */
  readonly answered: number;
  readonly asked: number;
}

/** The walk by dimension; dimensions of which the situation asks nothing are left out. */
export const walkByDimensionOf = derive((workbook: Workbook): readonly WalkDimension[] => {
  const byDimension = Map.groupBy(walkOf(workbook), (step) => step.question.dimension);
  return [...byDimension].map(([id, steps]) => {
    const items = steps.flatMap((step) => step.items);
    const answered = items.filter((item) => !isOpen(item)).length;
    return { dimension: dimensionOf(id), steps, answered, asked: items.length };
  });
});

/** Where the walk stands: a step, and what of it is being rated (null when there is no group to rate). */
export interface Standpoint {
  readonly step: WalkStep;
  readonly item: AskedQuestion | null;
}

/** The standpoint for a wanted place; when the question is not asked here, the first open one, else the first. */
export function standAt(walk: readonly WalkStep[], wanted: Place | undefined): Standpoint | null {
  const step =
    walk.find(({ question }) => question.id === wanted?.questionId) ??
    walk.find(({ items }) => items.some(isOpen)) ??
    walk[0];
  if (!step) return null;
  const item =
    step.items.find(({ group }) => group !== null && group.id === wanted?.groupId) ?? itemToRate(step);
  return { step, item };
}

/** The step `by` questions further on (negative: back), or null beyond either end. */
export function stepFrom(walk: readonly WalkStep[], from: WalkStep, by: number): WalkStep | null {
  const here = walk.findIndex(({ question }) => question.id === from.question.id);
  return walk[here + by] ?? null;
}

/** What of a step is rated next: its first open item, else its first. */
export function itemToRate({ items }: WalkStep): AskedQuestion | null {
  return items.find(isOpen) ?? items[0] ?? null;
}

/** The next unanswered question (and group) after this one, from the start again after the last; null when none is left. */
export function nextOpen(walk: readonly WalkStep[], from: Standpoint): AskedQuestion | null {
  const stepIndex = walk.indexOf(from.step);
  const earlier = walk.slice(0, stepIndex).flatMap(({ items }) => items);
  const here = from.item ? from.step.items.indexOf(from.item) : -1;
  const after = [
    ...from.step.items.slice(here + 1),
    ...walk.slice(stepIndex + 1).flatMap(({ items }) => items),
    ...earlier,
    ...from.step.items.slice(0, Math.max(here, 0)),
  ];
  return after.find(isOpen) ?? null;
}

export function isOpen({ standing }: AskedQuestion): boolean {
  return standing.kind === "unanswered";
}

export function placeOf(item: AskedQuestion): Place {
  return { questionId: item.question.id, groupId: item.group?.id ?? null };
}
