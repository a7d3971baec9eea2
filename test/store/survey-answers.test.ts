import { describe, expect, it } from "vitest";
import type { EngagementStore } from "../../electron/store/apply-command.ts";
import { readWorkbook } from "../../electron/store/read-workbook.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { NewResponse } from "../../shared/workbook/commands/surveys.ts";
import type { Naming } from "../../shared/methodology/questionnaires/types.ts";
import { addFinding } from "../builders/planned.ts";
import { aResponse } from "../builders/surveys.ts";
import { anEngagement, aPerson, workbookOf } from "../builders/workbook.ts";
import { failureOf, newStore } from "./scratch.ts";

const add = (naming: Naming): Command => ({
  type: "survey/add",
  survey: { id: "s1", questionnaire: "self-check", title: "Self-check", naming, minimum: 3, seed: 1 },
});
const open: Command = { type: "survey/open", id: "s1", keys: null, on: "2026-11-16" };
const close: Command = { type: "survey/close", id: "s1", on: "2026-11-20" };

function answered(receipt: string, more: Partial<NewResponse> = {}): NewResponse {
  const { id: _, ...row } = aResponse("s1", receipt);
  return { ...row, receipt, ...more };
}
const answer = (receipt: string, more: Partial<NewResponse> = {}): Command => ({
  type: "response/add",
  response: answered(receipt, more),
});
const importOf = (...receipts: readonly string[]): Command => ({
  type: "responses/import",
  responses: receipts.map((receipt) => answered(receipt)),
  replaced: [],
});

/** Carries out commands, a second apart. */
class Desk {
  readonly store: EngagementStore;
  #count = 0;

  constructor(naming: Naming) {
    this.store = newStore(
      workbookOf({ engagement: [anEngagement()], people: [aPerson("p1"), aPerson("p2")] }),
    );
    this.run(addFinding("f1"), add(naming), open);
  }

