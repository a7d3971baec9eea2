import { leverOf } from "../../../shared/methodology/levers.ts";
import { findQuestion } from "../../../shared/methodology/methodology.ts";
import type { EvidencePlace } from "../../../shared/workbook/commands.ts";
import { answerId, inOrder, type Evidence, type Workbook } from "../../../shared/workbook/model.ts";
import { cellId, stepId } from "../../../shared/workbook/row-ids.ts";
import { derive, registerOf } from "../../state/derived.ts";
import type { Focus } from "../../state/navigation.ts";

/** A place a piece of evidence is attached to, in words, and the way there. */
export interface NamedPlace {
  readonly place: EvidencePlace;
  readonly name: string;
  readonly focus: Focus;
}

/** Where each piece of evidence is attached, by its id: answers in the method's words, then findings by rank. */
export const placesOf = derive((workbook: Workbook): ReadonlyMap<string, readonly NamedPlace[]> => {
  const places = new Map<string, NamedPlace[]>();
  const put = (evidenceId: string, place: NamedPlace) => {
    const known = places.get(evidenceId);
    if (known) known.push(place);
    else places.set(evidenceId, [place]);
  };
  for (const link of workbook.answerEvidence.values()) {
    const place = answerPlace(workbook, link.answerId);
    if (place) put(link.evidenceId, place);
  }
  for (const link of workbook.cellEvidence.values()) {
    const cell = workbook.alignmentCells.get(link.cellId);
    const behaviour = cell && workbook.behaviours.get(cell.behaviourId);
    if (!cell || !behaviour) continue;
    put(link.evidenceId, {
      place: { kind: "cell", cell: { behaviourId: cell.behaviourId, lever: cell.lever } },
      name: `${leverOf(cell.lever).title}: ${behaviour.title}`,
      focus: { kind: "behaviour", id: behaviour.id },
    });
  }
  for (const link of workbook.stepEvidence.values()) {
    const step = workbook.triageSteps.get(link.stepId);
    const round = step && workbook.triageRounds.get(step.roundId);
    const finding = round && workbook.findings.get(round.findingId);
    if (!step || !finding) continue;
    put(link.evidenceId, {
      place: { kind: "step", step: { roundId: step.roundId, step: step.step } },
      name: `Triage step ${step.step}: ${finding.title}`,
      focus: { kind: "triage", findingId: finding.id },
    });
  }
  for (const { finding, rank, evidenceIds } of registerOf(workbook)) {
    const place: NamedPlace = {
      place: { kind: "finding", findingId: finding.id },
      name: `F${rank} ${finding.title}`,
      focus: { kind: "finding", id: finding.id },
    };
    for (const id of evidenceIds) put(id, place);
  }
  return places;
});

function answerPlace(workbook: Workbook, id: string): NamedPlace | null {
  const answer = workbook.answers.get(id);
  if (!answer) return null;
  const { questionId, groupId } = answer;
  const group = groupId === null ? undefined : workbook.groups.get(groupId);
  const short = findQuestion(questionId)?.short ?? questionId;
  return {
    place: { kind: "answer", answer: { questionId, groupId } },
    name: group ? `${short} (${group.name})` : short,
    focus: { kind: "question", questionId, groupId },
  };
}

/** The evidence attached to a place, in the consultant's order. */
export function evidenceAt(workbook: Workbook, place: EvidencePlace): readonly Evidence[] {
  const ids = new Set(evidenceIdsAt(workbook, place));
  return inOrder(workbook.evidence).filter((evidence) => ids.has(evidence.id));
}

function evidenceIdsAt(workbook: Workbook, place: EvidencePlace): readonly string[] {
  switch (place.kind) {
    case "answer": {
      const id = answerId(place.answer.questionId, place.answer.groupId);
      return idsWhere(workbook.answerEvidence, (link) => link.answerId === id);
    }
    case "finding":
      return idsWhere(workbook.findingEvidence, (link) => link.findingId === place.findingId);
    case "cell":
      return idsWhere(workbook.cellEvidence, (link) => link.cellId === cellId(place.cell));
    case "step":
      return idsWhere(workbook.stepEvidence, (link) => link.stepId === stepId(place.step));
  }
}

function idsWhere<L extends { readonly evidenceId: string }>(
  links: ReadonlyMap<string, L>,
  belongs: (link: L) => boolean,
): readonly string[] {
  return [...links.values()].filter(belongs).map((link) => link.evidenceId);
}
