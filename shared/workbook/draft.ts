import type { Changes, RowChange } from "./changes.ts";
import type { Row, TableName, Workbook } from "./model.ts";
import { references, type Reference } from "./references.ts";

/** What a command cannot do, in words for the person who tried. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly code: "not-found" | "invalid" | "exists";

  constructor(code: CommandError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** A workbook being changed by one command: reads see the writes made so far; `changes` tells them all. */
export class Draft {
  readonly workbook: Workbook;
  readonly #changes = new Map<string, RowChange>();

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  find<T extends TableName>(table: T, id: string): Row<T> | null {
    const change = this.#changes.get(`${table}/${id}`);
    if (change) return change.after as Row<T> | null;
    return (this.workbook[table] as ReadonlyMap<string, Row<T>>).get(id) ?? null;
  }

  /** @throws CommandError `not-found` when there is no such row. */
  get<T extends TableName>(table: T, id: string): Row<T> {
    const row = this.find(table, id);
    if (!row) throw new CommandError("not-found", `${missing[table]} is no longer there.`);
    return row;
  }

  /** All rows of a table as they stand. */
  rows<T extends TableName>(table: T): readonly Row<T>[] {
    const rows = new Map<string, Row<T>>(this.workbook[table] as ReadonlyMap<string, Row<T>>);
    for (const change of this.#changes.values()) {
      if (change.table !== table) continue;
      if (change.after === null) rows.delete(change.id);
      else rows.set(change.id, change.after as Row<T>);
    }
    return [...rows.values()];
  }

  /** @throws CommandError `exists` when the row is there already. */
  add<T extends TableName>(table: T, row: Row<T>): void {
    if (this.find(table, row.id)) throw new CommandError("exists", "This was already added.");
    this.put(table, row);
  }

  put<T extends TableName>(table: T, row: Row<T>): void {
    this.#record(table, row.id, row);
  }

  /**
   * Removes rows with everything that means nothing without them; what can stand without them lets go of them.
   * Rows that are not there are passed over.
   */
  remove(table: TableName, ids: readonly string[]): void {
    const gone = new Set(ids.filter((id) => this.find(table, id)));
    if (gone.size === 0) return;
    for (const id of gone) this.#record(table, id, null);
    for (const reference of references) if (reference.to === table) this.#letGo(reference, gone);
  }

  #letGo({ table, column, onRemove }: Reference, gone: ReadonlySet<string>): void {
    const pointing = this.rows(table).filter((row) => gone.has(String(Reflect.get(row, column))));
    if (onRemove === "remove")
      this.remove(
        table,
        pointing.map((row) => row.id),
      );
    else for (const row of pointing) this.put(table, { ...row, [column]: null });
  }

  changes(): Changes {
    return [...this.#changes.values()].filter(
      (change) => JSON.stringify(change.before) !== JSON.stringify(change.after),
    );
  }

  #record(table: TableName, id: string, after: Row | null): void {
    const before = this.workbook[table].get(id) ?? null;
    this.#changes.set(`${table}/${id}`, { table, id, before, after } as RowChange);
  }
}

const missing: Readonly<Record<TableName, string>> = {
  engagement: "The engagement",
  holidays: "The holiday",
  people: "The person",
  groups: "The group",
  attachments: "The attachment",
  evidence: "The evidence",
  answers: "The answer",
  voices: "The voice",
  findings: "The finding",
  actions: "The action",
  findingGroups: "The link",
  findingAnswers: "The link",
  findingEvidence: "The link",
  answerEvidence: "The link",
  actionFindings: "The link",
  ownership: "The owner",
  ownershipAnswers: "The answer",
  supervision: "The supervisor's row",
  responsibilities: "The responsibility",
  measures: "The measure",
  renewalCriteria: "The renewal criterion",
  workarounds: "The workaround",
  behaviours: "The behaviour",
  behaviourGroups: "The link",
  alignmentCells: "The cell",
  cellEvidence: "The link",
  passages: "The passage",
  triageRounds: "The triage",
  triageSteps: "The step",
  stepEvidence: "The link",
  findingBehaviours: "The link",
  findingPeople: "The link",
  savedViews: "The view",
  dismissals: "The dismissed suggestion",
  actionLinks: "The link",
  actionGroups: "The link",
  programme: "The programme",
  milestones: "The milestone",
  milestoneActions: "The link",
  decisions: "The decision",
  baselines: "The baseline",
  recommendations: "The recommendation",
  narratives: "The text",
  jobRoles: "The role",
  performanceCriteria: "The criterion",
  usageGoals: "The usage goal",
  roleNeeds: "The need",
  surveys: "The questionnaire",
  surveyItems: "The item",
  responses: "The response",
};
