import { describe, expect, test } from "vitest";
import {
  byDimension,
  nextOpen,
  placeOf,
  standAt,
  stepFrom,
  walkThrough,
  type Place,
} from "../../../../renderer/features/analysis/walk.ts";
import { askedQuestions } from "../../../../shared/domain/scoring.ts";
import { questionsFor } from "../../../../shared/methodology/methodology.ts";
import type { Command } from "../../../../shared/workbook/commands.ts";
import { addGroup, planned, rate } from "../../../builders/planned.ts";

const questions = questionsFor("turnaround");
const forOrganization = questions.filter(({ scope }) => scope === "organization");
const forGroups = questions.filter(({ scope }) => scope === "group");
const [first, second] = forOrganization;
const [groupQuestion] = forGroups;
const twoGroups = [addGroup("north", 10), addGroup("south", 20)];

const walk = (commands: readonly Command[]) => walkThrough("turnaround", askedQuestions(planned(commands)));
const at = (questionId: string | undefined, groupId: string | null = null): Place => ({
  questionId: questionId ?? "",
  groupId,
});
const shown = (place: ReturnType<typeof nextOpen>) => place && placeOf(place);

describe("the walk", () => {
  test("asks every question of the situation, counted within its dimension", () => {
    const steps = walk(twoGroups);
    expect(steps.map(({ question }) => question.id)).toEqual(questions.map(({ id }) => id));
    for (const { number, of } of steps) expect(number).toBeLessThanOrEqual(of);
    expect(steps[0]).toMatchObject({ number: 1 });
  });

  test("keeps a question for groups while there are none, with nothing to rate", () => {
    const steps = walk([]);
    const here = standAt(steps, at(groupQuestion?.id));
    expect(here).toMatchObject({ step: { question: { id: groupQuestion?.id }, items: [] }, item: null });
  });

  test("begins at the first open question, and at the first when all are answered", () => {
    expect(standAt(walk([rate(first!.id, 2)]), undefined)?.step.question.id).toBe(questions[1]?.id);
    const everything = forOrganization.map(({ id }) => rate(id, 3));
    expect(standAt(walk(everything), undefined)?.step.question.id).toBe(questions[0]?.id);
  });

  test("stands at the group asked for, else at the first open group", () => {
    const steps = walk([...twoGroups, rate(groupQuestion!.id, 1, "north")]);
    expect(standAt(steps, at(groupQuestion?.id, "north"))?.item?.group?.id).toBe("north");
    expect(standAt(steps, at(groupQuestion?.id))?.item?.group?.id).toBe("south");
    expect(standAt(steps, at(groupQuestion?.id, "gone"))?.item?.group?.id).toBe("south");
  });

  test("stands somewhere sensible when the question is no longer asked", () => {
    expect(standAt(walk([]), at("no.such-question"))?.step.question.id).toBe(questions[0]?.id);
  });

  test("ends at its first and last question", () => {
    const steps = walk([]);
    expect(stepFrom(steps, steps[0]!, -1)).toBeNull();
    expect(stepFrom(steps, steps.at(-1)!, 1)).toBeNull();
    expect(stepFrom(steps, steps[0]!, 1)?.question.id).toBe(questions[1]?.id);
  });
});

describe("the next unanswered question", () => {
  test("is after the one on screen, even when that is open itself", () => {
    const steps = walk([]);
    expect(shown(nextOpen(steps, standAt(steps, at(first?.id))!))).toEqual(at(second?.id));
  });

  test("goes through the groups of a question first", () => {
    const steps = walk(twoGroups);
    const here = standAt(steps, at(groupQuestion?.id, "north"))!;
    expect(shown(nextOpen(steps, here))).toEqual(at(groupQuestion?.id, "south"));
  });

  test("begins again at the start after the last", () => {
    const steps = walk([]);
    const last = forOrganization.at(-1);
    expect(shown(nextOpen(steps, standAt(steps, at(last?.id))!))).toEqual(at(first?.id));
  });

  test("comes round to an earlier group of the same question at last", () => {
    const others = forOrganization.map(({ id }) => rate(id, 3));
    const inGroups = forGroups.slice(1).flatMap(({ id }) => [rate(id, 3, "north"), rate(id, 3, "south")]);
    const steps = walk([...twoGroups, ...others, ...inGroups]);
    const here = standAt(steps, at(groupQuestion?.id, "south"))!;
    expect(shown(nextOpen(steps, here))).toEqual(at(groupQuestion?.id, "north"));
  });

  test("is none when the one on screen is the only open one", () => {
    const steps = walk(forOrganization.slice(1).map(({ id }) => rate(id, 3)));
    expect(nextOpen(steps, standAt(steps, at(first?.id))!)).toBeNull();
  });

  test("is found from a question for groups while there are no groups", () => {
    const steps = walk([]);
    const here = standAt(steps, at(groupQuestion?.id))!;
    const index = questions.findIndex(({ id }) => id === groupQuestion?.id);
    const after = questions.slice(index).find(({ scope }) => scope === "organization");
    expect(shown(nextOpen(steps, here))).toEqual(at(after?.id));
  });
});

test("each dimension counts a question once for every group it is put to", () => {
  const dimension = groupQuestion!.dimension;
  const steps = walk([...twoGroups, rate(groupQuestion!.id, 1, "north")]);
  const part = byDimension(steps).find((candidate) => candidate.dimension.id === dimension);
  const inDimension = questions.filter((question) => question.dimension === dimension);
  const expected = inDimension.reduce((sum, { scope }) => sum + (scope === "group" ? 2 : 1), 0);
  expect(part).toMatchObject({ asked: expected, answered: 1 });
});
