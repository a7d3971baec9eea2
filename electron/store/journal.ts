import type { HistoryStep } from "../../shared/ipc/contract.ts";
import type { WriteDatabase } from "./database.ts";

/** One step of the history as the file keeps it. */
export interface JournalEntry {
  readonly seq: number;
  readonly label: string;
  /** See journal-changes.ts. */
  readonly changes: string;
}

/** Undo never forgets the newest of so many steps. */
export const fewestSteps = 1000;
/** More steps than this are not kept, nor more than `largestJournal` bytes of steps beyond the fewest. */
export const mostSteps = 5000;
export const largestJournal = 64 * 1024 * 1024;

/**
 * The history in the file: what was done, in order, and what of it was undone. Every method that writes must run in
 * the transaction of the edit it tells of.
 *
 * Undone steps always lie after the newest done one; a new edit marks them abandoned, so that they stay visible but
 * can no longer be redone; what they changed is forgotten. Settled steps are done and stay done: undo passes over them.
 */
export class Journal {
  readonly #db: WriteDatabase;
  readonly #statements;

  constructor(db: WriteDatabase) {
    this.#db = db;
    this.#statements = statements(db);
  }

  /** The step that "Undo" takes back. */
  newestDone(): JournalEntry | null {
    return this.#statements.newestDone.get() ?? null;
  }

  /** The step that "Redo" does again: the first undone one after the newest done one. */
  firstUndone(): JournalEntry | null {
    return this.#statements.firstUndone.get() ?? null;
  }

  entry(seq: number): JournalEntry | null {
    return this.#statements.entry.get(seq) ?? null;
  }

  /** The labels of the two, without reading what they changed. */
  head(): { readonly undo: string | null; readonly redo: string | null } {
    return {
      undo: this.#statements.undoLabel.get() ?? null,
      redo: this.#statements.redoLabel.get() ?? null,
    };
  }

  /** The step a command is part of; null when the command is new. Its `seq` is null when the step is gone. */
  stepOf(commandId: string): { readonly seq: number | null } | null {
    return this.#statements.stepOf.get(commandId) ?? null;
  }

  /** @returns the new entry's number */
  append(
    commandId: string,
    entry: { readonly label: string; readonly changes: string; readonly at: string },
  ): number {
    this.#statements.abandon.run();
    const seq = this.#statements.nextSeq.get() ?? 1;
    this.#statements.append.run(seq, entry.label, entry.at, entry.at, entry.changes);
    this.#statements.remember.run(commandId, seq);
    return seq;
  }

  /** The entry now tells of one more command. */
  join(
    commandId: string,
    seq: number,
    entry: { readonly label: string; readonly changes: string; readonly at: string },
  ): void {
    this.#statements.join.run(entry.label, entry.at, entry.at, entry.changes, seq);
    this.#statements.remember.run(commandId, seq);
  }

  /** Removes an entry that has come to nothing; its commands, and this one, stay known. */
  drop(commandId: string, seq: number): void {
    this.#statements.drop.run(seq);
    this.#statements.forgetStep.run(seq);
    this.#statements.remember.run(commandId, null);
  }

  mark(seq: number, state: "done" | "undone", at: string): void {
    this.#statements.mark.run(state, at, seq);
  }

  /**
   * Lets the steps that mention one of the texts stay for good: they can no longer be taken back. Nothing that was taken
   * back can be done again. What either changed is forgotten.
   */
  settle(texts: readonly string[]): void {
    this.#statements.abandon.run();
    for (const text of texts) this.#statements.settleDone.run(text);
  }

  /** Lists an edit that cannot be taken back. */
  appendSettled(commandId: string, label: string, at: string): void {
    const seq = this.#statements.nextSeq.get() ?? 1;
    this.#statements.appendSettled.run(seq, label, at, at);
    this.#statements.remember.run(commandId, seq);
  }

  /** Newest first. */
  steps(limit: number): readonly HistoryStep[] {
    return this.#statements.steps.all(limit);
  }

  /** ISO instant of the last edit, undo or redo; null when there was none. */
  lastChange(): string | null {
    return this.#statements.lastChange.get() ?? null;
  }

  /** Whether a kept step mentions the text, such as a content's hash. */
  mentions(text: string): boolean {
    return this.#statements.mentions.get(text) === 1;
  }

