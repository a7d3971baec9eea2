import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importJson } from "../../electron/store/open-json.ts";
import { sampleFile } from "../../scripts/sample/build.ts";
import { askedQuestions, summarizeVoices } from "../../shared/domain/scoring.ts";
import { openSuggestions, suggestedFindings } from "../../shared/domain/suggestions.ts";

const { workbook } = await importJson(readFileSync(sampleFile, "utf8"));
const all = <R>(rows: ReadonlyMap<string, R>): readonly R[] => [...rows.values()];

describe("the sample's suggestions", () => {
  const suggested = suggestedFindings(workbook);

  it("leave a list that can be gone through in one sitting", () => {
    const open = openSuggestions(suggested);
    expect(open.length).toBeGreaterThanOrEqual(10);
    expect(open.length).toBeLessThanOrEqual(25);
    expect(new Set(open.map(({ source }) => source)).size).toBeGreaterThanOrEqual(5);
    expect(open.map(({ key }) => key)).toContain("mixed-message:b-plan");
  });

  it("of disagreements between offices went into one finding that counts them rightly", () => {
    const apart = askedQuestions(workbook).filter(({ voices }) => summarizeVoices(voices).disagreement);
    const rosier = apart.filter(({ voices }) => {
      const { highest } = summarizeVoices(voices);
      const best = voices.filter(({ rating }) => rating === highest);
      return best.length === 1 && workbook.people.get(best[0]?.personId ?? "")?.role === "executive";
    });
    const tied = all(workbook.findingAnswers).filter(({ findingId }) => findingId === "f-two-views");
    expect(new Set(tied.map(({ answerId }) => answerId))).toEqual(
      new Set(rosier.map(({ answer }) => answer?.id)),
    );
    expect(workbook.findings.get("f-two-views")?.description).toContain(
      `On ${apart.length} questions people are two levels or more apart; on ${rosier.length} of them`,
    );
  });

  it("were dismissed with a reason, and only what had been suggested", () => {
    const dismissed = all(workbook.dismissals);
    const keys = new Set(suggested.map(({ key }) => key));
    expect(dismissed.length).toBeGreaterThanOrEqual(3);
    expect(dismissed.length).toBeLessThanOrEqual(12);
    expect(dismissed.filter(({ id, note }) => note === "" || !keys.has(id))).toEqual([]);
  });
});
