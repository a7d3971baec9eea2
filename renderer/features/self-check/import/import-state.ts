import { create } from "zustand";
import type { Take } from "../../../../shared/domain/survey/judge-incoming.ts";
import type { JobState, ResponsesReview } from "../../../../shared/ipc/contract.ts";
import type { Result } from "../../../../shared/ipc/result.ts";
import { api } from "../../../api.ts";
import { runHeld, settle, useOpenWorkbook } from "../../../state/workbook.ts";

/** How far the import of response files is. The answers themselves never come to the window before they are taken in. */
export type ImportPhase =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly jobId: string; readonly progress: number; readonly doing: string }
  | {
      readonly kind: "reviewing";
      readonly jobId: string;
      readonly review: ResponsesReview;
      /** What was chosen of what is in the way of another, by the number of the file. */
      readonly chosen: ReadonlyMap<number, Take>;
      readonly taking: boolean;
    };

interface ImportState {
  readonly phase: ImportPhase;
  /** Why the last thing asked for was not done; a sentence. */
  readonly problem: string | null;
}

const begin: ImportState = { phase: { kind: "choosing" }, problem: null };

export const useImport = create<ImportState>()(() => begin);

/** How often a running job is asked how far it is, ms. */
const pollMs = 150;

/** Asks for files or a folder and reads them. */
export async function readChosen(from: "files" | "folder"): Promise<void> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return;
  await settle();
  await follow(engagementId, await api.responses.choose({ engagementId, from }));
}

/** Reads files and folders that were dropped. */
export async function readDropped(files: readonly File[]): Promise<void> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null || files.length === 0) return;
  if (useImport.getState().phase.kind === "reading") return;
  const paths = api.pathsOfDropped(files).filter((path) => path !== "");
  if (paths.length === 0) {
    useImport.setState({
      problem:
        "What was dropped is no file on this computer. Save it into a folder first, then drop it again.",
    });
    return;
  }
  await settle();
  await follow(engagementId, await api.responses.readDropped({ engagementId, paths }));
}

/** Stops reading; nothing is taken in. */
export function stopReading(): void {
  const { phase } = useImport.getState();
  if (phase.kind === "reading") void api.job.cancel({ jobId: phase.jobId });
}

/** Chooses what becomes of a file that is in the way of another; null leaves it out. */
export function choose(index: number, take: Take | null): void {
  const { phase } = useImport.getState();
  if (phase.kind !== "reviewing") return;
  const { files } = phase.review;
  const chosen = new Map(phase.chosen);
  if (take === "replace")
    for (const other of chosen.keys())
      if (chosen.get(other) === "replace" && files[other]?.contest === files[index]?.contest)
        chosen.delete(other);
  if (take === null) chosen.delete(index);
  else chosen.set(index, take);
  useImport.setState({ phase: { ...phase, chosen } });
}

/** Takes the reviewed files in as one step. @returns whether it was done */
export async function takeIn(): Promise<boolean> {
  const { phase } = useImport.getState();
  if (phase.kind !== "reviewing" || phase.taking) return false;
  useImport.setState({ phase: { ...phase, taking: true }, problem: null });
  const { jobId } = phase;
  const chosen = [...phase.chosen].map(([file, take]) => ({ file, take }));
  const refused = await runHeld((engagementId, commandId) =>
    api.responses.takeIn({ engagementId, jobId, commandId, chosen }),
  );
  if (refused === null) {
    useImport.setState(begin);
    return true;
  }
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId !== null) await review(engagementId, jobId);
  useImport.setState({ problem: refused.message });
  return false;
}

/** Begins anew: what is being read is stopped, what was read is let go. */
export function startOver(): void {
  stopReading();
  useImport.setState(begin);
  void api.responses.forget();
}

async function follow(
  engagementId: string,
  started: Result<{ readonly jobId: string } | null>,
): Promise<void> {
  if (!started.ok) useImport.setState({ problem: started.error.message });
  if (!started.ok || !started.value) return;
  const { jobId } = started.value;
  show(jobId, { state: "running", progress: 0, doing: "Starting" });
  for (;;) {
    await new Promise((resume) => setTimeout(resume, pollMs));
    const result = await api.job.state({ jobId });
    const state: JobState = result.ok ? result.value : { state: "failed", ...result.error };
    const { phase } = useImport.getState();
    if (phase.kind !== "reading" || phase.jobId !== jobId) return;
    if (state.state === "done") return review(engagementId, jobId);
    if (state.state === "running") show(jobId, state);
    else {
      useImport.setState({ ...begin, problem: state.state === "failed" ? state.message : null });
      return;
    }
  }
}

function show(jobId: string, { progress, doing }: Extract<JobState, { readonly state: "running" }>): void {
  useImport.setState({ phase: { kind: "reading", jobId, progress, doing }, problem: null });
}

async function review(engagementId: string, jobId: string): Promise<void> {
  const result = await api.responses.review({ engagementId, jobId });
  if (!result.ok) useImport.setState({ ...begin, problem: result.error.message });
  else
    useImport.setState({
      phase: { kind: "reviewing", jobId, review: result.value, chosen: new Map(), taking: false },
      problem: null,
    });
}
