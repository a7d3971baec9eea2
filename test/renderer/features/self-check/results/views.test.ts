import { describe, expect, it } from "vitest";
import { allGroups, everyone, noGroup, visibleResults } from "../../../../../shared/domain/survey/visible.ts";
import { offeredIn } from "../../../../../renderer/features/self-check/results/filter.ts";
import {
  eyesInWords,
  gapsView,
  unseenView,
} from "../../../../../renderer/features/self-check/results/gaps-view.ts";
import { pulseView } from "../../../../../renderer/features/self-check/results/pulse-view.ts";
import { differenceLevel, rampLevel } from "../../../../../renderer/features/self-check/results/ramp.ts";
import { roundsView } from "../../../../../renderer/features/self-check/results/rounds-view.ts";
import { peopleIn, surveyView } from "../../../../../renderer/features/self-check/results/survey-view.ts";
import { answering, question, response, round, times } from "../../../../domain/survey/responses.ts";

const groupNames = new Map([
  ["a", "Sales North"],
  ["b", "Sales South"],
  ["c", "Service"],
]);
const all = { audience: everyone, group: allGroups } as const;

describe("the filter", () => {
  const results = visibleResults(
    [
      ...answering(times(9, 2), { groupId: "a" }),
      ...answering(times(8, 1), { groupId: "b" }),
      ...answering(times(7, 1), { groupId: "b", audience: "manager" }),
      ...answering(times(2, 0), { groupId: "c" }),
    ],
    { ...round, audiences: ["manager", "user"] },
  );

  it("offers what may be shown and names what is too small", () => {
    const { filter, audiences, groups } = offeredIn([results], groupNames);
    expect(filter).toEqual(all);
    expect(audiences.map(({ label, shown }) => `${label} ${shown}`)).toEqual([
      "Everyone true",
      "Managers true",
      "Users true",
    ]);
    // Sales North is shown for its users, but no manager of it answered; two of Service would be left over.
    expect(groups.map(({ label, shown }) => `${label} ${shown}`)).toEqual([
      "All groups true",
      "Sales North false",
      "Sales South false",
      "Service false",
      "No group false",
    ]);
  });

  it("goes to the nearest that may be shown when the wanted one may not", () => {
    expect(offeredIn([results], groupNames, { audience: "manager", group: "a" }).filter).toEqual({
      audience: "manager",
      group: allGroups,
    });
    expect(offeredIn([results], groupNames, { audience: "user", group: "a" }).filter).toEqual({
      audience: "user",
      group: "a",
    });
  });

  it("has nothing to choose where one audience was asked and no group", () => {
    const plain = visibleResults(answering(times(6, 1)), { ...round, groupIds: [] });
    const { audiences, groups } = offeredIn([plain], new Map());
    expect([audiences.length, groups.length]).toEqual([1, 1]);
    const executives = visibleResults(answering(times(6, 1), { audience: "executive" }), {
      ...round,
      audiences: ["executive"],
    });
    expect(offeredIn([executives], groupNames).groups).toHaveLength(1);
  });

  it("offers of several rounds what each of them shows", () => {
    const other = visibleResults(answering(times(30, 1), { groupId: "a" }), round);
    const { filter, groups } = offeredIn([results, other], groupNames, { audience: "user", group: "a" });
    expect(filter).toEqual(all);
    expect(groups.filter(({ shown }) => shown).map(({ label }) => label)).toEqual(["All groups"]);
  });
});

