import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { isKept } from "../../electron/kiosk/is-kept.ts";
import { keepKiosk, readKiosk, type KeptKiosk } from "../../electron/kiosk/kiosk-file.ts";
import { KioskLock } from "../../electron/kiosk/lock.ts";
import { isPin, keepPin, type KeptPin } from "../../electron/kiosk/pin.ts";
import { noTries } from "../../electron/kiosk/tries.ts";
import { openLog } from "../../electron/log/log.ts";
import { scratchFolder } from "../builders/folder.ts";

let pin: KeptPin;
beforeAll(async () => {
  pin = await keepPin("2468");
});

/** A lock over a file, with a clock that stands still until it is set; `again` is the one after a restart. */
function aLock() {
  const folder = scratchFolder();
  const file = join(folder, "kiosk.json");
  const clock = { now: Date.UTC(2026, 4, 4) };
  const log = openLog(join(folder, "logs"));
  keepKiosk(file, { version: 1, engagementId: "e", surveyId: "s", pin, ...noTries });
  const again = () => new KioskLock(file, keptIn(file), log, () => clock.now);
  return { file, folder, clock, lock: again(), again };
}

function keptIn(file: string): KeptKiosk {
  const found = readKiosk(file);
  if (found.kind !== "kept") throw new Error(`The file is ${found.kind}.`);
  return found.kiosk;
}

describe("a PIN", () => {
  test("is known again, and no other is", async () => {
    expect(await isPin("2468", pin)).toBe(true);
    for (const other of ["", "2469", "246", "24688", " 2468"]) expect(await isPin(other, pin)).toBe(false);
  });

  test("is kept differently each time, and never as it is", async () => {
    const other = await keepPin("2468");
    expect(other.hash).not.toBe(pin.hash);
    expect(other.salt).not.toBe(pin.salt);
    expect(JSON.stringify(pin)).not.toContain("2468");
  });

  test("may be words, from any keyboard", async () => {
    expect(await isPin("caf\u00e9 au lait", await keepPin("cafe\u0301 au lait"))).toBe(true);
  });
});

test("the right PIN opens at once and takes the file away", async () => {
  const { lock, file } = aLock();
  expect(await lock.try("2468")).toEqual({ open: true, wait: 0 });
  expect(isKept(file)).toBe(false);
});

test("each wrong PIN makes the next wait twice as long, up to ten minutes", async () => {
  const { lock, clock } = aLock();
  const waits: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) {
    const { open, wait } = await lock.try("0000");
    expect(open).toBe(false);
    waits.push(wait / 1000);
    clock.now += wait;
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]);
  expect(await lock.try("2468")).toMatchObject({ open: true });
});

test("while there is something to wait for not even the right PIN is looked at", async () => {
  const { lock, clock } = aLock();
  await lock.try("0000");
  await lock.try("0000");
  expect(await lock.try("2468")).toEqual({ open: false, wait: 1000 });
  clock.now += 999;
  expect(await lock.try("2468")).toEqual({ open: false, wait: 1 });
  clock.now += 1;
  expect(await lock.try("2468")).toMatchObject({ open: true });
});

test("many tries at once count one after the other", async () => {
  const { lock } = aLock();
  const tried = await Promise.all(["1111", "2222", "2468", "2468"].map((pin) => lock.try(pin)));
  expect(tried.map(({ open }) => open)).toEqual([false, false, false, false]);
});

test("the wait and what it grows by survive a restart", async () => {
  const { lock, clock, again } = aLock();
  for (let tries = 0; tries < 4; tries += 1) clock.now += (await lock.try("0000")).wait;
  await lock.try("0000");
  expect(await again().try("2468")).toEqual({ open: false, wait: 16_000 });
  clock.now += 16_000;
  expect(await again().try("0000")).toEqual({ open: false, wait: 32_000 });
});

test("a try counts before it is looked at, so that ending the app in between gains nothing", async () => {
  const { lock, file } = aLock();
  const tried = lock.try("0000");
  await Promise.resolve();
  await Promise.resolve();
  expect(keptIn(file).wrongTries).toBe(1);
  await tried;
});

test("a clock that was set back does not lock the consultant out", async () => {
  const { lock, clock } = aLock();
  await lock.try("0000");
  clock.now -= 86_400_000;
  expect(await lock.try("2468")).toEqual({ open: false, wait: 1000 });
});

test("where tries can no longer be kept they still count, and the right PIN opens", async () => {
  const { lock, folder, clock } = aLock();
  rmSync(folder, { recursive: true, force: true });
  expect(await lock.try("0000")).toEqual({ open: false, wait: 1000 });
  clock.now += 1000;
  expect(await lock.try("2468")).toMatchObject({ open: true });
});
