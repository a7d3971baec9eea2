import type { IncomingFile } from "../../shared/domain/survey/incoming.ts";
import {
  judgeIncoming,
  takenIn,
  type Judgement,
  type Take,
} from "../../shared/domain/survey/judge-incoming.ts";
import type { ResponsesReview } from "../../shared/ipc/contract.ts";
import type { CommandOf } from "../../shared/workbook/commands.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { Refusal } from "../refusal.ts";

interface Batch {
  readonly engagementId: string;
  readonly files: readonly IncomingFile[];
  /** Other things in the folders that were chosen. */
  readonly others: number;
  /** What the person was last shown, to be held against what would be taken in. */
  shown: string;
}

/**
 * Batches of response files that were read and not yet taken in. What was answered stays here, in the main process:
 * the window is told of each file what became of it, and for anonymous ones nothing else.
 */
export class ResponseImports {
  readonly #batches = new Map<string, Batch>();

  /** Keeps a batch under the id of the job that read it. Of an engagement there is one at a time. */
  keep(jobId: string, engagementId: string, files: readonly IncomingFile[]): void {
    this.#batches.clear();
    const responses = files.filter(({ outcome }) => outcome.kind !== "other");
    const others = files.length - responses.length;
    this.#batches.set(jobId, { engagementId, files: responses, others, shown: "" });
  }

  /** What would become of each file as the engagement stands now. @throws Refusal `not-found` */
  review(jobId: string, engagementId: string, workbook: Workbook): ResponsesReview {
    const batch = this.#batch(jobId, engagementId);
    const files = judgeIncoming(workbook, batch.files).map(({ file }) => file);
    batch.shown = JSON.stringify(files);
    return { files, others: batch.others };
  }

  /**
   * The one command that takes a reviewed batch in.
   *
   * @param chosen what the person chose, by the number of the file
   * @throws Refusal when there is nothing to take in, or the engagement has changed so that the review no longer holds
   */
  command(
    jobId: string,
    engagementId: string,
    workbook: Workbook,
    chosen: ReadonlyMap<number, Take>,
  ): CommandOf<"responses/import"> {
    const batch = this.#batch(jobId, engagementId);
    const judged: readonly Judgement[] = judgeIncoming(workbook, batch.files);
    if (JSON.stringify(judged.map(({ file }) => file)) !== batch.shown)
      throw new Refusal(
        "invalid",
        "The engagement was changed since these files were looked through. Nothing was taken in. Look through the list again.",
      );
    const { responses, replaced } = takenIn(judged, chosen);
    if (responses.length === 0)
      throw new Refusal("invalid", "There is nothing to take in. Nothing was changed.");
    return { type: "responses/import", responses: [...responses], replaced: [...replaced] };
  }

  /** Lets go of what was read: it was taken in, or nobody wants it. */
  forget(): void {
    this.#batches.clear();
  }

  #batch(jobId: string, engagementId: string): Batch {
    const batch = this.#batches.get(jobId);
    if (batch?.engagementId === engagementId) return batch;
    throw new Refusal("not-found", "These files are not kept any more. Choose them again.");
  }
}
