import { app } from "electron";
import type { ReadIncoming } from "../store/incoming.ts";
import { runInWorker, WorkerFailure } from "./worker-process.ts";

/**
 * Reads a file from outside in a process of its own: whatever is in the file, it can only end that process.
 *
 * @throws Refusal in words for the person; WorkerFailure
 */
export const readInWorker: ReadIncoming = async (from, to, scratch) => {
  // On the command line it may be asked for before Electron can start processes.
  await app.whenReady();
  const request = { type: "import", from, to, scratch } as const;
  const ended = await runInWorker(request, () => undefined, new AbortController().signal);
  if (ended.type === "imported") return ended.incoming;
  throw new WorkerFailure(null, `ended an import with ${ended.type}`);
};
