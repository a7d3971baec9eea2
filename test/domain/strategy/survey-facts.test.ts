import { describe, expect, it } from "vitest";
import { factsOf } from "../../../shared/domain/strategy/facts.ts";
import { openSuggestions, suggestedFindings } from "../../../shared/domain/suggestions.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { Recorded } from "../../builders/recorded.ts";
import { askPeople, mirrorAtLowest, namedMirrorOfTwoGroups } from "../../builders/surveyed.ts";

const said = (workbook: Workbook, kind: string) =>
  factsOf(workbook)
    .filter((fact) => fact.kind === kind)
    .map(({ words }) => words);
const suggested = (workbook: Workbook, source: string) =>
  openSuggestions(suggestedFindings(workbook)).filter((suggestion) => suggestion.source === source);

describe("what executives and their people answered", () => {
  const workbook = mirrorAtLowest(new Recorded("turnaround"), "leading").workbook();

  it("becomes a fact for each item on which executives see more, with both means", () => {
    expect(said(workbook, "perception-gap")).toHaveLength(5);
    expect(said(workbook, "perception-gap")).toContain(
      "“Seen using it well”: executives 2.0 of 2, their people 0.0.",
    );
    expect(said(workbook, "unseen-commitment")[0]).toMatch(/^“.*”: 12 executives say yes.*\(0\.0 of 2\)\.$/);
  });

  it("has no mean of the people where executives are held against different groups", () => {
    const named = namedMirrorOfTwoGroups(new Recorded("turnaround"), "leading").workbook();
    expect(said(named, "unseen-commitment")).toHaveLength(5);
    expect(said(named, "unseen-commitment")).toContain(
      "“Seen using it well”: 12 executives say yes, their own people see next to nothing of it.",
    );
  });

  it("is suggested as a finding that tells both sides in full", () => {
    const gaps = suggested(workbook, "perception-gap");
    expect(gaps).toHaveLength(5);
    const seen = gaps.find(({ key }) => key === "perception-gap:check.leading.seen");
    expect(seen?.finding).toMatchObject({
      kind: "gap",
      title: "Executives see it, their people do not: Seen using it well",
      impact: 4,
      evidenceStrength: "several-voices",
      dimensions: ["leadership"],
    });
    expect(seen?.finding.description).toContain("Mean 2.0 of 2, 12 answers");
  });

  it("says nothing while a round is open", () => {
    const open = new Map([...workbook.surveys].map(([id, row]) => [id, { ...row, state: "open" as const }]));
    const collecting: Workbook = { ...workbook, surveys: open };
    expect(said(collecting, "perception-gap")).toEqual([]);
    expect(suggested(collecting, "perception-gap")).toEqual([]);
    expect(said(collecting, "not-asked")).toHaveLength(2);
  });

  it("says nothing of fewer people than the minimum", () => {
    const few = new Map([...workbook.responses].filter(([id]) => /\.r[1-4]$/.test(id)));
    const small: Workbook = { ...workbook, responses: few };
    expect(said(small, "perception-gap")).toEqual([]);
    expect(suggested(small, "perception-gap")).toEqual([]);
  });
});

describe("what users answered to the pulse", () => {
  const workbook = askPeople(
    new Recorded("turnaround"),
    "user-pulse",
    ({ part }) => part === "ease",
  ).workbook();

  it("becomes a fact of the group for each low construct", () => {
    expect(said(workbook, "pulse-below")).toEqual(["Field sales: ease 1.0 of 7."]);
  });

  it("is suggested as a finding about those groups", () => {
    expect(suggested(workbook, "pulse")).toMatchObject([
      {
        key: "pulse:ease",
        groupIds: ["g1"],
        finding: { title: "People find the system hard to use", impact: 4 },
      },
    ]);
  });
});

it("what supervisors say of themselves becomes a fact where it is low", () => {
  const low = ({ id }: { readonly id: string }) => id === "supervision.equipped";
  const workbook = askPeople(new Recorded("planning"), "supervisor-check", low).workbook();
  expect(said(workbook, "supervisors-say")).toHaveLength(1);
  expect(said(workbook, "supervisors-say")[0]).toMatch(/^Supervisors say of themselves: “.*” 0\.0 of 2\.$/);
});
