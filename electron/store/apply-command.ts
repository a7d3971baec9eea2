import type {
  Edited,
  HistoryHead,
  HistoryStep,
  StoredContent,
  WorkbookHit,
} from "../../shared/ipc/contract.ts";
import { isEmpty, reverse, squash, type Changes, type RowChange } from "../../shared/workbook/changes.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { Attachment, Workbook } from "../../shared/workbook/model.ts";
import { plan, type Trace } from "../../shared/workbook/plan.ts";
import { checked } from "./checked-change.ts";
import { Contents, examine, type StoredBytes } from "./contents.ts";
import { oneTransaction, type ReadDatabase, type WriteDatabase } from "./database.ts";
import { keep, marksOf, recall, touchedRows } from "./journal-changes.ts";
import { Journal, type JournalEntry } from "./journal.ts";
import { Memory } from "./memory.ts";
import { readWorkbook } from "./read-workbook.ts";
import { EngagementSearch } from "./search/engagement-search.ts";
import { guarded, StoreError } from "./store-error.ts";
import { RowWriter } from "./write-rows.ts";

/** Edits of one field join into one step while they follow each other within this time, ms… */
const longestPause = 10_000;
/** …and until the step is this old, ms, so that one undo never takes back minutes of typing. */
const longestStep = 60_000;

/** The step that the next edit may join. */
interface Joinable {
  readonly seq: number;
  readonly coalesce: string;
  readonly begun: number;
  readonly last: number;
}

/** An attachment's content with the name and type it goes by. */
export interface AttachmentContent {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * One open engagement: the rows in memory, the file they are in, and the only way to change either. An edit that
 * returned is on the disk; one that threw changed neither the disk nor the memory.
 *
 * All methods throw StoreError: `invalid`, `not-found`, `exists` for what the command asks, `disk-full`, `read-only`,
 * `damaged` for what the disk answers.
 */
export class EngagementStore {
  /** Names the file in the library; not always the id of the engagement's row (see Library.importFile). */
  readonly engagementId: string;
  /** What the person should know about how the file was opened, or null. */
  readonly notice: string | null;
  readonly #db: WriteDatabase;
  readonly #journal: Journal;
  readonly #rows: RowWriter;
  readonly #contents: Contents;
  readonly #memory: Memory;
  readonly #search: EngagementSearch;
  readonly #atomically: <T>(work: () => T) => T;
  #head: HistoryHead;
  #joinable: Joinable | null = null;
  #lastReply: { readonly commandId: string; readonly edited: Edited } | null = null;
  #changed = false;

  constructor(db: WriteDatabase, engagementId: string, notice: string | null = null) {
    this.engagementId = engagementId;
    this.notice = notice;
    this.#db = db;
    this.#memory = new Memory(readWorkbook(db));
    this.#search = new EngagementSearch(() => this.#memory.peek());
    this.#atomically = oneTransaction(db);
    this.#rows = new RowWriter(db);
    this.#journal = new Journal(db);
    this.#contents = new Contents(db);
    this.#head = guarded("open", () => ({ ...this.#journal.head(), revision: 0 }));
  }

  /** The engagement as it now is. Never changed in place: an edit makes another. */
  get workbook(): Workbook {
    return this.#memory.view();
  }

  get head(): HistoryHead {
    return this.#head;
  }

  /** For queries, and for copies made of the file while it is open. */
  get database(): ReadDatabase {
    return this.#db;
  }

  /** Whether anything was written since the file was opened. */
  get changed(): boolean {
    return this.#changed;
  }

