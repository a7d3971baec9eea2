import { useEffect } from "react";
import type { Input } from "../../shared/ipc/contract.ts";
import { api } from "../api.ts";

type Mark = Input<"app.mark">["name"];

const sent = new Set<Mark>();

/** Notes a moment of the start once it is on the screen; only the first time counts. */
export function mark(name: Mark): void {
  if (sent.has(name)) return;
  sent.add(name);
  // The first frame draws what was rendered, the second begins when that one is done.
  requestAnimationFrame(() => requestAnimationFrame(() => void api.app.mark({ name })));
}

/** Notes a moment of the start when this is first shown and `reached`. */
export function useMark(name: Mark, reached = true): void {
  useEffect(() => {
    if (reached) mark(name);
  }, [name, reached]);
}
