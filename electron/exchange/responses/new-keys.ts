import type { SurveyKeys } from "../../../shared/workbook/entities/surveys.ts";

/** A new age key pair (X25519), by which response files are sealed and opened. */
export async function newKeys(): Promise<SurveyKeys> {
  const { generateX25519Identity, identityToRecipient } = await import("age-encryption");
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
