import { checkMeasure } from "../../domain/success.ts";
import { measureKinds } from "../../workbook/entities/success.ts";
import { inOrder } from "../../workbook/model.ts";
import {
  criterionStateTitles,
  directionTitles,
  frequencyTitles,
  holdingTitles,
  measureKindTitles,
} from "../../workbook/words.ts";
import { serialOf } from "../address.ts";
import type { Facts } from "../facts.ts";
import type { Cell, Sheet } from "../model.ts";
import { cell, formulaCell, rowOf, sheetColumns, type ColumnPlan } from "../table.ts";
import { simpleTable } from "./simple-table.ts";

type Key =
  | "kind"
  | "measure"
  | "unit"
  | "direction"
  | "baseline"
  | "target"
  | "change"
  | "date"
  | "owner"
  | "frequency"
  | "source"
  | "plans"
  | "rewards"
  | "checks";

const plans: readonly ColumnPlan<Key>[] = [
  { key: "kind", header: "Kind", width: 15 },
  { key: "measure", header: "Measure", width: 40 },
  { key: "unit", header: "Unit", width: 12 },
  { key: "direction", header: "Better", width: 16 },
  { key: "baseline", header: "Baseline", width: 12, head: "headCentre" },
  { key: "target", header: "Target", width: 12, head: "headCentre" },
  { key: "change", header: "Change", width: 12, head: "headCentre" },
  { key: "date", header: "By", width: 12.5, head: "headCentre" },
  { key: "owner", header: "Owner", width: 22 },
  { key: "frequency", header: "Measured", width: 12 },
  { key: "source", header: "How", width: 34 },
  { key: "plans", header: "In plans", width: 11, head: "headCentre" },
  { key: "rewards", header: "In rewards", width: 11, head: "headCentre" },
  { key: "checks", header: "To put right", width: 46 },
];

/** How success is told, what is missing or contradictory about it, and what a renewal depends on. */
export function measuresSheet(facts: Facts, back: Cell | null): Sheet {
  const { workbook, engagement } = facts;
  const measures = inOrder(workbook.measures).toSorted(
    (a, b) => measureKinds.indexOf(a.kind) - measureKinds.indexOf(b.kind),
  );
  const titles = new Map(measures.map((measure) => [measure.id, measure.title]));
  const criteria = inOrder(workbook.renewalCriteria);
  return simpleTable<Key>(
    facts,
    {
      name: "Measures",
      title: "Definition of success",
      subtitle: "Adoption, business value and return, agreed before anything is measured or rewarded",
      hint: "The last column says what a measure still lacks or contradicts.",
      plans,
      count: measures.length,
      row: (index, sheetRow, place) => {
        const measure = measures[index];
        if (!measure) return new Map();
        const { baseline, target } = measure;
        const [from, to] = [place.cell("baseline", sheetRow), place.cell("target", sheetRow)];
        const change = baseline === null || target === null ? "" : target - baseline;
        return new Map<Key, Cell>([
          ["kind", cell(measureKindTitles[measure.kind], "body")],
          ["measure", cell(measure.title, "strong")],
          ["unit", cell(measure.unit, "body")],
          ["direction", cell(directionTitles[measure.direction], "body")],
          ["baseline", cell(baseline, "number")],
          ["target", cell(target, "number")],
          ["change", formulaCell(`IF(COUNT(${from},${to})=2,${to}-${from},"")`, change, "number")],
          ["date", cell(measure.targetDate === null ? null : serialOf(measure.targetDate), "centre", "date")],
          ["owner", cell(measure.ownerId === null ? "" : (facts.names.get(measure.ownerId) ?? ""), "body")],
          ["frequency", cell(measure.frequency === null ? "" : frequencyTitles[measure.frequency], "body")],
          ["source", cell(measure.source, "body")],
          ["plans", cell(holdingTitles[measure.inPerformancePlans], "centre")],
          ["rewards", cell(holdingTitles[measure.inRewards], "centre")],
          [
            "checks",
            cell(
              checkMeasure(measure, engagement.goLive)
                .map((fault) => fault.text)
                .join(" "),
              "body",
            ),
          ],
        ]);
      },
      empty: { key: "measure", text: "No measure agreed yet." },
      after: () => [
        { height: null, cells: [] },
        { height: 22, cells: [cell("What must be true for the subscription to be renewed", "section")] },
        ...criteria.map((criterion) => {
          const measure = criterion.measureId === null ? undefined : titles.get(criterion.measureId);
          const cells = new Map<Key, Cell>([
            ["kind", cell(criterionStateTitles[criterion.state], "body")],
            ["measure", cell(criterion.title, "strong")],
            ["source", cell(measure === undefined ? "" : `Told by “${measure}”`, "body")],
          ]);
          return rowOf(
            plans.map(({ key }) => cells.get(key) ?? null),
            sheetColumns(plans),
            18,
          );
        }),
      ],
      frozen: 2,
    },
    back,
  );
}
