import type { Stage } from "../../shared/domain/progress/stage.ts";
import { useProgress } from "../state/derived.ts";

/** "62 % done", of a stage. By itself, so that an edit in the stage does not draw all of the stage anew for it. */
export function ShareDone({ stage, word = "done" }: { readonly stage: Stage; readonly word?: string }) {
  const share = useProgress().stages.find((each) => each.stage === stage)?.done ?? 0;
  return `${Math.floor(share * 100)} % ${word}`;
}
