import { levers } from "../../../methodology/levers.ts";
import type { Stance } from "../../../workbook/entities/alignment.ts";
import { inOrder } from "../../../workbook/model.ts";
import { alignmentMatrix, leverInSentence, mixedMessage, type AlignmentRow } from "../../alignment.ts";
import type { Fact } from "../fact.ts";
import type { FactRecord } from "./record.ts";

/** How much it says that a lever takes this stance; other stances call for nothing. */
const tellingOf: Readonly<Partial<Record<Stance, number>>> = { contradicts: 0.75, silent: 0.4 };

type Tied = Pick<Fact, "groupIds" | "findingIds">;

/** Levers that are silent on a behaviour or work against it, and behaviours with mixed messages. */
export function alignmentFacts(record: FactRecord): readonly Fact[] {
  const { workbook } = record;
  return alignmentMatrix(inOrder(workbook.behaviours), workbook.alignmentCells.values()).flatMap((row) => {
    const ties = tiedTo(row, record);
    return [...leverFacts(row, record, ties), ...mixedFacts(row, ties)];
  });
}

function leverFacts(row: AlignmentRow, record: FactRecord, ties: Tied): readonly Fact[] {
  const { behaviour, stances } = row;
  return levers.flatMap((lever): readonly Fact[] => {
    const stance = stances.get(lever.id) ?? "unknown";
    const telling = tellingOf[stance];
    const id = `${behaviour.id}@${lever.id}`;
    if (telling === undefined || !record.workbook.alignmentCells.has(id)) return [];
    const said = stance === "contradicts" ? "is contradicted by" : "is neither asked for nor contradicted by";
    return [
      {
        kind: "lever",
        lever: lever.id,
        stance,
        key: `lever:${id}`,
        entity: { kind: "alignmentCells", id },
        words: `“${behaviour.title}” ${said} ${leverInSentence[lever.id]}.`,
        telling,
        ...ties,
      },
    ];
  });
}

function mixedFacts(row: AlignmentRow, ties: Tied): readonly Fact[] {
  if (!row.mixed) return [];
  return [
    {
      kind: "mixed-message",
      levers: [...row.supporting, ...row.contradicting].map((lever) => lever.id),
      key: `mixed-message:${row.behaviour.id}`,
      entity: { kind: "behaviours", id: row.behaviour.id },
      words: mixedMessage(row).description,
      telling: 0.9,
      ...ties,
    },
  ];
}

function tiedTo({ behaviour }: AlignmentRow, { ties }: FactRecord): Tied {
  return { groupIds: ties.groupsOfBehaviour(behaviour.id), findingIds: ties.toBehaviour(behaviour.id) };
}
