import { engagementOf } from "../../shared/workbook/model.ts";
import type { Services } from "../services.ts";
import { findFiles } from "./find-files.ts";
import { keeping } from "./kept-outcomes.ts";
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
  const { workbook } = engagement.get(engagementId);
  const identities = [...workbook.surveys.values()].flatMap(({ keys }) => (keys ? [keys.identity] : []));
  // Forms carry the id of the row: a copy that came in beside its original has another in the library.
  const keep = keeping(engagementOf(workbook).id);
  const read: ReadFiles = (files, onRead, signal) =>
    runInWorker(
      { type: "responses", files: [...files], identities },
      () => undefined,
      signal,
      (outcome) => onRead(keep(outcome)),
    );
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
