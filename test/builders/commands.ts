import { dimensionIds, elementIds } from "../../shared/methodology/types.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { roles, type Rating, type Workbook } from "../../shared/workbook/model.ts";
import { barrierMakers, somePlace, someTakenPlace } from "./barrier-commands.ts";
import { planMakers } from "./plan-commands.ts";
import { maybe, name, several, some, someAnswer, without, type Context } from "./random-context.ts";
import type { Seeded } from "./seeded.ts";
import { surveyMakers } from "./survey-commands.ts";
import { awkwardTexts } from "./texts.ts";
import { aFinding, aGroup, anAction, anEvidence, aPerson } from "./workbook.ts";

/**
 * A command such as somebody might give, on the workbook as it is. About one in ten asks for what cannot be done.
 *
 * @param newId gives ids that were not used before
 */
export function randomCommand(random: Seeded, workbook: Workbook, newId: () => string): Command {
  return random.pick(makers)({ random, workbook, newId, text: () => random.pick(awkwardTexts) });
}

const makers: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "engagement/update",
    patch: { client: name(c), regions: [name(c), "South"], weekendDays: [c.random.below(7)] },
  }),
  (c) => ({ type: "engagement/update", patch: { purpose: c.text() } }),
  (c) => ({
    type: "holidays/add",
    holidays: [
      { id: c.newId(), date: `2026-0${1 + c.random.below(9)}-1${c.random.below(10)}`, name: c.text() },
    ],
  }),
  (c) => ({ type: "holiday/remove", id: some(c, "holidays") }),
  (c) => ({
    type: "people/add",
    people: [
      without(aPerson(c.newId(), { name: name(c), groupId: maybe(c, () => some(c, "groups")) }), "position"),
    ],
  }),
  (c) => ({
    type: "person/update",
    id: some(c, "people"),
    patch: { note: c.text(), groupId: maybe(c, () => some(c, "groups")) },
  }),
  (c) => ({
    type: "people/update",
    ids: [some(c, "people"), ...several(c, "people")],
    patch: { role: c.random.pick(roles), groupId: maybe(c, () => some(c, "groups")) },
  }),
  (c) => ({ type: "people/remove", ids: [some(c, "people")] }),
  (c) => ({
    type: "groups/add",
    groups: [
      without(
        aGroup(c.newId(), { name: name(c), supervisorId: maybe(c, () => some(c, "people")) }),
        "position",
      ),
    ],
  }),
  (c) => {
    const none = c.random.below(101);
    return {
      type: "group/update",
      id: some(c, "groups"),
      patch: { spectrum: maybe(c, () => ({ none, ineffective: 0, moderate: 0, full: 100 - none })) },
    };
  },
  (c) => ({ type: "groups/remove", ids: [some(c, "groups")] }),
  (c) => ({
    type: "groups/remove",
    ids: [some(c, "groups")],
    moveTo: maybe(c, () => some(c, "groups")),
  }),
  (c) => ({
    type: "answer/update",
    answer: someAnswer(c),
    patch: { rating: maybe(c, () => c.random.below(5) as Rating) },
  }),
  (c) => ({ type: "answer/update", answer: someAnswer(c), patch: { note: c.text() } }),
  (c) => ({ type: "answer/update", answer: someAnswer(c), patch: { notApplicable: c.random.chance(0.5) } }),
  (c) => ({
    type: "voice/add",
    answer: someAnswer(c),
    voice: {
      id: c.newId(),
      personId: maybe(c, () => some(c, "people")),
      speaker: c.text(),
      rating: maybe(c, () => c.random.below(5) as Rating),
      quote: c.text(),
    },
  }),
  (c) => ({ type: "voice/update", id: some(c, "voices"), patch: { quote: c.text() } }),
  (c) => ({ type: "voice/remove", id: some(c, "voices") }),
  (c) => ({
    type: "evidence/add",
    evidence: without(anEvidence(c.newId(), { title: name(c), note: c.text() }), "position", "attachmentId"),
    attachment: null,
    place: maybe(c, () => somePlace(c)),
  }),
  (c) => ({ type: "evidence/update", id: some(c, "evidence"), patch: { note: c.text(), url: c.text() } }),
  (c) => ({ type: "evidence/link", evidenceId: some(c, "evidence"), place: somePlace(c) }),
  (c) => ({ type: "evidence/link", evidenceId: some(c, "evidence"), place: somePlace(c) }),
  (c) => ({ type: "evidence/unlink", ...someTakenPlace(c) }),
  (c) => ({ type: "evidence/remove", ids: [some(c, "evidence")] }),
  (c) => ({
    type: "finding/add",
    finding: without(
      aFinding(c.newId(), { title: name(c), dimensions: [c.random.pick(dimensionIds)] }),
      "position",
      "createdAt",
    ),
    groupIds: several(c, "groups"),
    answers: [someAnswer(c)],
    evidenceIds: several(c, "evidence"),
  }),
  (c) => ({
    type: "findings/update",
    ids: [some(c, "findings")],
    patch: { description: c.text(), impact: 1 + c.random.below(5) },
  }),
  (c) => ({
    type: "finding/relate",
    id: some(c, "findings"),
    groupIds: several(c, "groups"),
    answers: [someAnswer(c)],
  }),
  (c) => ({ type: "findings/remove", ids: [some(c, "findings")] }),
  (c) => ({
    type: "action/add",
    action: without(
      anAction(c.newId(), {
        title: name(c),
        element: c.random.pick(elementIds),
        ownerId: maybe(c, () => some(c, "people")),
      }),
      "position",
      "createdAt",
    ),
    findingIds: several(c, "findings"),
  }),
  (c) => ({ type: "actions/update", ids: [some(c, "actions")], patch: { progress: c.random.below(101) } }),
  (c) => ({ type: "action/relate", id: some(c, "actions"), findingIds: several(c, "findings") }),
  (c) => ({ type: "actions/remove", ids: [some(c, "actions")] }),
  ...barrierMakers,
  ...planMakers,
  ...surveyMakers,
];
