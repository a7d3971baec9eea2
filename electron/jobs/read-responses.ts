import type { Services } from "../services.ts";
import { findFiles } from "./find-files.ts";
import { readBatch, type ReadFiles } from "./read-batch.ts";
import { runInWorker } from "./worker-process.ts";

/**
 * Starts reading response files and folders of them for the open engagement; what they hold is kept for the review.
 *
 * @returns the id of the job, which is also that of the batch
 * @throws Refusal `not-open`
 */
export function startReading(services: Services, engagementId: string, paths: readonly string[]): string {
  const { engagement, jobs, responses } = services;
  const { surveys } = engagement.get(engagementId).workbook;
  const identities = [...surveys.values()].flatMap(({ keys }) => (keys ? [keys.identity] : []));
  const read: ReadFiles = (files, onRead, signal) =>
    runInWorker({ type: "responses", files: [...files], identities }, () => undefined, signal, onRead);
  const jobId = jobs.start(async (onProgress, signal) => {
    onProgress(0, "Looking for files");
    const files = await findFiles(paths, signal);
    const outcomes = await readBatch(files, read, onProgress, signal);
    // Another engagement may have been opened meanwhile.
    engagement.get(engagementId);
    responses.keep(jobId, engagementId, outcomes);
    return [];
  });
  return jobId;
}
