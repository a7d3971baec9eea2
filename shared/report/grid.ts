import type { Cell, SheetRow } from "./model.ts";
import { address } from "./address.ts";
import { cell, heightWithin } from "./table.ts";

/** A cell of a grid that spans columns, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly content: Cell;
}

/** Rows laid out on a fixed grid of columns, where a cell may take several of them. */
export class Grid {
  readonly rows: SheetRow[] = [];
  readonly merges: string[] = [];
  readonly #widths: readonly number[];

  /** @param widths of the columns, in characters. */
  constructor(widths: readonly number[]) {
    this.#widths = widths;
  }

  /** The row that will be added next, from 1. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Adds a row as high as its texts need, and not lower than `least`. */
  add(spans: readonly Span[], least: number): void {
    const cells: (Cell | null)[] = [];
    let height = least;
    for (const { from, to, content } of spans) {
      while (cells.length < from - 1) cells.push(null);
      cells.push(content);
      for (let column = from + 1; column <= to; column += 1) cells.push(cell(null, content.style));
      if (to > from) this.merges.push(`${address(from, this.next)}:${address(to, this.next)}`);
      height = Math.max(height, heightWithin(content, this.#widthOf(from, to)));
    }
    this.rows.push({ height, cells });
  }

  gap(height: number): void {
    this.rows.push({ height, cells: [] });
  }

  #widthOf(from: number, to: number): number {
    return this.#widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
  }
}
