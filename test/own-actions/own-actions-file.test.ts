import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { OwnActionsFile } from "../../electron/own-actions/own-actions-file.ts";
import { largestOwnActionsFile, readOwnActions } from "../../electron/own-actions/read-own-actions.ts";
import { situations } from "../../shared/methodology/types.ts";
import { phasesIn, phaseIds } from "../../shared/methodology/phases.ts";
import {
  asLibraryAction,
  mostOwnActions,
  ownIdOf,
  phaseLike,
  type OwnAction,
} from "../../shared/workbook/own-action.ts";
import { scratchFolder } from "../builders/folder.ts";

const at = new Date("2027-02-03T04:05:06.007Z");

function library() {
  const folder = scratchFolder();
  const path = join(folder, "own-actions.json");
  return { folder, path, file: () => new OwnActionsFile(path, () => at) };
}

function own(id: string, given: Partial<OwnAction> = {}): OwnAction {
  return {
    id,
    element: "facilitate-adoption",
    title: "Hold a breakfast with the users",
    description: "Half an hour, no slides.",
    answers: "",
    steps: ["Invite them.", "Listen."],
    optimisticDays: 1,
    likelyDays: 2,
    pessimisticDays: 4,
    effort: 1,
    impact: 3,
    owner: "manager",
    phase: "relearn",
    measure: "",
    pitfalls: [],
    ...given,
  };
}

test("own actions are there after a restart, in the order in which they were added", () => {
  const { file } = library();
  expect(file().list()).toEqual({ actions: [], notice: null });
  file().save([own("own.one")]);
  file().save([own("own.two"), own("own.three")]);
  expect(
    file()
      .list()
      .actions.map(({ id }) => id),
  ).toEqual(["own.one", "own.two", "own.three"]);
});

test("saving an action again replaces it in its place, and removing takes only those named", () => {
  const { file } = library();
  file().save([own("own.one"), own("own.two")]);
  file().save([own("own.one", { title: "Renamed" })]);
  expect(file().list().actions[0]?.title).toBe("Renamed");
  expect(file().remove(["own.one", "own.never"]).actions).toEqual([own("own.two")]);
});

test.each([
  ["not JSON", "{ cut sh"],
  ["of another program", JSON.stringify({ format: "else", version: 1, actions: [] })],
  [
    "with a value that does not fit",
    JSON.stringify({ format: "uptake-own-actions", version: 1, actions: [{ id: "own.x" }] }),
  ],
  ["far too large", " ".repeat(largestOwnActionsFile + 1)],
])("a file %s is put aside whole, and the library goes on empty", (_, text) => {
  const { folder, path, file } = library();
  writeFileSync(path, text);
  const { actions, notice } = file().list();
  expect(actions).toEqual([]);
  expect(notice).toContain("own-actions.json.damaged-20270203T040506007Z");
  expect(readdirSync(folder)).toEqual(["own-actions.json.damaged-20270203T040506007Z"]);
  expect(readFileSync(`${path}.damaged-20270203T040506007Z`, "utf8")).toBe(text);
  expect(file().save([own("own.one")]).actions).toHaveLength(1);
});

test("a file of a newer Uptake is refused and stays as it is", () => {
  const { folder, path, file } = library();
  const text = JSON.stringify({ format: "uptake-own-actions", version: 2, actions: "differently kept" });
  writeFileSync(path, text);
  const newer = expect.objectContaining({ failure: expect.objectContaining({ code: "newer" }) });
  expect(() => file().list()).toThrow(newer);
  expect(() => file().save([own("own.one")])).toThrow(newer);
  expect(() => file().remove(["own.one"])).toThrow(newer);
  expect(readdirSync(folder)).toEqual(["own-actions.json"]);
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("more actions than a library holds are refused, and those there stay", () => {
  const { file } = library();
  file().save(Array.from({ length: mostOwnActions }, (_, i) => own(`own.a-${i}`)));
  expect(() => file().save([own("own.one-more")])).toThrow(/holds up to 500/);
  expect(file().list().actions).toHaveLength(mostOwnActions);
});

test("a folder that cannot be written is said in words", () => {
  const { folder } = library();
  writeFileSync(join(folder, "file"), "in the way");
  const file = new OwnActionsFile(join(folder, "file", "own-actions.json"), () => at);
  expect(() => file.save([own("own.one")])).toThrow(/Nothing was/);
});

test("a file that someone chose for import is refused in words that name it", () => {
  const { folder } = library();
  const path = join(folder, "budget.json");
  writeFileSync(path, "[1, 2]");
  expect(() => readOwnActions(path)).toThrow(/“budget.json” is not a file of own actions/);
  writeFileSync(
    path,
    `\ufeff${JSON.stringify({ format: "uptake-own-actions", version: 1, actions: [own("own.one")] })}`,
  );
  expect(readOwnActions(path)).toEqual([own("own.one")]);
});

test("ids come from titles, in any script, and differ from those taken", () => {
  expect(ownIdOf("Größere Übung – für alle!", new Set())).toBe("own.gro-ere-u-bung-fu-r-alle");
  expect(ownIdOf("文書", new Set())).toBe("own.action");
  expect(ownIdOf("Walk", new Set(["own.walk", "own.walk-2"]))).toBe("own.walk-3");
  expect(ownIdOf("x".repeat(300), new Set()).length).toBeLessThanOrEqual(64);
});

test("an own action belongs to a phase that each situation has", () => {
  for (const phase of phaseIds)
    for (const situation of situations)
      expect(phasesIn(situation).map(({ id }) => id)).toContain(phaseLike(phase, situation));
  expect(phaseLike("stop-the-bleeding", "planning")).toBe("prepare");
  expect(asLibraryAction(own("own.one")).phase).toEqual({
    planning: "go-live",
    deploying: "go-live",
    turnaround: "relearn",
    sustaining: "settle",
  });
  expect(asLibraryAction(own("own.one", { phase: null })).phase).toEqual({});
});
