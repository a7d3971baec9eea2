import { spawn, spawnSync, type SpawnOptions } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { structureFaults } from "../../electron/store/database.ts";
import { seeded, seedOfRun } from "../builders/seeded.ts";
import { openStore, scratchFolder, workbookFile } from "./scratch.ts";

const rounds = 100;
const child = new URL("kill-child.ts", import.meta.url).pathname;

/** What a line that the child printed tells. */
type Told = { readonly id: string; readonly text: string } | { readonly undone: readonly string[] };

it(
  `killed at ${rounds} random moments, the file has every acknowledged edit and is sound`,
  { timeout: 120_000 },
  async () => {
    const seed = seedOfRun();
    const random = seeded(seed);
    const path = workbookFile();
    // A killed process leaves no compile cache; one that ends by itself fills it, and the rounds start twice as fast.
    const env = { ...process.env, NODE_COMPILE_CACHE: scratchFolder() };
    expect(spawnSync(process.execPath, childArguments(), { env }).stderr.toString()).toBe("");
    const expected = new Map<string, string>();
    let number = 0;
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      const told = await editUntilKilled(path, random.below(1_000_000), number, random.below(50), env);
      for (const line of told) takeIn(expected, line);
      acknowledged += told.length;
      const where = `round ${round}, UPTAKE_SEED=${seed}`;
      const store = openStore(path);
      expect(structureFaults(store.database, "integrity_check"), where).toEqual([]);
      // The one edit that was on its way may be there or not; then it counts from here on.
      const found = new Map([...store.workbook.evidence].map(([id, row]) => [id, row.note]));
      const differing = [...new Set([...found.keys(), ...expected.keys()])].filter(
        (id) => found.get(id) !== expected.get(id),
      );
      expect(differing.length, `${where}: ${differing.join(", ")}`).toBeLessThanOrEqual(1);
      const lost = differing.filter((id) => !found.has(id));
      if (lost.length > 0)
        expect(store.history(1)[0]?.state, `${where}: ${lost.join()} is lost`).toBe("undone");
      store.close();
      expected.clear();
      for (const [id, text] of found) expected.set(id, text);
      number += told.length + 2;
    }
    expect(acknowledged, `UPTAKE_SEED=${seed}`).toBeGreaterThan(rounds);
  },
);

function childArguments(...more: readonly string[]): string[] {
  return ["--disable-warning=ExperimentalWarning", child, ...more];
}

function takeIn(expected: Map<string, string>, told: Told): void {
  if ("id" in told) expected.set(told.id, told.text);
  else for (const id of told.undone) expected.delete(id);
}

/** Lets the child edit for so many milliseconds; resolves with what it had acknowledged, in order. */
async function editUntilKilled(
  path: string,
  seed: number,
  first: number,
  milliseconds: number,
  env: NonNullable<SpawnOptions["env"]>,
): Promise<readonly Told[]> {
  const process_ = spawn(process.execPath, childArguments(path, String(seed), String(first)), {
    stdio: ["ignore", "pipe", "pipe"],
    env,
  });
  let output = "";
  let errors = "";
  const ended = new Promise<void>((resolve) => process_.once("close", () => resolve()));
  process_.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  const ready = new Promise<void>((resolve) => {
    process_.stdout.on("data", (data: Buffer) => {
      output += data.toString();
      if (output.startsWith("ready\n")) resolve();
    });
  });
  await Promise.race([ready, ended]);
  await sleep(milliseconds);
  process_.kill("SIGKILL");
  await ended;
  expect(errors).toBe("");
  // A last line without its end was not told completely.
  const lines = output.split("\n").slice(1, -1);
  return lines.map((line) => JSON.parse(line) as Told);
}
