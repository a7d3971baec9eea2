import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { importJson } from "../../electron/store/open-json.ts";
import { perceptionGaps } from "../../shared/domain/survey/gaps.ts";
import { allResults, newestResults } from "../../shared/domain/survey/of-workbook.ts";
import { respondentsBySurvey } from "../../shared/domain/survey/respondents.ts";
import { changesBetween } from "../../shared/domain/survey/rounds.ts";
import { allGroups, everyone, figuresIn } from "../../shared/domain/survey/visible.ts";
import { questionnaireIds } from "../../shared/methodology/questionnaires/types.ts";
import { sampleFile } from "../../scripts/sample/build.ts";

const { workbook } = await importJson(readFileSync(sampleFile, "utf8"));
const all = allResults(workbook);
const results = (id: (typeof questionnaireIds)[number], round: number) => {
  const found = all.find(({ survey }) => survey.questionnaire === id && survey.round === round);
  if (!found) throw new Error(`Round ${round} of ${id} has no results.`);
  return found.results;
};

it("asked 11 executives, 30 managers and 180 users, twice", () => {
  for (const round of [1, 2]) {
    const people = (id: "self-check" | "mirror" | "user-pulse", audience: "executive" | "manager" | "user") =>
      figuresIn(results(id, round), audience, allGroups)?.respondents;
    expect(people("self-check", "executive")).toBe(11);
    expect(people("mirror", "manager")).toBe(30);
    expect(people("mirror", "user")).toBe(180);
    expect(people("user-pulse", "user")).toBe(180);
  }
});

it("still collects the supervisors’ answers, of which nothing is shown", () => {
  const survey = [...workbook.surveys.values()].find(({ state }) => state === "open");
  expect(survey?.questionnaire).toBe("supervisor-check");
  expect(
    respondentsBySurvey(workbook)
      .get(survey?.id ?? "")
      ?.get("supervisor"),
  ).toBe(9);
  expect(newestResults(all, "supervisor-check")).toBeNull();
});

it("hides groups of managers that are too small, and shows what people wrote", () => {
  const mirror = results("mirror", 2);
  expect(figuresIn(mirror, "manager", "g-marketing")).toBeNull();
  expect(figuresIn(mirror, "manager", "g-field-sales")?.respondents).toBe(8);
  expect(mirror.texts.map(({ itemId, texts }) => [itemId, texts.length])).toEqual([
    ["mirror.adoption.pipeline", 7],
  ]);
});

it("tells of executives who see themselves better than others do, and less so the second time", () => {
  const widest = (round: number) =>
    perceptionGaps(results("self-check", round), results("mirror", round), everyone)[0]?.gap ?? 0;
  expect(widest(1)).toBeGreaterThan(1);
  expect(widest(2)).toBeLessThan(widest(1));
});

it("shows a change for the better where executives began to set an example, and chance elsewhere", () => {
  const changes = changesBetween(results("user-pulse", 1), results("user-pulse", 2), "user", allGroups);
  const real = changes.filter(({ reading }) => reading === "change").map(({ itemId }) => itemId);
  expect(real).toContain("pulse.social-influence.executives");
  expect(real.length).toBeLessThan(changes.length / 2);
});
