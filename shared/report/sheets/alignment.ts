import { alignmentMatrix } from "../../domain/alignment.ts";
import { leverOf, levers, type LeverId } from "../../methodology/levers.ts";
import { inOrder, type Workbook } from "../../workbook/model.ts";
import { stanceTitles } from "../../workbook/words.ts";
import type { Facts } from "../facts.ts";
import type { Layout } from "../layout.ts";
import { linkCells, linkColumns, type LinkKey } from "../links.ts";
import type { Cell, Sheet } from "../model.ts";
import { palette } from "../style.ts";
import { cell, formulaCell } from "../table.ts";
import { simpleTable } from "./simple-table.ts";

type Key =
  | "behaviour"
  | "who"
  | "frequency"
  | "observed"
  | LeverId
  | "supports"
  | "contradicts"
  | "message"
  | "read"
  | LinkKey<"evidence">;

/** What every lever says to every expected behaviour, and where the messages are mixed. */
export function alignmentSheet(facts: Facts, layout: Layout, back: Cell | null): Sheet {
  const { workbook } = facts;
  const rows = alignmentMatrix(inOrder(workbook.behaviours), workbook.alignmentCells.values());
  const grounds = groundsOf(workbook);
  const groupsOf = Map.groupBy(workbook.behaviourGroups.values(), (link) => link.behaviourId);
  const [first, last] = [levers[0]?.id, levers.at(-1)?.id];
  return simpleTable<Key>(
    facts,
    {
      name: "Alignment",
      title: "Alignment of levers with expected behaviours",
      subtitle: "+ supports, ○ silent, − contradicts, ? not known",
      hint: "A behaviour that one lever asks for and another works against is a mixed message.",
      plans: [
        { key: "behaviour", header: "Expected behaviour", width: 42 },
        { key: "who", header: "By whom", width: 28 },
        { key: "frequency", header: "How often", width: 22 },
        { key: "observed", header: "How observed", width: 26 },
        ...levers.map((lever) => ({
          key: lever.id,
          header: lever.title,
          width: 6,
          head: "headTurned" as const,
        })),
        { key: "supports", header: "Supports", width: 10, head: "headCentre" },
        { key: "contradicts", header: "Contradicts", width: 11, head: "headCentre" },
        { key: "message", header: "Message", width: 12, head: "headCentre" },
        ...linkColumns(
          "evidence",
          rows.map(({ behaviour }) => grounds.get(behaviour.id)?.evidenceIds ?? []),
        ),
        { key: "read", header: "Read and noted", width: 52 },
      ],
      count: rows.length,
      row: (index, sheetRow, place) => {
        const row = rows[index];
        if (!row || !first || !last) return new Map();
        const cells = `${place.cell(first, sheetRow)}:${place.cell(last, sheetRow)}`;
        const [plus, minus] = [place.cell("supports", sheetRow), place.cell("contradicts", sheetRow)];
        const groups = (groupsOf.get(row.behaviour.id) ?? []).map((link) => link.groupId);
        const names = facts.groups
          .filter(({ group }) => groups.includes(group.id))
          .map(({ group }) => group.name);
        return new Map<Key, Cell>([
          ["behaviour", cell(row.behaviour.title, "strong")],
          ["who", cell(names.length === 0 ? "Everybody" : names.join(", "), "body")],
          ["frequency", cell(row.behaviour.frequency, "body")],
          ["observed", cell(row.behaviour.observed, "body")],
          ...levers.map(
            (lever) =>
              [
                lever.id,
                cell(stanceTitles[row.stances.get(lever.id) ?? "unknown"].sign, "strongCentre"),
              ] as const,
          ),
          ["supports", formulaCell(countOf(cells, "supports"), row.supporting.length, "centre")],
          ["contradicts", formulaCell(countOf(cells, "contradicts"), row.contradicting.length, "centre")],
          [
            "message",
            formulaCell(`IF(AND(${plus}>0,${minus}>0),"Mixed","")`, row.mixed ? "Mixed" : "", "strongCentre"),
          ],
          ...linkCells(facts, "evidence", grounds.get(row.behaviour.id)?.evidenceIds ?? [], layout.refs),
          ["read", cell(grounds.get(row.behaviour.id)?.words.join("\n") ?? "", "muted")],
        ]);
      },
      empty: { key: "behaviour", text: "No expected behaviour recorded yet." },
      rules: (place) => {
        if (!first || !last) return [];
        const at = place.cell(first, place.firstRow);
        const message = place.cell("message", place.firstRow);
        return [
          {
            range: place.span(first, last),
            rules: [
              {
                when: `${at}="${stanceTitles.supports.sign}"`,
                fill: palette.accentSoft,
                ink: palette.accentDark,
              },
              {
                when: `${at}="${stanceTitles.contradicts.sign}"`,
                fill: palette.alarmSoft,
                ink: palette.alarm,
              },
            ],
          },
          {
            range: place.span("message"),
            rules: [{ when: `${message}="Mixed"`, ink: palette.alarm, bold: true }],
          },
        ];
      },
      frozen: 1,
    },
    back,
  );
}

/** What the judgements on one behaviour rest on. */
interface Grounds {
  readonly evidenceIds: readonly string[];
  /** A line for each passage and note, with its lever first. */
  readonly words: readonly string[];
}

/** By the behaviour's id: evidence attached to its cells or read for them, and what was read and noted. */
function groundsOf(workbook: Workbook): ReadonlyMap<string, Grounds> {
  const evidenceOf = Map.groupBy(workbook.cellEvidence.values(), (link) => link.cellId);
  const passagesOf = Map.groupBy(inOrder(workbook.passages), (passage) => passage.cellId);
  const cellsOf = Map.groupBy(workbook.alignmentCells.values(), (each) => each.behaviourId);
  return new Map(
    [...cellsOf].map(([behaviourId, unsorted]) => {
      const cells = levers.flatMap((lever) => unsorted.filter((each) => each.lever === lever.id));
      const evidenceIds = cells.flatMap(({ id }) => [
        ...(evidenceOf.get(id) ?? []).map((link) => link.evidenceId),
        ...(passagesOf.get(id) ?? []).map((passage) => passage.evidenceId),
      ]);
      const words = cells.flatMap(({ id, lever, note }) => [
        ...(passagesOf.get(id) ?? []).map(
          (passage) =>
            `${leverOf(lever).title}: “${passage.words}”${passage.place === "" ? "" : ` (${passage.place})`}`,
        ),
        ...(note === "" ? [] : [`${leverOf(lever).title}: ${note}`]),
      ]);
      return [behaviourId, { evidenceIds: [...new Set(evidenceIds)], words }];
    }),
  );
}

/** Counts a sign exactly: the signs mean something else in the conditions of COUNTIF. */
function countOf(cells: string, stance: "supports" | "contradicts"): string {
  return `SUMPRODUCT(--(${cells}="${stanceTitles[stance].sign}"))`;
}
