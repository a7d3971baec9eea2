import { methodology } from "../../shared/methodology/methodology.ts";
import type { AnswerKey } from "../../shared/workbook/commands.ts";
import type { Row, TableName, Workbook } from "../../shared/workbook/model.ts";
import type { Seeded } from "./seeded.ts";

/** What a random command is made from. */
export interface Context {
  readonly random: Seeded;
  readonly workbook: Workbook;
  /** Gives ids that were not used before. */
  readonly newId: () => string;
  /** Gives texts, awkward ones too. */
  readonly text: () => string;
}

/** The id of a row of the table, now and then of one that is not there. */
export function some({ random, workbook, newId }: Context, table: TableName): string {
  const ids = [...workbook[table].keys()];
  return ids.length === 0 || random.chance(0.03) ? newId() : random.pick(ids);
}

/** Ids of about two rows of the table. */
export function several(context: Context, table: TableName): string[] {
  const ids = [...context.workbook[table].keys()];
  return ids.filter(() => context.random.chance(2 / Math.max(2, ids.length)));
}

/** The value, or as often null. */
export function maybe<T>({ random }: Context, value: () => T): T | null {
  return random.chance(0.5) ? value() : null;
}

/** A text for a field that must say something. */
export function name(context: Context): string {
  return context.text().trim() || "Unnamed";
}

/** A question put to whom it can be put. */
export function someAnswer(context: Context): AnswerKey {
  const question = context.random.pick(methodology.questions);
  const [group] = context.workbook.groups.keys();
  if (question.scope === "group" && group !== undefined)
    return { questionId: question.id, groupId: some(context, "groups") };
  const organization = methodology.questions.filter((one) => one.scope === "organization");
  return { questionId: context.random.pick(organization.slice(0, 6)).id, groupId: null };
}

/** The row without some of its properties. */
export function without<R extends Row, K extends keyof R>(row: R, ...keys: readonly K[]): Omit<R, K> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key as K))) as Omit<R, K>;
}
