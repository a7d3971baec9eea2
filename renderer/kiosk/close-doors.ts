/** What would bring something in from elsewhere, or carry something out to the next person. */
const doors = ["contextmenu", "copy", "cut", "paste", "dragstart", "dragover", "drop"] as const;

/** Turns off what a page offers besides filling in a form. Keys and windows are seen to by the main process. */
export function closeDoors(): void {
  for (const door of doors) window.addEventListener(door, refuse, { capture: true });
  window.addEventListener("click", (event) => isFileChoice(event.target) && refuse(event), { capture: true });
  window.addEventListener("wheel", (event) => event.ctrlKey && refuse(event), { passive: false });
  window.print = () => undefined;
  // It would take the page out of its window without asking the main process.
  window.close = () => undefined;
}

function refuse(event: Event): void {
  event.preventDefault();
}

function isFileChoice(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "file";
}
