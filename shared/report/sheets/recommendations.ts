import type { FiredRule, Judged, RecommendedAction } from "../../domain/strategy/recommendation.ts";
import { elementOf } from "../../methodology/methodology.ts";
import { recommendationStateTitles } from "../../workbook/words.ts";
import type { Facts } from "../facts.ts";
import type { Layout } from "../layout.ts";
import { linkCells, linkColumns, refLink, type LinkKey } from "../links.ts";
import type { Cell, Sheet } from "../model.ts";
import { cell } from "../table.ts";
import { simpleTable } from "./simple-table.ts";

type Key =
  | "ref"
  | "title"
  | "element"
  | "decision"
  | "note"
  | "why"
  | "score"
  | "impact"
  | "effort"
  | LinkKey<"finding">;

/** Facts that are told of one reason; more are counted. */
const mostFacts = 1;

/** What the record calls for and what was decided on, each with its reasons in words. */
export function recommendationsSheet(facts: Facts, layout: Layout, back: Cell | null): Sheet {
  const shown = facts.recommended.filter(
    ({ called, decision }) => called || (decision !== null && decision.state !== "open"),
  );
  return simpleTable<Key>(
    facts,
    {
      name: "Recommendations",
      title: "Recommendations",
      subtitle: "What the record calls for, why, and what was decided on it",
      hint: "Strength 0 to 100: how strongly the record calls for it. Impact and effort 1 to 5; * is the consultant's judgement.",
      plans: [
        { key: "ref", header: "Action", width: 8, head: "headCentre" },
        { key: "title", header: "Recommendation", width: 40 },
        { key: "element", header: "Element", width: 16 },
        { key: "decision", header: "Decision", width: 12 },
        { key: "note", header: "Note", width: 30 },
        { key: "why", header: "Why", width: 66 },
        { key: "score", header: "Strength", width: 9, head: "headCentre" },
        { key: "impact", header: "Impact", width: 8, head: "headCentre" },
        { key: "effort", header: "Effort", width: 8, head: "headCentre" },
        ...linkColumns(
          "finding",
          shown.map(({ findingIds }) => findingIds),
        ),
      ],
      count: shown.length,
      row: (index) => {
        const one = shown[index];
        return one ? cellsOf(one, facts, layout) : new Map();
      },
      empty: { key: "title", text: "Nothing is called for yet." },
      frozen: 2,
    },
    back,
  );
}

function cellsOf(one: RecommendedAction, facts: Facts, layout: Layout): ReadonlyMap<Key, Cell> {
  const { action, decision, taken } = one;
  const element = elementOf(action.element);
  const ref = facts.refs.get(taken?.id ?? "");
  return new Map<Key, Cell>([
    ["ref", ref === undefined ? cell(null, "centre") : refLink("action", ref, layout.refs)],
    ["title", cell(action.title, "strong")],
    ["element", cell(`${element.number} ${element.short}`, "body")],
    ["decision", cell(recommendationStateTitles[decision?.state ?? "open"], "body")],
    ["note", cell(decision?.note ?? "", "body")],
    [
      "why",
      cell(one.called ? one.reasons.map(reasonWords).join("\n") : "Nothing calls for it any more.", "body"),
    ],
    ["score", cell(one.score, "centre")],
    ["impact", judgedCell(one.impact)],
    ["effort", judgedCell(one.effort)],
    ...linkCells(facts, "finding", one.findingIds, layout.refs),
  ]);
}

function judgedCell({ computed, judged }: Judged): Cell {
  return cell(judged === null ? computed : `${judged}*`, "centre");
}

/** The rule's sentence, then what met it. */
function reasonWords({ rule, facts }: FiredRule): string {
  const told = facts.slice(0, mostFacts).map(({ words }) => words);
  const rest = facts.length - told.length;
  return `${rule.because} (${told.join("; ")}${rest > 0 ? `; and ${rest} more` : ""})`;
}
