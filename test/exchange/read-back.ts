import { readXlsx, type CellValue } from "hucre/xlsx";
import { readFileSync } from "node:fs";
import { address, serialOf } from "../../shared/report/address.ts";
import type { Book } from "../../shared/report/model.ts";

/** A written workbook as another program reads it: each sheet's values by row and column. */
export type ReadBack = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

export async function readBack(file: Uint8Array | string): Promise<ReadBack> {
  const { sheets } = await readXlsx(typeof file === "string" ? readFileSync(file) : file);
  return new Map(sheets.map(({ name, rows }) => [name, rows]));
}

/** A value as our model has it: dates as serial numbers, nothing as an empty text. */
export function plain(value: CellValue | undefined): string | number | boolean {
  if (value instanceof Date) return serialOf(value.toISOString().slice(0, 10));
  return value ?? "";
}

/** Where a file read back differs from its book; `only` chooses the cells to be compared. */
export function differences(
  book: Book,
  read: ReadBack,
  only: (cell: { readonly formula?: string }) => boolean,
): readonly string[] {
  return book.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, i) =>
      cells.flatMap((cell, j) => {
        if (!cell || !only(cell)) return [];
        const [ours, theirs] = [cell.value ?? "", plain(read.get(name)?.[i]?.[j])];
        if (isSame(ours, theirs)) return [];
        return [`${name}!${address(j + 1, i + 1)}: ${ours} is ${theirs} in the file`];
      }),
    ),
  );
}

function isSame(ours: string | number | boolean, theirs: string | number | boolean): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}
