import type { ReadOutcome } from "../../shared/domain/survey/incoming.ts";
import { forAnotherEngagement } from "../../shared/domain/survey/judge-incoming.ts";

/** Bytes of responses that one batch may keep in memory until it is taken in: 20,000 ordinary ones are a fraction. */
const mostKept = 100 * 1024 * 1024;

const noRoom: ReadOutcome = {
  kind: "refused",
  reason: "More than 100 MB of answers came at once. Take this one in after the others.",
};

/**
 * What is kept of each file of a batch while it is read. A response for another engagement, and one that finds no room
 * any more, is refused at once, and nothing of it is kept.
 *
 * @param engagementId of the engagement that the batch is read for, as its forms carry it
 * @param most bytes of all that is kept
 */
export function keeping(engagementId: string, most = mostKept): (outcome: ReadOutcome) => ReadOutcome {
  let kept = 0;
  return (outcome) => {
    if (outcome.kind !== "response") return outcome;
    if (outcome.response.engagementId !== engagementId)
      return { kind: "refused", reason: forAnotherEngagement };
    const size = Buffer.byteLength(JSON.stringify(outcome));
    if (kept + size > most) return noRoom;
    kept += size;
    return outcome;
  };
}
