import { levers } from "../../shared/methodology/levers.ts";
import { stances, type Stance } from "../../shared/workbook/entities/alignment.ts";
import { cellId } from "../../shared/workbook/row-ids.ts";
import { sample, type Engagement } from "./tenfold.ts";

/** The sample with as many behaviours, and something known of every lever of those that were added. */
export async function withBehaviours(count: number): Promise<Engagement> {
  const { workbook, contents } = await sample();
  const added = copies([...workbook.behaviours.values()], count - workbook.behaviours.size);
  const cells = added.flatMap(({ id: behaviourId }, row) =>
    levers.map(({ id: lever }, column) => {
      const stance: Stance = stances[(row + column) % stances.length] ?? "unknown";
      return { id: cellId({ behaviourId, lever }), behaviourId, lever, stance, note: "" };
    }),
  );
  return {
    workbook: {
      ...workbook,
      behaviours: new Map([...workbook.behaviours, ...byId(added)]),
      alignmentCells: new Map([...workbook.alignmentCells, ...byId(cells)]),
    },
    contents,
  };
}

/** The sample with as many findings; those that were added say what the sample's say, each with a number of its own. */
export async function withFindings(count: number): Promise<Engagement> {
  const { workbook, contents } = await sample();
  const added = copies([...workbook.findings.values()], count - workbook.findings.size);
  return { workbook: { ...workbook, findings: new Map([...workbook.findings, ...byId(added)]) }, contents };
}

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly position: number;
}

/** Copies of rows in turn, named by a number from 0, placed behind all of them. */
function copies<R extends Titled>(rows: readonly R[], count: number): readonly R[] {
  return Array.from({ length: count }, (_, number) => {
    const row = rows[number % rows.length];
    if (!row) throw new RangeError("The sample has no such row.");
    return {
      ...row,
      id: `${row.id}-${number}`,
      title: `${row.title}, case ${number}`,
      position: 10_000 + number,
    };
  });
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): readonly (readonly [string, R])[] {
  return rows.map((row) => [row.id, row]);
}
