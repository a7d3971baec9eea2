import { gapTriages, triageBalance, verdictEvidence } from "../../domain/gap-triage.ts";
import { verdictKinds, type Verdict } from "../../domain/triage.ts";
import { stepNumbers, triageSteps, type StepNumber } from "../../methodology/triage-steps.ts";
import { barrierTitles, remedyTitles, verdictTitles } from "../../workbook/words.ts";
import type { Facts } from "../facts.ts";
import type { Layout } from "../layout.ts";
import { linkCells, linkColumns, refLink, type LinkKey } from "../links.ts";
import type { Cell, Sheet } from "../model.ts";
import { palette } from "../style.ts";
import { cell, formulaCell } from "../table.ts";
import { simpleTable } from "./simple-table.ts";

type StepKey = `step${StepNumber}`;
type Key =
  | "ref"
  | "gap"
  | "verdict"
  | "barriers"
  | "why"
  | "remedies"
  | StepKey
  | "open"
  | LinkKey<"evidence">
  | "objection"
  | "rounds";

const signs = { clear: "+", failed: "−", open: "?" } as const;

/** Every gap with its verdict and what it rests on: barriers before resistance. */
export function triageSheet(facts: Facts, layout: Layout, back: Cell | null): Sheet {
  const gaps = gapTriages(facts.workbook).toSorted(
    (a, b) => rankOf(facts, a.finding.id) - rankOf(facts, b.finding.id),
  );
  const balance = triageBalance(gaps);
  return simpleTable<Key>(
    facts,
    {
      name: "Triage",
      title: "Barriers before resistance",
      subtitle: "A reasoned procedure, not a validated test: the environment is looked at before the person",
      hint: "Steps: + clear, − failed, ? not known or without evidence.",
      plans: [
        { key: "ref", header: "Ref", width: 7 },
        { key: "gap", header: "Gap or risk", width: 40 },
        { key: "verdict", header: "Verdict", width: 15 },
        { key: "barriers", header: "Barriers", width: 20 },
        { key: "why", header: "Why", width: 50 },
        { key: "remedies", header: "What fits", width: 38 },
        ...triageSteps.map((step) => ({
          key: `step${step.number}` as const,
          header: `${step.number} ${step.short}`,
          width: 5,
          head: "headTurned" as const,
        })),
        { key: "open", header: "Open steps", width: 10, head: "headCentre" },
        ...linkColumns("evidence", gaps.map(verdictEvidence)),
        { key: "objection", header: "Stated objection", width: 36 },
        { key: "rounds", header: "Rounds", width: 9, head: "headCentre" },
      ],
      count: gaps.length,
      row: (index, sheetRow, place) => {
        const gap = gaps[index];
        if (!gap) return new Map();
        const [newest] = gap.rounds;
        const { verdict } = gap;
        const steps = `${place.cell("step0", sheetRow)}:${place.cell("step10", sheetRow)}`;
        const sign = (number: StepNumber) => {
          if (!newest) return "";
          if (newest.verdict.open.includes(number)) return signs.open;
          return newest.steps.get(number)?.answer === triageSteps[number]?.clear ? signs.clear : signs.failed;
        };
        return new Map<Key, Cell>([
          ["ref", refLink("finding", facts.refs.get(gap.finding.id) ?? "", layout.refs)],
          ["gap", cell(gap.finding.title, "strong")],
          ["verdict", cell(verdict ? verdictTitles[verdict.kind].title : "Not triaged", "strong")],
          [
            "barriers",
            cell((verdict?.barriers ?? []).map((barrier) => barrierTitles[barrier]).join(", "), "body"),
          ],
          ["why", cell(reasonsOf(verdict), "body")],
          [
            "remedies",
            cell((verdict?.remedies ?? []).map((remedy) => `${remedyTitles[remedy]}.`).join(" "), "body"),
          ],
          ...stepNumbers.map((number) => [`step${number}` as const, cell(sign(number), "centre")] as const),
          [
            "open",
            formulaCell(
              `SUMPRODUCT(--(${steps}="${signs.open}"))`,
              newest ? newest.verdict.open.length : 0,
              "centre",
            ),
          ],
          ...linkCells(facts, "evidence", verdictEvidence(gap), layout.refs),
          ["objection", cell(newest?.round.objection ?? "", "body")],
          ["rounds", cell(gap.rounds.length, "centre")],
        ]);
      },
      empty: { key: "gap", text: "No gap or risk recorded yet." },
      after: (place) => [
        { height: null, cells: [] },
        { height: 22, cells: [cell("Verdicts", "section")] },
        ...verdictKinds.map((kind) => ({
          height: 18,
          cells: [
            formulaCell(
              `COUNTIF(${place.own("verdict")},"${verdictTitles[kind].title}")`,
              balance.byVerdict[kind],
              "rowStrongCentre",
            ),
            cell(verdictTitles[kind].title, "rowStrong"),
            cell(verdictTitles[kind].meaning, "subtitle"),
          ],
        })),
        ...(balance.warning === null
          ? []
          : [{ height: 20, cells: [null, cell(balance.warning, "subtitle")] }]),
      ],
      rules: (place) => {
        const at = place.cell("step0", place.firstRow);
        return [
          {
            range: place.span("step0", "step10"),
            rules: [
              {
                when: `${at}="${signs.failed}"`,
                fill: palette.cautionSoft,
                ink: palette.caution,
                bold: true,
              },
              { when: `${at}="${signs.clear}"`, fill: palette.accentSoft, ink: palette.accentDark },
            ],
          },
        ];
      },
      frozen: 3,
    },
    back,
  );
}

function rankOf(facts: Facts, findingId: string): number {
  return facts.register.find((entry) => entry.finding.id === findingId)?.rank ?? 0;
}

/** Reasons that fit a cell; which steps are open is told by the columns of the steps anyway. */
const mostReasons = 3;

function reasonsOf(verdict: Verdict | null): string {
  const texts = (verdict?.reasons ?? []).map((reason) => reason.text);
  const more = texts.length - mostReasons;
  return more > 0 ? `${texts.slice(0, mostReasons).join(" ")} And ${more} more.` : texts.join(" ");
}
