import { describe, expect, it } from "vitest";
import type { EngagementStore } from "../../electron/store/apply-command.ts";
import { readWorkbook } from "../../electron/store/read-workbook.ts";
import { structureFaults } from "../../electron/store/database.ts";
import { StoreError } from "../../electron/store/store-error.ts";
import { command } from "../../shared/workbook/commands.ts";
import { tableNames, type Workbook } from "../../shared/workbook/model.ts";
import { randomCommand } from "../builders/commands.ts";
import { seeded, seedOfRun, type Seeded } from "../builders/seeded.ts";
import { buildEngagement, emptyWorkbook, smallSize } from "../builders/workbook.ts";
import { Clock, openStore, workbookFile } from "./scratch.ts";

/** Seeds that once found something, kept so that it stays found; and one that is new in every run. */
const seeds = [1, 2, 3, seedOfRun()];
const steps = 250;
/** From nothing, and from an engagement in which every edit finds something to work on. */
const starts = [
  ["an empty engagement", emptyWorkbook()],
  ["a small one", buildEngagement(smallSize)],
] as const;
const cases = seeds.flatMap((seed) => starts.map(([name, start]) => ({ seed, name, start })));

describe.each(cases)(
  "random edits, undos, redos and restarts of $name with seed $seed",
  ({ seed, start }) => {
    it(
      "leave the memory as the file is, and can all be taken back and done again",
      { timeout: 60_000 },
      () => {
        const random = seeded(seed);
        const clock = new Clock();
        const session = new Session(random, clock, workbookFile(start));
        for (let step = 0; step < steps; step += 1) session.step(`c${step}`);
        const { store } = session;
        while (store.redo(clock.tick()));
        const end = store.workbook;
        while (store.undo(clock.tick()));
        expect(undoable(store.workbook)).toEqual(undoable(start));
        expect(readWorkbook(store.database)).toEqual(store.workbook);
        while (store.redo(clock.tick()));
        expect(store.workbook).toEqual(end);
        expect(readWorkbook(store.database)).toEqual(end);
        expect(structureFaults(store.database, "integrity_check")).toEqual([]);
      },
    );
  },
);

/** The tables that undo brings back whole; what anonymous answers rest on stays. */
function undoable(workbook: Workbook): object {
  const settled = ["surveys", "surveyItems", "responses"];
  return Object.fromEntries(
    tableNames.filter((table) => !settled.includes(table)).map((table) => [table, workbook[table]]),
  );
}

class Session {
  store: EngagementStore;
  readonly #random: Seeded;
  readonly #clock: Clock;
  readonly #path: string;
  #ids = 0;

  constructor(random: Seeded, clock: Clock, path: string) {
    this.#random = random;
    this.#clock = clock;
    this.#path = path;
    this.store = openStore(path);
  }

  step(commandId: string): void {
    const before = this.store.workbook;
    const kind = this.#random.next();
    if (this.#random.chance(0.3)) this.#clock.pass(20);
    if (kind < 0.12) this.store.undo(this.#clock.tick());
    else if (kind < 0.2) this.store.redo(this.#clock.tick());
    else if (kind < 0.23) this.#reopen();
    else this.#edit(commandId, before);
    if (this.#random.chance(0.2)) expect(readWorkbook(this.store.database)).toEqual(this.store.workbook);
  }

  #edit(commandId: string, before: Workbook): void {
    const wanted = command.safeParse(randomCommand(this.#random, before, () => `n${(this.#ids += 1)}`));
    if (!wanted.success) return;
    try {
      this.store.run(commandId, wanted.data, this.#clock.tick());
    } catch (error) {
      if (!(error instanceof StoreError) || error.code === "unexpected" || error.code === "damaged")
        throw error;
      expect(this.store.workbook).toBe(before);
    }
  }

  #reopen(): void {
    const before = this.store.workbook;
    const head = this.store.head;
    this.store.close();
    this.store = openStore(this.#path);
    expect(this.store.workbook).toEqual(before);
    expect(this.store.head).toEqual({ ...head, revision: 0 });
  }
}
