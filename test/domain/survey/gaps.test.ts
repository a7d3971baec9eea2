import { describe, expect, it } from "vitest";
import { perceptionGaps, unseenByItem, unseenCommitment } from "../../../shared/domain/survey/gaps.ts";
import { everyone, visibleResults, type SurveySettings } from "../../../shared/domain/survey/visible.ts";
import { noEdits, questionsAsked } from "../../../shared/methodology/questionnaires/asked.ts";
import { questionnaireOf } from "../../../shared/methodology/questionnaires/questionnaires.ts";
import type { AnswerValue } from "../../../shared/domain/survey/response.ts";
import { response, round, times } from "./responses.ts";

const seen = "leading.seen";
const budget = "commitment.budget";
const trained = "leading.trained";

const selfCheck: SurveySettings = {
  ...round,
  questions: questionsAsked(questionnaireOf("self-check"), noEdits),
  audiences: ["executive"],
};
const mirror: SurveySettings = {
  ...round,
  questions: questionsAsked(questionnaireOf("mirror"), noEdits),
  audiences: ["manager", "user"],
};

const executive = (
  answers: Readonly<Record<string, AnswerValue>>,
  groupId: string | null,
  personId: string,
) => response({ audience: "executive", groupId, personId, answers: prefixed("check", answers) });
const staff = (count: number, answers: Readonly<Record<string, AnswerValue>>, groupId: string) =>
  times(count, 0).map(() => response({ groupId, answers: prefixed("mirror", answers) }));

function prefixed(prefix: string, answers: Readonly<Record<string, AnswerValue>>) {
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [`${prefix}.${id}`, value]));
}

const executives = [
  executive({ [seen]: 2, [budget]: 0, [trained]: 1 }, "a", "anna"),
  executive({ [seen]: 2, [budget]: 0, [trained]: 1 }, "b", "ben"),
  executive({ [seen]: 2, [budget]: 1, [trained]: 1 }, null, "cleo"),
  executive({ [seen]: 1, [budget]: 0, [trained]: 1 }, "a", "dan"),
  executive({ [seen]: "unknown", [budget]: 0, [trained]: 1 }, "c", "eve"),
  executive({ [seen]: 0, [budget]: 0, [trained]: 1 }, "c", "finn"),
];
const people = [
  ...staff(8, { [seen]: 0, [budget]: 2 }, "a"),
  ...staff(6, { [seen]: 2, [budget]: 2 }, "b"),
  ...staff(2, { [seen]: 0, [budget]: 2 }, "c"),
];

describe("the perception gap", () => {
  const gaps = perceptionGaps(
    visibleResults(executives, { ...selfCheck, naming: "anonymous" }),
    visibleResults(people, mirror),
    everyone,
  );

  it("is the executives' mean less the staff's, widest first whichever way it points", () => {
    // Budget: 1/6 − 2. Seen: (2 + 2 + 2 + 1 + 0)/5 = 7/5, less (6 · 2)/16 = 3/4.
    expect(gaps.slice(0, 2).map(({ item, gap }) => [item.id, gap])).toEqual([
      ["check.commitment.budget", 1 / 6 - 2],
      ["check.leading.seen", 1.4 - 0.75],
    ]);
    expect(gaps[1]?.executives).toMatchObject({ answered: 5, unknown: 1 });
    expect(gaps[1]?.staff).toMatchObject({ answered: 16 });
  });

  it("cannot be told where a side did not answer, and says so last", () => {
    expect(gaps).toHaveLength(17);
    expect(gaps.slice(2).every(({ gap }) => gap === null)).toBe(true);
    expect(gaps.find(({ item }) => item.id === "check.leading.trained")?.executives?.figures?.mean).toBe(1);
  });

  it("flags what was asked in other words", () => {
    const reworded = questionsAsked(questionnaireOf("mirror"), {
      items: [{ itemId: "mirror.leading.seen", text: "I see our directors use it.", dropped: false }],
      own: [],
    });
    const flagged = perceptionGaps(
      visibleResults(executives, selfCheck),
      visibleResults(people, { ...mirror, questions: reworded }),
      "user",
    ).filter((gap) => gap.reworded);
    expect(flagged.map(({ mirror: { id } }) => id)).toEqual(["mirror.leading.seen"]);
  });

  it("leaves out what was dropped on one side", () => {
    const dropped = questionsAsked(questionnaireOf("mirror"), {
      items: [{ itemId: "mirror.leading.seen", text: null, dropped: true }],
      own: [],
    });
    const left = perceptionGaps(
      visibleResults(executives, selfCheck),
      visibleResults(people, { ...mirror, questions: dropped }),
      everyone,
    );
    expect(left).toHaveLength(16);
  });
});

describe("committed executives where their people see nothing", () => {
  it("are named against their own group where the self-check was named", () => {
    const found = unseenCommitment(
      visibleResults(executives, { ...selfCheck, naming: "named" }),
      visibleResults([...people, ...staff(9, { [seen]: 0 }, "c")], mirror),
    );
    expect(found.map(({ personId, group, staff: { mean, n } }) => ({ personId, group, mean, n }))).toEqual([
      { personId: "anna", group: "a", mean: 0, n: 8 },
      { personId: "cleo", group: "*", mean: 12 / 25, n: 25 },
    ]);
  });

  it("are only counted, against all staff, where it was anonymous", () => {
    const low = staff(20, { [seen]: 0 }, "a");
    const [found, ...others] = unseenCommitment(
      visibleResults(executives, { ...selfCheck, naming: "anonymous" }),
      visibleResults(low, mirror),
    );
    expect(found).toMatchObject({ personId: null, executives: 3, group: "*", staff: { mean: 0, n: 20 } });
    expect(others).toEqual([]);
  });

  it("are not told by a group too small to be shown", () => {
    const found = unseenCommitment(
      visibleResults([executive({ [seen]: 2 }, "c", "eve")], { ...selfCheck, naming: "named" }),
      visibleResults(people, mirror),
    );
    expect(found).toEqual([]);
  });

  describe("told together", () => {
    const together = (groups: readonly string[]) =>
      unseenByItem(
        visibleResults(
          groups.map((group, i) => executive({ [seen]: 2 }, group, `person-${i}`)),
          { ...selfCheck, naming: "named" },
        ),
        visibleResults(
          [...staff(8, { [seen]: 0 }, "a"), ...staff(7, { [seen]: 0 }, "b"), ...staff(1, { [seen]: 2 }, "b")],
          mirror,
        ),
      ).map(({ item, executives: count, staff: figures }) => [item.id, count, figures?.mean ?? null]);

    it("have a mean of their people where all of them are held against the same", () => {
      expect(together(["b", "b"])).toEqual([["check.leading.seen", 2, 0.25]]);
    });

    it("have none where they are held against different groups", () => {
      expect(together(["a", "b", "b"])).toEqual([["check.leading.seen", 3, null]]);
    });

    it("are left out where there is only one", () => {
      expect(together(["a"])).toEqual([]);
    });
  });
});
