import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { EngagementStore } from "../../electron/store/apply-command.ts";
import { createWorkbookFile } from "../../electron/store/create-file.ts";
import { createDatabase, openForWriting } from "../../electron/store/open.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { edit } from "./edits.ts";
import { figure, type Figure } from "./figure.ts";
import { inScratchFolder } from "./scratch.ts";
import { percentile, timed } from "./statistics.ts";
import { sample } from "./tenfold.ts";

/** Edits before those that count: what runs for the first time is compiled then. */
const warmUp = 100;
/** Time between two edits, ms, as the journal sees it: edits of one field still join. */
const pace = 4000;

/**
 * How long one edit takes until it is on the disk: planned, checked, written with its entry in the history. Beside it,
 * the same edit's text put into a table of one file by a prepared insert of the driver, with the very same pragmas.
 */
export function durableEdit(quick: boolean): Promise<readonly Figure[]> {
  return inScratchFolder(async (folder) => {
    const store = await storeOf(join(folder, "sample.uptake"));
    const raw = rawTable(join(folder, "raw.sqlite"));
    const ours: number[] = [];
    const reference: number[] = [];
    const count = quick ? 400 : 2000;
    for (let number = 0; number < warmUp + count; number += 1) {
      const command = edit(store.workbook, number);
      const now = new Date(Date.UTC(2026, 10, 16, 9) + number * pace).toISOString();
      ours.push(timed(() => mustChange(store, command, now)));
      const text = JSON.stringify(command);
      reference.push(timed(() => raw.insert(now, text)));
    }
    store.close();
    raw.close();
    return figuresOf(ours.slice(warmUp), reference.slice(warmUp));
  });
}

function figuresOf(ours: readonly number[], reference: readonly number[]): readonly Figure[] {
  return [
    figure("One edit, durable, p50", "ms", percentile(ours, 50), percentile(reference, 50), {
      of: "ratio",
      atMost: 3,
    }),
    figure("One edit, durable, p99", "ms", percentile(ours, 99), percentile(reference, 99), {
      of: "ours",
      below: 16,
    }),
  ];
}

async function storeOf(path: string): Promise<EngagementStore> {
  const { workbook, contents } = await sample();
  createWorkbookFile(path, workbook, contents);
  return new EngagementStore(openForWriting(path).db, "sample");
}

function mustChange(store: EngagementStore, command: Command, now: string): void {
  const { changes } = store.run(randomUUID(), command, now);
  if (changes.length === 0) throw new Error(`${command.type} changed nothing.`);
}

/** A file with the pragmas of ours, by the same code, and one table of its own. */
function rawTable(path: string) {
  const sql = "CREATE TABLE edits (id INTEGER PRIMARY KEY, at TEXT NOT NULL, command TEXT NOT NULL) STRICT";
  const db = createDatabase(path, [{ version: 10, up: (empty) => empty.exec(sql) }]);
  const insert = db.prepare("INSERT INTO edits (at, command) VALUES (?, ?)");
  return { insert: (at: string, command: string) => insert.run(at, command), close: () => db.close() };
}