describe("the results of a survey", () => {
  it("count every answer, with mean and spread as by hand, and say which item is hidden", () => {
    const settings = { ...round, questions: [question("q"), question("r")] };
    const responses = [0, 1, 1, 2, 2, 2].map((q, place) =>
      response({ answers: place < 4 ? { q, r: 1 } : { q }, proofs: { q: `Proof ${place}` } }),
    );
    const unknown = response({ answers: { q: "unknown", r: "unknown" } });
    const view = surveyView("mirror", visibleResults([...responses, unknown], settings), all);
    expect(view?.respondents).toBe(7);
    const [q, r] = view?.parts[0]?.items ?? [];
    // Mean 8/6; squares 0 + 1 + 1 + 4 + 4 + 4 = 14, s² = (6·14 − 64)/(6·5) = 2/3.
    expect(q?.item).toMatchObject({ answered: 6, unknown: 1, blank: 0 });
    expect(q?.item.figures?.mean).toBeCloseTo(8 / 6, 12);
    expect(q?.item.figures?.sd).toBeCloseTo(Math.sqrt(2 / 3), 12);
    expect(q?.item.figures?.distribution).toEqual([1, 2, 3]);
    expect(q?.texts).toHaveLength(6);
    expect(r).toMatchObject({ hidden: "too-few", texts: [], item: { unknown: 1, blank: 2, figures: null } });
    expect(view?.parts[0]?.figures).toMatchObject({ asked: 2, shown: 1 });
  });

  it("say where texts can be read when the filter leaves them out", () => {
    const wrote = (groupId: string) =>
      Array.from({ length: 6 }, () => response({ groupId, answers: { q: 1 }, proofs: { q: "Seen." } }));
    const results = visibleResults([...wrote("a"), ...wrote("b"), ...wrote("c")], round);
    const view = surveyView("mirror", results, { audience: everyone, group: "a" });
    expect(view?.textsElsewhere).toEqual([everyone]);
    expect(view?.parts[0]?.items[0]?.texts).toEqual([]);
    expect(surveyView("mirror", results, all)?.textsElsewhere).toEqual([]);
  });

  it("show named answers as they are, of one person too", () => {
    const people = [
      response({
        id: "r-ada",
        personId: "ada",
        groupId: "a",
        answers: { q: 2 },
        proofs: { q: "The budget." },
      }),
      response({ id: "r-milo", personId: "milo", answers: {} }),
    ];
    const results = visibleResults(people, { ...round, naming: "named" });
    const view = surveyView("self-check", results, { audience: everyone, group: "a" });
    expect(view?.respondents).toBe(1);
    expect(view?.parts[0]?.items[0]?.texts).toEqual([{ text: "The budget.", responseId: "r-ada" }]);
    expect(peopleIn(results, { audience: everyone, group: noGroup }).map(({ id }) => id)).toEqual(["r-milo"]);
    const nobody = surveyView("self-check", results, { audience: everyone, group: noGroup });
    expect(nobody?.parts[0]?.items[0]?.hidden).toBe("nobody");
  });
});

describe("the perception gap", () => {
  const executives = visibleResults(
    [
      ...answering(times(4, 2), { audience: "executive" }),
      ...answering(times(2, 1), { audience: "executive" }),
    ],
    { ...round, audiences: ["executive"], questions: [{ ...question("q"), text: "We have a budget." }] },
  );
  const mirrorSettings = {
    ...round,
    audiences: ["manager", "user"] as const,
    questions: [{ ...question("q"), mirrors: "q", wording: "reworded" as const }],
  };
  const staff = visibleResults(
    [...answering([...times(10, 0), ...times(2, 1)]), ...answering(times(3, 1), { audience: "manager" })],
    mirrorSettings,
  );

  it("looks through the first eyes that may be shown, and says which may not", () => {
    // Three managers are too few, and everyone less the users would be these three.
    const { eyes, choices, gaps } = gapsView(executives, staff);
    expect(eyes).toBe("user");
    expect(choices.filter(({ shown }) => !shown).map(({ label }) => label)).toEqual([
      "Managers and users",
      "Managers",
    ]);
    expect(gaps[0]?.gap).toBeCloseTo(10 / 6 - 2 / 12, 12);
    expect(gaps[0]).toMatchObject({ reworded: true, executives: { n: 6 }, staff: { n: 12 } });
    expect(eyesInWords("everyone")).toBe("managers and users");
  });

  it("tells in a sentence where executives say yes and their people see nothing", () => {
    const [unseen] = unseenView(executives, staff, { person: () => null, group: (id) => id });
    expect(unseen).toMatchObject({
      claim: "4 executives say: “We have a budget.”",
      seen: "Users mostly say no: 0.17 of 2, from 12 answers.",
    });
  });

  it("names the executive and the group where names are kept", () => {
    const named = visibleResults(
      [response({ audience: "executive", personId: "ada", groupId: "a", answers: { q: 2 } })],
      { ...round, audiences: ["executive"], naming: "named", questions: executives.settings.questions },
    );
    const below = visibleResults(answering(times(8, 0), { groupId: "a" }), {
      ...mirrorSettings,
      audiences: ["user"],
    });
    const [unseen] = unseenView(named, below, {
      person: () => "Ada Brenner",
      group: (id) => groupNames.get(id) ?? "",
    });
    expect(unseen?.claim).toBe("Ada Brenner says: “We have a budget.”");
    expect(unseen?.seen).toBe("Managers and users in Sales North mostly say no: 0.00 of 2, from 8 answers.");
  });
});

