import { ownershipBoard, ownershipLacks, supervisionShare } from "../../domain/ownership.ts";
import { elements } from "../../methodology/elements.ts";
import type { ElementId } from "../../methodology/types.ts";
import {
  responsibilityParts,
  supervisionAspects,
  type ResponsibilityPart,
  type SupervisionAspect,
} from "../../workbook/entities/ownership.ts";
import { inOrder, type Person } from "../../workbook/model.ts";
import { holdingTitles, responsibilityTitles, supervisionTitles } from "../../workbook/words.ts";
import type { Facts } from "../facts.ts";
import type { Cell, Sheet } from "../model.ts";
import { palette } from "../style.ts";
import { cell, formulaCell } from "../table.ts";
import { simpleTable } from "./simple-table.ts";

/** What every executive said when asked who owns adoption, and whether the owner has what it takes. */
export function ownershipSheet(facts: Facts, back: Cell | null): Sheet {
  const { workbook } = facts;
  const answers = inOrder(workbook.ownershipAnswers);
  const board = ownershipBoard(answers, (id) => workbook.people.get(id)?.name ?? null);
  const nameOf = new Map(
    board.named.flatMap(({ name, answerIds }) => answerIds.map((id) => [id, name ?? "Nobody"] as const)),
  );
  const owner = workbook.ownership.get("ownership") ?? null;
  const lacks = answers.length === 0 && owner === null ? [] : ownershipLacks(owner);
  return simpleTable(
    facts,
    {
      name: "Ownership",
      title: "Who owns adoption?",
      subtitle: subtitleOf(board.asked, board.named.length, board.agreed),
      hint: "Each executive was asked alone. Seconds run from the question to the name.",
      plans: [
        { key: "person", header: "Executive", width: 26 },
        { key: "job", header: "Job title", width: 28 },
        { key: "named", header: "Named", width: 26 },
        { key: "seconds", header: "Seconds", width: 10, head: "headCentre" },
        { key: "words", header: "In their words", width: 60 },
      ],
      count: answers.length,
      row: (index) => {
        const answer = answers[index];
        const person = answer && workbook.people.get(answer.personId);
        return new Map<"person" | "job" | "named" | "seconds" | "words", Cell>([
          ["person", cell(person?.name ?? "", "strong")],
          ["job", cell(person?.jobTitle ?? "", "body")],
          ["named", cell(nameOf.get(answer?.id ?? "") ?? "Nobody", "body")],
          ["seconds", cell(answer?.seconds ?? null, "centre")],
          ["words", cell(answer?.words ?? "", "body")],
        ]);
      },
      empty: { key: "person", text: "Nobody has been asked yet." },
      after: (place) => [
        {
          height: 20,
          cells: [
            cell("Median", "total"),
            cell(null, "total"),
            cell(null, "total"),
            board.medianSeconds === null
              ? cell(null, "totalCentre")
              : formulaCell(`MEDIAN(${place.own("seconds")})`, board.medianSeconds, "totalCentre"),
            cell(null, "total"),
          ],
        },
        { height: null, cells: [] },
        { height: 22, cells: [cell("The owner", "section")] },
        {
          height: 18,
          cells: [cell(owner?.ownerId ? (facts.names.get(owner.ownerId) ?? "") : "Not named", "strong")],
        },
        ...lacks.map((lack) => ({ height: 18, cells: [cell(lack, "subtitle")] })),
      ],
      frozen: 1,
    },
    back,
  );
}

function subtitleOf(asked: number, different: number, agreed: boolean | null): string {
  if (agreed === null) return "The opening question of the analysis";
  if (agreed) return "All executives asked name the same owner";
  return `${asked} executives asked, ${different} different ${different === 1 ? "answer" : "answers"}`;
}

