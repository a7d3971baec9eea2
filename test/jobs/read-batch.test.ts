import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readResponses } from "../../electron/exchange/responses/read-responses.ts";
import { findFiles, type FoundFile } from "../../electron/jobs/find-files.ts";
import { readBatch, type ReadFiles } from "../../electron/jobs/read-batch.ts";
import { judgeIncoming } from "../../shared/domain/survey/judge-incoming.ts";
import { formIn, withSurvey } from "../builders/open-surveys.ts";
import { responseTo, textOf } from "../builders/response-files.ts";

const never = new AbortController().signal;
const workbook = withSurvey();
const form = formIn(workbook);

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "uptake-batch-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads without a process of its own, until `stopAt` comes, where `how` happens instead. */
function reading(stopAt: string, how: (signal: AbortSignal) => Promise<void>): ReadFiles {
  return async (files, onRead, signal) => {
    const end = files.findIndex(({ fileName }) => fileName === stopAt);
    await readResponses({ files: end < 0 ? files : files.slice(0, end), identities: [] }, onRead);
    if (end >= 0) await how(signal);
  };
}

function written(name: string, count: number): readonly FoundFile[] {
  const inner = join(folder, name);
  mkdirSync(inner);
  return Array.from({ length: count }, (_, i) => {
    const path = join(inner, `${i}.uptake-answers`);
    writeFileSync(path, textOf(responseTo(form, `r${i}`, i)));
    return { path, fileName: String(i), inFolder: true };
  });
}

describe("a file that stops the process reading it", () => {
  const kinds = (outcomes: Awaited<ReturnType<typeof readBatch>>) =>
    outcomes.map(({ outcome }) => outcome.kind);

  test("is refused, and those after it are read", async () => {
    const files = written("crash", 4);
    const crash = reading("1", () => Promise.reject(new Error("out of memory")));
    const outcomes = await readBatch(files, crash, () => undefined, never);
    expect(kinds(outcomes)).toEqual(["response", "refused", "response", "response"]);
    expect(outcomes.map(({ fileName }) => fileName)).toEqual(["0", "1", "2", "3"]);
  });

  test("is refused when it does so by never coming to an end", async () => {
    const stuck = reading(
      "2",
      (signal) => new Promise((_, reject) => signal.addEventListener("abort", reject)),
    );
    const outcomes = await readBatch(written("stuck", 4), stuck, () => undefined, never, 200);
    expect(kinds(outcomes)).toEqual(["response", "response", "refused", "response"]);
  });

  test("ends the reading when there are more than a hundred of them; what was read is kept, the rest refused", async () => {
    const files = [
      ...written("before-many", 2),
      ...Array.from({ length: 300 }, (_, i) => ({ path: "", fileName: `c${i}`, inFolder: false })),
      ...written("after-many", 2),
    ];
    let processes = 0;
    const crashing: ReadFiles = async (rest, onRead, signal) => {
      processes += 1;
      const next = rest.find(({ fileName }) => fileName.startsWith("c"))?.fileName ?? "";
      await reading(next, () => Promise.reject(new Error("out of memory")))(rest, onRead, signal);
    };
    const outcomes = await readBatch(files, crashing, () => undefined, never);
    expect(kinds(outcomes)).toEqual(["response", "response", ...Array<string>(302).fill("refused")]);
    expect(processes).toBe(101);
    const reasons = outcomes.map(({ outcome }) => (outcome.kind === "refused" ? outcome.reason : ""));
    expect(reasons[102]).toContain("Reading it took too much");
    expect(reasons[103]).toContain("It was not looked at");
    expect(reasons.at(-1)).toBe(reasons[103]);
  });
});

test("cancelling ends the reading in the middle of a batch", async () => {
  const controller = new AbortController();
  const reported: number[] = [];
  const files = written("cancelled", 20);
  const oneByOne: ReadFiles = async (rest, onRead, signal) => {
    for (const file of rest) {
      signal.throwIfAborted();
      await readResponses({ files: [file], identities: [] }, onRead);
    }
  };
  const done = readBatch(
    files,
    oneByOne,
    (fraction) => {
      reported.push(fraction);
      if (fraction >= 0.5) controller.abort();
    },
    controller.signal,
  );
  await expect(done).rejects.toThrow();
  expect(reported.at(-1)).toBe(0.5);
});

test("10,000 files come out in their order, each with what became of it", async () => {
  const [sound] = written("many", 1);
  if (!sound) throw new Error("Nothing was written.");
  const files = Array.from({ length: 10_000 }, (_, i) => ({ ...sound, fileName: String(i) }));
  const outcomes = await readBatch(
    files,
    reading("none", () => Promise.resolve()),
    () => undefined,
    never,
  );
  const judged = judgeIncoming(workbook, outcomes).map(({ file }) => file);
  expect(judged.map(({ fileName }) => fileName)).toEqual(files.map(({ fileName }) => fileName));
  expect(judged.filter(({ outcome }) => outcome === "ready")).toHaveLength(1);
  expect(judged.filter(({ outcome }) => outcome === "duplicate")).toHaveLength(9999);
});

describe("looking for files", () => {
  test("finds those in folders in the order of their names, and leaves hidden ones and links aside", async () => {
    const root = join(folder, "answers");
    mkdirSync(join(root, "managers"), { recursive: true });
    for (const name of ["b.uptake-answers", "a.xlsx", ".hidden", "~$a.xlsx", "managers/c.uptake-answers"])
      writeFileSync(join(root, name), "");
    symlinkSync(root, join(root, "round-about"));
    const found = await findFiles([root, join(root, "a.xlsx")], never);
    expect(found.map(({ fileName, inFolder }) => [fileName, inFolder])).toEqual([
      ["answers/a.xlsx", true],
      ["answers/b.uptake-answers", true],
      ["answers/managers/c.uptake-answers", true],
      ["a.xlsx", false],
    ]);
  });

  test("refuses more than can be taken in at once", async () => {
    const paths = Array<string>(20_001).fill(join(folder, "gone"));
    await expect(findFiles(paths, never)).rejects.toMatchObject({ failure: { code: "too-large" } });
  });
});
