import { alignmentMatrix } from "../../domain/alignment.ts";
import { levers, type LeverId } from "../../methodology/levers.ts";
import { inOrder } from "../../workbook/model.ts";
import { stanceTitles } from "../../workbook/words.ts";
import type { Facts } from "../facts.ts";
import type { Cell, Sheet } from "../model.ts";
import { palette } from "../style.ts";
import { cell, formulaCell } from "../table.ts";
import { simpleTable } from "./simple-table.ts";

type Key = "behaviour" | "who" | "frequency" | "observed" | LeverId | "supports" | "contradicts" | "message";

/** What every lever says to every expected behaviour, and where the messages are mixed. */
export function alignmentSheet(facts: Facts, back: Cell | null): Sheet {
  const { workbook } = facts;
  const rows = alignmentMatrix(inOrder(workbook.behaviours), workbook.alignmentCells.values());
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

/** Counts a sign exactly: the signs mean something else in the conditions of COUNTIF. */
function countOf(cells: string, stance: "supports" | "contradicts"): string {
  return `SUMPRODUCT(--(${cells}="${stanceTitles[stance].sign}"))`;
}
