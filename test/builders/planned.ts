import { applyChanges } from "../../shared/workbook/changes.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { Action, Engagement, Finding, Group, Rating, Workbook } from "../../shared/workbook/model.ts";
import { tableNames } from "../../shared/workbook/model.ts";
import { plan } from "../../shared/workbook/plan.ts";

/** When nothing else is said, everything in a test happens at this instant. */
export const noon = "2026-11-16T12:00:00.000Z";

const plainEngagement: Engagement = {
  id: "e1",
  client: "Halden Pumps",
  system: "Meridian",
  situation: "turnaround",
  goLive: "2025-09-15",
  currency: "EUR",
  weekendDays: [0, 6],
  regulated: false,
  unionized: false,
  regions: [],
  purpose: "",
  archived: false,
  methodologyVersion: 1,
  createdAt: noon,
};

/** A workbook that holds an engagement and, after it, what the commands do, planned one after another. */
export function planned(commands: readonly Command[], engagement: Partial<Engagement> = {}): Workbook {
  const row = { ...plainEngagement, ...engagement };
  const empty = Object.fromEntries(tableNames.map((table) => [table, new Map()])) as unknown as Workbook;
  return afterCommands({ ...empty, engagement: new Map([[row.id, row]]) }, commands);
}

/** The workbook after more commands. */
export function afterCommands(workbook: Workbook, commands: readonly Command[]): Workbook {
  return commands.reduce(
    (now, command) => applyChanges(now, plan(now, command, { now: noon }).changes),
    workbook,
  );
}

/** Adds a group; its name is its id in capitals. */
export function addGroup(id: string, headcount: number, more: Partial<Group> = {}): Command {
  const group = {
    id,
    name: id.toUpperCase(),
    headcount,
    supervisorId: null,
    spectrum: null,
    note: "",
    ...more,
  };
  return { type: "groups/add", groups: [group] };
}

/** Rates a question, of the organization unless a group is named. */
export function rate(questionId: string, rating: Rating, groupId: string | null = null): Command {
  return { type: "answer/update", answer: { questionId, groupId }, patch: { rating } };
}

/** Records a voice with a rating. */
export function hear(
  id: string,
  questionId: string,
  rating: Rating | null,
  groupId: string | null = null,
): Command {
  return {
    type: "voice/add",
    answer: { questionId, groupId },
    voice: { id, personId: null, speaker: "a dispatcher", rating, quote: "" },
  };
}

/** Records a finding; by default a gap of impact 3 that one voice supports. */
export function addFinding(
  id: string,
  more: Partial<Omit<Finding, "id">> = {},
  ties: { readonly groupIds?: string[] } = {},
): Command {
  const { createdAt: _createdAt, position: _position, ...given } = more;
  return {
    type: "finding/add",
    finding: {
      id,
      kind: "gap",
      title: id,
      description: "",
      impact: 3,
      evidenceStrength: "one-voice",
      state: "open",
      dimensions: [],
      ...given,
    },
    groupIds: ties.groupIds ?? [],
    answers: [],
    evidenceIds: [],
  };
}

/** Adds an action; by default a proposed one of five days that is not scheduled. */
export function addAction(
  id: string,
  more: Partial<Omit<Action, "id">> = {},
  findingIds: string[] = [],
): Command {
  const { createdAt: _createdAt, position: _position, ...given } = more;
  return {
    type: "action/add",
    action: {
      id,
      title: id,
      description: "",
      element: "remove-barriers",
      ownerId: null,
      start: null,
      durationDays: 5,
      status: "proposed",
      progress: 0,
      ...given,
    },
    findingIds,
  };
}

/** Adds an expected behaviour, of the groups named. */
export function addBehaviour(id: string, groupIds: readonly string[] = []): Command {
  const behaviour = { id, title: "log every visit within a day", frequency: "", observed: "", note: "" };
  return { type: "behaviours/add", behaviours: [behaviour], groupIds: [...groupIds] };
}
