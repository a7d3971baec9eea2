import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cached } from "../../scripts/setup/cached.mjs";

let cache: string;
let made: number;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "uptake-cache-"));
  made = 0;
});

afterEach(() => rm(cache, { recursive: true }));

async function make(folder: string) {
  made += 1;
  await mkdir(join(folder, "deep"));
  await writeFile(join(folder, "deep/file"), "content");
}

test("what was made once is used again", async () => {
  const first = await cached(cache, "thing-1", make);
  expect(await cached(cache, "thing-1", make)).toBe(first);
  expect(made).toBe(1);
  expect(await readFile(join(first, "deep/file"), "utf8")).toBe("content");
});

test("a file that changed on disk is noticed, and everything is made again", async () => {
  const folder = await cached(cache, "thing-1", make);
  await writeFile(join(folder, "deep/file"), "CONTENT");
  await cached(cache, "thing-1", make);
  expect(made).toBe(2);
  expect(await readFile(join(folder, "deep/file"), "utf8")).toBe("content");
});

test("a file that went missing is noticed", async () => {
  const folder = await cached(cache, "thing-1", make);
  await rm(join(folder, "deep/file"));
  await cached(cache, "thing-1", make);
  expect(made).toBe(2);
});

test("work that fails half-way leaves nothing behind", async () => {
  const fail = async (folder: string) => {
    await make(folder);
    throw new Error("half-way");
  };
  await expect(cached(cache, "thing-1", fail)).rejects.toThrow("half-way");
  expect(await readdir(cache)).toEqual([]);
});

test("two that need the same thing at once make it once", async () => {
  await Promise.all([cached(cache, "thing-1", make), cached(cache, "thing-1", make)]);
  expect(made).toBe(1);
  expect(await readdir(cache)).toEqual(["thing-1"]);
});

test("a lock whose owner is gone does not hold anyone up", async () => {
  const gone = 2 ** 22 + 1;
  await writeFile(join(cache, "thing-1.lock"), String(gone));
  await cached(cache, "thing-1", make);
  expect(await readdir(cache)).toEqual(["thing-1"]);
});
