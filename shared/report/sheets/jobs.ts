import { hrItems } from "../../workbook/entities/jobs.ts";
import { hrItemTitles, hrStateTitles, needStateTitles } from "../../workbook/words.ts";
import type { Facts } from "../facts.ts";
import type { Cell, Sheet } from "../model.ts";
import { roleSheets, type NeedLine } from "../role-sheet.ts";
import { ramp } from "../style.ts";
import { cell } from "../table.ts";
import { simpleTable } from "./simple-table.ts";

type HrKey = `hr${number}`;
type Key =
  | "role"
  | "group"
  | "people"
  | "before"
  | "after"
  | "criteria"
  | "goals"
  | "needs"
  | "owed"
  | "message"
  | "conditions"
  | HrKey
  | "note";

/** Every job that the system changes: what is done, judged and expected, and what HR does for it. */
export function jobsSheet(facts: Facts, back: Cell | null): Sheet {
  const roles = roleSheets(facts.workbook);
  return simpleTable<Key>(
    facts,
    {
      name: "Jobs",
      title: "Jobs",
      subtitle: "How each job changes, what it is judged by, and what HR does for it",
      hint: "Goals are by the week; needs are what others do with what this role enters.",
      plans: [
        { key: "role", header: "Role", width: 24 },
        { key: "group", header: "User group", width: 18 },
        { key: "people", header: "People", width: 8, head: "headCentre" },
        { key: "before", header: "Duties before", width: 32 },
        { key: "after", header: "Duties after", width: 32 },
        { key: "criteria", header: "Judged by", width: 28 },
        { key: "goals", header: "Weekly usage goals", width: 28 },
        { key: "needs", header: "What others need from it", width: 32 },
        { key: "owed", header: "What it needs from others", width: 32, fold: "folded" },
        { key: "message", header: "How people are told", width: 32, fold: "folded" },
        { key: "conditions", header: "What bears on it", width: 26, fold: "folded" },
        ...hrItems.map((item, i) => ({
          key: `hr${i}` as const,
          header: hrItemTitles[item].short,
          width: 11,
          head: "headCentre" as const,
        })),
        { key: "note", header: "To be settled", width: 28 },
      ],
      count: roles.length,
      row: (index) => {
        const role = roles[index];
        if (!role) return new Map();
        return new Map<Key, Cell>([
          ["role", cell(role.title, "strong")],
          ["group", cell(role.group?.name ?? "", "body")],
          ["people", cell(role.group?.headcount ?? null, "centre")],
          ["before", cell(role.dutiesBefore, "body")],
          ["after", cell(role.dutiesAfter, "body")],
          ["criteria", cell(role.criteria.join("\n"), "body")],
          ["goals", cell(role.goals.map(({ sentence }) => sentence).join("\n"), "body")],
          ["needs", cell(needWords(role.needs), "body")],
          ["owed", cell(needWords(role.owed), "body")],
          ["message", cell(role.message, "body")],
          ["conditions", cell(role.conditions.join("\n"), "body")],
          ...role.hr.map(
            ({ state }, i) => [`hr${i}` as const, cell(hrStateTitles[state], "centre")] as const,
          ),
          ["note", cell(role.hrNote, "body")],
        ]);
      },
      empty: { key: "role", text: "No roles yet." },
      rules: (place) => {
        const first = place.cell("hr0", place.firstRow);
        return [
          {
            range: place.span("hr0", `hr${hrItems.length - 1}`),
            rules: [
              { when: `${first}="${hrStateTitles.done}"`, ...ramp[2] },
              { when: `${first}="${hrStateTitles["in-progress"]}"`, ...ramp[1] },
            ],
          },
        ];
      },
      frozen: 1,
    },
    back,
  );
}

function needWords(needs: readonly NeedLine[]): string {
  return needs
    .map(({ what, who, byWhen, state }) =>
      [`${what}${who === "" ? "" : ` (${who})`}`, byWhen, needStateTitles[state].toLowerCase()]
        .filter((part) => part !== "")
        .join(", "),
    )
    .join("\n");
}
