import type { AskedQuestion } from "../../../shared/domain/scoring.ts";
import type { AnswerKey, CommandOf } from "../../../shared/workbook/commands.ts";
import { confidences, type Confidence, type Rating } from "../../../shared/workbook/model.ts";
import { run } from "../../state/workbook.ts";
import { moveGroupBy, standpointNow, useWorkshop } from "./place.ts";
import { placeOf } from "./walk.ts";

type AnswerPatch = CommandOf<"answer/update">["patch"];

/** Records something of an answer; resolves to false when it was refused. */
export function updateAnswer(answer: AnswerKey, patch: AnswerPatch): Promise<boolean> {
  return run({ type: "answer/update", answer, patch });
}

/** Rates what the walk stands at and, among groups, moves on to the next one. */
export function rateHere(rating: Rating): void {
  const item = standpointNow()?.here.item;
  if (!item) return;
  void updateAnswer(placeOf(item), { rating });
  goOnAmongGroups(item);
}

/** Marks what the walk stands at as not applicable, or takes that mark away. */
export function toggleNotApplicableHere(): void {
  const item = standpointNow()?.here.item;
  if (!item) return;
  const notApplicable = item.standing.kind !== "not-applicable";
  void updateAnswer(placeOf(item), { notApplicable });
  if (notApplicable) goOnAmongGroups(item);
}

/** Takes the rating, or "not applicable", away; voices, note and evidence stay. */
export function clearRatingHere(): void {
  const item = standpointNow()?.here.item;
  if (!item?.answer || (item.answer.rating === null && !item.answer.notApplicable)) return;
  void updateAnswer(placeOf(item), { rating: null, notApplicable: false });
}

export function setConfidenceHere(confidence: Confidence | null): void {
  const item = standpointNow()?.here.item;
  if (item) void updateAnswer(placeOf(item), { confidence });
}

/** Low, medium, high, and low again. */
export function cycleConfidenceHere(): void {
  const now = standpointNow()?.here.item?.answer?.confidence ?? null;
  const next = confidences[now === null ? 0 : (confidences.indexOf(now) + 1) % confidences.length];
  setConfidenceHere(next ?? null);
}

function goOnAmongGroups(item: AskedQuestion): void {
  if (item.group !== null && !useWorkshop.getState().staysWithGroup) moveGroupBy(1);
}
