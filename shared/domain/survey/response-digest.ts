import type { ResponseFile } from "./response-file.ts";

/** What the digest is made of: everything else in a fixed order, so that two writers of the same answers agree. */
export function digestedText(file: Omit<ResponseFile, "digest">): string {
  const { format, formatVersion, engagementId, surveyId, version, receipt } = file;
  const answers = file.answers.map(({ itemId, value, proof }) => [itemId, value, proof]);
  return JSON.stringify([
    format,
    formatVersion,
    engagementId,
    surveyId,
    version,
    receipt,
    file.audience,
    file.groupId,
    file.personId,
    file.name,
    answers,
  ]);
}
