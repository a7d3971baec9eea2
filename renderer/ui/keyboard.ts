/** Whether keys now go into a text field, so that single-letter shortcuts must stand back. */
export function isTyping(): boolean {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable || element instanceof HTMLTextAreaElement) return true;
  if (!(element instanceof HTMLInputElement)) return false;
  return !["checkbox", "radio", "button", "range", "file"].includes(element.type);
}

const isMac = /Mac/.test(navigator.userAgent);

/** Names of keys where they differ between keyboards. `Mod` is Ctrl, on a Mac Cmd. */
const keyNames: Readonly<Record<string, string>> = {
  Mod: isMac ? "⌘" : "Ctrl",
  Alt: isMac ? "⌥" : "Alt",
  Shift: isMac ? "⇧" : "Shift",
  Left: "←",
  Right: "→",
  Up: "↑",
  Down: "↓",
  // Written out, since "+" stands between keys.
  Plus: "+",
};

/** A combination as the person's keyboard names it: "Mod+Shift+Z" is "Ctrl Shift Z". */
export function shownKeys(keys: string): string {
  return keys
    .split("+")
    .map((key) => keyNames[key] ?? key)
    .join(" ");
}
