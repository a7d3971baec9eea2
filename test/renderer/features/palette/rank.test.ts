import { describe, expect, test } from "vitest";
import { indexOf, search } from "../../../../renderer/features/palette/rank.ts";

function found(labels: readonly string[], query: string, limit = 10): readonly string[] {
  return search(indexOf(labels.map((label) => ({ label, words: "" }))), query, limit).map(
    ({ label }) => label,
  );
}

describe("the palette", () => {
  test("puts the start of a name before the start of a word, and that before the middle of one", () => {
    expect(found(["Recoaching", "On-the-job coaching", "Coaching on the job"], "coach")).toEqual([
      "Coaching on the job",
      "On-the-job coaching",
      "Recoaching",
    ]);
  });

  test("puts the shorter of two equals first, and keeps the order of the rest", () => {
    expect(found(["Sales in the north", "Sales", "Sales in the south"], "sales")).toEqual([
      "Sales",
      "Sales in the north",
      "Sales in the south",
    ]);
  });

  test("wants every word, in any order", () => {
    expect(found(["Field sales", "Field service", "Inside sales"], "sales fie")).toEqual(["Field sales"]);
  });

  test("finds by further words, after all that match by name", () => {
    const index = indexOf([
      { label: "One named owner", words: "ownership accountability" },
      { label: "Accountability for data", words: "" },
    ]);
    expect(search(index, "accountab", 10).map(({ label }) => label)).toEqual([
      "Accountability for data",
      "One named owner",
    ]);
  });

  test("forgives left-out letters when they stand close together", () => {
    expect(found(["Steering committee", "Something entirely committed"], "stecom")).toEqual([
      "Steering committee",
    ]);
    expect(found(["Steering", "Sent to the morning shift"], "strng")).toEqual(["Steering"]);
    expect(found(["Steering"], "st")).toEqual(["Steering"]);
    expect(found(["Steering"], "sg")).toEqual([]);
  });

  test("takes no notice of capitals and accents", () => {
    expect(found(["Résumé by Sinéad"], "RESUME sinead")).toEqual(["Résumé by Sinéad"]);
  });

  test("finds nothing for nothing", () => {
    expect(found(["Anything"], "   ")).toEqual([]);
    expect(found([], "anything")).toEqual([]);
  });

  test("answers a key among 5,000 entries at once", () => {
    const index = indexOf(
      Array.from({ length: 5000 }, (_, i) => ({
        label: `Finding ${i} about coaching`,
        words: "gap ".repeat(40),
      })),
    );
    const started = performance.now();
    expect(search(index, "coaching 499", 400)[0]?.label).toBe("Finding 499 about coaching");
    expect(performance.now() - started).toBeLessThan(100);
  });
});
