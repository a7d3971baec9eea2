import type { KeyboardEvent } from "react";
import { isTyping } from "./keyboard.ts";

/**
 * Keys pressed in a dialog are meant for it: the screen below must not rate, undo or navigate. Ctrl+Enter sends the
 * dialog's form from anywhere in it.
 */
export function keepKeysInside(event: KeyboardEvent<HTMLElement>): void {
  const control = event.ctrlKey || event.metaKey;
  if (event.key === "Enter" && control) {
    event.preventDefault();
    event.currentTarget.querySelector("form")?.requestSubmit();
  }
  if (control && /^[zy]$/i.test(event.key) && !isTyping()) event.preventDefault();
  event.stopPropagation();
}
