import { useLayoutEffect } from "react";
import { create } from "zustand";
import type { AskedQuestion } from "../../../shared/domain/scoring.ts";
import { useOpenWorkbook, useWorkbook } from "../../state/workbook.ts";
import {
  itemToRate,
  placeOf,
  standAt,
  stepFrom,
  nextOpen,
  walkOf,
  type Place,
  type Standpoint,
  type WalkStep,
} from "./walk.ts";

interface WorkshopState {
  /** Where each engagement's walk stands, by engagement id, for as long as the window is open. */
  readonly places: Readonly<Record<string, Place>>;
  /** Questions for groups are put to one group only, and a rating does not move on to the next group. */
  readonly staysWithGroup: boolean;
  /** The question fills the window, without the words of the room. */
  readonly projecting: boolean;
  readonly outlineShown: boolean;
}

export const useWorkshop = create<WorkshopState>()(() => ({
  places: {},
  staysWithGroup: false,
  projecting: false,
  outlineShown: true,
}));

/** Where the walk through the open engagement stands; null when nothing is asked. */
export function useStandpoint(): Standpoint | null {
  const walk = walkOf(useWorkbook());
  const engagementId = useOpenWorkbook((state) => state.engagementId);
  const wanted = useWorkshop((state) => (engagementId === null ? undefined : state.places[engagementId]));
  return standAt(walk, wanted);
}

/**
 * Keeps the walk where it is shown: a place that was only worked out ("the first open question") would move on by
 * itself as soon as that question is answered.
 */
export function useHeldPlace({ step, item }: Standpoint): void {
  const questionId = step.question.id;
  const groupId = item?.group?.id ?? null;
  useLayoutEffect(() => moveTo({ questionId, groupId }), [questionId, groupId]);
}

interface Standing {
  readonly walk: readonly WalkStep[];
  readonly here: Standpoint;
}

/** The same, for a key that was pressed just now. */
export function standpointNow(): Standing | null {
  const { engagementId, workbook } = useOpenWorkbook.getState();
  if (engagementId === null || !workbook) return null;
  const walk = walkOf(workbook);
  const here = standAt(walk, useWorkshop.getState().places[engagementId]);
  return here && { walk, here };
}

export function moveTo(place: Place): void {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return;
  useWorkshop.setState(({ places }) => ({ places: { ...places, [engagementId]: place } }));
}

/** To a question: to the group stayed with, else to its first open group. */
export function moveToStep(step: WalkStep): void {
  const { here } = standpointNow() ?? {};
  const stayedWith = useWorkshop.getState().staysWithGroup
    ? step.items.find((item) => item.group !== null && item.group.id === here?.item?.group?.id)
    : undefined;
  const item = stayedWith ?? itemToRate(step);
  moveTo(item ? placeOf(item) : { questionId: step.question.id, groupId: null });
}

/** `by` questions further on; stays at either end. */
export function moveBy(by: number): void {
  const now = standpointNow();
  const step = now && stepFrom(now.walk, now.here.step, by);
  if (step) moveToStep(step);
}

/** `by` groups further down; stays at either end. */
export function moveGroupBy(by: number): void {
  const now = standpointNow();
  if (!now?.here.item) return;
  const { items } = now.here.step;
  const item = items[items.indexOf(now.here.item) + by];
  if (item) moveTo(placeOf(item));
}

/** To the next unanswered question; false when there is none left. */
export function moveToNextOpen(): boolean {
  const now = standpointNow();
  const item: AskedQuestion | null = now ? nextOpen(now.walk, now.here) : null;
  if (item) moveTo(placeOf(item));
  return item !== null;
}
