import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, type RefObject } from "react";
import type { RegisterView } from "./types.ts";

/** Height of every line, in pixels. */
export const lineHeight = 32;

/**
 * Lines drawn beyond the ones in view, each way. Few, because all of them are drawn anew with every key of a search;
 * enough for a turn of the wheel, which the screen shows before the window hears of it.
 */
const beyond = 8;

type Lines = Virtualizer<HTMLDivElement, Element>;

/** The lines in view, and the one with the cursor wherever it is: what is focused or edited must stay drawn. */
export function useLines(
  lineCount: number,
  gridRef: RefObject<HTMLDivElement | null>,
  cursorLine: number,
): Lines {
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns is memoized here
  return useVirtualizer({
    count: lineCount,
    getScrollElement: () => gridRef.current,
    estimateSize: () => lineHeight,
    overscan: beyond,
    // Without it a timer tells when scrolling ends; one that comes between a scroll and its event leaves a frame bare.
    useScrollendEvent: true,
    // The head lies over the first line of what is scrolled.
    scrollPaddingEnd: lineHeight,
    rangeExtractor: (range) => {
      const lines = defaultRangeExtractor(range);
      if (cursorLine < 0 || cursorLine >= range.count || lines.includes(cursorLine)) return lines;
      return [...lines, cursorLine].toSorted((a, b) => a - b);
    },
  });
}

/**
 * What is in sight: the first line after another search, filter or order was asked for, whoever wants to see what comes
 * first; otherwise the cell with the cursor, wherever it has gone.
 */
export function useSight(lines: Lines, view: RegisterView, cursorLine: number, cursorCell: string): void {
  const arranged = useRef(view);
  useEffect(() => {
    if (arranged.current !== view) {
      const opensOrCloses = arranged.current.closed !== view.closed;
      arranged.current = view;
      if (opensOrCloses) return;
      if ((lines.scrollOffset ?? 0) > 0) lines.scrollToOffset(0);
      return;
    }
    if (cursorLine >= 0) lines.scrollToIndex(cursorLine);
    document.getElementById(cursorCell)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [lines, view, cursorLine, cursorCell]);
}
