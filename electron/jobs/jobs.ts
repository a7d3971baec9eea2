import { randomUUID } from "node:crypto";
import type { JobState } from "../../shared/ipc/contract.ts";
import type { Failure } from "../../shared/ipc/result.ts";
import { Refusal } from "../refusal.ts";
import type { OnProgress } from "./worker-process.ts";

/** What a job does: reports how far it is, ends when the signal comes, and gives the paths of what it wrote. */
export type JobWork = (onProgress: OnProgress, signal: AbortSignal) => Promise<readonly string[]>;

interface Job {
  state: JobState;
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** The long works of this run of the app. A job that ended is remembered, so that the window can ask for its result. */
export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #failureOf: (error: unknown) => Failure;

  /** @param failureOf words an error for the person. */
  constructor(failureOf: (error: unknown) => Failure) {
    this.#failureOf = failureOf;
  }

  /** Starts a work and returns the job's id. */
  start(work: JobWork): string {
    const jobId = randomUUID();
    const controller = new AbortController();
    const job: Job = {
      state: { state: "running", progress: 0, doing: "Starting" },
      controller,
      ended: Promise.resolve().then(() => this.#carryOut(job, work)),
    };
    this.#jobs.set(jobId, job);
    return jobId;
  }

  /** @throws Refusal `not-found` for a job that never was. */
  state(jobId: string): JobState {
    return this.#job(jobId).state;
  }

  /** Asks the job to end; one that has ended stays as it is. @throws Refusal `not-found`. */
  cancel(jobId: string): void {
    this.#job(jobId).controller.abort();
  }

  /** Paths the job wrote; none while it runs or when it failed. @throws Refusal `not-found`. */
  paths(jobId: string): readonly string[] {
    const { state } = this.#job(jobId);
    return state.state === "done" ? state.paths : [];
  }

  /** Whether any job is under way. */
  running(): boolean {
    return [...this.#jobs.values()].some(({ state }) => state.state === "running");
  }

  /** Ends every job and waits until each has cleaned up behind itself. */
  async cancelAll(): Promise<void> {
    for (const job of this.#jobs.values()) job.controller.abort();
    await Promise.all([...this.#jobs.values()].map((job) => job.ended));
  }

  async #carryOut(job: Job, work: JobWork): Promise<void> {
    const onProgress: OnProgress = (progress, doing) => {
      if (job.state.state === "running") job.state = { state: "running", progress, doing };
    };
    try {
      job.state = { state: "done", paths: await work(onProgress, job.controller.signal) };
    } catch (error) {
      // A work that was stopped between two of its steps ends with the signal's own reason.
      if (error === job.controller.signal.reason) {
        job.state = { state: "cancelled" };
        return;
      }
      const { code, message, detail } = this.#failureOf(error);
      if (code === "cancelled") job.state = { state: "cancelled" };
      else
        job.state = {
          state: "failed",
          code,
          message: detail === undefined ? message : `${message} (${detail})`,
        };
    }
  }

  #job(jobId: string): Job {
    const job = this.#jobs.get(jobId);
    if (!job) throw new Refusal("not-found", "This work is not known any more. Start it again.");
    return job;
  }
}