  run(...commands: readonly Command[]): void {
    for (const command of commands) this.store.run(`c${(this.#count += 1)}`, command, this.#now());
  }

  undo(): string | null {
    this.#count += 1;
    return this.store.undo(this.#now())?.label ?? null;
  }

  redo(): string | null {
    this.#count += 1;
    return this.store.redo(this.#now())?.label ?? null;
  }

  get receipts(): readonly string[] {
    return [...this.store.workbook.responses.keys()].toSorted();
  }

  get state(): string | undefined {
    return this.store.workbook.surveys.get("s1")?.state;
  }

  /** Everything the journal holds, as text. */
  get journal(): string {
    const rows = this.store.database.prepare<object>("SELECT * FROM journal").all();
    const commands = this.store.database.prepare<object>("SELECT * FROM journalCommands").all();
    return JSON.stringify([rows, commands]);
  }

  #now(): string {
    return `2026-11-16T12:${String(Math.floor(this.#count / 60)).padStart(2, "0")}:${String(this.#count % 60).padStart(2, "0")}.000Z`;
  }
}

describe("an answer to an anonymous questionnaire", () => {
  it("is in the file, and the history knows neither of it nor when it came", () => {
    const desk = new Desk("anonymous");
    const before = desk.store.history(50).map(({ label }) => label);
    const lastChange = desk.store.lastChange;
    desk.run(answer("zeta"), answer("alpha"));
    expect(desk.receipts).toEqual(["s1.alpha", "s1.zeta"]);
    expect(readWorkbook(desk.store.database)).toEqual(desk.store.workbook);
    expect(desk.store.history(50).map(({ label }) => label)).toEqual(before);
    expect(desk.store.lastChange).toBe(lastChange);
    expect(desk.journal).not.toMatch(/alpha|zeta|c4|c5/);
  });

  it("lies in the file by its random id, not in the order in which it came", () => {
    const desk = new Desk("anonymous");
    desk.run(answer("zeta"), answer("alpha"), answer("mu"));
    const raw = desk.store.database.prepare<string>("SELECT id FROM responses").pluck().all();
    expect(raw).toEqual(["s1.alpha", "s1.mu", "s1.zeta"]);
    expect(() => desk.store.database.prepare("SELECT rowid FROM responses")).toThrow(/rowid/);
  });

  it("sent twice is there once; other answers under the same receipt are refused", () => {
    const desk = new Desk("anonymous");
    desk.run(answer("one"), answer("one"));
    expect(desk.receipts).toEqual(["s1.one"]);
    const other = answer("one", { answers: [{ itemId: "check.commitment.budget", value: 2, proof: "" }] });
    expect(failureOf(() => desk.run(other))).toMatchObject({ code: "exists" });
  });

  it("fixes the questionnaire: undo passes over its opening and takes back what came before", () => {
    const desk = new Desk("anonymous");
    desk.run(answer("one"));
    expect(desk.undo()).toMatch(/gap “f1”/);
    expect(desk.state).toBe("open");
    expect(desk.receipts).toEqual(["s1.one"]);
    expect(desk.undo()).toBeNull();
    expect(desk.redo()).toMatch(/gap “f1”/);
    expect(desk.redo()).toBeNull();
    expect(desk.store.history(50).map(({ state }) => state)).toEqual(["settled", "settled", "done"]);
  });

  it("forgets what was taken back or replaced before: no old copy of answers tells who came later", () => {
    const desk = new Desk("anonymous");
    desk.run(answer("a"), answer("b"), answer("c"), { type: "survey/remove", id: "s1" });
    desk.undo();
    desk.run(addFinding("f2"), answer("d"));
    expect(desk.journal).not.toMatch(/s1\.[abcd]/);
    expect(desk.store.history(2).map(({ state }) => state)).toEqual(["done", "abandoned"]);
  });

  it("leaves nothing to do again that could meet it", () => {
    const desk = new Desk("anonymous");
    desk.run(importOf("a", "b", "c"));
    desk.undo();
    desk.run(importOf("a"));
    expect(desk.store.head.redo).toBeNull();
    expect(desk.redo()).toBeNull();
    expect(desk.receipts).toEqual(["s1.a"]);
  });

  it("makes what was taken back before it stay taken back", () => {
    const desk = new Desk("anonymous");
    desk.run({ type: "survey/update", id: "s1", patch: { title: "Other" } });
    expect(desk.undo()).toMatch(/Other/);
    desk.run(answer("one"));
    expect(desk.redo()).toBeNull();
    expect(desk.store.workbook.surveys.get("s1")?.title).toBe("Self-check");
  });
});

describe("response files of an anonymous questionnaire", () => {
  it("are taken in as one step that can be taken back", () => {
    const desk = new Desk("anonymous");
    desk.run(importOf("a", "b", "c"));
    expect(desk.undo()).toBe("Import 3 responses");
    expect(desk.receipts).toEqual([]);
    expect(desk.redo()).toBe("Import 3 responses");
    expect(desk.receipts).toHaveLength(3);
  });

  it("that are fewer than the minimum leave no step, because it would tell when those few came", () => {
    const desk = new Desk("anonymous");
    desk.run(importOf("a", "b"));
    expect(desk.receipts).toHaveLength(2);
    expect(desk.journal).not.toMatch(/s1\.a|s1\.b/);
    expect(desk.undo()).toMatch(/gap “f1”/);
  });

  it("can be taken back after an answer at the laptop, until the questionnaire is closed", () => {
    const desk = new Desk("anonymous");
    desk.run(importOf("a", "b", "c"), answer("d"));
    expect(desk.undo()).toBe("Import 3 responses");
    expect(desk.redo()).toBe("Import 3 responses");
    desk.run(close);
    expect(desk.undo()).toMatch(/gap “f1”/);
    expect(desk.receipts).toHaveLength(4);
    expect(desk.journal).not.toMatch(/s1\.a|s1\.b|s1\.c/);
  });

  it("that replace an earlier response take its step with them", () => {
    const desk = new Desk("anonymous");
    desk.run(importOf("a", "b", "c"));
    desk.run({ type: "responses/import", responses: [answered("d")], replaced: ["s1.a"] });
    expect(desk.receipts).toEqual(["s1.b", "s1.c", "s1.d"]);
    expect(desk.undo()).toMatch(/gap “f1”/);
    expect(desk.receipts).toEqual(["s1.b", "s1.c", "s1.d"]);
  });
});

describe("one import of files to a named and an anonymous questionnaire", () => {
  it("never lets undo bring a person in twice", () => {
    const desk = new Desk("named");
    desk.run(
      {
        type: "survey/add",
        survey: {
          id: "s2",
          questionnaire: "self-check",
          title: "Other",
          naming: "anonymous",
          minimum: 3,
          seed: 1,
        },
      },
      { type: "survey/open", id: "s2", keys: null, on: "2026-11-16" },
      answer("old", { personId: "p1" }),
      { type: "response/remove", id: "s1.old" },
      {
        type: "responses/import",
        responses: [answered("new", { personId: "p1" }), answered("x", { surveyId: "s2" })],
        replaced: [],
      },
    );
    while (desk.undo() !== null);
    expect(desk.receipts).toEqual(["s1.new", "s2.x"]);
  });
});

describe("closing an anonymous questionnaire", () => {
  it("is listed in the history and stays", () => {
    const desk = new Desk("anonymous");
    desk.run(answer("a"), close);
    expect(desk.store.history(1)).toMatchObject([
      { label: "Close questionnaire “Self-check”", state: "settled" },
    ]);
    expect(desk.undo()).toMatch(/gap “f1”/);
    expect(desk.state).toBe("closed");
  });

  it("is final: it is not opened again, and takes no more answers", () => {
    const desk = new Desk("anonymous");
    desk.run(answer("a"), close);
    expect(failureOf(() => desk.run({ type: "survey/reopen", id: "s1" })).message).toMatch(/another round/);
    expect(failureOf(() => desk.run(answer("b"))).message).toMatch(/it is closed/);
    expect(failureOf(() => desk.run(importOf("b", "c", "d"))).message).toMatch(/it is closed/);
  });

  it("that nobody has answered can be taken back", () => {
    const desk = new Desk("anonymous");
    desk.run(close);
    expect(desk.undo()).toMatch(/^Close/);
    expect(desk.state).toBe("open");
    desk.run(close, { type: "survey/reopen", id: "s1" });
    expect(desk.state).toBe("open");
  });
});

describe("removing an anonymous questionnaire", () => {
  it("can be taken back, with every answer, and its step lists them by id", () => {
    const desk = new Desk("anonymous");
    desk.run(answer("zeta"), answer("alpha"), close);
    const before = desk.store.workbook;
    desk.run({ type: "survey/remove", id: "s1" });
    expect(desk.receipts).toEqual([]);
    expect(desk.journal.indexOf("s1.alpha")).toBeLessThan(desk.journal.indexOf("s1.zeta"));
    expect(desk.undo()).toMatch(/^Remove/);
    expect(desk.store.workbook).toEqual(before);
  });
});

describe("a questionnaire that keeps names", () => {
  const named = (receipt: string, personId: string) => answer(receipt, { personId });

  it("takes each person once, and every answer can be taken back", () => {
    const desk = new Desk("named");
    desk.run(named("a", "p1"), named("b", "p2"));
    expect(failureOf(() => desk.run(named("c", "p1"))).message).toMatch(/answered already/);
    expect(desk.undo()).toMatch(/^Answer/);
    expect(desk.receipts).toEqual(["s1.a"]);
  });

  it("can be closed, opened again, and closed again", () => {
    const desk = new Desk("named");
    desk.run(named("a", "p1"), close, { type: "survey/reopen", id: "s1" }, named("b", "p2"), close);
    expect(desk.receipts).toHaveLength(2);
    expect(desk.undo()).toMatch(/^Close/);
    expect(desk.state).toBe("open");
  });

  it("lets one person’s answers be taken out; an anonymous one does not", () => {
    const desk = new Desk("named");
    desk.run(named("a", "p1"), { type: "response/remove", id: "s1.a" });
    expect(desk.receipts).toEqual([]);
    const other = new Desk("anonymous");
    other.run(answer("a"));
    expect(failureOf(() => other.run({ type: "response/remove", id: "s1.a" })).code).toBe("invalid");
  });
});