describe("the pulse by group", () => {
  it("has all groups first, then each, hidden ones without a figure", () => {
    const questions = [question("x", "ease", "agreement"), question("y", "ease", "agreement")];
    const of = (groupId: string, count: number, x: number, y: number) =>
      Array.from({ length: count }, () => response({ groupId, answers: { x, y } }));
    const results = visibleResults([...of("a", 6, 7, 5), ...of("b", 12, 2, 3), ...of("c", 8, 4, 4)], {
      ...round,
      questions,
    });
    const { constructs, rows } = pulseView("user-pulse", results, groupNames);
    expect(constructs.map(({ title }) => title)).toEqual(["Ease"]);
    expect(rows.map(({ name, respondents, cells }) => [name, respondents, cells[0]?.mean])).toEqual([
      ["All groups", 26, (98 / 26 + 98 / 26) / 2],
      ["Sales North", 6, 6],
      ["Sales South", 12, 2.5],
      ["Service", 8, 4],
      ["No group", null, undefined],
    ]);
  });
});

describe("rounds compared", () => {
  const of = (q: number, r: number, count = 12, text = "q.") =>
    visibleResults(
      Array.from({ length: count }, () => response({ answers: { q, r } })),
      { ...round, questions: [{ ...question("q"), text }, question("r")] },
    );

  it("give both means, the difference, its reading, and the part over what can be compared", () => {
    const view = roundsView("mirror", [of(0, 1), of(1, 1), of(2, 1)], all);
    const [part] = view.parts;
    expect(part?.change).toEqual({ part: "part", items: 2, earlier: 0.5, later: 1.5, difference: 1 });
    expect(part?.items.map(({ means, reading }) => ({ means, reading }))).toEqual([
      { means: [0, 1, 2], reading: "More than chance would make it." },
      { means: [1, 1, 1], reading: "So small a difference can be chance." },
    ]);
  });

  it("leave out of the part what was asked in other words", () => {
    const view = roundsView("mirror", [of(0, 1), of(2, 2, 12, "Q, in other words.")], all);
    expect(view.parts[0]?.change).toMatchObject({ items: 1, earlier: 1, later: 2 });
    expect(view.parts[0]?.items[0]).toMatchObject({ means: [null, 2] });
  });

  it("have nothing to say of a single round", () => {
    expect(roundsView("mirror", [of(0, 1)], all).parts).toEqual([]);
  });
});

describe("the ramps", () => {
  it("reach from the lowest to the highest value of a scale", () => {
    expect([0, 1, 2].map((value) => rampLevel(value, [0, 2]))).toEqual([0, 3, 6]);
    expect([1, 2.4, 7, 9].map((value) => rampLevel(value, [1, 7]))).toEqual([0, 1, 6, 6]);
  });

  it("mark a difference from a quarter of a step on, a whole step strongly", () => {
    expect([0.24, -0.25, 0.99, 1, -1.2].map(differenceLevel)).toEqual([
      "none",
      "less-1",
      "more-1",
      "more-2",
      "less-2",
    ]);
  });
});
