import type { ReadOutcome } from "../../../shared/domain/survey/incoming.ts";
import type { ResponsesRequest } from "../protocol.ts";
import { readResponseFile } from "./read-response-file.ts";
import { Opener } from "./sealed.ts";

/**
 * Reads files with answers one after another, so that never more than one of them is in memory, and says of each what
 * it turned out to be.
 */
export async function readResponses(
  { files, identities }: Pick<ResponsesRequest, "files" | "identities">,
  onRead: (outcome: ReadOutcome) => void,
): Promise<void> {
  const opener = new Opener(identities);
  for (const file of files) onRead(await readResponseFile(file, opener));
}
