import { useEffect, useRef, useState } from "react";
import classes from "./form.module.css";
import type { Respondent } from "./use-respondent.ts";

interface FormFooterProps {
  readonly respondent: Respondent;
  /** Whether half-finished answers are meant to be kept. */
  readonly keeps: boolean;
}

/** Says whether half-finished answers are kept, and clears them on request. */
export function FormFooter({ respondent: { page, isKept, clear }, keeps }: FormFooterProps) {
  return (
    <footer className={classes["footer"]}>
      <p>{keeps && (isKept ? keptWords : lostWords)}</p>
      {page.kind !== "welcome" && <ClearAnswers onClear={clear} />}
    </footer>
  );
}

const keptWords = "Your answers so far are kept in this browser, on this device only, until you finish.";
const lostWords = "This browser keeps nothing: please finish before you close this page.";

function ClearAnswers({ onClear }: { readonly onClear: () => void }) {
  const [state, setState] = useState<"quiet" | "asking" | "kept">("quiet");
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === "asking") keep.current?.focus();
    if (state === "kept") ask.current?.focus();
  }, [state]);
  if (state !== "asking") {
    return (
      <button ref={ask} type="button" className={classes["plain"]} onClick={() => setState("asking")}>
        Clear my answers
      </button>
    );
  }
  return (
    <span className={classes["asking"]} role="group" aria-label="Clear everything you have answered?">
      <span>Clear everything you have answered?</span>
      <button type="button" className={classes["plain"]} onClick={onClear}>
        Clear
      </button>
      <button ref={keep} type="button" className={classes["plain"]} onClick={() => setState("kept")}>
        Keep
      </button>
    </span>
  );
}
