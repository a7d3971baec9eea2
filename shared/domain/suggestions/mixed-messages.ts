import type { LeverId } from "../../methodology/levers.ts";
import type { DimensionId } from "../../methodology/types.ts";
import { inOrder, type Workbook } from "../../workbook/model.ts";
import { alignmentMatrix, mixedMessage } from "../alignment.ts";
import { noTies, type BareSuggestion } from "./suggestion.ts";

/** The dimension in which each lever is looked into. */
const dimensionOfLever: Readonly<Record<LeverId, DimensionId>> = {
  policy: "policies",
  "job-description": "jobs",
  incentive: "incentives",
  "manager-reinforcement": "managers",
  "leadership-example": "leadership",
  "process-and-time": "processes",
  "system-and-access": "system",
  "training-and-support": "enablement",
  "feedback-and-measurement": "measurement",
};

/** Behaviours that one lever asks for and another works against, with the evidence on both sides. */
export function fromMixedMessages(
  workbook: Pick<Workbook, "behaviours" | "alignmentCells" | "behaviourGroups" | "cellEvidence">,
): readonly BareSuggestion[] {
  const groupsOf = Map.groupBy(workbook.behaviourGroups.values(), (link) => link.behaviourId);
  const cellsOf = Map.groupBy(workbook.alignmentCells.values(), (cell) => cell.behaviourId);
  const evidenceOf = Map.groupBy(workbook.cellEvidence.values(), (link) => link.cellId);
  return alignmentMatrix(inOrder(workbook.behaviours), workbook.alignmentCells.values())
    .filter((row) => row.mixed)
    .map((row) => {
      const speaking = [...row.contradicting, ...row.supporting];
      const cells = speaking.flatMap(
        ({ id }) => (cellsOf.get(row.behaviour.id) ?? []).find((cell) => cell.lever === id) ?? [],
      );
      const evidenceIds = [
        ...new Set(cells.flatMap((cell) => (evidenceOf.get(cell.id) ?? []).map((link) => link.evidenceId))),
      ];
      const { title, description } = mixedMessage(row);
      const notes = speaking.flatMap(({ id, title: lever }) => {
        const note = cells.find((cell) => cell.lever === id)?.note ?? "";
        return note === "" ? [] : [`${lever}: ${note}`];
      });
      return {
        ...noTies,
        key: `mixed-message:${row.behaviour.id}`,
        source: "mixed-message" as const,
        reason: description,
        finding: {
          kind: "gap" as const,
          title,
          description: [description, ...notes].join("\n"),
          impact: 4,
          evidenceStrength: evidenceIds.length > 0 ? ("documented" as const) : ("one-voice" as const),
          dimensions: [...new Set(speaking.map(({ id }) => dimensionOfLever[id]))],
        },
        groupIds: (groupsOf.get(row.behaviour.id) ?? []).map((link) => link.groupId),
        behaviourIds: [row.behaviour.id],
        evidenceIds,
      };
    });
}
