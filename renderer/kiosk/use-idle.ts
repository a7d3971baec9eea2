import { useEffect, useEffectEvent, useRef, useState } from "react";
import { presenceAfter } from "./idle.ts";

const inputs = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/**
 * Watches whether the respondent is still there. Once asked, only `stay` counts as an answer: whoever comes by and moves
 * the mouse is not the one who left.
 *
 * @param onGone called once when nobody answered
 */
export function useIdle(
  watching: boolean,
  onGone: () => void,
): { readonly secondsLeft: number | null; readonly stay: () => void } {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const lastInput = useRef(0);
  const gone = useEffectEvent(onGone);
  const stay = () => {
    lastInput.current = Date.now();
    setSecondsLeft(null);
  };

  useEffect(() => {
    if (!watching) return;
    let asked = false;
    lastInput.current = Date.now();
    const onInput = () => {
      if (!asked) lastInput.current = Date.now();
    };
    const look = () => {
      const presence = presenceAfter(Date.now() - lastInput.current);
      asked = presence.kind === "asked";
      setSecondsLeft(presence.kind === "asked" ? presence.secondsLeft : null);
      if (presence.kind === "gone") gone();
    };
    const timer = setInterval(look, 1000);
    for (const input of inputs) window.addEventListener(input, onInput, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      setSecondsLeft(null);
      for (const input of inputs) window.removeEventListener(input, onInput, { capture: true });
    };
  }, [watching]);

  return { secondsLeft, stay };
}
