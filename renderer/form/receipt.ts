/**
 * A receipt: 128 random bits in hexadecimal, by which a respondent's answers are known wherever they go. Nothing in it
 * tells of the person, the machine or the time.
 */
export function newReceipt(): string {
  // Not randomUUID, which browsers keep from pages that they do not trust; an opened file can be such a page.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
