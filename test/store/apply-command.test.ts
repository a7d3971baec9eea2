import { describe, expect, it } from "vitest";
import { fewestSteps, Journal } from "../../electron/store/journal.ts";
import { readWorkbook } from "../../electron/store/read-workbook.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { WriteDatabase } from "../../electron/store/database.ts";
import { openForWriting } from "../../electron/store/open.ts";
import { methodology } from "../../shared/methodology/methodology.ts";
import type { Rating } from "../../shared/workbook/model.ts";
import {
  aFinding,
  anAction,
  aPerson,
  emptyWorkbook,
  workbookOf,
  anEngagement,
} from "../builders/workbook.ts";
import { Clock, failureOf, newStore, openStore, workbookFile } from "./scratch.ts";

const question = methodology.questions.find(({ scope }) => scope === "organization")?.id ?? "";
const answer = { questionId: question, groupId: null };

const rate = (rating: Rating): Command => ({ type: "answer/update", answer, patch: { rating } });
const note = (text: string): Command => ({ type: "answer/update", answer, patch: { note: text } });
const rename = (client: string): Command => ({ type: "engagement/update", patch: { client } });

describe("an edit", () => {
  it("is in memory, in the file and in the history when it is acknowledged", () => {
    const path = workbookFile();
    const store = openStore(path);
    const { changes, label, history } = store.run("c1", note("Nobody asks."), "2026-11-16T12:00:00.000Z");
    expect(changes).toMatchObject([{ table: "answers", before: null, after: { note: "Nobody asks." } }]);
    expect(history).toEqual({ undo: label, redo: null, revision: 1 });
    expect(store.workbook.answers.get(question)?.note).toBe("Nobody asks.");
    expect(store.history(10)).toEqual([{ seq: 1, label, at: "2026-11-16T12:00:00.000Z", state: "done" }]);
    store.close();
    expect(openStore(path).workbook.answers.get(question)?.note).toBe("Nobody asks.");
  });

  it("that changes nothing writes nothing", () => {
    const store = newStore();
    const reply = store.run("c1", rename("Halden Pumps"), "2026-11-16T12:00:00.000Z");
    expect(reply).toMatchObject({ changes: [], history: { undo: null, revision: 0 } });
    expect(store.history(10)).toEqual([]);
    expect(store.changed).toBe(false);
  });

  it("of a row that is gone is refused and leaves everything as it was", () => {
    const store = newStore();
    const before = store.workbook;
    const failure = failureOf(() =>
      store.run("c1", { type: "findings/remove", ids: ["f9"] }, "2026-11-16T12:00:00.000Z"),
    );
    expect(failure).toMatchObject({ code: "not-found", message: "The finding is no longer there." });
    expect(store.workbook).toBe(before);
    expect(store.history(10)).toEqual([]);
  });

  it("whose result is not valid is refused with the field named", () => {
    const store = newStore();
    const failure = failureOf(() => store.run("c1", rename(""), "2026-11-16T12:00:00.000Z"));
    expect(failure).toMatchObject({ code: "invalid", detail: "engagement e1: client" });
    expect(failure.message).toContain("needs a name");
    expect(store.workbook.engagement.get("e1")?.client).toBe("Halden Pumps");
  });

  it("is refused once the engagement is closed", () => {
    const store = newStore();
    store.close();
    expect(failureOf(() => store.run("c1", rate(1), "2026-11-16T12:00:00.000Z")).code).toBe("not-open");
  });

  it("keeps 100,000 characters, emoji and right-to-left words exactly, and drops control characters", () => {
    const path = workbookFile();
    const store = openStore(path);
    const words = "👩🏽‍🏭 مرحبا שלום é\n\t".repeat(5000);
    store.run("c1", note(`${words}\u0000\u0007\u001b`), "2026-11-16T12:00:00.000Z");
    store.close();
    const kept = openStore(path).workbook.answers.get(question)?.note;
    expect(kept?.length).toBeGreaterThan(100_000);
    expect(kept === words).toBe(true);
  });

  it("longer than a note can be is refused with a message, not cut", () => {
    const store = newStore();
    const failure = failureOf(() => store.run("c1", note("x".repeat(200_001)), "2026-11-16T12:00:00.000Z"));
    expect(failure.code).toBe("invalid");
    expect(failure.message).toContain("up to 200,000 characters");
  });
});

