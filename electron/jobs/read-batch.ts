import type { IncomingFile, ReadOutcome } from "../../shared/domain/survey/incoming.ts";
import type { FoundFile } from "./find-files.ts";
import type { OnProgress, OnRead } from "./worker-process.ts";

/** Reads files in a process of its own and tells of each in turn; `runInWorker` with a `ResponsesRequest`. */
export type ReadFiles = (
  files: readonly FoundFile[],
  onRead: OnRead,
  signal: AbortSignal,
) => Promise<unknown>;

/** A file that takes longer than this, ms, is given up. */
const longestFile = 20_000;
/** After so many files that ended the process reading them, somebody is playing with us. */
const mostFailures = 100;

const stuck: ReadOutcome = {
  kind: "refused",
  reason: "Reading it took too much time or memory, so it was given up.",
};

const notLookedAt: ReadOutcome = {
  kind: "refused",
  reason:
    "It was not looked at, because reading was stopped by too many of the files before it. Choose it again without those.",
};

/**
 * Reads a batch of files. A file that ends the process reading it, or keeps it for too long, is refused, and the
 * reading goes on behind it in another process. After too many of them the rest is refused as well.
 *
 * @throws whatever reading ended with when the signal came
 */
export async function readBatch(
  files: readonly FoundFile[],
  read: ReadFiles,
  onProgress: OnProgress,
  signal: AbortSignal,
  patience = longestFile,
): Promise<readonly IncomingFile[]> {
  const outcomes: ReadOutcome[] = [];
  const onRead: OnRead = (outcome) => {
    outcomes.push(outcome);
    onProgress(outcomes.length / files.length, `Reading ${outcomes.length} of ${files.length} files`);
  };
  let failures = 0;
  while (outcomes.length < files.length) {
    try {
      await readWatched(files.slice(outcomes.length), read, onRead, signal, patience);
      // It said that it was done; what it did not tell of it passed over.
      while (outcomes.length < files.length) onRead(stuck);
    } catch (error) {
      if (signal.aborted) throw error;
      onRead(stuck);
      failures += 1;
      if (failures > mostFailures) break;
    }
  }
  while (outcomes.length < files.length) onRead(notLookedAt);
  return outcomes.map((outcome, i) => ({ fileName: files[i]?.fileName ?? "", outcome }));
}

/** Ends the reading when for some time nothing is heard of it. */
async function readWatched(
  files: readonly FoundFile[],
  read: ReadFiles,
  onRead: OnRead,
  signal: AbortSignal,
  patience: number,
): Promise<void> {
  const watchdog = new AbortController();
  let timer = setTimeout(() => watchdog.abort(), patience);
  const onHeard: OnRead = (outcome) => {
    clearTimeout(timer);
    timer = setTimeout(() => watchdog.abort(), patience);
    onRead(outcome);
  };
  try {
    await read(files, onHeard, AbortSignal.any([signal, watchdog.signal]));
  } finally {
    clearTimeout(timer);
  }
}
