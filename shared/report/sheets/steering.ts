import type { SteeringDecision } from "../../domain/steering.ts";
import type { Upcoming } from "../../domain/steering/upcoming.ts";
import { lateWords, missedWords, upcomingTitle, upcomingWord } from "../../domain/steering/words.ts";
import type { Action } from "../../workbook/model.ts";
import { decisionStateTitles } from "../../workbook/words.ts";
import { serialOf } from "../address.ts";
import type { Facts } from "../facts.ts";
import type { Layout } from "../layout.ts";
import { refLink } from "../links.ts";
import type { Cell, Sheet, SheetRow } from "../model.ts";
import { inSections, printSetup } from "../print.ts";
import { cell, formulaCell, ordinary, rowOf } from "../table.ts";
import { asOfWords, noFigure } from "../words.ts";
import { listNames } from "./lists.ts";

const columns = [7, 48, 22, 15, 60].map((width) => ({ width, fold: "none", hidden: false }) as const);

/** A block of the sheet: its heads and its lines, or what is said when there are none. */
interface Block {
  readonly title: string;
  readonly heads: readonly [string, string, string, string, string];
  readonly none: string;
  readonly lines: readonly (readonly (Cell | null)[])[];
}

/** What was decided, what is asked for, what is late and why, what comes next and what moved. */
export function steeringSheet(facts: Facts, layout: Layout, back: Cell | null): Sheet {
  const rows: SheetRow[] = [
    { height: 30, cells: [cell("Steering", "title")] },
    {
      height: 17,
      cells: [
        cell("What was decided, what is asked for, what is late and why, and what comes next", "subtitle"),
      ],
    },
    { height: 15, cells: [cell("As of the report; owners and dates are changed in Roadmap.", "hint")] },
    { height: 17, cells: [back] },
    ...outlookRows(facts),
  ];
  const starts: number[] = [];
  for (const block of blocksOf(facts, layout)) {
    rows.push({ height: 12, cells: [] });
    starts.push(rows.length + 1);
    rows.push({ height: 22, cells: columns.map((_, i) => cell(i === 0 ? block.title : "", "section")) });
    if (block.lines.length === 0) rows.push({ height: 18, cells: [cell(block.none, "hint")] });
    else {
      rows.push(
        rowOf(
          block.heads.map((head, i) => cell(head, i === 3 ? "headCentre" : "head")),
          columns,
          20,
        ),
      );
      for (const line of block.lines) rows.push(rowOf(line, columns, 18));
    }
  }
  return {
    ...ordinary,
    name: "Steering",
    columns,
    rows,
    frozen: { rows: 4, columns: 0 },
    filter: null,
    tab: "main",
    print: inSections(
      printSetup(facts, "Steering", columns.length, rows.length, { landscape: true, repeatRow: null }),
      columns,
      rows,
      starts,
    ),
  };
}

/** How likely the wanted day is; the probability is the app's, since it follows from the uncertainty of a whole path. */
function outlookRows({ steering: { chance }, setting }: Facts): readonly SheetRow[] {
  if (chance === null) return [{ height: 18, cells: [cell("Nothing is scheduled yet.", "hint")] }];
  const line = (label: string, value: Cell, beside: Cell | null = null) => ({
    height: 18,
    cells: [cell(null, "row"), cell(label, "row"), value, beside],
  });
  const asOf = cell(`${asOfWords(setting.today)}; follows nothing that is changed in this file`, "hint");
  const date = (day: string) => cell(serialOf(day), "rowStrongCentre", "date");
  const { steeringDate } = chance;
  return [
    line(
      "Everything is to be finished by",
      formulaCell(
        `IF(ISNUMBER(${listNames.steeringDate}),${listNames.steeringDate},"${noFigure}")`,
        steeringDate === null ? noFigure : serialOf(steeringDate),
        "rowStrongCentre",
        "date",
      ),
    ),
    line(
      "Probability of that, along the longest path",
      chance.chance === null
        ? cell(noFigure, "rowStrongCentre")
        : cell(chance.chance, "rowStrongCentre", "percent"),
      asOf,
    ),
    line("Expected finish", date(chance.expectedFinish), asOf),
    line("Finished with 80 % probability by", date(chance.date80), asOf),
    line("Finished with 95 % probability by", date(chance.date95), asOf),
  ];
}