  /** Forgets the oldest steps over the limits. @returns how many */
  prune(
    limits: { readonly steps: number; readonly bytes: number } = { steps: mostSteps, bytes: largestJournal },
  ): number {
    const newest = this.#newestOver(limits);
    return newest === null ? 0 : this.#forgetUpTo(newest);
  }

  #newestOver(limits: { readonly steps: number; readonly bytes: number }): number | null {
    let steps = 0;
    let bytes = 0;
    for (const { seq, size } of this.#statements.sizes.iterate()) {
      steps += 1;
      bytes += size;
      if (steps > fewestSteps && (steps > limits.steps || bytes > limits.bytes)) return seq;
    }
    return null;
  }

  /** Steps that can still be redone stay: each needs the state that the one before it leaves. */
  #forgetUpTo(newest: number): number {
    const firstUndone = this.#statements.firstUndone.get()?.seq ?? Infinity;
    const seq = Math.min(newest, firstUndone - 1);
    return this.#db.transaction(() => {
      this.#db.prepare("DELETE FROM journalCommands WHERE seq <= ?").run(seq);
      return this.#db.prepare("DELETE FROM journal WHERE seq <= ?").run(seq).changes;
    })();
  }
}

function statements(db: WriteDatabase) {
  const newestDone = "FROM journal WHERE state = 'done' ORDER BY seq DESC LIMIT 1";
  const afterDone =
    "seq > ifnull((SELECT seq FROM journal WHERE state = 'done' ORDER BY seq DESC LIMIT 1), 0)";
  const firstUndone = `FROM journal WHERE ${afterDone} AND state = 'undone' ORDER BY seq LIMIT 1`;
  return {
    newestDone: db.prepare<JournalEntry>(`SELECT seq, label, changes ${newestDone}`),
    firstUndone: db.prepare<JournalEntry>(`SELECT seq, label, changes ${firstUndone}`),
    undoLabel: db.prepare<string>(`SELECT label ${newestDone}`).pluck(),
    redoLabel: db.prepare<string>(`SELECT label ${firstUndone}`).pluck(),
    entry: db.prepare<JournalEntry>("SELECT seq, label, changes FROM journal WHERE seq = ?"),
    stepOf: db.prepare<{ readonly seq: number | null }>(
      "SELECT seq FROM journalCommands WHERE commandId = ?",
    ),
    nextSeq: db.prepare<number>("SELECT max(seq) + 1 FROM journal").pluck(),
    append: db.prepare(
      "INSERT INTO journal (seq, state, label, at, stateAt, changes) VALUES (?, 'done', ?, ?, ?, ?)",
    ),
    abandon: db.prepare(
      `UPDATE journal SET state = 'abandoned', changes = '[]' WHERE ${afterDone} AND state = 'undone'`,
    ),
    appendSettled: db.prepare(
      "INSERT INTO journal (seq, state, label, at, stateAt, changes) VALUES (?, 'settled', ?, ?, ?, '[]')",
    ),
    settleDone: db.prepare(
      "UPDATE journal SET state = 'settled', changes = '[]' WHERE state = 'done' AND instr(changes, ?) > 0",
    ),
    join: db.prepare("UPDATE journal SET label = ?, at = ?, stateAt = ?, changes = ? WHERE seq = ?"),
    drop: db.prepare("DELETE FROM journal WHERE seq = ?"),
    mark: db.prepare("UPDATE journal SET state = ?, stateAt = ? WHERE seq = ?"),
    remember: db.prepare("INSERT INTO journalCommands (commandId, seq) VALUES (?, ?)"),
    forgetStep: db.prepare("UPDATE journalCommands SET seq = NULL WHERE seq = ?"),
    steps: db.prepare<HistoryStep>("SELECT seq, label, at, state FROM journal ORDER BY seq DESC LIMIT ?"),
    lastChange: db.prepare<string>("SELECT max(stateAt) FROM journal").pluck(),
    mentions: db.prepare<number>("SELECT EXISTS (SELECT 1 FROM journal WHERE instr(changes, ?) > 0)").pluck(),
    sizes: db.prepare<{ readonly seq: number; readonly size: number }>(
      "SELECT seq, octet_length(changes) AS size FROM journal ORDER BY seq DESC",
    ),
  };
}
