import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allGroups,
  everyone,
  visibleResults,
  type VisibleCell,
  type VisibleItem,
  type VisibleResults,
} from "../../../../../shared/domain/survey/visible.ts";
import type { AskedQuestion } from "../../../../../shared/methodology/questionnaires/asked.ts";
import { offeredIn, type ResultFilter } from "../../../../../renderer/features/self-check/results/filter.ts";
import { gapsView, unseenView } from "../../../../../renderer/features/self-check/results/gaps-view.ts";
import { pulseView } from "../../../../../renderer/features/self-check/results/pulse-view.ts";
import { roundsView } from "../../../../../renderer/features/self-check/results/rounds-view.ts";
import { surveyView } from "../../../../../renderer/features/self-check/results/survey-view.ts";
import { Attacker, within } from "../../../../domain/survey/attacker.ts";
import { anyRound, question, response, round, type Round } from "../../../../domain/survey/responses.ts";

const names = (results: VisibleResults) =>
  new Map(results.settings.groupIds.map((id) => [id, `Group ${id}`]));

/** Every filter combination that the screen lets a person choose. */
function filtersOf(rounds: readonly VisibleResults[]): readonly ResultFilter[] {
  const groupNames = names(rounds[0]!);
  const { audiences } = offeredIn(rounds, groupNames);
  return audiences
    .filter(({ shown }) => shown)
    .flatMap(({ value: audience }) =>
      offeredIn(rounds, groupNames, { audience, group: allGroups })
        .groups.filter(({ shown }) => shown)
        .map(({ value: group }): ResultFilter => ({ audience, group })),
    );
}

function expectEnough(item: VisibleItem, respondents: number, minimum: number) {
  if (item.figures) {
    expect(item.figures.n).toBeGreaterThanOrEqual(minimum);
    expect(item.figures.distribution.reduce((sum, count) => sum + count, 0)).toBe(item.figures.n);
  }
  expect(item.answered + item.unknown + item.blank).toBe(respondents);
}

/** What somebody can write down who goes through every filter combination of the results of one survey. */
function writtenDown(results: VisibleResults): readonly VisibleCell[] {
  return filtersOf([results]).map((filter): VisibleCell => {
    const view = surveyView("mirror", results, filter)!;
    const items = results.settings.questions.map(
      ({ id }) =>
        view.parts.flatMap((part) => part.items).find(({ question: asked }) => asked.id === id)!.item,
    );
    return { ...filter, figures: { respondents: view.respondents, items, parts: [] } };
  });
}

/** The same round as asked by a self-check, or by its mirror. */
function asked(each: Round, questions: readonly AskedQuestion[]): VisibleResults {
  return visibleResults(each.responses, { ...each.settings, questions });
}
const said = ["p", "q"].map((id) => question(id));
const mirrored = ["p", "q"].map((id) => ({ ...question(id), id, mirrors: id }));

