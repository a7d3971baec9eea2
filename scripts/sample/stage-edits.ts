import { leverIds } from "../../shared/methodology/levers.ts";
import { stepNumbers } from "../../shared/methodology/triage-steps.ts";
import { elementIds } from "../../shared/methodology/types.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { matrix, passages } from "./alignment.ts";
import { behaviours } from "./behaviours.ts";
import type { Edit } from "./edit.ts";
import { owner, ownershipAnswers, responsibilities, supervision } from "./ownership.ts";
import { people } from "./people.ts";
import { dismissals } from "./register.ts";
import { measures, renewalCriteria, workarounds } from "./success.ts";
import { triageRounds } from "./triage/index.ts";
import type { WrittenRound } from "./triage/sheet.ts";

/** The commands that fill the stages around the analysis: ownership, success, alignment, triage. */

export function* ownershipEdits(): Generator<Command> {
  for (const answer of ownershipAnswers) yield { type: "ownership-answer/add", answer };
  yield { type: "ownership/update", patch: owner };
  for (const { id } of people) {
    const patch = supervision[id];
    if (patch) yield { type: "supervision/update", rows: [{ personId: id, patch }] };
  }
  for (const element of elementIds) {
    for (const { id } of people) {
      const parts = responsibilities[element][id];
      if (parts) yield { type: "responsibility/set", element, personId: id, parts: [...parts] };
    }
  }
}

export function* successEdits(): Generator<Command> {
  for (const measure of measures) yield { type: "measure/add", measure };
  for (const criterion of renewalCriteria) yield { type: "criterion/add", criterion };
  for (const workaround of workarounds) yield { type: "workaround/add", workaround };
}

/** Needs the evidence; the findings need the behaviours. */
export function* alignmentEdits(): Generator<Command> {
  for (const { groups, ...behaviour } of behaviours)
    yield { type: "behaviours/add", behaviours: [behaviour], groupIds: [...groups] };
  for (const { id: behaviourId } of behaviours) {
    for (const lever of leverIds) {
      const written = matrix[behaviourId][lever];
      if (!written) continue;
      const cell = { behaviourId, lever };
      const { stance, note, evidence } = written;
      yield { type: "cells/update", cells: [cell], patch: { stance, note } };
      for (const evidenceId of evidence)
        yield { type: "evidence/link", evidenceId, place: { kind: "cell", cell } };
    }
  }
  for (const { behaviourId, lever, ...passage } of passages)
    yield { type: "passage/add", passage, cell: { behaviourId, lever }, stance: null };
}

/** Needs the findings. */
export function* triageEdits(): Generator<Edit> {
  const rounds = new Map<string, number>();
  for (const round of triageRounds) {
    const number = (rounds.get(round.finding) ?? 0) + 1;
    rounds.set(round.finding, number);
    const at = `${round.started}:00.000Z`;
    for (const edit of oneRound(`t${round.finding.slice(1)}-${number}`, round)) yield { at, edit };
  }
}

function* oneRound(
  roundId: string,
  { finding, practice, objection = "", note, steps }: WrittenRound,
): Generator<Command> {
  yield { type: "triage/start", roundId, findingId: finding };
  yield { type: "triage/update", roundId, patch: { practice: practice ?? null, objection, note } };
  for (const number of stepNumbers) {
    const written = steps[number];
    if (!written) continue;
    const step = { roundId, step: number };
    yield { type: "triage/answer", step, patch: { answer: written.answer, note: written.note } };
    for (const evidenceId of written.evidence)
      yield { type: "evidence/link", evidenceId, place: { kind: "step", step } };
  }
}

export function* dismissalEdits(): Generator<Edit> {
  for (const { key, dismissed, note } of dismissals)
    yield { at: `${dismissed}:00.000Z`, edit: { type: "suggestion/dismiss", key, note } };
}
