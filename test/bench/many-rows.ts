import { levers } from "../../shared/methodology/levers.ts";
import { stances, type Stance } from "../../shared/workbook/entities/alignment.ts";
import { linkId } from "../../shared/workbook/model.ts";
import { cellId } from "../../shared/workbook/row-ids.ts";
import { seeded } from "../builders/seeded.ts";
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

/**
 * The sample with as many actions and no more links than asked for. Links lead up to 40 places ahead, a fifth of them
 * from start to start, as in a plan of several strands.
 */
export async function withActions(count: number, links: number): Promise<Engagement> {
  const { workbook, contents } = await sample();
  const random = seeded(4);
  const plain = { goLiveOffset: null, actualStart: null, actualFinish: null, finishBy: null, progress: 0 };
  const asked = { start: null, status: "planned", startRule: "not-before" } as const;
  const added = copies([...workbook.actions.values()], count - workbook.actions.size);
  const actions = [...workbook.actions.values(), ...added].map((action) => ({
    ...action,
    ...plain,
    ...asked,
  }));
  const made = Array.from({ length: links }, () => {
    const from = random.below(actions.length - 1);
    const to = Math.min(actions.length - 1, from + 1 + random.below(40));
    const kind = random.chance(0.2) ? ("start-to-start" as const) : ("finish-to-start" as const);
    const [predecessorId, successorId] = [actions[from]?.id ?? "", actions[to]?.id ?? ""];
    return {
      id: linkId(predecessorId, successorId),
      predecessorId,
      successorId,
      kind,
      lagDays: random.below(3),
    };
  });
  return {
    workbook: {
      ...workbook,
      actions: new Map(byId(actions)),
      actionLinks: new Map(byId(made)),
      programme: new Map([["programme", { id: "programme", start: "2026-12-01", steeringDate: null }]]),
    },
    contents,
  };
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
