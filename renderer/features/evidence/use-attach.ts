import { useEffect, useState } from "react";
import { attachFiles, namedFile } from "./attach-files.ts";
import { useAttachState } from "./attach-target.ts";

/**
 * Takes in files that are pasted or dropped anywhere in an engagement, as evidence for what is on the screen.
 * Mounted once, in the engagement's frame.
 */
export function useAttach(): { readonly dropping: boolean } {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener("paste", onPaste, { signal });
    window.addEventListener(
      "dragover",
      (event) => {
        if (event.defaultPrevented || !carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        setDropping(true);
      },
      { signal },
    );
    window.addEventListener(
      "dragleave",
      (event) => {
        // No related target: the pointer left the window, not one element for another.
        if (event.relatedTarget === null) setDropping(false);
      },
      { signal },
    );
    window.addEventListener(
      "drop",
      (event) => {
        setDropping(false);
        if (event.defaultPrevented || !carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        void attachFiles(filesOf(event.dataTransfer), useAttachState.getState().target);
      },
      { signal },
    );
    return () => controller.abort();
  }, []);
  return { dropping };
}

function onPaste(event: ClipboardEvent): void {
  if (event.defaultPrevented) return;
  const files = pastedFiles(event.clipboardData);
  if (files.length === 0) return;
  event.preventDefault();
  void attachFiles(files, useAttachState.getState().target);
}

/** The files on a clipboard; none when it holds words, which office programs copy together with a picture of them. */
export function pastedFiles(data: DataTransfer | null): readonly File[] {
  if (data?.types.includes("text/plain") !== false) return [];
  return filesOf(data).map(namedFile);
}

export function carriesFiles(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") ?? false;
}

export function filesOf(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])];
}