describe("a command sent again", () => {
  it("gets the same reply and changes nothing more", () => {
    const store = newStore();
    const first = store.run("c1", rate(3), "2026-11-16T12:00:00.000Z");
    expect(store.run("c1", rate(3), "2026-11-16T12:00:05.000Z")).toEqual(first);
    expect(store.history(10)).toHaveLength(1);
  });

  it("after a restart is not carried out again", () => {
    const path = workbookFile();
    const store = openStore(path);
    const add: Command = {
      type: "finding/add",
      finding: newFinding("f1"),
      groupIds: [],
      answers: [],
      evidenceIds: [],
    };
    const first = store.run("c1", add, "2026-11-16T12:00:00.000Z");
    store.close();
    const again = openStore(path);
    const reply = again.run("c1", add, "2026-11-16T12:00:00.000Z");
    expect(reply.label).toBe(first.label);
    expect(reply.changes.map(({ table, id, after }) => ({ table, id, after }))).toEqual(
      first.changes.map(({ table, id, after }) => ({ table, id, after })),
    );
    expect(again.history(10)).toHaveLength(1);
  });

  it("late tells the rows as they now are, so that a later edit is not taken back on screen", () => {
    const store = newStore();
    const clock = new Clock();
    store.run("c1", rate(1), clock.tick());
    clock.pass(60);
    store.run("c2", rate(4), clock.tick());
    expect(store.run("c1", rate(1), clock.tick()).changes).toMatchObject([{ after: { rating: 4 } }]);
    expect(store.workbook.answers.get(question)?.rating).toBe(4);
  });

  it("is known even when it was joined to an earlier step, or when the step came to nothing", () => {
    const path = workbookFile();
    const store = openStore(path);
    const clock = new Clock();
    store.run("c1", rename("A"), clock.tick());
    store.run("c2", rename("B"), clock.tick());
    store.run("c3", rename("Halden Pumps"), clock.tick());
    expect(store.history(10)).toEqual([]);
    store.close();
    const again = openStore(path);
    for (const [id, client] of [
      ["c1", "A"],
      ["c2", "B"],
      ["c3", "Halden Pumps"],
    ] as const) {
      expect(again.run(id, rename(client), clock.tick()).changes).toEqual([]);
    }
    expect(again.workbook.engagement.get("e1")?.client).toBe("Halden Pumps");
  });
});

describe("typing", () => {
  it("with pauses is one step of undo", () => {
    const store = newStore();
    const clock = new Clock();
    for (const text of ["No", "Nobody", "Nobody asks"]) store.run(`c-${text}`, note(text), clock.tick());
    expect(store.history(10)).toHaveLength(1);
    store.undo(clock.tick());
    expect(store.workbook.answers.has(question)).toBe(false);
    store.redo(clock.tick());
    expect(store.workbook.answers.get(question)?.note).toBe("Nobody asks");
  });

  it("after ten seconds, in another field, or after an undo begins a new step", () => {
    const store = newStore();
    const clock = new Clock();
    store.run("c1", note("a"), clock.tick());
    clock.pass(10);
    store.run("c2", note("ab"), clock.tick());
    store.run("c3", rate(2), clock.tick());
    store.run("c4", rate(3), clock.tick());
    store.undo(clock.tick());
    store.run("c5", note("abc"), clock.tick());
    expect(store.history(10).map(({ state }) => state)).toEqual(["done", "abandoned", "done", "done"]);
  });

  it("never makes a step of more than a minute", () => {
    const store = newStore();
    const clock = new Clock();
    let text = "";
    for (let second = 0; second < 130; second += 1)
      store.run(`c${second}`, note((text += "x")), clock.tick());
    expect(store.history(10)).toHaveLength(3);
  });

  it("that ends where it began leaves no step, and nothing to undo but what was there before", () => {
    const store = newStore();
    const clock = new Clock();
    const first = store.run("c1", rate(2), clock.tick());
    store.run("c2", note("x"), clock.tick());
    const { history, changes } = store.run("c3", note(""), clock.tick());
    expect(changes).toMatchObject([{ table: "answers", after: { note: "" } }]);
    expect(history.undo).toBe(first.label);
    expect(store.history(10)).toHaveLength(1);
    store.run("c4", note("y"), clock.tick());
    expect(store.history(10)).toHaveLength(2);
  });

  it("is not joined when the clock was set back", () => {
    const store = newStore();
    store.run("c1", note("a"), "2026-11-16T12:00:00.000Z");
    store.run("c2", note("ab"), "2026-11-16T11:00:00.000Z");
    expect(store.history(10)).toHaveLength(2);
  });
});

