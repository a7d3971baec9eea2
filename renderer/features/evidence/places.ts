import { findQuestion } from "../../../shared/methodology/methodology.ts";
import type { EvidencePlace } from "../../../shared/workbook/commands.ts";
import { answerId, inOrder, type Evidence, type Workbook } from "../../../shared/workbook/model.ts";
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
  const ids = new Set(
    place.kind === "answer"
      ? [...workbook.answerEvidence.values()]
          .filter((link) => link.answerId === answerId(place.answer.questionId, place.answer.groupId))
          .map((link) => link.evidenceId)
      : [...workbook.findingEvidence.values()]
          .filter((link) => link.findingId === place.findingId)
          .map((link) => link.evidenceId),
  );
  return inOrder(workbook.evidence).filter((evidence) => ids.has(evidence.id));
}
