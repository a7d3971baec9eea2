import { describe, expect, it } from "vitest";
import { recommendationsOf } from "../../../shared/domain/strategy/evaluate.ts";
import { indexFacts } from "../../../shared/domain/strategy/fact.ts";
import { factsOf } from "../../../shared/domain/strategy/facts.ts";
import type { Dates } from "../../../shared/domain/strategy/guard.ts";
import { narrativesOf } from "../../../shared/domain/strategy/narrative.ts";
import type { ElementId } from "../../../shared/methodology/types.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { anOwnershipAnswer, aSupervision } from "../../builders/barriers.ts";
import { Recorded } from "../../builders/recorded.ts";
import { anAction, buildEngagement, emptyWorkbook, reordered } from "../../builders/workbook.ts";

function narratives(workbook: Workbook, dates: Dates = new Map()) {
  return narrativesOf(workbook, recommendationsOf(workbook, indexFacts(factsOf(workbook))), dates);
}

function textOf(element: ElementId, recorded: Recorded, dates?: Dates): string | undefined {
  return narratives(recorded.workbook(), dates).find((each) => each.element === element)?.text;
}

const sentences = (text: string) => text.split(/(?<=[.])\s+(?=[\p{Lu}\d“])/u).length;

describe("the narrative of an element", () => {
  it("says honestly of an empty engagement that nothing is known, and what comes first", () => {
    const texts = narratives(emptyWorkbook({ unionized: false, regions: [] })).map(({ text }) => text);
    expect(texts).toEqual([
      "No owner of adoption is named, and nobody has been asked yet who it is. Nothing is planned about it yet; the record calls for “Name one senior executive as owner of adoption”.",
      expect.stringMatching(
        /^Success is not defined yet: there is no measure of it\. Nothing is planned about it yet; the record calls for 4 actions, first of all “Agree three to five measures/,
      ),
      expect.stringMatching(
        /^The analysis has not begun: none of its \d+ questions is answered\. Nothing is planned about it\.$/,
      ),
      "No gap or risk is open in the register. Nothing is planned about it.",
      "How well people use the system has not been assessed yet. Nothing is planned about it.",
      "There is nothing to read at intervals yet. Nothing is planned about it.",
    ]);
  });

  it("tells who owns adoption, what is missing, and what supervisors were not given", () => {
    const recorded = new Recorded("turnaround")
      .owner({ budget: "no", reports: "no" })
      .put("supervision", aSupervision("p1", { written: "no" }));
    expect(textOf("assign-ownership", recorded)).toMatch(
      /^Bo Lind owns adoption\. The owner lacks a budget\. 1 more thing is missing\. Driving use is missing from the job description of 1 of 1 supervisor\./,
    );
  });

  it.each([
    [["", ""], "None of 2 executives asked could name an owner of adoption."],
    [["The CIO", "the CIO"], "Everybody asked names The CIO as owner of adoption, but nobody is appointed."],
    [
      ["The CIO", ""],
      "Asked who owns adoption, 2 executives gave 2 different answers, and no owner is appointed.",
    ],
  ])("tells what executives said when asked who owns adoption: %j", (named, expected) => {
    const recorded = new Recorded("turnaround");
    for (const [n, name] of named.entries())
      recorded.put("ownershipAnswers", anOwnershipAnswer(`o${n}`, "p2", { named: name, position: n }));
    expect(textOf("assign-ownership", recorded)).toContain(expected);
  });

  it("tells what stands in the way by the triage, and how little of it is resistance", () => {
    const recorded = new Recorded("turnaround");
    for (const failed of [[2], [2, 4], [9]] as const) recorded.triaged(failed);
    recorded.finding({ kind: "risk" });
    expect(textOf("remove-barriers", recorded)).toMatch(
      /^Of 4 open gaps and risks, 3 have been triaged\. Barriers stand behind 2, most often not knowing what is expected \(2\) and rewards that work against use \(1\); none is called resistance\./,
    );
  });

  it("tells what is done, by whom, by when, and by what one sees that it worked", () => {
    const recorded = new Recorded("turnaround")
      .withFoundations()
      .put(
        "actions",
        anAction("a1", {
          title: "Close the list",
          ownerId: "p1",
          measureId: "m-adoption",
          status: "done",
          position: 1,
        }),
      )
      .put("actions", anAction("a2", { title: "Make time", position: 2 }))
      .put("actions", anAction("a3", { title: "Forget it", status: "dropped" }));
    const dates = new Map([["a1", { start: "2027-03-01", finish: "2027-04-09" }]]);
    expect(textOf("remove-barriers", recorded, dates)).toBe(
      "No gap or risk is open in the register. 2 actions answer this, 1 done: “Close the list” and “Make time”. Ada Holm is in charge, and 1 action has no owner yet; the work runs from 1 Mar 2027 to 9 Apr 2027, and 1 action has no dates. Whether it worked is read from “Measure of adoption”.",
    );
  });

  it("falls back on what an action says of itself, and says when nothing is said", () => {
    const planned = (success: string) =>
      textOf(
        "remove-barriers",
        new Recorded("turnaround").put("actions", anAction("a1", { title: "Make time", success })),
      );
    expect(planned("Hours freed per week.\nAsk the teams.")).toMatch(
      /One sees that it worked by this: Hours freed per week\.$/,
    );
    expect(planned("")).toMatch(
      /It has no owner yet; no dates are set\. How one would see that it worked is not said yet\.$/,
    );
  });

  it("is the consultant's when one was written, with the computed one to go back to", () => {
    const recorded = new Recorded("turnaround").put("narratives", {
      id: "define-success",
      text: "We agreed on five.",
    });
    const [, own] = narratives(recorded.workbook());
    expect(own).toMatchObject({ text: "We agreed on five.", written: true });
    expect(own?.computed).toMatch(/^Success is not defined yet/);
  });

  it("has two to five sentences and the same words whatever the order of rows", () => {
    const workbook = buildEngagement();
    const turned = reordered(workbook, (rows) => rows.toReversed());
    const texts = narratives(workbook);
    expect(narratives(turned)).toEqual(texts);
    for (const { computed } of [...texts, ...narratives(emptyWorkbook())]) {
      expect(sentences(computed), computed).toBeGreaterThanOrEqual(2);
      expect(computed).not.toMatch(/undefined|null|NaN|\bof 0\b| {2}/);
    }
    for (const { computed } of narratives(new Recorded("turnaround").owner({ budget: "no" }).workbook()))
      expect(sentences(computed), computed).toBeLessThanOrEqual(5);
  });
});
