import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importJson } from "../../electron/store/open-json.ts";
import { sampleFile } from "../../scripts/sample/build.ts";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { recommendationsOf } from "../../shared/domain/strategy/evaluate.ts";
import { indexFacts } from "../../shared/domain/strategy/fact.ts";
import { factsOf } from "../../shared/domain/strategy/facts.ts";
import { guardsOf } from "../../shared/domain/strategy/guards.ts";
import { narrativesOf } from "../../shared/domain/strategy/narrative.ts";
import { findingsRegister } from "../../shared/domain/findings.ts";
import { changedWithoutHr } from "../../shared/domain/jobs.ts";
import { libraryActionOf } from "../../shared/methodology/actions/library.ts";
import { hrItems, hrStates, needStates } from "../../shared/workbook/entities/jobs.ts";

const today = "2026-11-16";
const { workbook } = await importJson(readFileSync(sampleFile, "utf8"));
const all = <R>(rows: ReadonlyMap<string, R>): readonly R[] => [...rows.values()];
const recommended = recommendationsOf(workbook, indexFacts(factsOf(workbook)));
const called = recommended.filter((each) => each.called);
const dates = new Map(
  roadmap(workbook, today).flatMap(({ action, start, finish }) =>
    start !== null && finish !== null ? [[action.id, { start, finish }] as const] : [],
  ),
);

describe("what is recommended to the sample", () => {
  it("begins with an owner, then with what stands in the way; nothing of it blames or trains people", () => {
    expect(called.slice(0, 6).map(({ action }) => action.id)).toEqual([
      "act.name-owner",
      "act.make-time",
      "act.fix-daily-obstacles",
      "act.rewrite-job-descriptions",
      "act.cancel-side-reports",
      "act.end-rewards-for-bypassing",
    ]);
    const aimedAtPeople = called.findIndex(({ action }) =>
      action.traits.some((trait) => trait === "training" || trait === "accountability"),
    );
    expect(aimedAtPeople).toBeGreaterThan(40);
  });

  it("was taken up as it is or changed, with its action on the roadmap", () => {
    const taken = all(workbook.recommendations).filter(({ actionId }) => actionId !== null);
    expect(taken.length).toBeGreaterThanOrEqual(35);
    expect(new Set(taken.map(({ state }) => state))).toEqual(new Set(["accepted", "adapted"]));
    for (const { id, state, actionId, note } of taken) {
      expect(libraryActionOf(id).id).toBe(id);
      expect(workbook.actions.get(actionId ?? "")?.libraryId).toBe(id);
      if (state === "adapted") expect(note, id).not.toBe("");
    }
  });

  it("was mostly called for when it was taken up", () => {
    const gone = recommended.filter(({ status }) => status === "no-longer-called");
    expect(gone.map(({ action }) => action.id)).toEqual(["act.adoption-measures"]);
  });

  it("was rejected six times with the reason, and judged otherwise where the client's case differs", () => {
    const rejected = all(workbook.recommendations).filter(({ state }) => state === "rejected");
    expect(rejected).toHaveLength(6);
    expect(rejected.filter(({ note }) => note === "")).toEqual([]);
    const judged = recommended.filter(
      ({ impact, effort }) =>
        (impact.judged !== null && impact.judged !== impact.computed) ||
        (effort.judged !== null && effort.judged !== effort.computed),
    );
    expect(judged.length).toBeGreaterThanOrEqual(5);
  });

  it("leaves much open, some of it called for as loudly as what was taken up", () => {
    const open = called.filter(({ decision }) => decision === null || decision.state === "open");
    expect(open.length).toBeGreaterThanOrEqual(40);
    expect(open.slice(0, 3).map(({ action }) => action.id)).toEqual([
      "act.make-time",
      "act.cancel-side-reports",
      "act.expectations-on-a-page",
    ]);
  });
});

describe("the sample's plan against the method", () => {
  it("is warned of work that began before there was an owner, and of one strength nobody builds on", () => {
    const guards = guardsOf(workbook, dates);
    expect(guards.map(({ id }) => id)).toEqual(["no-owner", "strengths-unused"]);
    expect(guards[0]?.actionIds.map((id) => workbook.actions.get(id)?.status)).toEqual(
      guards[0]?.actionIds.map(() => "in-progress"),
    );
    expect(guards[1]?.findingIds).toEqual(["f-erp-link"]);
  });
});

describe("the sample's narrative", () => {
  const narratives = narrativesOf(workbook, recommended, dates);

  it("was written by hand for one element, with figures that agree with the record", () => {
    const [written, ...others] = narratives.filter(({ written }) => written);
    expect(others).toEqual([]);
    expect(written?.element).toBe("remove-barriers");
    const open = findingsRegister(workbook).filter(
      ({ finding }) => finding.kind !== "strength" && finding.state === "open",
    );
    const hours = all(workbook.workarounds).reduce((sum, row) => sum + (row.hoursPerWeek ?? 0), 0);
    expect(written?.text).toContain(`Of ${open.length} gaps and risks one may be called resistance`);
    expect(written?.text).toContain(`${hours} a week today`);
  });

  it("follows from the record for the others, and says by which measure it will show", () => {
    for (const { element, text, written } of narratives)
      if (!written) expect(text, element).toContain("Whether it worked is read from");
  });
});

describe("the sample's jobs", () => {
  const roles = all(workbook.jobRoles);
  const of = (roleId: string, rows: ReadonlyMap<string, { readonly roleId: string }>) =>
    all(rows).filter((row) => row.roleId === roleId).length;

  it("are one for each group and one for their managers, before and after", () => {
    expect(roles.map(({ groupId }) => groupId)).toEqual([...workbook.groups.keys(), null]);
    for (const { title, dutiesBefore, dutiesAfter, message, hrNote } of roles)
      for (const text of [dutiesBefore, dutiesAfter, message, hrNote])
        expect(text.length, title).toBeGreaterThan(60);
  });

  it("have three or four criteria and three to five weekly goals each", () => {
    for (const { id, title } of roles) {
      expect([3, 4], title).toContain(of(id, workbook.performanceCriteria));
      expect([3, 4, 5], title).toContain(of(id, workbook.usageGoals));
    }
  });

  it("wait for each other's data, and for most of it in vain", () => {
    const needs = all(workbook.roleNeeds);
    expect(needs.length).toBeGreaterThanOrEqual(12);
    expect(new Set(needs.map(({ state }) => state))).toEqual(new Set(needStates));
    expect(needs.filter(({ state }) => state === "unmet").length).toBeGreaterThanOrEqual(5);
    expect(needs.filter(({ neededById, neededBy }) => (neededById === null) === (neededBy === ""))).toEqual(
      [],
    );
  });

  it("change without HR for technicians and for marketing, on purpose", () => {
    expect(changedWithoutHr(workbook).map(({ id }) => id)).toEqual(["r-technician", "r-marketing"]);
  });

  it("show HR at every stage of its work, from not asked to done, and every flag", () => {
    const states = roles.flatMap((role) => hrItems.map((item) => role[item]));
    expect(new Set(states)).toEqual(new Set(hrStates));
    for (const flag of ["regulated", "unionized", "regional"] as const) {
      const marked = roles.filter((role) => role[flag]).length;
      expect(marked, flag).toBeGreaterThanOrEqual(1);
      expect(marked, flag).toBeLessThan(roles.length);
    }
  });
});
