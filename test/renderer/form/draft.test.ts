import { describe, expect, test } from "vitest";
import { responseFault } from "../../../shared/domain/survey/response-faults.ts";
import {
  answeredOf,
  asksForGroup,
  asksForName,
  blankDraft,
  countAnswered,
  none,
  withGiven,
  youFaults,
} from "../../../renderer/form/draft.ts";
import { aForm, twoGroups } from "../../builders/forms.ts";
import { anOpenSurvey } from "../../builders/surveys.ts";

const receipt = "0".repeat(32);
const budget = "check.commitment.budget";

describe("what a respondent answered", () => {
  const form = aForm();

  test("has an entry for each value and for words alone, in the order of the form", () => {
    const last = form.parts.at(-1)?.items.at(-1)?.id ?? "";
    let draft = withGiven(blankDraft(form, receipt), last, { value: "unknown" });
    draft = withGiven(draft, budget, { proof: " the budget\r\nof May \u0007" });
    draft = withGiven(draft, "check.adoption.service", { proof: " \n" });
    expect(answeredOf(form, draft)).toEqual({
      audience: "executive",
      groupId: null,
      personId: null,
      name: "",
      answers: [
        { itemId: budget, value: null, proof: "the budget\nof May" },
        { itemId: last, value: "unknown", proof: "" },
      ],
    });
    expect(countAnswered(form, draft)).toEqual({ answered: 2, all: 17 });
  });

  test("is empty again for an item that was left blank after all", () => {
    const given = withGiven(blankDraft(form, receipt), budget, { value: 2 });
    expect(answeredOf(form, withGiven(given, budget, { value: null })).answers).toEqual([]);
  });

  test("is what the survey takes", () => {
    const draft = withGiven(blankDraft(form, receipt), budget, { value: 0, proof: "minutes" });
    expect(responseFault(anOpenSurvey("s1"), answeredOf(form, draft))).toBeNull();
  });
});

describe("what a respondent must say about themselves", () => {
  test("nothing, on an anonymous form for one audience without groups", () => {
    const form = aForm();
    expect(youFaults(form, blankDraft(form, receipt))).toEqual({});
  });

  test("audience and group, where there are several; none of the groups is an answer", () => {
    const form = aForm({ questionnaire: "mirror", groups: twoGroups });
    const draft = blankDraft(form, receipt);
    expect(Object.keys(youFaults(form, draft))).toEqual(["audience", "group"]);
    const said = { ...draft, audience: "user" as const, groupId: none };
    expect(youFaults(form, said)).toEqual({});
    expect(answeredOf(form, said)).toMatchObject({ audience: "user", groupId: null });
  });

  test("one of the people, whose group is theirs, or a name and a group", () => {
    const form = aForm({ questionnaire: "user-pulse", naming: "named", groups: twoGroups });
    const draft = blankDraft(form, receipt);
    expect(Object.keys(youFaults(form, draft))).toEqual(["person", "group"]);
    const listed = { ...draft, personId: "dora" };
    expect(youFaults(form, listed)).toEqual({});
    expect(answeredOf(form, listed)).toMatchObject({ personId: "dora", name: "", groupId: "g1" });

    const other = { ...draft, personId: none, name: " " };
    expect(Object.keys(youFaults(form, other))).toEqual(["name", "group"]);
    const named = { ...other, name: "  Finn\tOsei ", groupId: "g2" };
    expect(youFaults(form, named)).toEqual({});
    expect(answeredOf(form, named)).toMatchObject({ personId: null, name: "Finn Osei", groupId: "g2" });
  });

  test("a name typed before somebody on the list was chosen is not handed over", () => {
    const form = aForm({ naming: "named" });
    const draft = { ...blankDraft(form, receipt), name: "Somebody", personId: "ana" };
    expect(asksForName(form, draft)).toBe(false);
    expect(answeredOf(form, draft).name).toBe("");
  });

  test("a group chosen before somebody on the list was chosen is not handed over", () => {
    const form = aForm({ questionnaire: "user-pulse", naming: "named", groups: twoGroups });
    const draft = { ...blankDraft(form, receipt), groupId: "g2", personId: "dora" };
    expect(asksForGroup(form, draft)).toBe(false);
    expect(answeredOf(form, draft).groupId).toBe("g1");
  });
});
