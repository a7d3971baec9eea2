import { describe, expect, test } from "vitest";
import { alignmentMatrix } from "../../shared/domain/alignment.ts";
import { findingsRegister } from "../../shared/domain/findings.ts";
import { gapTriages, verdictEvidence } from "../../shared/domain/gap-triage.ts";
import { ownershipBoard, supervisionShare } from "../../shared/domain/ownership.ts";
import { checkMeasure } from "../../shared/domain/success.ts";
import { levers } from "../../shared/methodology/levers.ts";
import { bookOf } from "../../shared/report/steering.ts";
import { engagementOf, inOrder } from "../../shared/workbook/model.ts";
import { stanceTitles, verdictTitles } from "../../shared/workbook/words.ts";
import { sample } from "../bench/tenfold.ts";
import { emptyWorkbook } from "../builders/workbook.ts";
import { rowOf, settingOn, sheetOf, valueIn } from "./setting.ts";

const { workbook } = await sample();
const book = bookOf("steering", workbook, settingOn("2026-11-16"));

describe("what comes before resistance, in the steering workbook", () => {
  test("every executive stands there with whom they named, in the words of the board", () => {
    const answers = inOrder(workbook.ownershipAnswers);
    const board = ownershipBoard(answers, (id) => workbook.people.get(id)?.name ?? null);
    for (const { name, answerIds } of board.named) {
      for (const id of answerIds) {
        const person = workbook.people.get(workbook.ownershipAnswers.get(id)?.personId ?? "");
        expect(valueIn(book, "Ownership", person?.name ?? "", "Named")).toBe(name ?? "Nobody");
      }
    }
    expect(rowOf(sheetOf(book, "Ownership"), "Median")[3]?.value).toBe(board.medianSeconds);
  });

  test("every supervisor has the share that is in place", () => {
    expect(workbook.supervision.size).toBeGreaterThan(5);
    for (const row of workbook.supervision.values()) {
      const name = workbook.people.get(row.personId)?.name ?? "";
      expect(valueIn(book, "Supervisors", name, "In place")).toBe(supervisionShare(row) ?? "");
    }
  });

  test("every measure says what is to be put right", () => {
    const { goLive } = engagementOf(workbook);
    const sheet = sheetOf(book, "Measures");
    for (const measure of workbook.measures.values()) {
      const row = sheet.rows.find(({ cells }) => cells[1]?.value === measure.title);
      const said = row?.cells.at(-1)?.value;
      expect(said).toBe(
        checkMeasure(measure, goLive)
          .map((fault) => fault.text)
          .join(" "),
      );
    }
  });

  test("every behaviour has its nine signs, and mixed messages are called so", () => {
    for (const row of alignmentMatrix(inOrder(workbook.behaviours), workbook.alignmentCells.values())) {
      const { title } = row.behaviour;
      for (const lever of levers) {
        const stance = row.stances.get(lever.id) ?? "unknown";
        expect(valueIn(book, "Alignment", title, lever.title)).toBe(stanceTitles[stance].sign);
      }
      expect(valueIn(book, "Alignment", title, "Message")).toBe(row.mixed ? "Mixed" : "");
    }
  });

  test("every behaviour leads to the evidence its judgements rest on, and says what was read", () => {
    const numbers = new Map(inOrder(workbook.evidence).map(({ id }, index) => [id, `E${index + 1}`]));
    const sheet = sheetOf(book, "Alignment");
    expect(workbook.cellEvidence.size).toBeGreaterThan(0);
    expect(workbook.passages.size).toBeGreaterThan(0);
    for (const { cellId, evidenceId } of [...workbook.cellEvidence.values(), ...workbook.passages.values()]) {
      const cell = workbook.alignmentCells.get(cellId);
      const title = workbook.behaviours.get(cell?.behaviourId ?? "")?.title ?? "";
      const ref = numbers.get(evidenceId) ?? "no evidence";
      const link = rowOf(sheet, title).find((one) => one?.value === ref);
      expect(link?.formula).toContain(`"#'Evidence'!A"`);
    }
    for (const { cellId, words } of workbook.passages.values()) {
      const cell = workbook.alignmentCells.get(cellId);
      const title = workbook.behaviours.get(cell?.behaviourId ?? "")?.title ?? "";
      expect(valueIn(book, "Alignment", title, "Read and noted")).toContain(words);
    }
  });

  test("every gap has its verdict and links to its finding", () => {
    const ranks = new Map(findingsRegister(workbook).map(({ finding, rank }) => [finding.id, `F${rank}`]));
    for (const { finding, verdict } of gapTriages(workbook)) {
      const ref = ranks.get(finding.id) ?? "";
      expect(valueIn(book, "Triage", ref, "Gap or risk")).toBe(finding.title);
      expect(valueIn(book, "Triage", ref, "Verdict")).toBe(
        verdict ? verdictTitles[verdict.kind].title : "Not triaged",
      );
      expect(rowOf(sheetOf(book, "Triage"), ref)[0]?.formula).toContain("HYPERLINK");
    }
  });

  test("a verdict leads to the evidence under it, and that evidence back to its gap", () => {
    const ranks = new Map(findingsRegister(workbook).map(({ finding, rank }) => [finding.id, `F${rank}`]));
    const numbers = new Map(inOrder(workbook.evidence).map(({ id }, index) => [id, `E${index + 1}`]));
    const evidenced = gapTriages(workbook).filter((gap) => verdictEvidence(gap).length > 0);
    expect(evidenced.length).toBeGreaterThan(0);
    for (const gap of evidenced) {
      const ref = ranks.get(gap.finding.id) ?? "";
      const linked = rowOf(sheetOf(book, "Triage"), ref).filter((cell) =>
        cell?.formula?.includes("#'Evidence'!"),
      );
      const expected = verdictEvidence(gap).map((id) => numbers.get(id) ?? "");
      expect(linked.map((cell) => cell?.value).toSorted()).toEqual(expected.toSorted());
      for (const number of expected) {
        const back = rowOf(sheetOf(book, "Evidence"), number).filter((cell) =>
          cell?.formula?.includes("#'Findings'!"),
        );
        expect(back.map((cell) => cell?.value)).toContain(ref);
      }
    }
  });

  test("an engagement without any of it says so in words", () => {
    const empty = bookOf("steering", emptyWorkbook(), settingOn("2026-11-16"));
    const words = (name: string) =>
      sheetOf(empty, name).rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(words("Ownership")).toContain("Nobody has been asked yet.");
    expect(words("Measures")).toContain("No measure agreed yet.");
    expect(words("Alignment")).toContain("No expected behaviour recorded yet.");
    expect(words("Triage")).toContain("No gap or risk recorded yet.");
  });
});
