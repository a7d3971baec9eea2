import { utilityProcess, type UtilityProcess } from "electron";
import type { Failure } from "../../shared/ipc/result.ts";
import type { WorkerMessage, WorkerRequest } from "../exchange/protocol.ts";
import { places } from "../places.ts";
import { Refusal } from "../refusal.ts";

/** A worker that takes longer than this, ms, is stuck. Ten times the sample takes seconds. */
const longestRun = 5 * 60_000;
/** A batch of response files may be of any length; whoever reads one sees to it that no single file takes long. */
const longestBatch = 60 * 60_000;
/** Heap of a worker, MB. A hundred times the sample fits. */
const largestHeap = 1024;
/** Heap for reading response files, MB: they are read one at a time, and none is larger than 5 MB. */
const largestBatchHeap = 256;

/** How far a job is: `fraction` 0 … 1 and what is under way. */
export type OnProgress = (fraction: number, doing: string) => void;

/** A worker said that its work failed, or ended without a word. `technical` is for the log, with nothing of a client. */
export class WorkerFailure extends Error {
  override readonly name = "WorkerFailure";
  /** Node's `code` of a failed file operation, or null. */
  readonly code: string | null;
  readonly technical: string;

  constructor(code: string | null, technical: string) {
    super("The worker failed.");
    this.code = code;
    this.technical = technical;
  }
}

/** What came of one file; see the message of this type. */
export type OnRead = (outcome: Extract<WorkerMessage, { readonly type: "read" }>["outcome"]) => void;

/** What a worker says when it is done. */
export type Ended = Extract<WorkerMessage, { readonly type: "done" | "imported" }>;

/** What the person is told when a worker was stopped. */
const words: Readonly<
  Record<WorkerRequest["type"], { service: string; tooLong: string; tooMuch: string; stopped: string }>
> = {
  export: {
    service: "Uptake export",
    tooLong: "This took too long and was stopped. Nothing was written.",
    tooMuch:
      "The export stopped by itself, most likely for lack of memory. Nothing was written. Close other programs and try again.",
    stopped: "Stopped. Nothing was written.",
  },
  import: {
    service: "Uptake import",
    tooLong: "Reading this file took too long, so it was stopped. Nothing was imported.",
    tooMuch:
      "Reading this file took too much memory, so it was stopped. Nothing was imported. If it is a JSON file, import the .uptake file instead.",
    stopped: "Stopped. Nothing was imported.",
  },
  form: {
    service: "Uptake export",
    tooLong: "Writing the form took too long and was stopped. Nothing was written.",
    tooMuch:
      "Writing the form stopped by itself, most likely for lack of memory. Nothing was written. Close other programs and try again.",
    stopped: "Stopped. Nothing was written.",
  },
  responses: {
    service: "Uptake import",
    tooLong:
      "Reading these files took too long, so it was stopped. Nothing was taken in. Choose fewer at a time.",
    tooMuch: "Reading these files took too much memory, so it was stopped. Nothing was taken in.",
    stopped: "Stopped. Nothing was taken in.",
  },
};

/**
 * Has a request carried out in a process of its own, with limits of time and memory, so that nothing it meets can stop
 * the app. Ends the process when the signal comes.
 *
 * @param onRead told of each file of a batch.
 * @throws Refusal `cancelled` after the signal, `too-large` past a limit, or as the worker words it; WorkerFailure
 * otherwise.
 */
export async function runInWorker(
  request: WorkerRequest,
  onProgress: OnProgress,
  signal: AbortSignal,
  onRead: OnRead = () => undefined,
): Promise<Ended> {
  signal.throwIfAborted();
  const { service, tooLong, stopped } = words[request.type];
  const isBatch = request.type === "responses";
  const worker = utilityProcess.fork(places.worker(), [], {
    serviceName: service,
    // Node's own flag for this is not heard by such a process.
    execArgv: [`--js-flags=--max-old-space-size=${isBatch ? largestBatchHeap : largestHeap}`],
    stdio: "ignore",
  });
  const limit = AbortSignal.timeout(isBatch ? longestBatch : longestRun);
  const stop = AbortSignal.any([signal, limit]);
  // A process that is not there yet cannot be ended; it is as soon as it is.
  const kill = (): void => {
    if (!worker.kill()) worker.once("spawn", () => worker.kill());
  };
  stop.addEventListener("abort", kill, { once: true });
  try {
    return await untilItEnds(worker, request, onProgress, onRead);
  } catch (error) {
    if (signal.aborted) throw new Refusal("cancelled", stopped);
    if (limit.aborted) throw new Refusal("too-large", tooLong);
    throw error;
  } finally {
    stop.removeEventListener("abort", kill);
    worker.kill();
  }
}

function untilItEnds(
  worker: UtilityProcess,
  request: WorkerRequest,
  onProgress: OnProgress,
  onRead: OnRead,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: WorkerMessage) => {
      if (message.type === "progress") onProgress(message.fraction, message.doing);
      else if (message.type === "read") onRead(message.outcome);
      else if (message.type === "refused") reject(refusalOf(message.failure));
      else if (message.type === "failed") reject(new WorkerFailure(message.systemCode, message.technical));
      else resolve(message);
    });
    // After any other ending this changes nothing any more.
    worker.once("exit", (code) =>
      reject(
        code === 0
          ? new WorkerFailure(null, "ended without a word")
          : new Refusal("too-large", words[request.type].tooMuch),
      ),
    );
    worker.once("spawn", () => worker.postMessage(request));
  });
}

function refusalOf({ code, message, detail }: Failure): Refusal {
  return new Refusal(code, message, detail);
}
