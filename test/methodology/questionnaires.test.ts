import { describe, expect, it } from "vitest";
import {
  anonymitySentence,
  defaultMinimum,
  effectiveMinimum,
} from "../../shared/methodology/questionnaires/anonymity.ts";
import {
  noEdits,
  questionsAsked,
  type QuestionnaireEdits,
} from "../../shared/methodology/questionnaires/asked.ts";
import { checkQuestionnaires } from "../../shared/methodology/questionnaires/check.ts";
import { questionnaireOf, questionnaires } from "../../shared/methodology/questionnaires/questionnaires.ts";
import { scaleOf } from "../../shared/methodology/questionnaires/scales.ts";
import { namings, scaleIds, type Questionnaire } from "../../shared/methodology/questionnaires/types.ts";
import { supervisionAspects } from "../../shared/workbook/entities/ownership.ts";

const selfCheck = questionnaireOf("self-check");
const mirror = questionnaireOf("mirror");

/** All questionnaires, with one changed. */
const changed = (id: Questionnaire["id"], change: (questionnaire: Questionnaire) => Questionnaire) =>
  questionnaires.map((each) => (each.id === id ? change(each) : each));

const sizes = (questionnaire: Questionnaire) => questionnaire.parts.map(({ items }) => items.length);

describe("the questionnaires", () => {
  it("link soundly and keep their limits", () => {
    expect(checkQuestionnaires(questionnaires)).toEqual([]);
  });

  it("ask what the method asks", () => {
    expect(sizes(selfCheck)).toEqual([8, 4, 5]);
    expect(sizes(mirror)).toEqual([8, 4, 5]);
    expect(sizes(questionnaireOf("user-pulse"))).toEqual([4, 4, 4, 4, 3]);
    expect(
      questionnaireOf("supervisor-check").parts.flatMap(({ items }) => items.map(({ id }) => id)),
    ).toEqual(supervisionAspects.map((aspect) => `supervision.${aspect}`));
  });

  it("have scales whose values rise by one", () => {
    for (const id of scaleIds) {
      const values = scaleOf(id).steps.map(({ value }) => value);
      expect(values).toEqual(values.map((_, index) => (values[0] ?? 0) + index));
    }
  });

  it("tell the minimum group size before the first item, named or not", () => {
    for (const each of questionnaires)
      for (const naming of namings) {
        expect(anonymitySentence(each, naming, 7)).toContain(" 7 people");
        expect(anonymitySentence(each, naming, 7)).not.toContain("{");
      }
    expect(anonymitySentence(selfCheck, "named", 5)).toContain("Your name is kept");
    expect(anonymitySentence(selfCheck, "anonymous", 5)).toContain("without your name");
  });

  it("never promise a smaller group than three", () => {
    expect([1, 2.5, 3, 5, 5.2, Number.NaN].map(effectiveMinimum)).toEqual([3, 3, 3, 5, 6, defaultMinimum]);
    expect(anonymitySentence(selfCheck, "anonymous", 1)).toContain("at least 3 people");
  });
});

describe("the check of the questionnaires", () => {
  it("names a mirror that leads nowhere, and the item left without one", () => {
    const broken = changed("mirror", (each) => ({
      ...each,
      parts: each.parts.map((part) => ({
        ...part,
        items: part.items.map((item) =>
          item.id === "mirror.leading.seen" ? { ...item, mirrors: "check.leading.unseen" } : item,
        ),
      })),
    }));
    expect(checkQuestionnaires(broken)).toEqual([
      "Item mirror.leading.seen mirrors check.leading.unseen, which is not in the self-check.",
      "Item check.leading.seen has 0 mirrors; one is wanted.",
    ]);
  });

  it("names what is missing, double, empty or too long", () => {
    const faults = checkQuestionnaires(
      changed("supervisor-check", (each) => ({
        ...each,
        title: " ",
        anonymity: { ...each.anonymity, anonymous: "Nobody is named." },
        parts: each.parts.map((part) => ({
          ...part,
          items: [
            ...part.items,
            { id: "supervision.expected", text: "why", short: "x".repeat(41), mirrors: null },
          ],
        })),
      })).filter(({ id }) => id !== "user-pulse"),
    );
    expect(faults).toEqual([
      "Questionnaire user-pulse has no record.",
      "Item supervision.expected is there twice.",
      "Questionnaire supervisor-check has an empty text.",
      "Questionnaire supervisor-check does not tell the minimum group size when anonymous.",
      "Item supervision.expected has a short name of 41 characters; 40 fit.",
      "Item supervision.expected is not a sentence.",
    ]);
  });
});

describe("the questions asked in an engagement", () => {
  const edits: QuestionnaireEdits = {
    items: [
      { itemId: "check.leading.trained", text: "  I know the system best. ", dropped: false },
      { itemId: "check.leading.seen", text: null, dropped: true },
      { itemId: "check.leading.leads", text: "  ", dropped: false },
      { itemId: "check.of.another.version", text: "Gone.", dropped: false },
    ],
    own: [
      { id: "own-1", part: "commitment", text: "I visit customers with it.", scale: "holding" },
      { id: "own-2", part: "elsewhere", text: "I like it.", scale: "agreement" },
    ],
  };

  it("are the method's when nothing is changed", () => {
    const asked = questionsAsked(selfCheck, noEdits);
    expect(asked).toHaveLength(17);
    expect(asked.every(({ wording }) => wording === "method")).toBe(true);
  });

  it("flag rewording, leave out what is dropped, and put own items at the end of their part", () => {
    const asked = questionsAsked(selfCheck, edits);
    expect(asked.filter(({ wording }) => wording !== "method")).toEqual([
      expect.objectContaining({ id: "own-1", part: "commitment", wording: "own", mirrors: null }),
      expect.objectContaining({
        id: "check.leading.trained",
        text: "I know the system best.",
        short: "I know the system best.",
        wording: "reworded",
      }),
      expect.objectContaining({ id: "own-2", part: "leading", scale: "agreement", wording: "own" }),
    ]);
    expect(asked.findIndex(({ id }) => id === "own-1")).toBe(8);
    expect(asked.at(-1)?.id).toBe("own-2");
    expect(asked.some(({ id }) => id === "check.leading.seen")).toBe(false);
    expect(asked).toHaveLength(18);
  });
});
