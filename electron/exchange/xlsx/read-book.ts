import type { CellValue } from "hucre/xlsx";

/** A cell that holds something. */
export interface ReadCell {
  /** As typed: numbers and yes or no as they are written in English. */
  readonly text: string;
  /** The text is what a formula came to. */
  readonly isFormula: boolean;
}

/** A sheet of a foreign workbook: its cells by row and column, from 1; null where there is nothing. */
export interface ReadSheet {
  readonly rowCount: number;
  readonly cell: (row: number, column: number) => ReadCell | null;
}

/** The part of a workbook that is read, so that a few cells far apart cannot ask for a field of millions. */
export interface ReadRange {
  readonly sheets: readonly string[];
  readonly rows: number;
  /** Letter of the last column. */
  readonly lastColumn: string;
}

/**
 * The cells of some sheets of a workbook from outside, which was checked with `checkZip` before. Sheets that are not
 * there are left out.
 *
 * @throws Error of the reader when it is no workbook
 */
export async function readBook(
  bytes: Uint8Array,
  { sheets: wanted, rows, lastColumn }: ReadRange,
): Promise<ReadonlyMap<string, ReadSheet>> {
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(bytes, {
    sheets: ({ name }) => wanted.includes(name),
    range: `A1:${lastColumn}${rows}`,
    maxRows: rows,
  });
  return new Map(
    sheets.map(({ name, rows: values, cells }) => [
      name,
      {
        rowCount: values.length,
        cell: (row, column) => {
          const isFormula = cells?.get(`${row - 1},${column - 1}`)?.formula !== undefined;
          const text = textOf(values[row - 1]?.[column - 1]);
          return text === "" && !isFormula ? null : { text, isFormula };
        },
      },
    ]),
  );
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? value.toISOString() : String(value);
}
