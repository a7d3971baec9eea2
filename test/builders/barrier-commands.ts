import { leverIds } from "../../shared/methodology/levers.ts";
import { practices, stepNumbers } from "../../shared/methodology/triage-steps.ts";
import { elementIds } from "../../shared/methodology/types.ts";
import type { Command, EvidencePlace } from "../../shared/workbook/commands.ts";
import type { CellKey } from "../../shared/workbook/commands/alignment.ts";
import type { StepKey } from "../../shared/workbook/commands/triage.ts";
import { stances } from "../../shared/workbook/entities/alignment.ts";
import { responsibilityParts, supervisionAspects } from "../../shared/workbook/entities/ownership.ts";
import { registers } from "../../shared/workbook/entities/register.ts";
import { holdings } from "../../shared/workbook/entities/state.ts";
import { criterionStates, frequencies } from "../../shared/workbook/entities/success.ts";
import {
  aBehaviour,
  aCriterion,
  aMeasure,
  anOwnershipAnswer,
  aPassage,
  aView,
  aWorkaround,
} from "./barriers.ts";
import { maybe, name, several, some, someAnswer, without, type Context } from "./random-context.ts";

function someCell(c: Context): CellKey {
  return { behaviourId: some(c, "behaviours"), lever: c.random.pick(leverIds) };
}

function someStep(c: Context): StepKey {
  return { roundId: some(c, "triageRounds"), step: c.random.pick(stepNumbers) };
}

/** A place that evidence can be attached to. */
export function somePlace(c: Context): EvidencePlace {
  const places: readonly (() => EvidencePlace)[] = [
    () => ({ kind: "answer", answer: someAnswer(c) }),
    () => ({ kind: "finding", findingId: some(c, "findings") }),
    () => ({ kind: "cell", cell: someCell(c) }),
    () => ({ kind: "step", step: someStep(c) }),
  ];
  return c.random.pick(places)();
}

/** The place that a piece of evidence is attached to, if there is one. */
export function someTakenPlace(c: Context): { readonly evidenceId: string; readonly place: EvidencePlace } {
  const { answers, alignmentCells, triageSteps } = c.workbook;
  const { answerEvidence, findingEvidence, cellEvidence, stepEvidence } = c.workbook;
  const taken: { readonly evidenceId: string; readonly place: EvidencePlace }[] = [];
  for (const { evidenceId, answerId } of answerEvidence.values()) {
    const { questionId, groupId } = answers.get(answerId) ?? someAnswer(c);
    taken.push({ evidenceId, place: { kind: "answer", answer: { questionId, groupId } } });
  }
  for (const { evidenceId, findingId } of findingEvidence.values())
    taken.push({ evidenceId, place: { kind: "finding", findingId } });
  for (const { evidenceId, cellId } of cellEvidence.values()) {
    const { behaviourId, lever } = alignmentCells.get(cellId) ?? someCell(c);
    taken.push({ evidenceId, place: { kind: "cell", cell: { behaviourId, lever } } });
  }
  for (const { evidenceId, stepId } of stepEvidence.values()) {
    const { roundId, step } = triageSteps.get(stepId) ?? someStep(c);
    taken.push({ evidenceId, place: { kind: "step", step: { roundId, step } } });
  }
  return taken.length === 0 ? { evidenceId: some(c, "evidence"), place: somePlace(c) } : c.random.pick(taken);
}

const holding = (c: Context) => c.random.pick(holdings);

const ownership: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "ownership/update",
    patch: { ownerId: maybe(c, () => some(c, "people")), authority: holding(c) },
  }),
  (c) => ({
    type: "ownership/update",
    patch: { reviewShare: maybe(c, () => c.random.below(101)), note: c.text() },
  }),
  (c) => ({
    type: "ownership-answer/add",
    answer: without(
      anOwnershipAnswer(c.newId(), some(c, "people"), {
        words: c.text(),
        namedPersonId: maybe(c, () => some(c, "people")),
        seconds: maybe(c, () => c.random.below(600) / 10),
      }),
      "position",
    ),
  }),
  (c) => ({
    type: "ownership-answer/update",
    id: some(c, "ownershipAnswers"),
    patch: { named: c.text(), namedPersonId: maybe(c, () => some(c, "people")) },
  }),
  (c) => ({ type: "ownership-answer/remove", id: some(c, "ownershipAnswers") }),
  (c) => ({
    type: "supervision/update",
    rows: [some(c, "people"), ...several(c, "people")].map((personId) => ({
      personId,
      patch: { [c.random.pick(supervisionAspects)]: holding(c), note: c.text() },
    })),
  }),
  (c) => ({ type: "supervision/remove", personIds: [some(c, "supervision")] }),
  (c) => ({
    type: "responsibility/set",
    element: c.random.pick(elementIds),
    personId: some(c, "people"),
    parts: responsibilityParts.filter(() => c.random.chance(0.4)),
  }),
];

