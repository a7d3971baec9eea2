import { neededBy, rolesInFull, type RoleInFull } from "../domain/jobs.ts";
import { goalSentence } from "../domain/usage-goals.ts";
import { hrItems, type HrState, type JobRole, type NeedState } from "../workbook/entities/jobs.ts";
import { engagementOf, inOrder, type Workbook } from "../workbook/model.ts";
import { hrItemTitles } from "../workbook/words.ts";

/** One role on one page, for the client: what is placed on a PDF page and in a sheet of the steering workbook. */
export interface RoleSheet {
  readonly client: string;
  readonly system: string;
  readonly title: string;
  /** The user group whose job it is, with its people: null when none is named. */
  readonly group: { readonly name: string; readonly headcount: number } | null;
  /** As typed, ends trimmed; empty when nothing is said. */
  readonly dutiesBefore: string;
  readonly dutiesAfter: string;
  readonly message: string;
  readonly criteria: readonly string[];
  /** As they fall due in the working week. */
  readonly goals: readonly { readonly sentence: string; readonly note: string }[];
  /** What others need from what this role enters; `who` is empty when it is not said. */
  readonly needs: readonly NeedLine[];
  /** What this role needs from what others enter; `who` is the role that enters it. */
  readonly owed: readonly NeedLine[];
  readonly hr: readonly { readonly title: string; readonly state: HrState }[];
  /** What bears on the job besides, in words. */
  readonly conditions: readonly string[];
  readonly hrNote: string;
}

export interface NeedLine {
  readonly what: string;
  readonly who: string;
  readonly byWhen: string;
  readonly state: NeedState;
}

/** The sheet of a role; null when there is no such role. */
export function roleSheetOf(workbook: Workbook, roleId: string): RoleSheet | null {
  const found = rolesInFull(workbook).find(({ role }) => role.id === roleId);
  return found ? sheetOf(workbook, found) : null;
}

/** The sheets of all roles, in the consultant's order. */
export function roleSheets(workbook: Workbook): readonly RoleSheet[] {
  return rolesInFull(workbook).map((role) => sheetOf(workbook, role));
}

function sheetOf(workbook: Workbook, { role, criteria, goals, needs }: RoleInFull): RoleSheet {
  const { client, system } = engagementOf(workbook);
  const group = workbook.groups.get(role.groupId ?? "");
  return {
    client,
    system,
    title: role.title,
    group: group ? { name: group.name, headcount: group.headcount } : null,
    dutiesBefore: role.dutiesBefore.trim(),
    dutiesAfter: role.dutiesAfter.trim(),
    message: role.message.trim(),
    criteria: criteria.map(({ text }) => text),
    goals: goals.map((goal) => ({ sentence: goalSentence(goal), note: goal.note })),
    needs: needs.map((need) => ({
      what: need.what,
      who: neededBy(workbook, need),
      byWhen: need.byWhen,
      state: need.state,
    })),
    owed: owedTo(workbook, role),
    hr: hrItems.map((item) => ({ title: hrItemTitles[item].short, state: role[item] })),
    conditions: conditionsOf(role),
    hrNote: role.hrNote.trim(),
  };
}

function owedTo(workbook: Workbook, { id }: JobRole): readonly NeedLine[] {
  return inOrder(workbook.roleNeeds)
    .filter(({ neededById }) => neededById === id)
    .map(({ what, roleId, byWhen, state }) => ({
      what,
      who: workbook.jobRoles.get(roleId)?.title ?? "",
      byWhen,
      state,
    }));
}

function conditionsOf({ regulated, unionized, regional }: JobRole): readonly string[] {
  return [
    ...(regulated ? ["Rules from outside bind what people record"] : []),
    ...(unionized ? ["Changes are agreed with the works council or union"] : []),
    ...(regional ? ["The job differs from region to region"] : []),
  ];
}
