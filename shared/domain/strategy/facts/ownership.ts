import { elements } from "../../../methodology/elements.ts";
import { engagementOf, inOrder } from "../../../workbook/model.ts";
import {
  chartIsFilledIn,
  checkResponsibilities,
  lacksOfOwner,
  ownershipBoard,
  supervisionLacks,
  type OwnershipLackKind,
} from "../../ownership.ts";
import { lackTexts } from "../../suggestions/supervision.ts";
import type { Fact, FactEntity, OwnershipState } from "../fact.ts";
import type { FactRecord } from "./record.ts";

/** The state that a lack of the owner's is asked for by; a rule cannot ask for the others. */
const stateOf: Readonly<Partial<Record<OwnershipLackKind, OwnershipState>>> = {
  "no-owner": "no-owner",
  "no-authority": "no-authority",
  "no-budget": "no-budget",
  "no-people": "no-people",
  "no-reports": "no-reports",
  "not-in-review": "not-in-review",
  "not-in-bonus": "not-in-review",
};

/** What the owner of adoption lacks, and whom executives named instead of one person. */
export function ownershipFacts({ workbook, ties }: FactRecord): readonly Fact[] {
  const owner = workbook.ownership.get("ownership") ?? null;
  const entity: FactEntity = owner
    ? { kind: "ownership", id: owner.id }
    : { kind: "engagement", id: engagementOf(workbook).id };
  const findingIds = owner?.ownerId ? ties.toPerson(owner.ownerId, "ownership") : [];
  const lacks = lacksOfOwner(owner).flatMap(({ kind, partly, text }): readonly Fact[] => {
    const state = stateOf[kind];
    if (!state) return [];
    const telling = state === "no-owner" ? 1 : partly ? 0.5 : 0.8;
    return [
      {
        kind: "ownership",
        state,
        key: `ownership:${kind}`,
        entity,
        words: text,
        telling,
        groupIds: [],
        findingIds,
      },
    ];
  });
  return [...lacks, ...disagreementFacts(workbook)];
}

function disagreementFacts(workbook: FactRecord["workbook"]): readonly Fact[] {
  const answers = inOrder(workbook.ownershipAnswers);
  const board = ownershipBoard(answers, (id) => workbook.people.get(id)?.name ?? null);
  if (!board.disagreement) return [];
  return board.named.map(({ name, count, answerIds }): Fact => {
    const id = answerIds[0] ?? "";
    return {
      kind: "ownership",
      state: "disagreement",
      key: `ownership:disagreement:${id}`,
      entity: { kind: "ownershipAnswers", id },
      words: `${name ?? "“Nobody”"} was named by ${count} of ${board.asked} executives.`,
      telling: 0.9,
      groupIds: [],
      findingIds: [],
    };
  });
}

/** What is missing for each supervisor to drive use. */
export function supervisionFacts({ workbook, ties }: FactRecord): readonly Fact[] {
  return inOrder(workbook.people).flatMap((person) => {
    const row = workbook.supervision.get(person.id);
    if (!row) return [];
    const groupIds = ties.groupsOfSupervisor(person.id);
    const findingIds = ties.toPerson(person.id, "managers");
    return supervisionLacks(row).map((aspect): Fact => ({
      kind: "supervision",
      aspect,
      key: `supervision:${aspect}:${row.id}`,
      entity: { kind: "supervision", id: row.id },
      words: `${person.name}: ${lackTexts[aspect]}.`,
      telling: 0.6,
      groupIds,
      findingIds,
    }));
  });
}

/** Elements of the programme that nobody, or more than one person, is accountable for. */
export function responsibilityFacts({ workbook }: FactRecord): readonly Fact[] {
  const rows = [...workbook.responsibilities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const filledIn = chartIsFilledIn(rows, elements);
  return checkResponsibilities(rows, elements).flatMap(({ element, kind, text }): readonly Fact[] => {
    const [shown] = rows.filter((row) => row.element === element);
    if (kind === "nobody-responsible" || (!shown && !filledIn)) return [];
    return [
      {
        kind: "responsibility",
        state: kind === "nobody-accountable" ? "nobody" : "several",
        element,
        key: `responsibility:${element}`,
        entity: shown
          ? { kind: "responsibilities", id: shown.id }
          : { kind: "engagement", id: engagementOf(workbook).id },
        words: text,
        telling: 0.6,
        groupIds: [],
        findingIds: [],
      },
    ];
  });
}
