/** The text of a list file as spreadsheet programs save it: UTF-8, UTF-16 with its mark, or the old Western code page. */
export async function readListFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Larger files are no lists of people or groups. */
export const largestListFile = 20 * 1024 * 1024;

/** Why a file cannot hold a list, or null. Workbooks of Excel are refused by name, with the way around it. */
export function listFileProblem(file: File): string | null {
  if (/\.(xlsx?|xlsm|ods|numbers)$/i.test(file.name))
    return "This is a spreadsheet. Save it as CSV, or copy the cells and paste them here.";
  if (file.size > largestListFile) return "This file is too large for a list. Nothing was read from it.";
  return null;
}
