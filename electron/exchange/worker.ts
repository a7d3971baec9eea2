import { failure } from "../../shared/ipc/result.ts";
import { systemCodeOf } from "../files/file-failure.ts";
import { describeError } from "../log/describe-error.ts";
import { StoreError } from "../store/store-error.ts";
import type {
  ExportRequest,
  FormRequest,
  ImportRequest,
  ResponsesRequest,
  WorkerMessage,
  WorkerRequest,
} from "./protocol.ts";

/**
 * A utility process that carries out one request and says how it ended. Whoever started it ends it, by killing it:
 * that is also how a person cancels.
 */
process.parentPort.once("message", (event: { readonly data: WorkerRequest }) => void carryOut(event.data));

async function carryOut(request: WorkerRequest): Promise<void> {
  try {
    post(await carriedOut(request));
  } catch (error) {
    post(ending(error));
  }
}

function carriedOut(request: WorkerRequest): Promise<WorkerMessage> {
  switch (request.type) {
    case "export":
      return write(request);
    case "import":
      return read(request);
    case "form":
      return writeForm(request);
    case "responses":
      return readAnswers(request);
  }
}

// Each request loads what it needs: reading a file needs no Excel.
async function write(request: ExportRequest): Promise<WorkerMessage> {
  const { writeExport } = await import("./write-export.ts");
  await writeExport(request, (fraction, doing) => post({ type: "progress", fraction, doing }));
  return { type: "done" };
}

async function read({ from, to, scratch }: ImportRequest): Promise<WorkerMessage> {
  const { readIncoming } = await import("../store/incoming.ts");
  return { type: "imported", incoming: await readIncoming(from, to, scratch) };
}

async function writeForm(request: FormRequest): Promise<WorkerMessage> {
  const { writeForm: write } = await import("./write-form.ts");
  await write(request);
  return { type: "done" };
}

async function readAnswers(request: ResponsesRequest): Promise<WorkerMessage> {
  const { readResponses } = await import("./responses/read-responses.ts");
  await readResponses(request, (outcome) => post({ type: "read", outcome }));
  return { type: "done" };
}

function ending(error: unknown): WorkerMessage {
  if (error instanceof StoreError && error.code !== "unexpected") {
    return { type: "refused", failure: failure(error.code, error.message, error.detail).error };
  }
  return { type: "failed", systemCode: systemCodeOf(error), technical: describeError(error) };
}

function post(message: WorkerMessage): void {
  process.parentPort.postMessage(message);
}
