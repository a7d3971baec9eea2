import { useEffect, useRef, useState } from "react";
import { readDropped } from "./import-state.ts";

/**
 * Takes files that are dropped anywhere on the screen for response files. Pictures are left to whoever takes evidence.
 *
 * @param onDropped called before they are read, to show what becomes of them.
 * @returns whether such files are over the window
 */
export function useDroppedResponses(onDropped: () => void): boolean {
  const [dropping, setDropping] = useState(false);
  const latest = useRef(onDropped);
  useEffect(() => {
    latest.current = onDropped;
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    // On the document, which hears of it before the window does, where evidence is taken.
    document.addEventListener(
      "dragover",
      (event) => {
        if (event.defaultPrevented || !mayBeResponses(event.dataTransfer)) return;
        event.preventDefault();
        setDropping(true);
      },
      { signal },
    );
    document.addEventListener(
      "dragleave",
      (event) => {
        if (event.relatedTarget === null) setDropping(false);
      },
      { signal },
    );
    document.addEventListener(
      "drop",
      (event) => {
        setDropping(false);
        if (event.defaultPrevented || !mayBeResponses(event.dataTransfer)) return;
        event.preventDefault();
        latest.current();
        void readDropped([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => controller.abort();
  }, []);
  return dropping;
}

/** Files and folders of which at least one is no picture; while they are dragged only their kinds are known. */
function mayBeResponses(data: DataTransfer | null): boolean {
  const items = [...(data?.items ?? [])].filter(({ kind }) => kind === "file");
  return items.some(({ type }) => !type.startsWith("image/"));
}
