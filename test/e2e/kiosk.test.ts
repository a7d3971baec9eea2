import { expect, test, type ElectronApplication, type Page } from "@playwright/test";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onDisk } from "./engagement.ts";
import {
  answer,
  client,
  handOver,
  kill,
  leaveWith,
  openSurvey,
  pin,
  send,
  startAgain,
  startInKiosk,
  windows,
} from "./kiosk-app.ts";
import { root } from "./launch.ts";
import { photograph } from "./screens.ts";
import { electronHere } from "./start-electron.ts";

let userData: string;
let running: ElectronApplication | null = null;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), "uptake-kiosk-"));
});
test.afterEach(async () => {
  if (running) await kill(running).catch(() => undefined);
  running = null;
  await rm(userData, { recursive: true, force: true });
});

test("smoke", async () => {
  const { app, kiosk, main, engagementId } = await startInKiosk(userData);
  running = app;
  console.log(await windows(app));
  await kiosk.screenshot({ path: "/tmp/k1.png" });
  await answer(kiosk);
  await kiosk.screenshot({ path: "/tmp/k2.png" });
  await send(kiosk);
  await kiosk.screenshot({ path: "/tmp/k3.png" });
  await kiosk.getByRole("button", { name: "Next person" }).click();
  await kiosk.getByRole("button", { name: "Consultant" }).click();
  await kiosk.screenshot({ path: "/tmp/k4.png" });
  await leaveWith(kiosk, "1111");
  await expect(kiosk.getByText("That is not the PIN")).toBeVisible();
  await kiosk.screenshot({ path: "/tmp/k5.png" });
  await kiosk.waitForTimeout(1500);
  await leaveWith(kiosk, pin);
  await expect.poll(() => windows(app).then((all) => all.length)).toBe(1);
  console.log(await windows(app), (await onDisk(main, engagementId, "responses")).length);
  await main.screenshot({ path: "/tmp/k6.png" });
});
