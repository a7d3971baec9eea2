import { create } from "zustand";
import type { ExportKind, JobState } from "../../shared/ipc/contract.ts";
import type { Failure } from "../../shared/ipc/result.ts";
import { api } from "../api.ts";
import { settle, useOpenWorkbook } from "./workbook.ts";

/** An export under way, or the last of its kind that ended. It goes on whatever screen is shown. */
export interface ExportJob {
  readonly id: string;
  readonly engagementId: string;
  readonly what: ExportKind;
  readonly state: JobState;
}

interface Jobs {
  /** At most one of each kind for each engagement. */
  readonly jobs: readonly ExportJob[];
  /** The export whose target is being asked for, so that it is not asked for twice. */
  readonly asking: ExportKind | null;
}

export const useJobs = create<Jobs>()(() => ({ jobs: [], asking: null }));

/** How often a running job is asked how far it is. */
const pollMs = 200;

/** Asks where to and starts an export of the open engagement; resolves to why it could not start, or null. */
export async function startExport(what: ExportKind): Promise<Failure | null> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null || useJobs.getState().asking !== null || isRunning(engagementId, what))
    return null;
  useJobs.setState({ asking: what });
  await settle();
  const result = await api.export.start({ engagementId, what });
  useJobs.setState({ asking: null });
  if (!result.ok) {
    put({ id: crypto.randomUUID(), engagementId, what, state: { state: "failed", ...result.error } });
    return result.error;
  }
  if (result.value) void follow({ id: result.value.jobId, engagementId, what });
  return null;
}

/** Stops a running export; nothing is left of what it had written. */
export function cancelExport(job: ExportJob): void {
  void api.job.cancel({ jobId: job.id });
}

/** Shows the written file in the system's file manager. */
export function revealExport(job: ExportJob): void {
  void api.job.reveal({ jobId: job.id });
}

/** Takes an ended export off the screen. */
export function dismissExport(job: ExportJob): void {
  useJobs.setState(({ jobs }) => ({ jobs: jobs.filter((other) => other.id !== job.id) }));
}

function isRunning(engagementId: string, what: ExportKind): boolean {
  return useJobs
    .getState()
    .jobs.some(
      (job) => job.engagementId === engagementId && job.what === what && job.state.state === "running",
    );
}

async function follow(job: Omit<ExportJob, "state">): Promise<void> {
  put({ ...job, state: { state: "running", progress: 0, doing: "Starting" } });
  for (;;) {
    await new Promise((resume) => setTimeout(resume, pollMs));
    const result = await api.job.state({ jobId: job.id });
    const state: JobState = result.ok ? result.value : { state: "failed", ...result.error };
    put({ ...job, state });
    if (state.state !== "running") return;
  }
}

/** Takes the place of the job before it of the same kind. */
function put(job: ExportJob): void {
  useJobs.setState(({ jobs }) => ({
    jobs: [
      ...jobs.filter((other) => other.engagementId !== job.engagementId || other.what !== job.what),
      job,
    ],
  }));
}
