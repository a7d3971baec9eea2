/** How the names of files with answers end; sealed ones end the same and are told apart by their content. */
export const responseFileExtension = "uptake-answers";

/** Characters that Windows, macOS or Linux do not take in a file name, and marks that turn the direction of reading. */
// oxlint-disable-next-line no-control-regex -- control characters are among them
const refused = /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What a file with answers is called: the questionnaire's title and the beginning of the receipt. */
export function responseFileName(title: string, receipt: string): string {
  const plain = title.replace(refused, " ").replace(/\s+/g, " ").trim();
  const words = Array.from(plain).slice(0, 60).join("").trim();
  return `${words === "" ? "Answers" : words} ${receipt.slice(0, 6)}.${responseFileExtension}`;
}