describe("undo and redo", () => {
  it("have nothing to do in a new engagement", () => {
    const store = newStore();
    expect(store.undo("2026-11-16T12:00:00.000Z")).toBeNull();
    expect(store.redo("2026-11-16T12:00:00.000Z")).toBeNull();
  });

  it("survive restarts", () => {
    const path = workbookFile();
    const clock = new Clock();
    const labels: string[] = [];
    for (const [index, command] of [rate(1), note("why"), rename("Other")].entries()) {
      const store = openStore(path);
      labels.push(store.run(`c${index}`, command, clock.tick()).label);
      store.close();
    }
    for (const label of labels.toReversed()) {
      const store = openStore(path);
      expect(store.head.undo).toBe(label);
      expect(store.undo(clock.tick())?.label).toBe(label);
      store.close();
    }
    expect(openStoreOnce(path, (store) => store.workbook)).toEqual(emptyWorkbook());
    for (const label of labels) {
      expect(openStoreOnce(path, (store) => [store.head.redo, store.redo(clock.tick())?.label])).toEqual([
        label,
        label,
      ]);
    }
    expect(openStoreOnce(path, (store) => store.workbook.engagement.get("e1")?.client)).toBe("Other");
  });

  it("take back and bring back everything that hangs on a removed row", () => {
    const start = workbookOf({
      engagement: [anEngagement()],
      people: [aPerson("p1", { name: "Mona" })],
      findings: [aFinding("f1")],
      actions: [anAction("a1", { ownerId: "p1" })],
      actionFindings: [{ id: "a1.f1", actionId: "a1", findingId: "f1" }],
    });
    const store = newStore(start);
    store.run("c1", { type: "findings/remove", ids: ["f1"] }, "2026-11-16T12:00:00.000Z");
    store.run("c2", { type: "people/remove", ids: ["p1"] }, "2026-11-16T12:00:20.000Z");
    const end = store.workbook;
    expect([...end.actions.values()]).toMatchObject([{ ownerId: null }]);
    expect(end.actionFindings.size).toBe(0);
    store.undo("2026-11-16T12:01:00.000Z");
    store.undo("2026-11-16T12:01:01.000Z");
    expect(store.workbook).toEqual(start);
    store.redo("2026-11-16T12:01:02.000Z");
    store.redo("2026-11-16T12:01:03.000Z");
    expect(store.workbook).toEqual(end);
  });

  it("leave what was overtaken by a new edit in the history, but it cannot be redone", () => {
    const store = newStore();
    const clock = new Clock();
    store.run("c1", rate(1), clock.tick());
    store.run("c2", rename("Other"), clock.tick());
    store.undo(clock.tick());
    expect(store.head.redo).not.toBeNull();
    store.run("c3", note("instead"), clock.tick());
    expect(store.head.redo).toBeNull();
    expect(store.redo(clock.tick())).toBeNull();
    expect(store.history(10).map(({ state }) => state)).toEqual(["done", "abandoned", "done"]);
    store.undo(clock.tick());
    store.undo(clock.tick());
    expect(store.workbook).toEqual(emptyWorkbook());
  });

  it("fail clearly, and change nothing, when the file is not as the step left it", () => {
    const path = workbookFile();
    openStoreOnce(path, (store) => store.run("c1", rate(1), "2026-11-16T12:00:00.000Z"));
    openDatabaseOnce(path, (db) => db.exec("UPDATE answers SET rating = 4"));
    const store = openStore(path);
    const failure = failureOf(() => store.undo("2026-11-16T12:00:00.000Z"));
    expect(failure.code).toBe("invalid");
    expect(failure.message).toContain("Nothing was changed");
    expect(store.workbook.answers.get(question)?.rating).toBe(4);
    expect(store.history(1)[0]?.state).toBe("done");
  });
});

