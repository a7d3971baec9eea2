import { describe, expect, it } from "vitest";
import { checkMethodology } from "../../shared/methodology/link-check.ts";
import { methodology, questionsFor } from "../../shared/methodology/methodology.ts";
import { situations, type Methodology } from "../../shared/methodology/types.ts";

const [anyQuestion] = methodology.questions;
if (!anyQuestion) throw new Error("The method has no questions.");

/** The method with one question changed. */
function withQuestion(change: Partial<typeof anyQuestion>): Methodology {
  const questions = methodology.questions.map((q) => (q.id === anyQuestion?.id ? { ...q, ...change } : q));
  return { ...methodology, questions };
}

describe("the method", () => {
  it("has no link that leads nowhere and no record beyond its limits", () => {
    expect(checkMethodology(methodology)).toEqual([]);
  });

  it("asks eighty or more questions over twelve dimensions", () => {
    expect(methodology.questions.length).toBeGreaterThanOrEqual(80);
    expect(methodology.dimensions).toHaveLength(12);
    expect(methodology.elements.map((element) => element.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each(situations)("asks at least 72 questions when %s, some of them of every group", (situation) => {
    const asked = questionsFor(situation);
    expect(asked.length).toBeGreaterThanOrEqual(72);
    expect(asked.filter((question) => question.scope === "group").length).toBeGreaterThanOrEqual(24);
  });

  it("words every level as a sentence of its own", () => {
    for (const question of methodology.questions) {
      for (const level of question.levels) {
        expect(level, question.id).toMatch(/^[A-Z“][^]*[.”]$/);
        expect(level.split(/\s+/).length, `${question.id}: ${level}`).toBeGreaterThanOrEqual(6);
      }
    }
  });

  it("never shouts and never names a product", () => {
    const words = JSON.stringify(methodology);
    expect(words).not.toMatch(/!(?!=)/);
    expect(words).not.toMatch(/salesforce|dynamics|hubspot|sap\b/i);
  });
});

describe("the link check", () => {
  it("names a question whose dimension does not exist", () => {
    const faults = checkMethodology(withQuestion({ dimension: "weather" as never }));
    expect(faults).toContainEqual(
      expect.stringContaining(`Question ${anyQuestion.id} belongs to no known dimension`),
    );
  });

  it("names a question that is there twice", () => {
    const twice = { ...methodology, questions: [...methodology.questions, anyQuestion] };
    expect(checkMethodology(twice)).toContain(`Question ${anyQuestion.id} is there twice.`);
  });

  it("names a question with two levels alike, too long a text, or an unknown tag", () => {
    const [first, , third, fourth, fifth] = anyQuestion.levels;
    const alike = [first, first, third, fourth, fifth] as const;
    expect(checkMethodology(withQuestion({ levels: alike }))).toHaveLength(1);
    expect(checkMethodology(withQuestion({ text: "x".repeat(161) }))).toHaveLength(1);
    expect(checkMethodology(withQuestion({ tags: ["astrology" as never] }))).toHaveLength(1);
  });

  it("says when a situation leaves a dimension with too few questions", () => {
    const few = { ...methodology, questions: methodology.questions.filter((q) => q.dimension !== "jobs") };
    expect(checkMethodology(few)).toContain("Dimension jobs has only 0 questions when planning.");
  });

  it("says when a dimension or an element has no record", () => {
    const faults = checkMethodology({ ...methodology, elements: methodology.elements.slice(1) });
    expect(faults).toEqual(["The element assign-ownership has no record."]);
  });
});
