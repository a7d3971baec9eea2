import { address } from "./address.ts";
import type { Facts } from "./facts.ts";
import type { PrintSetup } from "./model.ts";
import { dateWords, shortened } from "./words.ts";

/** Regions that print on Letter; the rest of the world prints on A4. */
const letterRegions = new Set(["US", "CA", "MX", "CL", "CO", "CR", "GT", "PA", "PH", "PR", "SV", "VE"]);

/** How a sheet prints: one page wide, its header row on every page, who and what it is about in the margins. */
export function printSetup(
  facts: Facts,
  title: string,
  lastColumn: number,
  lastRow: number,
  { landscape, repeatRow }: { readonly landscape: boolean; readonly repeatRow: number | null },
): PrintSetup {
  const { engagement, setting } = facts;
  return {
    landscape,
    paper: letterRegions.has(regionOf(setting.locale)) ? "letter" : "a4",
    repeatRows: repeatRow === null ? null : `${repeatRow}:${repeatRow}`,
    area: `A1:${address(lastColumn, lastRow)}`,
    header: { left: shortened(engagement.client, 80), right: title },
    footer: dateWords(setting.today),
  };
}

/** The region of a BCP 47 tag, as in en-US or zh-Hans-CN; empty when it names none. */
function regionOf(locale: string): string {
  return (
    locale
      .split("-")
      .slice(1)
      .find((part) => /^[A-Z]{2}$/i.test(part))
      ?.toUpperCase() ?? ""
  );
}