/** What is expected of every supervisor, and what they were given for it. */
export function supervisorsSheet(facts: Facts, back: Cell | null): Sheet {
  const { workbook } = facts;
  const rows = inOrder(workbook.people).flatMap((person) => workbook.supervision.get(person.id) ?? []);
  return simpleTable<"person" | "groups" | SupervisionAspect | "share" | "note">(
    facts,
    {
      name: "Supervisors",
      title: "Responsibility of supervisors",
      subtitle: "Direct managers influence use most",
      hint: "The share counts yes as one, partly as a half and no as nothing, over what is known.",
      plans: [
        { key: "person", header: "Supervisor", width: 26 },
        { key: "groups", header: "Groups", width: 28 },
        ...supervisionAspects.map((aspect) => ({
          key: aspect,
          header: supervisionTitles[aspect].short,
          width: 12,
          head: "headCentre" as const,
        })),
        { key: "share", header: "In place", width: 10, head: "headCentre" },
        { key: "note", header: "Note", width: 46 },
      ],
      count: rows.length,
      row: (index, sheetRow, place) => {
        const row = rows[index];
        const person = row && workbook.people.get(row.personId);
        const share = row ? supervisionShare(row) : null;
        const aspects = `${place.cell("expected", sheetRow)}:${place.cell("usesIt", sheetRow)}`;
        const known = `COUNTIF(${aspects},"Yes")+COUNTIF(${aspects},"Partly")+COUNTIF(${aspects},"No")`;
        const formula = `IF(${known}=0,"",(COUNTIF(${aspects},"Yes")+0.5*COUNTIF(${aspects},"Partly"))/(${known}))`;
        const groups = facts.groups
          .filter(({ group }) => group.supervisorId === row?.personId)
          .map(({ group }) => group.name);
        return new Map<"person" | "groups" | SupervisionAspect | "share" | "note", Cell>([
          ["person", cell(person?.name ?? "", "strong")],
          ["groups", cell(groups.join(", "), "body")],
          ...supervisionAspects.map((aspect) => {
            const holding = row?.[aspect] ?? "unknown";
            return [aspect, cell(holding === "unknown" ? "" : holdingTitles[holding], "centre")] as const;
          }),
          ["share", formulaCell(formula, share ?? "", "centre", "percent")],
          ["note", cell(row?.note ?? "", "body")],
        ]);
      },
      empty: { key: "person", text: "Nothing recorded of supervisors yet." },
      rules: (place) => {
        const first = place.cell("expected", place.firstRow);
        return [
          {
            range: place.span("expected", "usesIt"),
            rules: [
              { when: `${first}="No"`, fill: palette.cautionSoft, ink: palette.caution, bold: true },
              { when: `${first}="Yes"`, fill: palette.accentSoft, ink: palette.accentDark },
            ],
          },
        ];
      },
      frozen: 1,
    },
    back,
  );
}

/** Who is accountable, responsible, consulted and informed for each element. */
export function responsibilitiesSheet(facts: Facts, back: Cell | null): Sheet {
  const { workbook } = facts;
  const having = new Set([...workbook.responsibilities.values()].map((row) => row.personId));
  const people = inOrder(workbook.people).filter((person) => having.has(person.id));
  const lettersOf = (person: Person | undefined, element: ElementId) => {
    const parts = workbook.responsibilities.get(`${element}@${person?.id ?? ""}`)?.parts ?? [];
    return responsibilityParts
      .filter((part) => parts.includes(part))
      .map((part) => responsibilityTitles[part].letter)
      .join(" ");
  };
  const countOf = (part: ResponsibilityPart, element: ElementId) =>
    [...workbook.responsibilities.values()].filter(
      (row) => row.element === element && row.parts.includes(part),
    ).length;
  return simpleTable<"person" | "job" | ElementId>(
    facts,
    {
      name: "Responsibilities",
      title: "Responsibility chart",
      subtitle: "A accountable, R responsible, C consulted, I informed",
      hint: "Each element has exactly one person accountable and at least one responsible; the counts below say where not.",
      plans: [
        { key: "person", header: "Person", width: 28 },
        { key: "job", header: "Job title", width: 32 },
        ...elements.map((element) => ({
          key: element.id,
          header: element.title,
          width: 14,
          head: "headCentre" as const,
        })),
      ],
      count: people.length,
      row: (index) => {
        const person = people[index];
        return new Map<"person" | "job" | ElementId, Cell>([
          ["person", cell(person?.name ?? "", "strong")],
          ["job", cell(person?.jobTitle ?? "", "body")],
          ...elements.map(
            (element) => [element.id, cell(lettersOf(person, element.id), "strongCentre")] as const,
          ),
        ]);
      },
      empty: { key: "person", text: "Nobody has a part yet." },
      after: (place) =>
        (["accountable", "responsible"] as const).map((part) => ({
          height: 20,
          cells: [
            cell(`People ${part}`, "total"),
            cell(part === "accountable" ? "one is right" : "at least one", "total"),
            ...elements.map((element) =>
              formulaCell(
                `SUMPRODUCT(--ISNUMBER(SEARCH("${responsibilityTitles[part].letter}",${place.own(element.id)})))`,
                countOf(part, element.id),
                "totalCentre",
              ),
            ),
          ],
        })),
      frozen: 1,
    },
    back,
  );
}