  /** ISO instant of the last edit, undo or redo; null when there was none in this library. */
  get lastChange(): string | null {
    return guarded("open", () => this.#journal.lastChange());
  }

  /**
   * Carries out a command, once: the same `commandId` again, even after a restart, only replies. The reply then has
   * the touched rows as they now are, so that taking it in late cannot bring back an old state.
   *
   * @param now ISO instant
   */
  run(commandId: string, command: Command, now: string): Edited {
    return this.#attempt(() => {
      const earlier = this.#earlierReply(commandId);
      if (earlier) return earlier;
      const planned = plan(this.#memory.peek(), command, { now });
      const changes = planned.changes.map(checked);
      if (isEmpty(changes)) return { changes: [], label: planned.label, history: this.#head };
      this.#checkContents(changes);
      if (planned.trace.kind !== "step")
        return this.#runSettled(commandId, { ...planned, changes }, planned.trace, now);
      const joined = this.#joinedWith(planned.coalesce, changes, now);
      const seq = this.#atomically(() => {
        this.#rows.write(changes);
        return this.#record(commandId, joined, { ...planned, changes }, now);
      });
      this.#rememberJoinable(seq, planned.coalesce, now);
      const edited = this.#done(
        changes,
        planned.label,
        joined !== null && isEmpty(joined.changes) ? null : { undo: planned.label, redo: null },
      );
      this.#lastReply = { commandId, edited };
      return edited;
    });
  }

  /** Carries out what cannot be taken back, and lets earlier steps on the same surveys stay for good. */
  #runSettled(
    commandId: string,
    { label, changes }: { readonly label: string; readonly changes: Changes },
    trace: Exclude<Trace, { kind: "step" }>,
    now: string,
  ): Edited {
    this.#atomically(() => {
      this.#rows.write(changes);
      this.#journal.settle(marksOf(trace));
      if (trace.kind === "settled") this.#journal.appendSettled(commandId, label, now);
    });
    this.#joinable = null;
    return this.#done(changes, label, null);
  }

  /** Takes back the newest step that is done; null when there is none. */
  undo(now: string): Edited | null {
    return this.#attempt(() => {
      const entry = this.#journal.newestDone();
      return (
        entry &&
        this.#move(entry, reverse(recall(entry.changes, this.#memory.peek(), "after")), "undone", now)
      );
    });
  }

  /** Does the step again that was last taken back; null when there is none. */
  redo(now: string): Edited | null {
    return this.#attempt(() => {
      const entry = this.#journal.firstUndone();
      return entry && this.#move(entry, recall(entry.changes, this.#memory.peek(), "before"), "done", now);
    });
  }

  /** The newest steps first, at most `limit`. */
  history(limit: number): readonly HistoryStep[] {
    return this.#attempt(() => this.#journal.steps(limit));
  }

  /** Rows that hold every word of the query, the fittest first, at most `limit`. */
  search(query: string, limit: number): readonly WorkbookHit[] {
    return this.#attempt(() => this.#search.find(query, limit));
  }

  /**
   * Keeps a file's content, once however often it comes, for a command to refer to by its hash.
   *
   * @param thumbnail JPEG or PNG, at most `largestThumbnail`
   */
  async storeContent(
    fileName: string,
    bytes: Uint8Array,
    thumbnail: Uint8Array | null,
  ): Promise<StoredContent> {
    const content = await examine(fileName, bytes, thumbnail);
    this.#attempt(() => this.#contents.insert(content));
    this.#changed = true;
    return { sha256: content.sha256, mediaType: content.mediaType, byteCount: bytes.length };
  }

  readAttachment(attachmentId: string): AttachmentContent {
    const { fileName, mediaType, sha256 } = this.#attachment(attachmentId);
    return { fileName, mediaType, bytes: this.#attempt(() => this.#contents.read(sha256)) };
  }

  /** JPEG or PNG, or null when the attachment has none. */
  readThumbnail(attachmentId: string): Uint8Array | null {
    const { sha256 } = this.#attachment(attachmentId);
    return this.#attempt(() => this.#contents.thumbnail(sha256));
  }

  /** The contents that the attachments use, one at a time. */
  readContents(): Iterable<StoredBytes> {
    return this.#contents.used();
  }

  /** Forgets contents that no attachment uses and no step of the history could bring back. @returns how many */
  sweepContents(): number {
    return this.#attempt(() => this.#contents.sweep((sha256) => this.#journal.mentions(sha256)));
  }

  /** Closes the file; the store cannot be used any more. */
  close(): void {
    try {
      if (this.#changed) this.#journal.prune();
    } catch {
      // On a full disk the history stays as long as it is; the next close tries again.
    } finally {
      this.#search.close();
      this.#db.close();
    }
  }

  #attempt<T>(work: () => T): T {
    if (!this.#isOpen)
      throw new StoreError("not-open", "This engagement was closed. Open it again from the library.");
    return guarded("edit", work);
  }

  get #isOpen(): boolean {
    return this.#db.open;
  }

  #attachment(id: string): Attachment {
    const attachment = this.#memory.peek().attachments.get(id);
    if (!attachment) throw new StoreError("not-found", "The attachment is no longer there.");
    return attachment;
  }

  #checkContents(changes: Changes): void {
    for (const change of changes) {
      if (change.table === "attachments" && change.after) this.#contents.checkAttachment(change.after);
    }
  }

  #earlierReply(commandId: string): Edited | null {
    if (this.#lastReply?.commandId === commandId && this.#lastReply.edited.history === this.#head) {
      return this.#lastReply.edited;
    }
    const step = this.#journal.stepOf(commandId);
    if (!step) return null;
    const entry = step.seq === null ? null : this.#journal.entry(step.seq);
    if (!entry) return { changes: [], label: "", history: this.#head };
    const changes = touchedRows(entry.changes).map(({ table, id }) => {
      const row = this.#memory.peek()[table].get(id) ?? null;
      return { table, id, before: row, after: row } as RowChange;
    });
    return { changes, label: entry.label, history: this.#head };
  }

  /** The step this edit continues, with what the two come to; null when the edit is a step of its own. */
  #joinedWith(
    coalesce: string | null,
    changes: Changes,
    now: string,
  ): { readonly seq: number; readonly changes: Changes } | null {
    const before = this.#joinable;
    if (before === null || coalesce !== before.coalesce) return null;
    const at = Date.parse(now);
    if (at < before.last || at - before.last >= longestPause || at - before.begun >= longestStep) return null;
    const entry = this.#journal.entry(before.seq);
    if (!entry) return null;
    return { seq: entry.seq, changes: squash(recall(entry.changes, this.#memory.peek(), "after"), changes) };
  }

  /** @returns the number of the step the edit is in, or null when the step came to nothing */
  #record(
    commandId: string,
    joined: { readonly seq: number; readonly changes: Changes } | null,
    { label, changes }: { readonly label: string; readonly changes: Changes },
    at: string,
  ): number | null {
    if (!joined) return this.#journal.append(commandId, { label, changes: keep(changes), at });
    if (isEmpty(joined.changes)) {
      this.#journal.drop(commandId, joined.seq);
      return null;
    }
    this.#journal.join(commandId, joined.seq, { label, changes: keep(joined.changes), at });
    return joined.seq;
  }

  #rememberJoinable(seq: number | null, coalesce: string | null, now: string): void {
    const last = Date.parse(now);
    if (seq === null || coalesce === null) this.#joinable = null;
    else
      this.#joinable = {
        seq,
        coalesce,
        begun: this.#joinable?.seq === seq ? this.#joinable.begun : last,
        last,
      };
  }

  #move(entry: JournalEntry, changes: Changes, state: "done" | "undone", now: string): Edited {
    this.#atomically(() => {
      this.#rows.write(changes);
      this.#journal.mark(entry.seq, state, now);
    });
    this.#joinable = null;
    return this.#done(changes, entry.label, null);
  }

  /** Takes into memory what the disk now holds. `head` null: it must be looked up. */
  #done(changes: Changes, label: string, head: Omit<HistoryHead, "revision"> | null): Edited {
    this.#memory.apply(changes);
    this.#search.take(changes);
    this.#head = { ...(head ?? this.#journal.head()), revision: this.#head.revision + 1 };
    this.#changed = true;
    return { changes, label, history: this.#head };
  }
}
