import { setTimeout as delay } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { Jobs } from "../../electron/jobs/jobs.ts";
import { Refusal } from "../../electron/refusal.ts";
import { failure } from "../../shared/ipc/result.ts";

const jobs = () =>
  new Jobs((error) =>
    error instanceof Refusal ? error.failure : failure("unexpected", "It broke.", "Reference ABC").error,
  );
const ended = (all: Jobs, id: string) => vi.waitFor(() => expect(all.state(id).state).not.toBe("running"));

test("a job tells how far it is and then what it wrote", async () => {
  const all = jobs();
  let goOn = (): void => undefined;
  const id = all.start(async (onProgress) => {
    onProgress(0.4, "Writing the roadmap");
    await new Promise<void>((resolve) => (goOn = resolve));
    return ["/out/a.xlsx"];
  });
  await vi.waitFor(() =>
    expect(all.state(id)).toEqual({ state: "running", progress: 0.4, doing: "Writing the roadmap" }),
  );
  expect(all.paths(id)).toEqual([]);
  goOn();
  await ended(all, id);
  expect(all.state(id)).toEqual({ state: "done", paths: ["/out/a.xlsx"] });
  expect(all.paths(id)).toEqual(["/out/a.xlsx"]);
});

test("a job that is stopped says so and not that it failed", async () => {
  const all = jobs();
  const id = all.start(async (_, signal) => {
    await delay(60_000, undefined, { signal }).catch(() => {
      throw new Refusal("cancelled", "Stopped.");
    });
    return [];
  });
  all.cancel(id);
  await ended(all, id);
  expect(all.state(id)).toEqual({ state: "cancelled" });
});

test("a job that is stopped between two of its steps says so too", async () => {
  const all = jobs();
  const id = all.start(async (_, signal) => {
    await delay(20);
    signal.throwIfAborted();
    return ["/out/a.xlsx"];
  });
  all.cancel(id);
  await ended(all, id);
  expect(all.state(id)).toEqual({ state: "cancelled" });
});

test("a failure is told with the reference under which it is logged", async () => {
  const all = jobs();
  const id = all.start(() => Promise.reject(new Error("boom")));
  await ended(all, id);
  expect(all.state(id)).toEqual({
    state: "failed",
    code: "unexpected",
    message: "It broke. (Reference ABC)",
  });
});

test("ending all jobs waits until each has cleaned up", async () => {
  const all = jobs();
  let cleaned = false;
  all.start(async (_, signal) => {
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    await delay(30);
    cleaned = true;
    throw new Refusal("cancelled", "Stopped.");
  });
  await delay(0);
  await all.cancelAll();
  expect(cleaned).toBe(true);
});

test("a job that never was is not found", () => {
  expect(() => jobs().state("nothing")).toThrow(Refusal);
});