function blocksOf(facts: Facts, layout: Layout): readonly Block[] {
  const { steering, workbook } = facts;
  const titleOf = (id: string) => workbook.actions.get(id)?.title ?? "";
  const actionLink = (action: Pick<Action, "id"> | null) => {
    const ref = facts.refs.get(action?.id ?? "");
    return ref === undefined ? cell(null, "body") : refLink("action", ref, layout.refs);
  };
  const nameOf = (id: string | null) => facts.names.get(id ?? "") ?? "";
  const date = (day: string | null) => cell(day === null ? null : serialOf(day), "centre", "date");
  const decisionLine = ({ decision, action, overdue }: SteeringDecision) => [
    actionLink(action),
    cell(decision.title, "strong"),
    cell(nameOf(decision.personId), "body"),
    date(decision.date),
    cell([overdue ? "Overdue." : "", decision.note].filter((part) => part !== "").join(" "), "body"),
  ];
  const upcomingLine = (event: Upcoming) => [
    "entry" in event ? actionLink(event.entry.action) : cell(null, "body"),
    cell(upcomingTitle(event), "strong"),
    cell("entry" in event ? nameOf(event.entry.action.ownerId) : "", "body"),
    date(event.date),
    cell(upcomingWord(event), "body"),
  ];
  const blocks: Block[] = [
    {
      title: "Asked for",
      heads: ["Action", "Decision", "Who decides", "By when", "Note"],
      none: "Nothing is asked for.",
      lines: steering.asked.map(decisionLine),
    },
    {
      title: "Decided",
      heads: ["Action", "Decision", "Who decided", "On", "What, and note"],
      none: "Nothing was decided yet.",
      lines: steering.decided.map((each) => [
        ...decisionLine(each).slice(0, 4),
        cell(
          [`${decisionStateTitles[each.decision.state]}.`, each.decision.note]
            .filter((part) => part !== "")
            .join(" "),
          "body",
        ),
      ]),
    },
    {
      title: "Late, and why",
      heads: ["Action", "What", "Owner", "Forecast", "Why"],
      none: "Nothing is late.",
      lines: steering.late.map((late) => [
        actionLink(late.entry.action),
        cell(late.entry.action.title, "strong"),
        cell(nameOf(late.entry.action.ownerId), "body"),
        date(late.forecastFinish),
        cell(`${missedWords(late)}:\n${lateWords(late, titleOf)}`, "body"),
      ]),
    },
    {
      title: "The next 90 days",
      heads: ["Action", "What", "Owner", "Day", ""],
      none: "Nothing begins or ends.",
      lines: steering.next.map(upcomingLine),
    },
  ];
  if (steering.since)
    blocks.push({
      title: `Moved since ${steering.since.baseline.name}`,
      heads: ["Action", "What", "Owner", "Finish was", "Working days moved"],
      none: "Nothing moved.",
      lines: steering.since.moved.map(({ entry, baseline, finishDays }) => [
        actionLink(entry.action),
        cell(entry.action.title, "strong"),
        cell(nameOf(entry.action.ownerId), "body"),
        date(baseline.finish),
        cell(
          finishDays === null ? "No date now" : finishDays,
          "body",
          finishDays === null ? undefined : "signed",
        ),
      ]),
    });
  blocks.push({
    title: "What the method warns of",
    heads: ["", "Warning", "", "", "Why"],
    none: "Nothing in the plan goes against the method.",
    lines: steering.guards.map(({ title, reason }) => [
      cell(null, "body"),
      cell(title, "strong"),
      cell(null, "body"),
      cell(null, "body"),
      cell(reason, "body"),
    ]),
  });
  return blocks;
}
