import { basename, resolve } from "node:path";
import { Refusal } from "../refusal.ts";
import { checkFile } from "../store/check.ts";

/**
 * Looks through a workbook file without changing or keeping anything.
 *
 * @returns the line to print when it is sound.
 * @throws Refusal naming the first fault; StoreError when it cannot be read at all.
 */
export async function check(file: string): Promise<string> {
  const [first, ...more] = await checkFile(resolve(file));
  if (first === undefined) return `${basename(file)} is sound.\n`;
  const others = more.length === 0 ? "" : ` And ${more.length} more.`;
  throw new Refusal("damaged", `${basename(file)} is not sound: ${first}${others}`);
}