describe("what a screen is given of anonymous answers", () => {
  it("has in every filter combination on offer no figure about fewer people than the minimum", () => {
    fc.assert(
      fc.property(anyRound, (each) => {
        const { minimum } = each.settings;
        const results = visibleResults(each.responses, each.settings);
        for (const filter of filtersOf([results])) {
          const view = surveyView("mirror", results, filter);
          expect(view).not.toBeNull();
          expect(view!.respondents).toBeGreaterThanOrEqual(minimum);
          for (const part of view!.parts) {
            const { reliability } = part.reliability ?? {};
            if (reliability && reliability.alpha !== null)
              expect(reliability.n).toBeGreaterThanOrEqual(minimum);
            if (part.figures.shown === 0) expect(part.figures.mean).toBeNull();
            for (const { item } of part.items) expectEnough(item, view!.respondents, minimum);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("lets nobody work out a count, distribution or sum of fewer than the minimum from all combinations together", () => {
    fc.assert(
      fc.property(anyRound, ({ responses, settings }) => {
        const results = visibleResults(responses, settings);
        const attacker = new Attacker(results, writtenDown(results), settings.audiences);
        const sets = Array.from({ length: 2 ** attacker.cells.length - 1 }, (_, index) =>
          attacker.cells.filter((__, at) => ((index + 1) >> at) & 1),
        );
        for (const cells of sets) {
          const people = within(responses, cells, settings.groupIds);
          if (people.length > 0 && people.length < settings.minimum)
            expect(attacker.workOut(attacker.people(cells))).toBeNull();
          for (const [place, { id }] of settings.questions.entries()) {
            const answered = people.filter(({ answers }) => typeof answers[id] === "number").length;
            if (answered === 0 || answered >= settings.minimum) continue;
            expect(attacker.workOut(attacker.sum(cells, place))).toBeNull();
            for (const step of [0, 1, 2])
              expect(attacker.workOut(attacker.answers(cells, place, step))).toBeNull();
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("names what is too small, and says nothing else of it", () => {
    fc.assert(
      fc.property(anyRound, (each) => {
        const results = visibleResults(each.responses, each.settings);
        const { filter, audiences, groups } = offeredIn([results], names(results));
        for (const choice of [...audiences, ...groups])
          expect(Object.keys(choice).toSorted()).toEqual(["label", "shown", "value"]);
        if (filter === null) expect(each.responses.length).toBeLessThan(each.settings.minimum);
      }),
      { numRuns: 200 },
    );
  });

  it("shows what was written only for all of a set together, without a name, from at least the minimum", () => {
    const writers = fc.tuple(anyRound, fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 12 }));
    fc.assert(
      fc.property(writers, ([each, places]) => {
        const responses = each.responses.map((one, place) =>
          places.includes(place) ? { ...one, proofs: { p: `written by ${place}` } } : one,
        );
        const results = visibleResults(responses, each.settings);
        for (const filter of filtersOf([results]))
          for (const { texts } of surveyView("mirror", results, filter)!.parts.flatMap(
            ({ items }) => items,
          )) {
            if (texts.length === 0) continue;
            expect(filter.group).toBe(allGroups);
            expect(texts.length).toBeGreaterThanOrEqual(each.settings.minimum);
            expect(texts.every(({ responseId }) => responseId === null)).toBe(true);
          }
      }),
      { numRuns: 200 },
    );
  });

  it("has no perception gap, and no unseen commitment, with fewer than the minimum on a side", () => {
    fc.assert(
      fc.property(anyRound, anyRound, (above, below) => {
        const [selfCheck, mirror] = [asked(above, said), asked(below, mirrored)];
        const least = Math.min(above.settings.minimum, below.settings.minimum);
        for (const eyes of [everyone, "manager", "user"] as const) {
          const { gaps, hidden } = gapsView(selfCheck, mirror, eyes);
          expect(gaps.length + hidden.length).toBe(2);
          for (const { executives, staff } of gaps) {
            expect(executives.n).toBeGreaterThanOrEqual(above.settings.minimum);
            expect(staff.n).toBeGreaterThanOrEqual(below.settings.minimum);
          }
        }
        for (const { claim, seen } of unseenView(selfCheck, mirror, {
          person: () => null,
          group: (id) => id,
        })) {
          expect(claim).toMatch(/^([2-9]|\d\d+) executives say: “/);
          expect(Number(/from ([\d,]+) answers/.exec(seen)?.[1])).toBeGreaterThanOrEqual(least);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has no mean of a group, and none of two rounds, with fewer than the minimum in it", () => {
    fc.assert(
      fc.property(anyRound, anyRound, (each, other) => {
        const first = visibleResults(each.responses, each.settings);
        const newest = visibleResults(other.responses, each.settings);
        for (const { respondents, cells } of pulseView("user-pulse", first, names(first)).rows) {
          if (respondents === null) expect(cells).toEqual([]);
          else expect(respondents).toBeGreaterThanOrEqual(each.settings.minimum);
        }
        for (const filter of filtersOf([first, newest]))
          for (const { change } of roundsView("mirror", [first, newest], filter).parts.flatMap(
            (p) => p.items,
          ))
            for (const figures of [change.earlier, change.later])
              expect(figures?.n ?? Infinity).toBeGreaterThanOrEqual(each.settings.minimum);
      }),
      { numRuns: 200 },
    );
  });

  it("is nothing while they come in", () => {
    const many = Array.from({ length: 40 }, () => response({ groupId: "a", answers: { q: 2 } }));
    const collecting = visibleResults(many, { ...round, collecting: true });
    expect(offeredIn([collecting], names(collecting)).filter).toBeNull();
    expect(surveyView("mirror", collecting, { audience: everyone, group: allGroups })).toBeNull();
    expect(
      pulseView("user-pulse", collecting, names(collecting)).rows.map(({ respondents }) => respondents),
    ).toEqual([null, null, null, null, null]);
  });
});