const success: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "measure/add",
    measure: without(
      aMeasure(c.newId(), {
        title: name(c),
        ownerId: maybe(c, () => some(c, "people")),
        baseline: maybe(c, () => c.random.next() * 100),
      }),
      "position",
    ),
  }),
  (c) => ({
    type: "measures/update",
    ids: [some(c, "measures"), ...several(c, "measures")],
    patch: { frequency: maybe(c, () => c.random.pick(frequencies)), inRewards: holding(c), source: c.text() },
  }),
  (c) => ({ type: "measures/remove", ids: [some(c, "measures")] }),
  (c) => ({
    type: "criterion/add",
    criterion: without(
      aCriterion(c.newId(), { title: name(c), measureId: maybe(c, () => some(c, "measures")) }),
      "position",
    ),
  }),
  (c) => ({
    type: "criterion/update",
    id: some(c, "renewalCriteria"),
    patch: { state: c.random.pick(criterionStates), measureId: maybe(c, () => some(c, "measures")) },
  }),
  (c) => ({ type: "criterion/remove", id: some(c, "renewalCriteria") }),
  (c) => ({
    type: "workaround/add",
    workaround: without(aWorkaround(c.newId(), some(c, "groups"), { title: name(c) }), "position"),
  }),
  (c) => ({
    type: "workaround/update",
    id: some(c, "workarounds"),
    patch: { hoursPerWeek: c.random.next() * 40, groupId: some(c, "groups"), note: c.text() },
  }),
  (c) => ({ type: "workaround/remove", id: some(c, "workarounds") }),
];

const alignment: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "behaviours/add",
    behaviours: [name(c), name(c)].map((title) => without(aBehaviour(c.newId(), { title }), "position")),
    groupIds: several(c, "groups"),
  }),
  (c) => ({ type: "behaviour/update", id: some(c, "behaviours"), patch: { observed: c.text() } }),
  (c) => ({ type: "behaviour/relate", id: some(c, "behaviours"), groupIds: several(c, "groups") }),
  (c) => ({ type: "behaviours/remove", ids: [some(c, "behaviours")] }),
  (c) => ({ type: "cells/update", cells: [someCell(c)], patch: { note: c.text() } }),
  (c) => ({
    type: "cells/update",
    cells: [someCell(c), someCell(c), someCell(c)],
    patch: { stance: c.random.pick(stances) },
  }),
  (c) => ({
    type: "passage/add",
    passage: without(aPassage(c.newId(), some(c, "evidence"), "", { words: c.text() }), "position", "cellId"),
    cell: someCell(c),
    stance: maybe(c, () => c.random.pick(stances)),
  }),
  (c) => ({ type: "passage/update", id: some(c, "passages"), patch: { words: c.text(), place: c.text() } }),
  (c) => ({ type: "passage/remove", id: some(c, "passages") }),
];

const triage: readonly ((context: Context) => Command)[] = [
  (c) => ({ type: "triage/start", roundId: c.newId(), findingId: some(c, "findings") }),
  (c) => ({
    type: "triage/update",
    roundId: some(c, "triageRounds"),
    patch: { practice: maybe(c, () => c.random.pick(practices)), objection: c.text() },
  }),
  (c) => ({
    type: "triage/answer",
    step: someStep(c),
    patch: { answer: c.random.pick(["yes", "no", "unknown"]) },
  }),
  (c) => ({ type: "triage/answer", step: someStep(c), patch: { note: c.text() } }),
  (c) => ({ type: "triage/remove", roundId: some(c, "triageRounds") }),
];

const register: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "findings/merge",
    intoId: some(c, "findings"),
    ids: [some(c, "findings"), ...several(c, "findings")],
  }),
  (c) => ({
    type: "finding/split",
    id: some(c, "findings"),
    finding: { id: c.newId(), title: name(c), description: c.text() },
  }),
  (c) => ({
    type: "view/save",
    view: without(
      aView(c.random.chance(0.5) ? c.newId() : some(c, "savedViews"), {
        name: name(c),
        register: c.random.pick(registers),
      }),
      "position",
    ),
  }),
  (c) => ({ type: "view/remove", id: some(c, "savedViews") }),
  (c) => ({
    type: "suggestion/dismiss",
    key: `ownership:${c.random.pick(["missing", "means", "disagreement"])}`,
    note: c.text(),
  }),
  (c) => ({ type: "suggestion/restore", key: some(c, "dismissals") }),
  (c) => ({
    type: "finding/relate",
    id: some(c, "findings"),
    behaviourIds: several(c, "behaviours"),
    personIds: several(c, "people"),
  }),
];

/** Edits of what is recorded before anything is called resistance. */
export const barrierMakers: readonly ((context: Context) => Command)[] = [
  ...ownership,
  ...success,
  ...alignment,
  ...triage,
  ...register,
];