describe("a write that fails", () => {
  it("leaves the memory as the disk is, and the next edit works", () => {
    const store = newStore();
    const writable = store.database as WriteDatabase;
    writable.exec(
      "CREATE TEMP TRIGGER refuse BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'refused'); END",
    );
    const before = store.workbook;
    expect(failureOf(() => store.run("c1", rate(2), "2026-11-16T12:00:00.000Z")).message).toContain(
      "not saved",
    );
    expect(store.workbook).toBe(before);
    expect(readWorkbook(store.database)).toEqual(before);
    writable.exec("DROP TRIGGER refuse");
    store.run("c1", rate(2), "2026-11-16T12:00:00.000Z");
    expect(readWorkbook(store.database)).toEqual(store.workbook);
    expect(store.workbook.answers.get(question)?.rating).toBe(2);
  });

  it("is told when the row it changes is gone from the file", () => {
    const path = workbookFile(workbookOf({ engagement: [anEngagement()], findings: [aFinding("f1")] }));
    const store = openStore(path);
    (store.database as WriteDatabase).exec("DELETE FROM findings");
    const failure = failureOf(() =>
      store.run(
        "c1",
        { type: "findings/update", ids: ["f1"], patch: { impact: 5 } },
        "2026-11-16T12:00:00.000Z",
      ),
    );
    expect(failure.code).toBe("damaged");
    expect(store.history(10)).toEqual([]);
  });
});

describe("the journal", () => {
  it("keeps only what a step changed", () => {
    const store = newStore();
    store.run("c1", note("x".repeat(100_000)), "2026-11-16T12:00:00.000Z");
    store.run("c2", rate(2), "2026-11-16T12:00:01.000Z");
    const kept = store.database.prepare<string>("SELECT changes FROM journal WHERE seq = 2").pluck().get();
    expect(kept).toBe(`[{"t":"answers","i":"${question}","b":{"rating":null},"a":{"rating":2}}]`);
  });

  it("forgets the oldest steps over its limits, never one of the newest thousand", () => {
    const { db } = openForWriting(workbookFile());
    const journal = new Journal(db);
    const size = 60;
    db.transaction(() => {
      for (let n = 1; n <= fewestSteps + 200; n += 1) {
        journal.append(`c${n}`, {
          label: `step ${n}`,
          changes: "x".repeat(size),
          at: "2026-11-16T12:00:00.000Z",
        });
      }
    })();
    expect(journal.prune({ steps: 5000, bytes: 1_000_000 })).toBe(0);
    expect(journal.prune({ steps: 1100, bytes: 1_000_000 })).toBe(100);
    expect(journal.prune({ steps: 1100, bytes: size })).toBe(100);
    expect(journal.steps(5000)).toHaveLength(fewestSteps);
    expect(journal.steps(1)[0]?.label).toBe("step 1200");
    expect(journal.stepOf("c200")).toBeNull();
    expect(journal.stepOf("c201")).toEqual({ seq: 201 });
    db.close();
  });
});

function newFinding(id: string): Omit<ReturnType<typeof aFinding>, "position" | "createdAt"> {
  const { position: _, createdAt: __, ...finding } = aFinding(id);
  return finding;
}

function openStoreOnce<T>(path: string, work: (store: ReturnType<typeof openStore>) => T): T {
  const store = openStore(path);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

function openDatabaseOnce(path: string, work: (db: WriteDatabase) => void): void {
  const { db } = openForWriting(path);
  work(db);
  db.close();
}
