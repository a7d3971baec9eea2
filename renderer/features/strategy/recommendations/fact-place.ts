import type { Fact } from "../../../../shared/domain/strategy/fact.ts";
import type { Stage } from "../../../../shared/domain/progress/stage.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";
import { focusOfRow } from "../../../state/focus-of.ts";
import { stageOfFocus, useNavigation, type Focus } from "../../../state/navigation.ts";

/** A place of the engagement. */
interface Place {
  readonly stage: Stage;
  readonly view: string | null;
  readonly focus: Focus | null;
}

/** Shows what a fact is about: the row that shows it, or the place where what is missing would be. */
export function goToFact(workbook: Workbook, fact: Fact): void {
  const { stage, view, focus } = placeOfFact(workbook, fact);
  useNavigation.getState().goTo(stage, { view, focus });
}

/** Where a fact leads. */
export function placeOfFact(workbook: Workbook, fact: Fact): Place {
  const { kind, id } = fact.entity;
  switch (fact.kind) {
    case "verdict":
    case "barrier":
    case "capability":
      return { stage: "findings", view: "triage", focus: { kind: "triage", findingId: id } };
    case "thin-coverage":
      return { stage: "analysis", view: null, focus: { kind: "question", ...fact.open } };
    case "ownership":
      return { stage: "ownership", view: fact.state === "disagreement" ? "who-owns" : "owner", focus: null };
    case "supervision":
      return { stage: "ownership", view: "supervisors", focus: personOf(workbook, id) };
    case "responsibility":
      return { stage: "ownership", view: "responsibilities", focus: null };
    case "no-measures":
      return { stage: "success", view: "measures", focus: null };
    case "no-renewal-criteria":
    case "criterion-missed":
      return { stage: "success", view: "renewal", focus: null };
    case "effective-use-below":
    case "share-at-least":
    case "workarounds":
      return { stage: "set-up", view: "spectrum", focus: groupOf(workbook, fact.groupIds[0]) };
    case "situation":
    case "client":
      return { stage: "set-up", view: "engagement", focus: null };
    default: {
      const focus = focusOfRow(workbook, kind, id) ?? groupOf(workbook, fact.groupIds[0]);
      return focus === null
        ? { stage: "set-up", view: "groups", focus: null }
        : { stage: stageOfFocus(focus), view: null, focus };
    }
  }
}

function personOf({ people }: Workbook, id: string): Focus | null {
  return people.has(id) ? { kind: "person", id } : null;
}

function groupOf({ groups }: Workbook, id: string | undefined): Focus | null {
  return id !== undefined && groups.has(id) ? { kind: "group", id } : null;
}
