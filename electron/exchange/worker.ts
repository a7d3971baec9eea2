import { systemCodeOf } from "../files/file-failure.ts";
import { describeError } from "../log/describe-error.ts";
import type { WorkerMessage, WorkerRequest } from "./protocol.ts";
import { writeExport } from "./write-export.ts";

/**
 * A utility process that carries out one request and says how it ended. Whoever started it ends it, by killing it:
 * that is also how a person cancels.
 */
process.parentPort.once("message", (event: { readonly data: WorkerRequest }) => void carryOut(event.data));

async function carryOut(request: WorkerRequest): Promise<void> {
  try {
    await writeExport(request, (fraction, doing) => post({ type: "progress", fraction, doing }));
    post({ type: "done" });
  } catch (error) {
    post({ type: "failed", systemCode: systemCodeOf(error), technical: describeError(error) });
  }
}

function post(message: WorkerMessage): void {
  process.parentPort.postMessage(message);
}
